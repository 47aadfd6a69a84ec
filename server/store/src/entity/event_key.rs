//! `event_key`: an event somebody told us of, by the key it was told with, so that it is told once.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An event somebody told us of, by the key it was told with.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "event_key")]
pub struct Model {
    /// The key: the same event has the same one, however often it is told.
    #[sea_orm(primary_key, auto_increment = false)]
    pub request_key: String,
    /// The event.
    pub event_id: String,
    /// What was told with it, as a hash; none for what was told before this was kept.
    pub content_hash: Option<String>,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
