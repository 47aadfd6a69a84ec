//! What a ladder is walked by: the deliveries of a communication on one ladder, what fell, what stays silent.
//! Where it goes from there is decided above.

use std::collections::HashSet;

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Value};

use crate::entity::{attempt, delivery};
use crate::fresh::{As, push_rows, slices};
use crate::sql::Sql;
use crate::{Result, bulk};

/// The causes of deliveries that walk a ladder; anything else was asked for by somebody.
pub const CAUSES: [&str; 4] = ["plan", "again", "failover", "correction"];

/// The deliveries of these communications on this ladder of theirs, the first first.
pub async fn on_ladders(
    db: &impl ConnectionTrait,
    communication_ids: &[String],
    ladder: i32,
) -> Result<Vec<delivery::Model>> {
    let mut found = Vec::new();
    for slice in bulk::keys(communication_ids) {
        let rows = delivery::Entity::find()
            .filter(delivery::Column::CommunicationId.is_in(slice))
            .filter(delivery::Column::Ladder.eq(ladder))
            .filter(delivery::Column::Cause.is_in(CAUSES))
            .order_by_asc(delivery::Column::CreatedAt)
            .order_by_asc(delivery::Column::Id)
            .all(db)
            .await?;
        found.extend(rows);
    }
    Ok(found)
}

/// The deliveries of a communication on one of its ladders, the first first.
pub async fn on_ladder(db: &impl ConnectionTrait, communication_id: &str, ladder: i32) -> Result<Vec<delivery::Model>> {
    on_ladders(db, &[communication_id.to_owned()], ladder).await
}

/// The delivery whose sheets bear this id.
pub async fn by_piece(db: &impl ConnectionTrait, piece: &str) -> Result<Option<delivery::Model>> {
    delivery::Entity::find().filter(delivery::Column::Piece.eq(piece)).one(db).await.map_err(Into::into)
}

/// The delivery of the attempt its provider calls by this receipt.
pub async fn by_receipt(db: &impl ConnectionTrait, channel: &str, receipt: &str) -> Result<Option<delivery::Model>> {
    let found = attempt::Entity::find()
        .find_also_related(delivery::Entity)
        .filter(attempt::Column::Receipt.eq(receipt))
        .filter(delivery::Column::Channel.eq(channel))
        .order_by_desc(attempt::Column::StartedAt)
        .one(db)
        .await?;
    Ok(found.and_then(|(_, delivery)| delivery))
}

/// The delivery a message with this Message-ID was an attempt of.
pub async fn by_message_id(db: &impl ConnectionTrait, message_id: &str) -> Result<Option<delivery::Model>> {
    let found = attempt::Entity::find()
        .find_also_related(delivery::Entity)
        .filter(attempt::Column::MessageId.eq(message_id))
        .order_by_desc(attempt::Column::StartedAt)
        .one(db)
        .await?;
    Ok(found.and_then(|(_, delivery)| delivery))
}

/// Whether a delivery on this channel is being handed over just now.
pub async fn is_under_way(db: &impl ConnectionTrait, channel: &str) -> Result<bool> {
    let started = delivery::Entity::find()
        .select_only()
        .column(delivery::Column::Id)
        .filter(crate::delivery::is_open())
        .filter(delivery::Column::State.eq("started"))
        .filter(delivery::Column::Channel.eq(channel))
        .limit(1)
        .into_tuple::<String>();
    Ok(started.one(db).await?.is_some())
}

/// How a delivery ended after all.
#[derive(Debug, Clone)]
pub struct Failure {
    /// Which delivery.
    pub delivery_id: String,
    /// What went wrong.
    pub setback: String,
    /// Why, in words.
    pub reason: String,
}

/// Says that deliveries ended with a setback, whatever was known before: bounced, brought back, not answered. Returns
/// those for which that is new.
pub async fn fail(db: &impl ConnectionTrait, failures: &[Failure], now_ms: i64) -> Result<HashSet<String>> {
    let mut failed = HashSet::with_capacity(failures.len());
    for slice in slices(db, failures.len()) {
        let values = |one: &Failure| -> Vec<Value> {
            vec![one.delivery_id.clone().into(), one.setback.clone().into(), one.reason.clone().into()]
        };
        let mut sql = Sql::new(db, String::from("WITH fresh (id, setback, reason) AS ("));
        push_rows(&mut sql, &FAILED, failures[slice].iter().map(values));
        sql.push(
            ") UPDATE delivery SET state = 'rejected', setback = fresh.setback, reason = fresh.reason, settled_at = ",
        );
        sql.bind(now_ms);
        sql.push(
            ", silent_at = NULL FROM fresh WHERE delivery.id = fresh.id \
             AND delivery.state IN ('accepted', 'uncertain', 'held') RETURNING delivery.id",
        );
        for row in db.query_all_raw(sql.finish()).await? {
            failed.insert(row.try_get_by_index(0)?);
        }
    }
    Ok(failed)
}

const FAILED: [(&str, As); 3] = [("id", As::Text), ("setback", As::Text), ("reason", As::Text)];

/// Takes a setback back: the piece had arrived after all.
pub async fn restore(db: &impl ConnectionTrait, id: &str, reason: &str) -> Result<bool> {
    let result = delivery::Entity::update_many()
        .col_expr(delivery::Column::State, Expr::value("accepted"))
        .col_expr(delivery::Column::Setback, Expr::value(Value::String(None)))
        .col_expr(delivery::Column::Reason, Expr::value(reason))
        .filter(delivery::Column::Id.eq(id))
        .filter(delivery::Column::State.eq("rejected"))
        .exec(db)
        .await?;
    Ok(result.rows_affected == 1)
}

/// Says something about an accepted delivery that changes nothing: printed, faxed, on the handset.
pub async fn remark(db: &impl ConnectionTrait, id: &str, reason: &str) -> Result<()> {
    delivery::Entity::update_many()
        .col_expr(delivery::Column::Reason, Expr::value(reason))
        .filter(delivery::Column::Id.eq(id))
        .filter(delivery::Column::State.eq("accepted"))
        .exec(db)
        .await?;
    Ok(())
}

/// Says when silence moves these on; none, where somebody reacted or it has moved.
pub async fn set_silent_at(db: &impl ConnectionTrait, ids: &[String], at_ms: Option<i64>) -> Result<()> {
    for slice in bulk::keys(ids) {
        delivery::Entity::update_many()
            .col_expr(delivery::Column::SilentAt, Expr::value(at_ms))
            .filter(delivery::Column::Id.is_in(slice))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// Accepted deliveries nobody has reacted to until now, the longest silent first.
pub async fn silent(db: &impl ConnectionTrait, now_ms: i64, limit: u64) -> Result<Vec<delivery::Model>> {
    delivery::Entity::find()
        .filter(delivery::Column::SilentAt.lte(now_ms))
        .filter(delivery::Column::State.eq("accepted"))
        .order_by_asc(delivery::Column::SilentAt)
        .order_by_asc(delivery::Column::Id)
        .limit(limit)
        .all(db)
        .await
        .map_err(Into::into)
}

/// Receipts of a channel whose providers have not told the end, the oldest first: delivery and receipt.
pub async fn open_receipts(
    db: &impl ConnectionTrait,
    channel: &str,
    since_ms: i64,
    limit: u64,
) -> Result<Vec<(String, String)>> {
    let rows: Vec<(String, Option<String>)> = attempt::Entity::find()
        .select_only()
        .column(attempt::Column::DeliveryId)
        .column(attempt::Column::Receipt)
        .inner_join(delivery::Entity)
        .filter(attempt::Column::Receipt.is_not_null())
        .filter(attempt::Column::ToldAt.is_null())
        .filter(attempt::Column::StartedAt.gte(since_ms))
        .filter(delivery::Column::Channel.eq(channel))
        .filter(delivery::Column::State.eq("accepted"))
        .order_by_asc(attempt::Column::StartedAt)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(id, receipt)| Some((id, receipt?))).collect())
}

/// Notes that the provider has told the end of what it calls so; false where it was told before.
pub async fn told(db: &impl ConnectionTrait, receipt: &str, at_ms: i64) -> Result<bool> {
    let result = attempt::Entity::update_many()
        .col_expr(attempt::Column::ToldAt, Expr::value(at_ms))
        .filter(attempt::Column::Receipt.eq(receipt))
        .filter(attempt::Column::ToldAt.is_null())
        .exec(db)
        .await?;
    Ok(result.rows_affected > 0)
}
