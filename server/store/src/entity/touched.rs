//! `touched`: what has changed since the planner looked.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A customer or record that has changed since the planner looked at it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "touched")]
pub struct Model {
    /// `cus_…` or `rec_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Another number at each change.
    pub stamp: i64,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
