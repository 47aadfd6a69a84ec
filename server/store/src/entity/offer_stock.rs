//! `offer_stock`: how often an offer was placed, counted over all versions of its campaign.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// How often an offer was placed, counted over all versions of its campaign.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "offer_stock")]
pub struct Model {
    /// Whose offer it is.
    #[sea_orm(primary_key, auto_increment = false)]
    pub campaign_id: String,
    /// Which offer.
    #[sea_orm(primary_key, auto_increment = false)]
    pub offer: String,
    /// So often it was placed.
    pub taken: i64,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// The campaign that has the offer, by `campaign_id`.
    #[sea_orm(belongs_to = "super::campaign::Entity", from = "Column::CampaignId", to = "super::campaign::Column::Id")]
    Campaign,
}

impl Related<super::campaign::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Campaign.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
