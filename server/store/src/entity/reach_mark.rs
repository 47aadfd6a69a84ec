//! `reach_mark`: how far a sequence was looked through.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// All that is in reach of a sequence was looked at, by these definitions, on this day.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "reach_mark")]
pub struct Model {
    /// The campaign.
    #[sea_orm(primary_key, auto_increment = false)]
    pub campaign_id: String,
    /// Its sequence.
    #[sea_orm(primary_key, auto_increment = false)]
    pub sequence: String,
    /// By which of its versions.
    pub version_id: String,
    /// On which day, UTC, ISO.
    pub day: String,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
