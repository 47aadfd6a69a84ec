//! `ignored_event`: how often a source told of something we have no event for.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// How often a source told of something we have no event for.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "ignored_event")]
pub struct Model {
    /// Who told it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub source: String,
    /// What the source calls it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub name: String,
    /// How often.
    pub times: i64,
    /// When last.
    pub last_at: i64,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
