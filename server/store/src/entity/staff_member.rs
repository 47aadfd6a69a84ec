//! `staff_member`: somebody who answers customers.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Somebody who answers customers.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "staff_member")]
pub struct Model {
    /// `stf_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// What colleagues call them; unique.
    pub name: String,
    /// The tags of the languages they answer in, with spaces between.
    pub languages: String,
    /// When they work, such as `mon-fri 09:00-17:00`.
    pub hours: String,
    /// On whose clock.
    pub time_zone: String,
    /// When this was last changed.
    pub updated_at: i64,
    /// By whom.
    pub updated_by: String,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
