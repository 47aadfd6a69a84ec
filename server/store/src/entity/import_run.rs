//! `import_run`: one reading of one file.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One reading of one file.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "import_run")]
pub struct Model {
    /// `imp_…`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// The name of the file.
    pub file: String,
    /// `customers`, `records` or `resellers`.
    pub target: String,
    /// When it began.
    pub started_at: i64,
    /// When it ended; none while it runs, or where it broke off.
    pub finished_at: Option<i64>,
    /// Rows read.
    pub rows: i64,
    /// Rows that were new.
    pub created: i64,
    /// Rows that had changed.
    pub updated: i64,
    /// Rows that were known already.
    pub unchanged: i64,
    /// Rows that could not be used.
    pub quarantined: i64,
    /// Who ran it.
    pub by: String,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
