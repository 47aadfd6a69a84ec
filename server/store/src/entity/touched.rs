//! `touched`: what has changed since the planner looked.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A change of a customer or record that the planner has not looked at.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "touched")]
pub struct Model {
    /// Another one for each change, and never the same again.
    #[sea_orm(primary_key)]
    pub number: i64,
    /// `cus_…` or `rec_…`.
    pub id: String,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
