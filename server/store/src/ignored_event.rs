//! What sources told us that we have no event for, counted.
//!
//! Knows no source, and decides nothing about what is ignored.

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ConnectionTrait, EntityTrait, QueryOrder};

use crate::Result;
use crate::entity::ignored_event::{ActiveModel, Column, Entity, Model};

/// Counts one more, in the database, so that several at the same time are all counted.
pub async fn count(db: &impl ConnectionTrait, source: &str, name: &str, now_ms: i64) -> Result<()> {
    let row = Model { source: source.to_owned(), name: name.to_owned(), times: 1, last_at: now_ms };
    let add = OnConflict::columns([Column::Source, Column::Name])
        .value(Column::Times, Expr::col((Entity, Column::Times)).add(1))
        .update_column(Column::LastAt)
        .to_owned();
    Entity::insert(ActiveModel::from(row)).on_conflict(add).exec_without_returning(db).await?;
    Ok(())
}

/// Every one, by source and name.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<Model>> {
    Ok(Entity::find().order_by_asc(Column::Source).order_by_asc(Column::Name).all(db).await?)
}
