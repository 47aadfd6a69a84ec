//! What waits for volume rules, what they let go, and what has gone: by lanes, and by quarters of an hour.
//!
//! A release holds for its quarter. Whoever is not claimed by then is taken back, so that what is counted in a window is
//! what was claimed in it.

use std::collections::BTreeMap;

use sea_orm::sea_query::{Expr, ExprTrait, Func, OnConflict, Order, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DatabaseBackend, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
};

use crate::delivery::is_open;
use crate::entity::{absence, communication, delivery, lane, staff_member, volume_rule, volume_used};
use crate::planner::asked_of_each;
use crate::{Result, bulk};

/// Whoever releases takes this lock: two at once would both see the same quota.
const RELEASE_LOCK: i64 = 0x6361_7269_6c6c_0003;

/// A quarter of an hour, in milliseconds: every window of every time zone begins with one.
pub const QUARTER_MS: i64 = 900_000;

/// The beginning of the quarter a moment is in.
pub const fn quarter_of(millisecond: i64) -> i64 {
    millisecond - millisecond.rem_euclid(QUARTER_MS)
}

/// Waits until nobody else releases, until the end of the transaction.
pub async fn take_turn(db: &impl ConnectionTrait) -> Result<()> {
    if db.get_database_backend() == DatabaseBackend::Postgres {
        db.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({RELEASE_LOCK})")).await?;
    }
    Ok(())
}

/// Writes lanes that are not there yet.
pub async fn insert_lanes(db: &impl ConnectionTrait, rows: Vec<lane::Model>) -> Result<()> {
    let known = OnConflict::column(lane::Column::Id).do_nothing().to_owned();
    bulk::insert::<lane::ActiveModel, _>(db, rows, Some(&known)).await
}

/// Every lane.
pub async fn lanes(db: &impl ConnectionTrait) -> Result<Vec<lane::Model>> {
    lane::Entity::find().all(db).await.map_err(Into::into)
}

/// Waits for the rules. What somebody keeps back waits for that person.
fn waits() -> Condition {
    Condition::all()
        .add(is_open())
        .add(delivery::Column::State.eq("planned"))
        .add(delivery::Column::ReleasedAt.is_null())
        .add(delivery::Column::HoldId.is_null())
}

fn released() -> Condition {
    Condition::all()
        .add(is_open())
        .add(delivery::Column::ReleasedAt.is_not_null())
        .add(delivery::Column::State.eq("planned"))
}

/// What may go once the rules leave room: it is due, and its customer is not spared.
fn may_go(now_ms: i64) -> Condition {
    let spared = delivery::Column::SparedUntil;
    waits().add(delivery::Column::DueAt.lte(now_ms)).add(Condition::any().add(spared.is_null()).add(spared.lte(now_ms)))
}

/// How many deliveries wait to be released, lane by lane.
pub async fn waiting(db: &impl ConnectionTrait, now_ms: i64) -> Result<BTreeMap<String, u64>> {
    by_lane(db, may_go(now_ms)).await
}

/// The first of a lane that may go, each with its customer.
pub async fn first(db: &impl ConnectionTrait, lane_id: &str, most: u64, now_ms: i64) -> Result<Vec<(String, String)>> {
    use sea_orm::QueryOrder;
    delivery::Entity::find()
        .select_only()
        .column(delivery::Column::Id)
        .column(communication::Column::CustomerId)
        .inner_join(communication::Entity)
        .filter(may_go(now_ms))
        .filter(delivery::Column::LaneId.eq(lane_id))
        .order_by_asc(delivery::Column::DueAt)
        .order_by_asc(delivery::Column::Id)
        .limit(most)
        .into_tuple()
        .all(db)
        .await
        .map_err(Into::into)
}

/// How many deliveries of these lanes each of these customers was sent since, or is about to be.
pub async fn had_since(
    db: &impl ConnectionTrait,
    customer_ids: &[String],
    lane_ids: &[String],
    from_ms: i64,
) -> Result<BTreeMap<String, u64>> {
    let mut found = BTreeMap::new();
    for slice in bulk::keys(customer_ids) {
        let rows: Vec<(String, i64)> = delivery::Entity::find()
            .select_only()
            .column(communication::Column::CustomerId)
            .column_as(delivery::Column::Id.count(), "number")
            .inner_join(communication::Entity)
            .filter(communication::Column::CustomerId.is_in(slice))
            .filter(delivery::Column::LaneId.is_in(lane_ids))
            .filter(delivery::Column::ReleasedAt.gte(from_ms))
            .group_by(communication::Column::CustomerId)
            .into_tuple()
            .all(db)
            .await?;
        found.extend(rows.into_iter().map(|(id, number)| (id, u64::try_from(number).unwrap_or(0))));
    }
    Ok(found)
}

/// Spares the customers of these deliveries until then, by this rule.
pub async fn spare(db: &impl ConnectionTrait, ids: &[String], until_ms: i64, rule_id: &str) -> Result<()> {
    for slice in bulk::keys(ids) {
        delivery::Entity::update_many()
            .col_expr(delivery::Column::SparedUntil, Expr::value(until_ms))
            .col_expr(delivery::Column::SparedBy, Expr::value(rule_id))
            .filter(delivery::Column::Id.is_in(slice))
            .filter(delivery::Column::State.eq("planned"))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// Everybody who is spared is looked at anew: the rules have changed.
pub async fn spare_nobody(db: &impl ConnectionTrait) -> Result<()> {
    delivery::Entity::update_many()
        .col_expr(delivery::Column::SparedUntil, Expr::value(Option::<i64>::None))
        .col_expr(delivery::Column::SparedBy, Expr::value(Option::<String>::None))
        .filter(is_open())
        .filter(delivery::Column::State.eq("planned"))
        .filter(delivery::Column::SparedUntil.is_not_null())
        .exec(db)
        .await?;
    Ok(())
}

/// Lets these go; returns who went.
pub async fn release_these(db: &impl ConnectionTrait, ids: &[String], now_ms: i64) -> Result<Vec<String>> {
    let mut gone = Vec::with_capacity(ids.len());
    for slice in bulk::keys(ids) {
        let update = letting_go(now_ms).and_where(delivery::Column::Id.is_in(slice)).to_owned();
        for row in db.query_all(&update).await? {
            gone.push(row.try_get("", "id")?);
        }
    }
    Ok(gone)
}

fn letting_go(now_ms: i64) -> sea_orm::sea_query::UpdateStatement {
    Query::update()
        .table(delivery::Entity)
        .value(delivery::Column::ReleasedAt, now_ms)
        .value(delivery::Column::Reason, "waits for the worker")
        .and_where(asked_of_each(waits()))
        .returning_col(delivery::Column::Id)
        .to_owned()
}

/// How many are released and not taken yet, lane by lane.
pub async fn in_flight(db: &impl ConnectionTrait) -> Result<BTreeMap<String, u64>> {
    by_lane(db, released()).await
}

async fn by_lane(db: &impl ConnectionTrait, condition: Condition) -> Result<BTreeMap<String, u64>> {
    let rows: Vec<(String, i64)> = delivery::Entity::find()
        .select_only()
        .column(delivery::Column::LaneId)
        .column_as(delivery::Column::Id.count(), "number")
        .filter(condition)
        .group_by(delivery::Column::LaneId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(lane, number)| (lane, u64::try_from(number).unwrap_or(0))).collect())
}

/// How many were released since, lane by lane.
pub async fn used_since(db: &impl ConnectionTrait, from_ms: i64) -> Result<BTreeMap<String, u64>> {
    let sum = Expr::from(Func::cast_as(Expr::col(volume_used::Column::Released).sum(), "BIGINT"));
    let rows: Vec<(String, i64)> = volume_used::Entity::find()
        .select_only()
        .column(volume_used::Column::LaneId)
        .expr_as(sum, "number")
        .filter(volume_used::Column::SlotAt.gte(from_ms))
        .group_by(volume_used::Column::LaneId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(lane, number)| (lane, u64::try_from(number).unwrap_or(0))).collect())
}

/// Lets the first of a lane go; returns who went.
pub async fn release(db: &impl ConnectionTrait, lane_id: &str, most: u64, now_ms: i64) -> Result<Vec<String>> {
    let first = Query::select()
        .column(delivery::Column::Id)
        .from(delivery::Entity)
        .cond_where(may_go(now_ms).add(delivery::Column::LaneId.eq(lane_id)))
        .order_by(delivery::Column::DueAt, Order::Asc)
        .order_by(delivery::Column::Id, Order::Asc)
        .limit(most)
        .to_owned();
    // By their ids: a statement that looks for them and changes them at once is joined row by row where the database has
    // not counted its rows lately.
    release_these(db, &ids_of(db, &first).await?, now_ms).await
}

async fn ids_of(db: &impl ConnectionTrait, select: &SelectStatement) -> Result<Vec<String>> {
    let rows = db.query_all(select).await?;
    rows.iter().map(|row| row.try_get("", "id").map_err(Into::into)).collect()
}

/// Takes back what was released in a quarter and is not claimed yet, at most so many of these lanes, the latest first.
/// Returns how many, lane by lane.
pub async fn take_back(
    db: &impl ConnectionTrait,
    lane_ids: Option<&[String]>,
    quarter: i64,
    most: Option<u64>,
) -> Result<BTreeMap<String, u64>> {
    let mut condition = released()
        .add(delivery::Column::ReleasedAt.gte(quarter))
        .add(delivery::Column::ReleasedAt.lt(quarter + QUARTER_MS));
    if let Some(ids) = lane_ids {
        condition = condition.add(delivery::Column::LaneId.is_in(ids));
    }
    let back = |condition: Condition| {
        Query::update()
            .table(delivery::Entity)
            .value(delivery::Column::ReleasedAt, Option::<i64>::None)
            .cond_where(condition)
            .returning_col(delivery::Column::LaneId)
            .to_owned()
    };
    let mut updates = Vec::new();
    if let Some(most) = most {
        let last = Query::select()
            .column(delivery::Column::Id)
            .from(delivery::Entity)
            .cond_where(condition.clone())
            .order_by(delivery::Column::Priority, Order::Asc)
            .order_by(delivery::Column::DueAt, Order::Desc)
            .order_by(delivery::Column::Id, Order::Desc)
            .limit(most)
            .to_owned();
        let ids = ids_of(db, &last).await?;
        let those = |slice| Condition::all().add(delivery::Column::Id.is_in(slice));
        updates.extend(bulk::keys(&ids).map(|slice| back(those(slice).add(asked_of_each(condition.clone())))));
    } else {
        updates.push(back(condition));
    }
    let mut found = BTreeMap::new();
    for update in updates {
        for row in db.query_all(&update).await? {
            *found.entry(row.try_get::<String>("", "lane_id")?).or_default() += 1;
        }
    }
    Ok(found)
}

/// What of these lanes is to be tried again before then is tried then.
pub async fn try_later(db: &impl ConnectionTrait, lane_ids: &[String], until_ms: i64) -> Result<()> {
    for slice in bulk::keys(lane_ids) {
        delivery::Entity::update_many()
            .col_expr(delivery::Column::DueAt, Expr::value(until_ms))
            .filter(is_open())
            .filter(delivery::Column::State.is_in(["deferred", "uncertain"]))
            .filter(delivery::Column::DueAt.lt(until_ms))
            .filter(delivery::Column::LaneId.is_in(slice))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// Takes these back from where they wait to be taken, or from a worker that has not begun: they wait for the rules again.
/// Nothing of what was never tried counts any more. What was tried before has passed the rules, counts once, and is put off
/// as it was.
pub async fn recall(db: &impl ConnectionTrait, ids: &[String]) -> Result<()> {
    use sea_orm::QueryOrder;
    for slice in bulk::keys(ids) {
        let going = Condition::any().add(released()).add(delivery::Column::State.eq("claimed"));
        let rows = delivery::Entity::find()
            .filter(delivery::Column::Id.is_in(slice))
            .filter(going)
            .order_by_asc(delivery::Column::Id)
            .lock_exclusive()
            .all(db)
            .await?;
        let found: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
        let was_tried = || Expr::col(delivery::Column::Attempts).gt(0);
        let state = Expr::case(was_tried(), Expr::value("deferred")).finally(Expr::value("planned"));
        let let_go = Expr::case(was_tried(), Expr::col(delivery::Column::ReleasedAt));
        delivery::Entity::update_many()
            .col_expr(delivery::Column::State, state.into())
            .col_expr(delivery::Column::ReleasedAt, let_go.into())
            // Whoever has it in hand finds that the lease is gone, and drops it.
            .col_expr(delivery::Column::LeaseToken, Expr::value(Option::<String>::None))
            .col_expr(delivery::Column::LeaseUntil, Expr::value(Option::<i64>::None))
            .filter(delivery::Column::Id.is_in(found))
            .exec(db)
            .await?;
        let mut counted: BTreeMap<(&str, i64), i64> = BTreeMap::new();
        for row in rows.iter().filter(|row| row.attempts == 0) {
            if let Some(at) = row.released_at {
                *counted.entry((&row.lane_id, quarter_of(at))).or_default() += 1;
            }
        }
        for ((lane_id, quarter), number) in counted {
            count(db, lane_id, quarter, -number).await?;
        }
    }
    Ok(())
}

/// The quarters besides this one in which something was released that nobody has claimed. Where the clock was put back they
/// may lie ahead.
pub async fn stale_quarters(db: &impl ConnectionTrait, quarter: i64) -> Result<Vec<i64>> {
    let times: Vec<i64> = delivery::Entity::find()
        .select_only()
        .column(delivery::Column::ReleasedAt)
        .distinct()
        .filter(
            released().add(
                Condition::any()
                    .add(delivery::Column::ReleasedAt.lt(quarter))
                    .add(delivery::Column::ReleasedAt.gte(quarter + QUARTER_MS)),
            ),
        )
        .into_tuple()
        .all(db)
        .await?;
    let mut quarters: Vec<i64> = times.into_iter().map(quarter_of).collect();
    quarters.sort_unstable();
    quarters.dedup();
    Ok(quarters)
}

/// Counts releases of a lane in a quarter; fewer, where they are taken back.
pub async fn count(db: &impl ConnectionTrait, lane_id: &str, quarter: i64, by: i64) -> Result<()> {
    let row = volume_used::ActiveModel::from(volume_used::Model {
        lane_id: lane_id.to_owned(),
        slot_at: quarter,
        released: by,
    });
    let sum = Expr::col((volume_used::Entity, volume_used::Column::Released)).add(by);
    let add = OnConflict::columns([volume_used::Column::LaneId, volume_used::Column::SlotAt])
        .value(volume_used::Column::Released, sum)
        .to_owned();
    volume_used::Entity::insert(row).on_conflict(add).exec_without_returning(db).await?;
    Ok(())
}

/// How many of a lane go before a delivery that waits there.
pub async fn ahead(db: &impl ConnectionTrait, row: &delivery::Model) -> Result<u64> {
    let before = Condition::any().add(delivery::Column::DueAt.lt(row.due_at)).add(
        Condition::all().add(delivery::Column::DueAt.eq(row.due_at)).add(delivery::Column::Id.lt(row.id.as_str())),
    );
    let found = delivery::Entity::find().filter(waits()).filter(delivery::Column::LaneId.eq(row.lane_id.as_str()));
    found.filter(before).count(db).await.map_err(Into::into)
}

/// Every volume rule, by name.
pub async fn rules(db: &impl ConnectionTrait) -> Result<Vec<volume_rule::Model>> {
    use sea_orm::QueryOrder;
    volume_rule::Entity::find().order_by_asc(volume_rule::Column::Name).all(db).await.map_err(Into::into)
}

/// Writes a volume rule, over an earlier state of the same one.
pub async fn save_rule(db: &impl ConnectionTrait, row: volume_rule::Model) -> Result<()> {
    let over = bulk::overwrite(volume_rule::Column::Id, &[]);
    let insert = volume_rule::Entity::insert(volume_rule::ActiveModel::from(row)).on_conflict(over);
    insert.exec_without_returning(db).await?;
    Ok(())
}

/// Takes a volume rule away; false where there was none.
pub async fn remove_rule(db: &impl ConnectionTrait, id: &str) -> Result<bool> {
    Ok(volume_rule::Entity::delete_by_id(id).exec(db).await?.rows_affected == 1)
}

/// Everybody who answers customers, by name.
pub async fn staff(db: &impl ConnectionTrait) -> Result<Vec<staff_member::Model>> {
    use sea_orm::QueryOrder;
    staff_member::Entity::find().order_by_asc(staff_member::Column::Name).all(db).await.map_err(Into::into)
}

/// Writes somebody of the staff, over an earlier state of the same one.
pub async fn save_staff(db: &impl ConnectionTrait, row: staff_member::Model) -> Result<()> {
    let over = bulk::overwrite(staff_member::Column::Id, &[]);
    let insert = staff_member::Entity::insert(staff_member::ActiveModel::from(row)).on_conflict(over);
    insert.exec_without_returning(db).await?;
    Ok(())
}

/// Takes somebody off the roster, with all absences; false where there was nobody.
pub async fn remove_staff(db: &impl ConnectionTrait, id: &str) -> Result<bool> {
    Ok(staff_member::Entity::delete_by_id(id).exec(db).await?.rows_affected == 1)
}

/// Every absence, the earliest first.
pub async fn absences(db: &impl ConnectionTrait) -> Result<Vec<absence::Model>> {
    use sea_orm::QueryOrder;
    let rows = absence::Entity::find().order_by_asc(absence::Column::FromAt).order_by_asc(absence::Column::Id);
    rows.all(db).await.map_err(Into::into)
}

/// Writes an absence down.
pub async fn insert_absence(db: &impl ConnectionTrait, row: absence::Model) -> Result<()> {
    absence::Entity::insert(absence::ActiveModel::from(row)).exec_without_returning(db).await?;
    Ok(())
}

/// Takes an absence back; false where there was none.
pub async fn remove_absence(db: &impl ConnectionTrait, id: &str) -> Result<bool> {
    Ok(absence::Entity::delete_by_id(id).exec(db).await?.rows_affected == 1)
}
