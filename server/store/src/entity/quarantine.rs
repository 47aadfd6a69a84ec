//! `quarantine`: a row of a source that could not be used, with its place and the reason.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A row of a source that could not be used, with its place and the reason.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "quarantine")]
pub struct Model {
    /// Counts up.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The import that met it.
    pub import_id: String,
    /// The physical line on which the row starts.
    pub line: i64,
    /// The header of the column at fault; empty for the row as a whole.
    pub column_name: String,
    /// What is wrong and what to do.
    pub reason: String,
    /// The cells as they stood in the file.
    pub raw: Json,
    /// When it was met.
    pub at: i64,
}

/// What its columns point at.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// One reading of one file, by `import_id`.
    #[sea_orm(
        belongs_to = "super::import_run::Entity",
        from = "Column::ImportId",
        to = "super::import_run::Column::Id"
    )]
    ImportRun,
}

impl Related<super::import_run::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::ImportRun.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
