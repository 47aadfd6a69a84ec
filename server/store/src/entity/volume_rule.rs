//! `volume_rule`: a cap on what goes out.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A cap on what goes out.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "volume_rule")]
pub struct Model {
    /// `vrl_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// What people call it; unique.
    pub name: String,
    /// What it looks at.
    pub scope: Json,
    /// What of that it lets pass.
    pub exempt: Json,
    /// How much.
    pub most: Json,
    /// `hour`, `day` or `week`.
    pub period: String,
    /// On whose calendar.
    pub time_zone: String,
    /// When it was last changed.
    pub updated_at: i64,
    /// By whom.
    pub updated_by: String,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
