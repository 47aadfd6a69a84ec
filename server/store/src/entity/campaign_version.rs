//! `campaign_version`: one stored state of a campaign's folder; never changed.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One stored state of a campaign's folder; never changed.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "campaign_version")]
pub struct Model {
    /// `cpv_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Of which campaign.
    pub campaign_id: String,
    /// Counts from 1.
    pub number: i32,
    /// The text of every file, by path.
    pub files: Json,
    /// Hash of the files.
    pub content_hash: String,
    /// When it was stored.
    pub applied_at: i64,
    /// Who stored it: a person's id, or a word such as `system`.
    pub applied_by: String,
    /// Why it was made; empty where nobody was asked.
    pub reason: String,
    /// Nothing goes out from it: it was stored to be worked on.
    pub draft: bool,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// A campaign; its definitions are in its versions, by `campaign_id`.
    #[sea_orm(belongs_to = "super::campaign::Entity", from = "Column::CampaignId", to = "super::campaign::Column::Id")]
    Campaign,
}

impl Related<super::campaign::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Campaign.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
