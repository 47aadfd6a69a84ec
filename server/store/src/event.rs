//! Events: what happened, to whom, by whom. Written once, never changed.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::Result;
use crate::entity::event;

/// Writes events.
pub async fn insert(db: &impl ConnectionTrait, rows: Vec<event::Model>) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    event::Entity::insert_many(rows.into_iter().map(event::ActiveModel::from)).exec_without_returning(db).await?;
    Ok(())
}

/// What happened around these communications, newest first.
pub async fn of_communications(db: &impl ConnectionTrait, ids: &[String], limit: u64) -> Result<Vec<event::Model>> {
    event::Entity::find()
        .filter(event::Column::CommunicationId.is_in(ids))
        .order_by_desc(event::Column::At)
        .order_by_desc(event::Column::Id)
        .limit(limit)
        .all(db)
        .await
        .map_err(Into::into)
}

/// What happened to a customer, newest first.
pub async fn of_customer(db: &impl ConnectionTrait, customer_id: &str, limit: u64) -> Result<Vec<event::Model>> {
    event::Entity::find()
        .filter(event::Column::CustomerId.eq(customer_id))
        .order_by_desc(event::Column::At)
        .order_by_desc(event::Column::Id)
        .limit(limit)
        .all(db)
        .await
        .map_err(Into::into)
}

/// What happened of the kinds that begin like this, newest first.
pub async fn of_kinds(db: &impl ConnectionTrait, prefix: &str, limit: u64) -> Result<Vec<event::Model>> {
    event::Entity::find()
        .filter(event::Column::Kind.starts_with(prefix))
        .order_by_desc(event::Column::At)
        .order_by_desc(event::Column::Id)
        .limit(limit)
        .all(db)
        .await
        .map_err(Into::into)
}

/// How often something happened to a customer by an actor since a time.
pub async fn count_since(
    db: &impl ConnectionTrait,
    customer_id: &str,
    kind: &str,
    actor: &str,
    since_ms: i64,
) -> Result<u64> {
    event::Entity::find()
        .filter(event::Column::CustomerId.eq(customer_id))
        .filter(event::Column::Kind.eq(kind))
        .filter(event::Column::Actor.eq(actor))
        .filter(event::Column::At.gt(since_ms))
        .count(db)
        .await
        .map_err(Into::into)
}
