//! Tasks: what waits for a person. Who may do them is decided above.

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::entity::task;
use crate::{Result, rows};

/// Writes tasks; where there is one of the kind about the delivery, it stays.
pub async fn insert(db: &impl ConnectionTrait, rows: Vec<task::Model>) -> Result<()> {
    rows::insert_new(db, rows, "delivery_id, kind").await.map(drop)
}

/// Those that are open, the oldest first.
pub async fn open(db: &impl ConnectionTrait, limit: u64) -> Result<Vec<task::Model>> {
    task::Entity::find()
        .filter(task::Column::DoneAt.is_null())
        .order_by_asc(task::Column::CreatedAt)
        .order_by_asc(task::Column::Id)
        .limit(limit)
        .all(db)
        .await
        .map_err(Into::into)
}

/// How many are open.
pub async fn count_open(db: &impl ConnectionTrait) -> Result<u64> {
    task::Entity::find().filter(task::Column::DoneAt.is_null()).count(db).await.map_err(Into::into)
}

/// One by its id.
pub async fn by_id(db: &impl ConnectionTrait, id: &str) -> Result<Option<task::Model>> {
    Ok(task::Entity::find_by_id(id).one(db).await?)
}

/// Closes one; false where it is closed or gone.
pub async fn close(db: &impl ConnectionTrait, id: &str, by: &str, now_ms: i64) -> Result<bool> {
    let result = task::Entity::update_many()
        .col_expr(task::Column::DoneAt, Expr::value(now_ms))
        .col_expr(task::Column::DoneBy, Expr::value(by))
        .filter(task::Column::Id.eq(id))
        .filter(task::Column::DoneAt.is_null())
        .exec(db)
        .await?;
    Ok(result.rows_affected == 1)
}

/// Takes those about a delivery away that are open: what they were about is no longer so.
pub async fn withdraw(db: &impl ConnectionTrait, delivery_id: &str) -> Result<()> {
    task::Entity::delete_many()
        .filter(task::Column::DeliveryId.eq(delivery_id))
        .filter(task::Column::DoneAt.is_null())
        .exec(db)
        .await?;
    Ok(())
}
