//! `attempt`: one hand-over of a delivery to a provider, written before it is made.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One hand-over of a delivery to a provider, written before it is made.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "attempt")]
pub struct Model {
    /// `att_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Of which delivery.
    pub delivery_id: String,
    /// Counts from 1.
    pub number: i32,
    /// When it began.
    pub started_at: i64,
    /// When its end was known.
    pub finished_at: Option<i64>,
    /// `accepted`, `deferred`, `rejected` or `uncertain`; none while it is open.
    pub outcome: Option<String>,
    /// The code of the provider's reply.
    pub code: Option<i32>,
    /// The provider's reply.
    pub reply: Option<String>,
    /// The Message-ID, or the provider's key.
    pub message_id: String,
    /// Which worker made it.
    pub worker: String,
    /// What the provider calls what it took.
    pub receipt: Option<String>,
    /// When the provider told how it ended.
    pub told_at: Option<i64>,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// A communication on one rung of its ladder, by `delivery_id`.
    #[sea_orm(belongs_to = "super::delivery::Entity", from = "Column::DeliveryId", to = "super::delivery::Column::Id")]
    Delivery,
}

impl Related<super::delivery::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Delivery.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
