//! `quarantined_record`: a record a campaign keeps out of its messages, because its rules cannot read a field.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A record a campaign keeps out of its messages, because its rules cannot read a field.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "quarantined_record")]
pub struct Model {
    /// The record.
    #[sea_orm(primary_key, auto_increment = false)]
    pub record_id: String,
    /// The campaign.
    #[sea_orm(primary_key, auto_increment = false)]
    pub campaign_id: String,
    /// The version whose rules could not read it.
    pub campaign_version_id: String,
    /// The state of the record that could not be read.
    pub record_version: i32,
    /// The parser that failed first.
    pub parser: String,
    /// The field it read.
    pub field: String,
    /// What stood there, cut short.
    pub value: String,
    /// The character at fault, from 1.
    pub position: i32,
    /// What is wrong and what to do.
    pub reason: String,
    /// When it was met.
    pub at: i64,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// One row of business data about a customer: what a message is about, by `record_id`.
    #[sea_orm(belongs_to = "super::record::Entity", from = "Column::RecordId", to = "super::record::Column::Id")]
    Record,
    /// A campaign; its definitions are in its versions, by `campaign_id`.
    #[sea_orm(belongs_to = "super::campaign::Entity", from = "Column::CampaignId", to = "super::campaign::Column::Id")]
    Campaign,
    /// One applied state of a campaign's folder; never changed, by `campaign_version_id`.
    #[sea_orm(
        belongs_to = "super::campaign_version::Entity",
        from = "Column::CampaignVersionId",
        to = "super::campaign_version::Column::Id"
    )]
    CampaignVersion,
}

impl Related<super::record::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Record.def()
    }
}

impl Related<super::campaign::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Campaign.def()
    }
}

impl Related<super::campaign_version::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CampaignVersion.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
