//! `scan`: a code that was scanned at the returns desk.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A code that was scanned at the returns desk.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "scan")]
pub struct Model {
    /// `scn_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// What was scanned, as it came.
    pub code: String,
    /// The delivery it belongs to; none where nobody knows.
    pub delivery_id: Option<String>,
    /// Why the piece came back: a word of the desk.
    pub reason: String,
    /// Who scanned it: a person's id.
    pub scanned_by: String,
    /// When.
    pub at: i64,
    /// When it was taken back.
    pub undone_at: Option<i64>,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
