//! Events: what happened, to whom, by whom. Written once, never changed.

use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::entity::{event, event_key};
use crate::{Result, rows};

/// Writes events.
pub async fn insert(db: &impl ConnectionTrait, rows: Vec<event::Model>) -> Result<()> {
    rows::insert(db, rows).await
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

/// What happened to a customer of these kinds since a time, in no order.
pub async fn of_customer_since(
    db: &impl ConnectionTrait,
    customer_id: &str,
    kinds: &[&str],
    since_ms: i64,
) -> Result<Vec<event::Model>> {
    event::Entity::find()
        .filter(event::Column::CustomerId.eq(customer_id))
        .filter(event::Column::Kind.is_in(kinds.iter().copied()))
        .filter(event::Column::At.gte(since_ms))
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

/// What happened behind one time and up to another, by time.
pub async fn between(db: &impl ConnectionTrait, after_ms: i64, until_ms: i64) -> Result<Vec<event::Model>> {
    event::Entity::find()
        .filter(event::Column::At.gt(after_ms))
        .filter(event::Column::At.lte(until_ms))
        .order_by_asc(event::Column::At)
        .order_by_asc(event::Column::Id)
        .all(db)
        .await
        .map_err(Into::into)
}

/// Keeps the key an event was told with; false, with nothing written, where the key was told before.
pub async fn keep_key(db: &impl ConnectionTrait, row: event_key::Model) -> Result<bool> {
    let known = OnConflict::column(event_key::Column::RequestKey).do_nothing().to_owned();
    let insert = event_key::Entity::insert(event_key::ActiveModel::from(row)).on_conflict(known);
    Ok(insert.exec_without_returning(db).await? == 1)
}

/// What was told with a key.
pub async fn of_key(db: &impl ConnectionTrait, request_key: &str) -> Result<Option<event_key::Model>> {
    Ok(event_key::Entity::find_by_id(request_key).one(db).await?)
}
