//! `task`: something a person has to do, because no rule can.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Something a person has to do, because no rule can.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "task")]
pub struct Model {
    /// `tsk_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// `ladder-ended`.
    pub kind: String,
    /// About whom.
    pub customer_id: String,
    /// About which communication.
    pub communication_id: String,
    /// About which delivery; there is one task of a kind for each.
    pub delivery_id: String,
    /// Why, in words.
    pub reason: String,
    /// Since when.
    pub created_at: i64,
    /// When it was done.
    pub done_at: Option<i64>,
    /// Who did it: a person's id.
    pub done_by: Option<String>,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
