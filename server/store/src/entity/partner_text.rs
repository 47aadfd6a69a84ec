//! `partner_text`: what a reseller writes into a message, in one language; one row for each version.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// What a reseller writes into a message, in one language; one row for each version.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "partner_text")]
pub struct Model {
    /// `ptx_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Who says it.
    pub reseller_id: String,
    /// In which campaign.
    pub campaign_id: String,
    /// At which step; empty for all.
    pub step: String,
    /// To which segment of the customers; empty for all.
    pub segment: String,
    /// In which language.
    pub language: String,
    /// Its number, from 1, among texts for the same place.
    pub version: i32,
    /// The words, as Markdown.
    pub markdown: String,
    /// Where it stands: `PartnerTextState` of the domain.
    pub state: String,
    /// How often it was changed: nothing is changed by somebody who saw it before.
    pub revision: i32,
    /// Who wrote the words that stand there: a person's id.
    pub written_by: String,
    /// When it was changed last.
    pub changed_at: i64,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// The organisation that says it, by `reseller_id`.
    #[sea_orm(belongs_to = "super::reseller::Entity", from = "Column::ResellerId", to = "super::reseller::Column::Id")]
    Reseller,
    /// The campaign it is said in, by `campaign_id`.
    #[sea_orm(belongs_to = "super::campaign::Entity", from = "Column::CampaignId", to = "super::campaign::Column::Id")]
    Campaign,
}

impl Related<super::reseller::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Reseller.def()
    }
}

impl Related<super::campaign::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Campaign.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
