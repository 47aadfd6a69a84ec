//! Deliveries and their attempts: claim by lease, start, settle. The rows are the truth; jobs only wake.
//!
//! Leases run on the database's clock, due times on the product's: the two are never compared with each other.

use std::collections::HashSet;

use sea_orm::sea_query::{Alias, Expr, ExprTrait, LockBehavior, LockType, OnConflict, Query, SimpleExpr};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DatabaseBackend, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Statement, Value,
};

use crate::entity::{attempt, communication, delivery};
use crate::fresh::{As, push_rows, slices};
use crate::hold::UNASKED;
use crate::planner::asked_of_each;
use crate::sql::Sql;
use crate::volume::{QUARTER_MS, quarter_of};
use crate::{Result, bulk, rows};

/// Writes deliveries. One whose request key was seen before is left out; returns how many were written.
pub async fn insert(db: &impl ConnectionTrait, rows: Vec<delivery::Model>) -> Result<u64> {
    let known = OnConflict::column(delivery::Column::RequestKey).do_nothing().to_owned();
    bulk::insert_counted::<delivery::ActiveModel, _>(db, rows, Some(&known)).await
}

/// Writes deliveries nobody asked for by a key: those of a plan.
pub async fn insert_planned(db: &impl ConnectionTrait, rows: Vec<delivery::Model>) -> Result<()> {
    rows::insert(db, rows).await
}

/// The database's own time in milliseconds: the clock of leases.
pub async fn database_now_ms(db: &impl ConnectionTrait) -> Result<i64> {
    let sql = match db.get_database_backend() {
        DatabaseBackend::Postgres => "SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT) AS now_ms",
        _ => "SELECT CAST(unixepoch('subsec') * 1000 AS INTEGER) AS now_ms",
    };
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    let row = row.ok_or_else(|| sea_orm::DbErr::Custom("the database did not tell its time".into()))?;
    Ok(row.try_get("", "now_ms")?)
}

/// What a claim may take.
#[derive(Debug, Clone)]
pub struct Claim<'a> {
    /// Only these.
    pub ids: &'a [String],
    /// The fencing token of this claim.
    pub token: &'a str,
    /// The product's time: what is due later is left.
    pub now_ms: i64,
    /// The database's time: leases that ended before may be taken over.
    pub database_now_ms: i64,
    /// When this claim's lease ends, on the database's clock.
    pub lease_until: i64,
}

/// Takes deliveries over: those that wait and are due, and those whose holder's lease ran out.
/// A delivery that was started keeps that state, so that what is in doubt can be told. Returns what was taken.
pub async fn claim(db: &impl ConnectionTrait, claim: &Claim<'_>) -> Result<Vec<delivery::Model>> {
    let ids = not_locked(db, claim.ids).await?;
    let taken = Condition::any().add(free(claim.now_ms, claim.database_now_ms)).add(left(claim.database_now_ms));
    let started = Expr::col(delivery::Column::State).eq("started");
    let state = Expr::case(started, Expr::value("started")).finally(Expr::value("claimed"));
    let mut rows = delivery::Entity::update_many()
        .col_expr(delivery::Column::State, state.into())
        .col_expr(delivery::Column::LeaseToken, Expr::value(claim.token))
        .col_expr(delivery::Column::LeaseUntil, Expr::value(claim.lease_until))
        .filter(delivery::Column::Id.is_in(&ids))
        .filter(asked_of_each(taken))
        .exec_with_returning(db)
        .await?;
    rows.sort_by(|one, other| other.priority.cmp(&one.priority).then_with(|| one.id.cmp(&other.id)));
    Ok(rows)
}

/// Those of these that nobody else is about to change, locked until the end of the transaction. Who claims never waits for
/// others, so two who claim overlapping slices cannot wait for each other.
async fn not_locked(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<String>> {
    if db.get_database_backend() != DatabaseBackend::Postgres {
        return Ok(ids.to_vec()); // SQLite has one writer
    }
    delivery::Entity::find()
        .select_only()
        .column(delivery::Column::Id)
        .filter(delivery::Column::Id.is_in(ids))
        .order_by_asc(delivery::Column::Id)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .into_tuple()
        .all(db)
        .await
        .map_err(Into::into)
}

/// Something is still to come of it: it is planned, under way, or to be tried again. A column that the database fills in
/// from the state; indexes stand on it, since it does not change when a delivery is claimed and started.
pub(crate) fn is_open() -> SimpleExpr {
    Expr::col((delivery::Entity, Alias::new("is_open")))
}

/// Waits, is due, and nobody keeps it back: this is the last look before it is taken.
fn free(now_ms: i64, database_now_ms: i64) -> Condition {
    let waits = Condition::any()
        .add(
            Condition::all()
                .add(delivery::Column::State.eq("planned"))
                // A release of another quarter of an hour does not count in this one; it is taken back at the next tick.
                .add(delivery::Column::ReleasedAt.gte(quarter_of(now_ms)))
                .add(delivery::Column::ReleasedAt.lt(quarter_of(now_ms) + QUARTER_MS))
                .add(delivery::Column::DueAt.lte(now_ms)),
        )
        .add(
            Condition::all()
                .add(delivery::Column::State.is_in(["deferred", "uncertain"]))
                .add(delivery::Column::DueAt.lte(now_ms)),
        )
        .add(
            Condition::all()
                .add(delivery::Column::State.eq("claimed"))
                .add(delivery::Column::LeaseUntil.lt(database_now_ms)),
        );
    Condition::all().add(delivery::Column::HoldId.is_null()).add(waits)
}

/// Was begun, and whoever began it lost the lease.
fn left(database_now_ms: i64) -> Condition {
    Condition::all()
        .add(delivery::Column::State.eq("started"))
        .add(delivery::Column::HoldId.is_null())
        .add(delivery::Column::LeaseUntil.lt(database_now_ms))
}

/// Deliveries that wait, are due, or were left by a dead worker: what a sweep wakes again.
pub async fn to_wake(db: &impl ConnectionTrait, now_ms: i64, database_now_ms: i64, limit: u64) -> Result<Vec<String>> {
    delivery::Entity::find()
        .select_only()
        .column(delivery::Column::Id)
        // Whatever is taken was let go before.
        .filter(is_open())
        .filter(delivery::Column::ReleasedAt.is_not_null())
        .filter(Condition::any().add(free(now_ms, database_now_ms)).add(left(database_now_ms)))
        .order_by_desc(delivery::Column::Priority)
        .order_by_asc(delivery::Column::DueAt)
        .order_by_asc(delivery::Column::Id)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await
        .map_err(Into::into)
}

/// Marks claimed deliveries as started, each with its attempt, before anything leaves the house.
/// Returns the ids that are still ours: a cancelled or taken-over one is not among them.
pub async fn start(db: &impl ConnectionTrait, token: &str, attempts: Vec<attempt::Model>) -> Result<HashSet<String>> {
    let ids: Vec<String> = attempts.iter().map(|attempt| attempt.delivery_id.clone()).collect();
    let claimed =
        Condition::all().add(delivery::Column::LeaseToken.eq(token)).add(delivery::Column::State.eq("claimed"));
    let update = Query::update()
        .table(delivery::Entity)
        .value(delivery::Column::State, "started")
        .value(delivery::Column::Attempts, Expr::col(delivery::Column::Attempts).add(1))
        .and_where(delivery::Column::Id.is_in(&ids))
        .and_where(asked_of_each(claimed))
        .returning_col(delivery::Column::Id)
        .to_owned();
    let rows = db.query_all(&update).await?;
    let ours: HashSet<String> = rows.iter().map(|row| row.try_get("", "id")).collect::<Result<_, _>>()?;
    rows::insert(db, attempts.into_iter().filter(|attempt| ours.contains(&attempt.delivery_id)).collect()).await?;
    Ok(ours)
}

/// Holds what is worked on under this claim until then, on the database's clock.
pub async fn keep(db: &impl ConnectionTrait, token: &str, lease_until: i64) -> Result<()> {
    delivery::Entity::update_many()
        .col_expr(delivery::Column::LeaseUntil, Expr::value(lease_until))
        .filter(delivery::Column::LeaseToken.eq(token))
        .filter(delivery::Column::State.is_in(["claimed", "started"]))
        .exec(db)
        .await?;
    Ok(())
}

/// What came of a hand-over.
#[derive(Debug, Clone)]
pub struct Settlement {
    /// The delivery.
    pub delivery_id: String,
    /// Its attempt, if one was made.
    pub attempt_id: Option<String>,
    /// Nobody was asked: the attempt is taken back, and does not count.
    pub is_unmade: bool,
    /// The delivery's new state.
    pub state: String,
    /// Why, in words; the answer to "why not yet?".
    pub reason: String,
    /// When it is due again, where it is.
    pub due_at: Option<i64>,
    /// The attempt's outcome.
    pub outcome: Option<String>,
    /// The code of the reply.
    pub code: Option<i32>,
    /// The reply itself.
    pub reply: Option<String>,
    /// The product's time of the settlement.
    pub now_ms: i64,
    /// Nothing more will come of it.
    pub is_final: bool,
    /// What went wrong, where it is refused.
    pub setback: Option<String>,
    /// What the provider calls it.
    pub receipt: Option<String>,
    /// When silence moves it on.
    pub silent_at: Option<i64>,
}

/// Records what came of hand-overs and gives the leases back. Returns the deliveries whose lease was held still: where it
/// was lost meanwhile, the attempt is recorded all the same, and the delivery is left to its new holder.
pub async fn settle(db: &impl ConnectionTrait, token: &str, with: &[Settlement]) -> Result<HashSet<String>> {
    take_back(db, with).await?;
    let attempts: Vec<&Settlement> = with.iter().filter(|one| one.attempt_id.is_some() && !one.is_unmade).collect();
    for slice in slices(db, attempts.len()) {
        let values = |one: &&Settlement| -> Vec<Value> {
            vec![
                one.attempt_id.clone().into(),
                one.now_ms.into(),
                one.outcome.clone().into(),
                one.code.into(),
                one.reply.clone().into(),
                one.receipt.clone().into(),
            ]
        };
        let mut sql = Sql::new(db, String::from(TRIED));
        push_rows(&mut sql, &ATTEMPTED, attempts[slice].iter().map(values));
        sql.push(RECORD);
        db.execute_raw(sql.finish()).await?;
    }
    let mut ours = HashSet::with_capacity(with.len());
    for slice in slices(db, with.len()) {
        let values = |one: &Settlement| -> Vec<Value> {
            vec![
                one.delivery_id.clone().into(),
                one.state.clone().into(),
                one.reason.clone().into(),
                one.due_at.into(),
                one.is_final.then_some(one.now_ms).into(),
                one.setback.clone().into(),
                one.silent_at.into(),
                i64::from(one.is_unmade).into(),
            ]
        };
        let mut sql = Sql::new(db, String::from(SETTLE));
        push_rows(&mut sql, &SETTLED, with[slice].iter().map(values));
        sql.push(GIVE_BACK);
        sql.bind(token);
        sql.push(" RETURNING delivery.id");
        for row in db.query_all_raw(sql.finish()).await? {
            ours.insert(row.try_get_by_index(0)?);
        }
    }
    Ok(ours)
}

/// Takes attempts back at which nobody was asked.
async fn take_back(db: &impl ConnectionTrait, with: &[Settlement]) -> Result<()> {
    let unmade: Vec<&str> =
        with.iter().filter(|one| one.is_unmade).filter_map(|one| one.attempt_id.as_deref()).collect();
    if !unmade.is_empty() {
        attempt::Entity::delete_many().filter(attempt::Column::Id.is_in(unmade)).exec(db).await?;
    }
    Ok(())
}

const ATTEMPTED: [(&str, As); 6] = [
    ("id", As::Text),
    ("finished_at", As::Whole),
    ("outcome", As::Text),
    ("code", As::Whole),
    ("reply", As::Text),
    ("receipt", As::Text),
];
const TRIED: &str = "WITH fresh (id, finished_at, outcome, code, reply, receipt) AS (";
const RECORD: &str = ") UPDATE attempt SET finished_at = fresh.finished_at, outcome = fresh.outcome, code = fresh.code, \
    reply = fresh.reply, receipt = fresh.receipt FROM fresh WHERE attempt.id = fresh.id";
const SETTLED: [(&str, As); 8] = [
    ("id", As::Text),
    ("state", As::Text),
    ("reason", As::Text),
    ("due_at", As::Whole),
    ("settled_at", As::Whole),
    ("setback", As::Text),
    ("silent_at", As::Whole),
    ("unmade", As::Whole),
];
const SETTLE: &str = "WITH fresh (id, state, reason, due_at, settled_at, setback, silent_at, unmade) AS (";
const GIVE_BACK: &str = ") UPDATE delivery SET state = fresh.state, reason = fresh.reason, \
    attempts = delivery.attempts - CAST(fresh.unmade AS INTEGER), \
    due_at = COALESCE(fresh.due_at, delivery.due_at), settled_at = COALESCE(fresh.settled_at, delivery.settled_at), \
    setback = fresh.setback, silent_at = fresh.silent_at, lease_token = NULL, lease_until = NULL FROM fresh WHERE delivery.id = fresh.id AND delivery.lease_token = ";

/// Marks the open attempts of these deliveries as in doubt: they were started and nobody knows what came of them.
pub async fn doubt_open_attempts(
    db: &impl ConnectionTrait,
    delivery_ids: &[String],
    reason: &str,
    now_ms: i64,
) -> Result<()> {
    attempt::Entity::update_many()
        .col_expr(attempt::Column::Outcome, Expr::value("uncertain"))
        .col_expr(attempt::Column::Reply, Expr::value(reason))
        .col_expr(attempt::Column::FinishedAt, Expr::value(now_ms))
        .filter(attempt::Column::DeliveryId.is_in(delivery_ids))
        .filter(attempt::Column::Outcome.is_null())
        .exec(db)
        .await?;
    Ok(())
}

/// Puts taken-over deliveries back from started to claimed, under the same lease, to be tried again.
pub async fn restart(db: &impl ConnectionTrait, token: &str, ids: &[String]) -> Result<()> {
    delivery::Entity::update_many()
        .col_expr(delivery::Column::State, Expr::value("claimed"))
        .filter(delivery::Column::Id.is_in(ids))
        .filter(delivery::Column::LeaseToken.eq(token))
        .exec(db)
        .await?;
    Ok(())
}

/// The deliveries of a communication, newest first.
pub async fn of_communication(db: &impl ConnectionTrait, communication_id: &str) -> Result<Vec<delivery::Model>> {
    delivery::Entity::find()
        .filter(delivery::Column::CommunicationId.eq(communication_id))
        .order_by_desc(delivery::Column::CreatedAt)
        .order_by_desc(delivery::Column::Id)
        .all(db)
        .await
        .map_err(Into::into)
}

/// The deliveries of several communications, newest first.
pub async fn of_communications(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<delivery::Model>> {
    delivery::Entity::find()
        .filter(delivery::Column::CommunicationId.is_in(ids))
        .order_by_desc(delivery::Column::CreatedAt)
        .order_by_desc(delivery::Column::Id)
        .all(db)
        .await
        .map_err(Into::into)
}

/// The attempts of these deliveries, the last one first.
pub async fn attempts(db: &impl ConnectionTrait, delivery_ids: &[String]) -> Result<Vec<attempt::Model>> {
    attempt::Entity::find()
        .filter(attempt::Column::DeliveryId.is_in(delivery_ids))
        .order_by_desc(attempt::Column::Number)
        .all(db)
        .await
        .map_err(Into::into)
}

/// The delivery made for this request, if there is one.
pub async fn by_request_key(db: &impl ConnectionTrait, key: &str) -> Result<Option<delivery::Model>> {
    delivery::Entity::find().filter(delivery::Column::RequestKey.eq(key)).one(db).await.map_err(Into::into)
}

/// How many deliveries with this cause these communications got since a time.
pub async fn count_since(
    db: &impl ConnectionTrait,
    communication_ids: &[String],
    cause: &str,
    since_ms: i64,
) -> Result<u64> {
    delivery::Entity::find()
        .filter(delivery::Column::CommunicationId.is_in(communication_ids))
        .filter(delivery::Column::Cause.eq(cause))
        .filter(delivery::Column::CreatedAt.gt(since_ms))
        .count(db)
        .await
        .map_err(Into::into)
}

/// How many deliveries stand in each state.
pub async fn count_by_state(db: &impl ConnectionTrait) -> Result<Vec<(String, i64)>> {
    delivery::Entity::find()
        .select_only()
        .column(delivery::Column::State)
        .column_as(delivery::Column::Id.count(), "n")
        .group_by(delivery::Column::State)
        .into_tuple()
        .all(db)
        .await
        .map_err(Into::into)
}

/// When the next delivery that waits is due behind this time.
pub async fn next_due(db: &impl ConnectionTrait, now_ms: i64) -> Result<Option<i64>> {
    let found = delivery::Entity::find()
        .select_only()
        .column(delivery::Column::DueAt)
        .filter(is_open())
        .filter(delivery::Column::State.is_in(["planned", "deferred", "uncertain"]))
        .filter(delivery::Column::HoldId.is_null())
        .filter(delivery::Column::DueAt.gt(now_ms))
        .order_by_asc(delivery::Column::DueAt)
        .limit(1)
        .into_tuple::<i64>()
        .one(db)
        .await?;
    Ok(found)
}

/// One, held until the end of the transaction: what is decided about it cannot be overtaken.
/// SQLite has one writer anyway; PostgreSQL locks the row.
pub async fn lock(db: &impl ConnectionTrait, id: &str) -> Result<Option<delivery::Model>> {
    Ok(delivery::Entity::find_by_id(id).lock_exclusive().one(db).await?)
}

/// Several, held like one.
pub async fn lock_all(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<delivery::Model>> {
    bulk::locked_by_keys::<delivery::Entity>(db, delivery::Column::Id, ids).await
}

/// One by its id.
pub async fn by_id(db: &impl ConnectionTrait, id: &str) -> Result<Option<delivery::Model>> {
    Ok(delivery::Entity::find_by_id(id).one(db).await?)
}

/// Several by their ids, in no order.
pub async fn by_ids(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<delivery::Model>> {
    bulk::by_keys::<delivery::Entity>(db, delivery::Column::Id, ids).await
}

/// Withdraws one that waits, or that a person must look at; false where it is past that.
pub async fn cancel(db: &impl ConnectionTrait, id: &str, reason: &str, now_ms: i64) -> Result<bool> {
    let result = delivery::Entity::update_many()
        .col_expr(delivery::Column::State, Expr::value("cancelled"))
        .col_expr(delivery::Column::Reason, Expr::value(reason))
        .col_expr(delivery::Column::SettledAt, Expr::value(now_ms))
        .filter(delivery::Column::Id.eq(id))
        .filter(delivery::Column::State.is_in(["planned", "deferred", "uncertain", "held"]))
        .exec(db)
        .await?;
    Ok(result.rows_affected == 1)
}

/// Withdraws what an enrollment planned and has waiting: let go and not begun, or put off. What was begun goes on, and so
/// does what a person asked to have sent again. Returns the communications whose deliveries were withdrawn.
pub async fn withdraw(
    db: &impl ConnectionTrait,
    enrollment_id: &str,
    reason: &str,
    now_ms: i64,
) -> Result<Vec<String>> {
    let said = Query::select()
        .column(communication::Column::Id)
        .from(communication::Entity)
        .and_where(communication::Column::EnrollmentId.eq(enrollment_id))
        .to_owned();
    let update = Query::update()
        .table(delivery::Entity)
        .value(delivery::Column::State, "cancelled")
        .value(delivery::Column::Reason, reason)
        .value(delivery::Column::SettledAt, now_ms)
        .and_where(delivery::Column::CommunicationId.in_subquery(said))
        .and_where(delivery::Column::Cause.is_in(UNASKED))
        .and_where(delivery::Column::State.is_in(["planned", "deferred", "held"]))
        .returning_col(delivery::Column::CommunicationId)
        .to_owned();
    let rows = db.query_all(&update).await?;
    rows.iter().map(|row| row.try_get("", "communication_id").map_err(Into::into)).collect()
}
