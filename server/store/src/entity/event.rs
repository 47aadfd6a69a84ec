//! `event`: something that happened; written once, never changed.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Something that happened; written once, never changed.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "event")]
pub struct Model {
    /// `evt_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// When.
    pub at: i64,
    /// What.
    pub kind: String,
    /// To which customer.
    pub customer_id: Option<String>,
    /// To which communication.
    pub communication_id: Option<String>,
    /// To which delivery.
    pub delivery_id: Option<String>,
    /// To which enrollment.
    pub enrollment_id: Option<String>,
    /// By whom: `system`, `customer`, or a person's id.
    pub actor: String,
    /// What else is known.
    pub detail: Json,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
