//! `told`: a record that was told about at a step, for one of its anchor dates. There is one row, so it is told once.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A record that was told about at a step, for one of its anchor dates.
#[derive(Clone, Debug, PartialEq, Eq, Hash, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "told")]
pub struct Model {
    /// By which campaign.
    #[sea_orm(primary_key, auto_increment = false)]
    pub campaign_id: String,
    /// At which of its steps.
    #[sea_orm(primary_key, auto_increment = false)]
    pub step: String,
    /// About which record.
    #[sea_orm(primary_key, auto_increment = false)]
    pub record_id: String,
    /// For which of its anchor dates, ISO.
    #[sea_orm(primary_key, auto_increment = false)]
    pub anchor: String,
    /// In which communication.
    pub communication_id: String,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// One row of business data about a customer: what a message is about, by `record_id`.
    #[sea_orm(belongs_to = "super::record::Entity", from = "Column::RecordId", to = "super::record::Column::Id")]
    Record,
    /// One thing said to one recipient at one step: frozen data and a version of the content, by `communication_id`.
    #[sea_orm(
        belongs_to = "super::communication::Entity",
        from = "Column::CommunicationId",
        to = "super::communication::Column::Id"
    )]
    Communication,
}

impl Related<super::record::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Record.def()
    }
}

impl Related<super::communication::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Communication.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
