//! What the returns desk scanned, known or not. What follows from a scan is decided above.

use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::Result;
use crate::entity::scan;

/// Writes a scan; false where one of the same delivery stands.
pub async fn insert(db: &impl ConnectionTrait, row: scan::Model) -> Result<bool> {
    let once = OnConflict::new().do_nothing().to_owned();
    let insert = scan::Entity::insert(scan::ActiveModel::from(row)).on_conflict(once);
    Ok(insert.exec_without_returning(db).await? == 1)
}

/// The latest scans, those taken back too.
pub async fn latest(db: &impl ConnectionTrait, limit: u64) -> Result<Vec<scan::Model>> {
    scan::Entity::find()
        .order_by_desc(scan::Column::At)
        .order_by_desc(scan::Column::Id)
        .limit(limit)
        .all(db)
        .await
        .map_err(Into::into)
}

/// The scan of a delivery that stands.
pub async fn of_delivery(db: &impl ConnectionTrait, delivery_id: &str) -> Result<Option<scan::Model>> {
    scan::Entity::find()
        .filter(scan::Column::DeliveryId.eq(delivery_id))
        .filter(scan::Column::UndoneAt.is_null())
        .one(db)
        .await
        .map_err(Into::into)
}

/// One by its id.
pub async fn by_id(db: &impl ConnectionTrait, id: &str) -> Result<Option<scan::Model>> {
    Ok(scan::Entity::find_by_id(id).one(db).await?)
}

/// Takes one back; false where it was taken back before.
pub async fn undo(db: &impl ConnectionTrait, id: &str, now_ms: i64) -> Result<bool> {
    let result = scan::Entity::update_many()
        .col_expr(scan::Column::UndoneAt, Expr::value(now_ms))
        .filter(scan::Column::Id.eq(id))
        .filter(scan::Column::UndoneAt.is_null())
        .exec(db)
        .await?;
    Ok(result.rows_affected == 1)
}
