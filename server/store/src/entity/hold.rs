//! `hold`: somebody keeps a customer, an enrollment or a delivery back.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Somebody keeps a customer, an enrollment or a delivery back.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "hold")]
pub struct Model {
    /// `hld_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// `customer`, `enrollment` or `delivery`.
    pub target: String,
    /// Which one. At most one open hold is on anything.
    pub target_id: String,
    /// When it ends by itself; none for one that a person ends.
    pub until_ms: Option<i64>,
    /// Why, in the words of who placed it.
    pub reason: String,
    /// Who placed it: a person's id.
    pub created_by: String,
    /// When it was placed.
    pub created_at: i64,
    /// When it ended; none while it is open.
    pub ended_at: Option<i64>,
    /// Who ended it: `system`, or a person's id.
    pub ended_by: Option<String>,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
