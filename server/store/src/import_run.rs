//! Import runs: which file was read when, and what came of it.

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::entity::import_run;
use crate::{Result, bulk};

/// What an import counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
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
}

/// Writes a run that begins: its rows in quarantine refer to it.
pub async fn begin(db: &impl ConnectionTrait, row: import_run::Model) -> Result<()> {
    bulk::insert::<import_run::ActiveModel, _>(db, vec![row], None).await
}

/// Writes how far a run has come; with the time of its end when there is no more to read.
pub async fn count(db: &impl ConnectionTrait, id: &str, counts: Counts, finished_at: Option<i64>) -> Result<()> {
    import_run::Entity::update_many()
        .col_expr(import_run::Column::Rows, Expr::value(counts.rows))
        .col_expr(import_run::Column::Created, Expr::value(counts.created))
        .col_expr(import_run::Column::Updated, Expr::value(counts.updated))
        .col_expr(import_run::Column::Unchanged, Expr::value(counts.unchanged))
        .col_expr(import_run::Column::Quarantined, Expr::value(counts.quarantined))
        .col_expr(import_run::Column::FinishedAt, Expr::value(finished_at))
        .filter(import_run::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// One by its id.
pub async fn by_id(db: &impl ConnectionTrait, id: &str) -> Result<Option<import_run::Model>> {
    Ok(import_run::Entity::find_by_id(id).one(db).await?)
}

/// The last ones, newest first.
pub async fn latest(db: &impl ConnectionTrait, limit: u64) -> Result<Vec<import_run::Model>> {
    Ok(import_run::Entity::find().order_by_desc(import_run::Column::Id).limit(limit).all(db).await?)
}
