//! `communication_record`: a record a communication speaks for.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A record a communication speaks for.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "communication_record")]
pub struct Model {
    /// The communication.
    #[sea_orm(primary_key, auto_increment = false)]
    pub communication_id: String,
    /// The record.
    #[sea_orm(primary_key, auto_increment = false)]
    pub record_id: String,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// One thing said to one recipient at one step: frozen data and a version of the content, by `communication_id`.
    #[sea_orm(
        belongs_to = "super::communication::Entity",
        from = "Column::CommunicationId",
        to = "super::communication::Column::Id"
    )]
    Communication,
    /// One row of business data about a customer: what a message is about, by `record_id`.
    #[sea_orm(belongs_to = "super::record::Entity", from = "Column::RecordId", to = "super::record::Column::Id")]
    Record,
}

impl Related<super::communication::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Communication.def()
    }
}

impl Related<super::record::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Record.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
