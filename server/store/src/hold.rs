//! Holds: what somebody keeps back, and what is kept back by it just now.
//!
//! Which hold wins where several are on one thing, and who may place one, is decided above.

use std::collections::BTreeMap;

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use crate::entity::{communication, customer, delivery, enrollment, hold};
use crate::{Result, bulk};

/// The causes of what nobody asked for: a path planned it, or a ladder led there.
pub const UNASKED: [&str; 3] = ["plan", "again", "failover"];

/// The states in which something can still be kept from going, now or when it is to be tried again.
const UNSETTLED: [&str; 5] = ["planned", "claimed", "started", "deferred", "uncertain"];

/// A delivery that is kept back, and what else could keep it back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// `dlv_…`
    pub delivery_id: String,
    /// Why it was made.
    pub cause: String,
    /// Which enrollment had it said.
    pub enrollment_id: Option<String>,
    /// Who is to get it.
    pub customer_id: String,
}

/// Writes a hold; false where an open one is on the same thing already.
pub async fn insert(db: &impl ConnectionTrait, row: hold::Model) -> Result<bool> {
    let once = OnConflict::new().do_nothing().to_owned();
    let insert = hold::Entity::insert(hold::ActiveModel::from(row)).on_conflict(once);
    Ok(insert.exec_without_returning(db).await? == 1)
}

/// One by its id.
pub async fn by_id(db: &impl ConnectionTrait, id: &str) -> Result<Option<hold::Model>> {
    Ok(hold::Entity::find_by_id(id).one(db).await?)
}

/// The open holds on any of these, by what they are on.
pub async fn open_on(db: &impl ConnectionTrait, target_ids: &[String]) -> Result<BTreeMap<String, hold::Model>> {
    let mut found = BTreeMap::new();
    for slice in bulk::keys(target_ids) {
        let rows = hold::Entity::find()
            .filter(hold::Column::TargetId.is_in(slice))
            .filter(hold::Column::EndedAt.is_null())
            .all(db)
            .await?;
        found.extend(rows.into_iter().map(|row| (row.target_id.clone(), row)));
    }
    Ok(found)
}

/// Open holds, the newest first.
pub async fn open(db: &impl ConnectionTrait, limit: u64) -> Result<Vec<hold::Model>> {
    hold::Entity::find()
        .filter(hold::Column::EndedAt.is_null())
        .order_by_desc(hold::Column::CreatedAt)
        .order_by_desc(hold::Column::Id)
        .limit(limit)
        .all(db)
        .await
        .map_err(Into::into)
}

/// How many are open.
pub async fn count_open(db: &impl ConnectionTrait) -> Result<u64> {
    Ok(hold::Entity::find().filter(hold::Column::EndedAt.is_null()).count(db).await?)
}

/// Open holds whose time has come, and those on what is settled meanwhile; the oldest first.
pub async fn to_end(db: &impl ConnectionTrait, now_ms: i64, limit: u64) -> Result<Vec<hold::Model>> {
    let its = || Expr::col((hold::Entity, hold::Column::TargetId));
    let settled = Query::select()
        .expr(Expr::val(1))
        .from(delivery::Entity)
        .and_where(Expr::col((delivery::Entity, delivery::Column::Id)).eq(its()))
        .and_where(Expr::col((delivery::Entity, delivery::Column::State)).is_in(["accepted", "rejected", "cancelled"]))
        .to_owned();
    let over = Query::select()
        .expr(Expr::val(1))
        .from(enrollment::Entity)
        .and_where(Expr::col((enrollment::Entity, enrollment::Column::Id)).eq(its()))
        .and_where(Expr::col((enrollment::Entity, enrollment::Column::State)).ne("active"))
        .and_where(Expr::exists(waiting_of_enrollment()).not())
        .to_owned();
    let due = Condition::any().add(hold::Column::UntilMs.lte(now_ms));
    hold::Entity::find()
        .filter(hold::Column::EndedAt.is_null())
        .filter(due.add(Expr::exists(settled)).add(Expr::exists(over)))
        .order_by_asc(hold::Column::Id)
        .limit(limit)
        .all(db)
        .await
        .map_err(Into::into)
}

/// Something of an enrollment that has not gone.
fn waiting_of_enrollment() -> SelectStatement {
    let said = |column| Expr::col((communication::Entity, column));
    Query::select()
        .expr(Expr::val(1))
        .from(communication::Entity)
        .inner_join(
            delivery::Entity,
            Expr::col((delivery::Entity, delivery::Column::CommunicationId))
                .equals((communication::Entity, communication::Column::Id)),
        )
        .and_where(said(communication::Column::EnrollmentId).equals((enrollment::Entity, enrollment::Column::Id)))
        .and_where(Expr::col((delivery::Entity, delivery::Column::State)).is_in(UNSETTLED.into_iter().chain(["held"])))
        .to_owned()
}

/// When the next hold ends by itself, behind this time.
pub async fn next_until(db: &impl ConnectionTrait, now_ms: i64) -> Result<Option<i64>> {
    let found = hold::Entity::find()
        .select_only()
        .column(hold::Column::UntilMs)
        .filter(hold::Column::EndedAt.is_null())
        .filter(hold::Column::UntilMs.gt(now_ms))
        .order_by_asc(hold::Column::UntilMs)
        .limit(1)
        .into_tuple::<Option<i64>>()
        .one(db)
        .await?;
    Ok(found.flatten())
}

/// Ends a hold; false where somebody else was faster.
pub async fn end(db: &impl ConnectionTrait, id: &str, by: &str, now_ms: i64) -> Result<bool> {
    let result = hold::Entity::update_many()
        .col_expr(hold::Column::EndedAt, Expr::value(now_ms))
        .col_expr(hold::Column::EndedBy, Expr::value(by))
        .filter(hold::Column::Id.eq(id))
        .filter(hold::Column::EndedAt.is_null())
        .exec(db)
        .await?;
    Ok(result.rows_affected == 1)
}

/// Says on a customer which hold is open, or that none is.
pub async fn mark_customer(db: &impl ConnectionTrait, id: &str, hold_id: Option<&str>) -> Result<()> {
    customer::Entity::update_many()
        .col_expr(customer::Column::HoldId, Expr::value(hold_id.map(ToOwned::to_owned)))
        .filter(customer::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Says on an enrollment which hold is open, or that none is.
pub async fn mark_enrollment(db: &impl ConnectionTrait, id: &str, hold_id: Option<&str>) -> Result<()> {
    enrollment::Entity::update_many()
        .col_expr(enrollment::Column::HoldId, Expr::value(hold_id.map(ToOwned::to_owned)))
        .filter(enrollment::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Says on deliveries which hold keeps them back, or that none does.
pub async fn mark_deliveries(db: &impl ConnectionTrait, ids: &[String], hold_id: Option<&str>) -> Result<()> {
    for slice in bulk::keys(ids) {
        delivery::Entity::update_many()
            .col_expr(delivery::Column::HoldId, Expr::value(hold_id.map(ToOwned::to_owned)))
            .filter(delivery::Column::Id.is_in(slice))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// What was planned for a customer and has not gone, in no order. What a person asked for is not among it.
pub async fn planned_for_customer(db: &impl ConnectionTrait, customer_id: &str) -> Result<Vec<String>> {
    planned(db, communication::Column::CustomerId.eq(customer_id)).await
}

/// What an enrollment planned and has not gone, in no order. What a person asked for is not among it.
pub async fn planned_by_enrollment(db: &impl ConnectionTrait, enrollment_id: &str) -> Result<Vec<String>> {
    planned(db, communication::Column::EnrollmentId.eq(enrollment_id)).await
}

async fn planned(db: &impl ConnectionTrait, whose: Expr) -> Result<Vec<String>> {
    delivery::Entity::find()
        .select_only()
        .column(delivery::Column::Id)
        .inner_join(communication::Entity)
        .filter(whose)
        .filter(delivery::Column::Cause.is_in(UNASKED))
        .filter(delivery::Column::State.is_in(UNSETTLED))
        .into_tuple()
        .all(db)
        .await
        .map_err(Into::into)
}

/// What a hold keeps back, in no order.
pub async fn kept_by(db: &impl ConnectionTrait, hold_id: &str) -> Result<Vec<Kept>> {
    kept(db, delivery::Column::HoldId.eq(hold_id)).await
}

/// What could keep these deliveries back, in no order.
pub async fn kept_of(db: &impl ConnectionTrait, delivery_ids: &[String]) -> Result<Vec<Kept>> {
    let mut found = Vec::new();
    for slice in delivery_ids.chunks(512) {
        found.extend(kept(db, delivery::Column::Id.is_in(slice)).await?);
    }
    Ok(found)
}

async fn kept(db: &impl ConnectionTrait, which: Expr) -> Result<Vec<Kept>> {
    let rows: Vec<(String, String, Option<String>, String)> = delivery::Entity::find()
        .select_only()
        .column(delivery::Column::Id)
        .column(delivery::Column::Cause)
        .column(communication::Column::EnrollmentId)
        .column(communication::Column::CustomerId)
        .inner_join(communication::Entity)
        .filter(which)
        .into_tuple()
        .all(db)
        .await?;
    let kept =
        |(delivery_id, cause, enrollment_id, customer_id)| Kept { delivery_id, cause, enrollment_id, customer_id };
    Ok(rows.into_iter().map(kept).collect())
}

/// An enrollment goes on as another one: the open hold on it goes along.
pub async fn follow(db: &impl ConnectionTrait, from: &str, to: &str) -> Result<()> {
    let open = open_on(db, &[from.to_owned()]).await?;
    let Some(row) = open.get(from) else { return Ok(()) };
    hold::Entity::update_many()
        .col_expr(hold::Column::TargetId, Expr::value(to))
        .filter(hold::Column::Id.eq(row.id.as_str()))
        .exec(db)
        .await?;
    mark_enrollment(db, from, None).await?;
    mark_enrollment(db, to, Some(&row.id)).await
}
