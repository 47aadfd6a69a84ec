//! `placement`: an offer in a slot of a communication; written once, never changed.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An offer in a slot of a communication; written once, never changed.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "placement")]
pub struct Model {
    /// In which communication: the first version of it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub communication_id: String,
    /// In which slot.
    #[sea_orm(primary_key, auto_increment = false)]
    pub slot: String,
    /// Whose communication it is.
    pub customer_id: String,
    /// Whose offer it is.
    pub campaign_id: String,
    /// Which offer.
    pub offer: String,
    /// When it was placed.
    pub at: i64,
    /// Why it, and why no other: `Why` of the domain.
    pub why: Json,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// One thing said to one recipient at one step, by `communication_id`.
    #[sea_orm(
        belongs_to = "super::communication::Entity",
        from = "Column::CommunicationId",
        to = "super::communication::Column::Id"
    )]
    Communication,
    /// Who was shown it, by `customer_id`.
    #[sea_orm(belongs_to = "super::customer::Entity", from = "Column::CustomerId", to = "super::customer::Column::Id")]
    Customer,
    /// The campaign that has the offer, by `campaign_id`.
    #[sea_orm(belongs_to = "super::campaign::Entity", from = "Column::CampaignId", to = "super::campaign::Column::Id")]
    Campaign,
}

impl Related<super::communication::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Communication.def()
    }
}

impl Related<super::customer::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Customer.def()
    }
}

impl Related<super::campaign::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Campaign.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
