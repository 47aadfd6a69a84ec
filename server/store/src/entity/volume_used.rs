//! `volume_used`: how many deliveries of a lane were released in a quarter of an hour.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// How many deliveries of a lane were released in a quarter of an hour.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "volume_used")]
pub struct Model {
    /// The lane.
    #[sea_orm(primary_key, auto_increment = false)]
    pub lane_id: String,
    /// The beginning of the quarter, in milliseconds.
    #[sea_orm(primary_key, auto_increment = false)]
    pub slot_at: i64,
    /// So many.
    pub released: i64,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
