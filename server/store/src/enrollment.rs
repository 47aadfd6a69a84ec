//! Enrollments: who is due, and where each one stands. Who could enter is in [`crate::reach`].
//!
//! Every query is bounded by a limit: the cost of a tick follows what is due, not what is on file.

use std::collections::HashSet;

use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, Value,
};

use crate::entity::{communication, customer, delivery, enrollment, enrollment_record};
use crate::fresh::{As, push_rows, slices};
use crate::sql::Sql;
use crate::{Result, bulk, rows};

/// Writes new enrollments; one that another planner wrote first stays as it is. Returns how many were written.
pub async fn insert(db: &impl ConnectionTrait, rows: Vec<enrollment::Model>) -> Result<u64> {
    rows::insert_new(db, rows, "campaign_id, sequence, group_key").await
}

/// One by its id.
pub async fn by_id(db: &impl ConnectionTrait, id: &str) -> Result<Option<enrollment::Model>> {
    Ok(enrollment::Entity::find_by_id(id).one(db).await?)
}

/// Several by their ids, in no order.
pub async fn by_ids(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<enrollment::Model>> {
    bulk::by_keys::<enrollment::Entity>(db, enrollment::Column::Id, ids).await
}

/// Active enrollments whose next step is due, the oldest first, behind the one that was due then and has this id. Those on
/// hold are left out.
pub async fn due(
    db: &impl ConnectionTrait,
    now_ms: i64,
    after: Option<&(i64, String)>,
    limit: u64,
) -> Result<Vec<enrollment::Model>> {
    let behind = after.map(|(due_at, id)| {
        let same = Condition::all().add(enrollment::Column::NextDueAt.eq(*due_at)).add(enrollment::Column::Id.gt(id));
        Condition::any().add(enrollment::Column::NextDueAt.gt(*due_at)).add(same)
    });
    enrollment::Entity::find()
        .filter(enrollment::Column::State.eq("active"))
        .filter(enrollment::Column::HoldId.is_null())
        .filter(enrollment::Column::NextDueAt.lte(now_ms))
        // The first of these two lets the index begin at the place.
        .apply_if(after, |query, (due_at, _)| query.filter(enrollment::Column::NextDueAt.gte(*due_at)))
        .apply_if(behind, QueryFilter::filter)
        .order_by_asc(enrollment::Column::NextDueAt)
        .order_by_asc(enrollment::Column::Id)
        .limit(limit)
        .all(db)
        .await
        .map_err(Into::into)
}

/// Where an enrollment goes after a step.
#[derive(Debug, Clone)]
pub struct Advance {
    /// Which one.
    pub id: String,
    /// The step it was seen at: nothing is changed where another planner was quicker.
    pub seen_step: Option<String>,
    /// The next step and when it is due; none ends it.
    pub next: Option<(String, i64)>,
    /// It waits at that step, and no longer than this.
    pub waits_until: Option<i64>,
    /// Its anchor from now on, where that changes.
    pub anchor: Option<String>,
    /// Its state then.
    pub state: &'static str,
    /// Why, in words for the timeline.
    pub reason: String,
    /// The time of the change.
    pub now_ms: i64,
}

/// Moves an enrollment on; false where it was not where it had been seen.
pub async fn advance(db: &impl ConnectionTrait, to: Advance) -> Result<bool> {
    let (step, due) = to.next.map_or((None, None), |(step, due)| (Some(step), Some(due)));
    let mut update = enrollment::Entity::update_many();
    if let Some(anchor) = to.anchor {
        update = update.col_expr(enrollment::Column::Anchor, Expr::value(anchor));
    }
    let result = update
        .col_expr(enrollment::Column::NextStep, Expr::value(step))
        .col_expr(enrollment::Column::NextDueAt, Expr::value(due))
        .col_expr(enrollment::Column::WaitsUntil, Expr::value(to.waits_until))
        .col_expr(enrollment::Column::State, Expr::value(to.state))
        .col_expr(enrollment::Column::Reason, Expr::value(to.reason))
        .col_expr(enrollment::Column::UpdatedAt, Expr::value(to.now_ms))
        .filter(enrollment::Column::Id.eq(to.id))
        .filter(enrollment::Column::State.eq("active"))
        .filter(enrollment::Column::NextStep.eq(to.seen_step))
        .exec(db)
        .await?;
    Ok(result.rows_affected == 1)
}

/// Moves enrollments on; returns the ids of those that were where they had been seen.
pub async fn advance_all(db: &impl ConnectionTrait, to: Vec<Advance>) -> Result<HashSet<String>> {
    let mut moved = HashSet::with_capacity(to.len());
    let mut to = to.into_iter();
    for slice in slices(db, to.len()) {
        let fresh = to.by_ref().take(slice.len()).map(|one| {
            let (step, due) = one.next.map_or((None, None), |(step, due)| (Some(step), Some(due)));
            let values: Vec<Value> = vec![
                one.id.into(),
                one.seen_step.into(),
                step.into(),
                due.into(),
                one.waits_until.into(),
                one.anchor.into(),
                one.state.into(),
                one.reason.into(),
                one.now_ms.into(),
            ];
            values
        });
        let mut sql = Sql::new(db, String::from(FRESH));
        push_rows(&mut sql, &ADVANCE, fresh);
        sql.push(MOVE);
        for row in db.query_all_raw(sql.finish()).await? {
            moved.insert(row.try_get_by_index(0)?);
        }
    }
    Ok(moved)
}

const ADVANCE: [(&str, As); 9] = [
    ("id", As::Text),
    ("seen_step", As::Text),
    ("next_step", As::Text),
    ("next_due_at", As::Whole),
    ("waits_until", As::Whole),
    ("anchor", As::Text),
    ("state", As::Text),
    ("reason", As::Text),
    ("updated_at", As::Whole),
];
const FRESH: &str = "WITH fresh (id, seen_step, next_step, next_due_at, waits_until, anchor, state, reason, updated_at) \
    AS (";
const MOVE: &str = ") UPDATE enrollment SET next_step = fresh.next_step, next_due_at = fresh.next_due_at, \
    waits_until = fresh.waits_until, anchor = COALESCE(fresh.anchor, enrollment.anchor), state = fresh.state, \
    reason = fresh.reason, updated_at = fresh.updated_at FROM fresh WHERE enrollment.id = fresh.id \
    AND enrollment.state = 'active' AND enrollment.next_step IS NOT DISTINCT FROM fresh.seen_step RETURNING enrollment.id";

/// Whoever of a customer waits at a step for something is looked at now.
pub async fn look_now(db: &impl ConnectionTrait, customer_id: &str, now_ms: i64) -> Result<()> {
    enrollment::Entity::update_many()
        .col_expr(enrollment::Column::NextDueAt, Expr::value(now_ms))
        .filter(enrollment::Column::CustomerId.eq(customer_id))
        .filter(enrollment::Column::State.eq("active"))
        .filter(enrollment::Column::WaitsUntil.is_not_null())
        .exec(db)
        .await?;
    Ok(())
}

/// Enrollments that wait for the same step at the same time, of customers who are alike in what decides when it goes.
#[derive(Debug, Clone, PartialEq, Eq, FromQueryResult)]
pub struct Coming {
    /// The campaign.
    pub campaign_id: String,
    /// The sequence.
    pub sequence: String,
    /// The step they wait for.
    pub next_step: String,
    /// The day they count from, ISO.
    pub anchor: Option<String>,
    /// When it is due, in milliseconds.
    pub next_due_at: i64,
    /// The customers' language.
    pub language: String,
    /// Their country; empty if unknown.
    pub country: String,
    /// Their time zone.
    pub time_zone: String,
    /// How many they are.
    pub number: i64,
}

/// What falls due behind one time and up to another. What people keep back is left out.
pub async fn coming(db: &impl ConnectionTrait, after_ms: i64, until_ms: i64) -> Result<Vec<Coming>> {
    let theirs = [customer::Column::Language, customer::Column::Country, customer::Column::TimeZone];
    let own = [
        enrollment::Column::CampaignId,
        enrollment::Column::Sequence,
        enrollment::Column::NextStep,
        enrollment::Column::Anchor,
        enrollment::Column::NextDueAt,
    ];
    let select = enrollment::Entity::find()
        .select_only()
        .columns(own)
        .columns(theirs)
        .column_as(enrollment::Column::Id.count(), "number")
        .inner_join(customer::Entity)
        .filter(enrollment::Column::State.eq("active"))
        .filter(enrollment::Column::HoldId.is_null())
        .filter(customer::Column::HoldId.is_null())
        .filter(enrollment::Column::NextStep.is_not_null())
        .filter(enrollment::Column::NextDueAt.gt(after_ms))
        .filter(enrollment::Column::NextDueAt.lte(until_ms));
    let grouped = own.into_iter().fold(select, QuerySelect::group_by);
    let grouped = theirs.into_iter().fold(grouped, QuerySelect::group_by);
    grouped.into_model().all(db).await.map_err(Into::into)
}

/// When the next step of all is due behind this time.
pub async fn next_due(db: &impl ConnectionTrait, now_ms: i64) -> Result<Option<i64>> {
    let found = enrollment::Entity::find()
        .select_only()
        .column(enrollment::Column::NextDueAt)
        .filter(enrollment::Column::State.eq("active"))
        .filter(enrollment::Column::HoldId.is_null())
        .filter(enrollment::Column::NextDueAt.gt(now_ms))
        .order_by_asc(enrollment::Column::NextDueAt)
        .limit(1)
        .into_tuple::<Option<i64>>()
        .one(db)
        .await?;
    Ok(found.flatten())
}

/// Active, or over with a message that has not gone yet.
fn is_open() -> Condition {
    let waiting = Query::select()
        .column((communication::Entity, communication::Column::EnrollmentId))
        .from(communication::Entity)
        .inner_join(
            delivery::Entity,
            Expr::col((delivery::Entity, delivery::Column::CommunicationId))
                .equals((communication::Entity, communication::Column::Id)),
        )
        .and_where(
            Expr::col((communication::Entity, communication::Column::EnrollmentId))
                .equals((enrollment::Entity, enrollment::Column::Id)),
        )
        .and_where(Expr::col((delivery::Entity, delivery::Column::State)).is_in(["planned", "deferred", "held"]))
        .to_owned();
    Condition::any().add(enrollment::Column::State.eq("active")).add(Expr::exists(waiting))
}

/// The open enrollments of a customer, the oldest first.
pub async fn open_of_customer(db: &impl ConnectionTrait, customer_id: &str) -> Result<Vec<enrollment::Model>> {
    enrollment::Entity::find()
        .filter(enrollment::Column::CustomerId.eq(customer_id))
        .filter(is_open())
        .order_by_asc(enrollment::Column::Id)
        .all(db)
        .await
        .map_err(Into::into)
}

/// The open enrollments that speak for a record, the oldest first.
pub async fn open_of_record(db: &impl ConnectionTrait, record_id: &str) -> Result<Vec<enrollment::Model>> {
    let speaking = Query::select()
        .column(enrollment_record::Column::EnrollmentId)
        .from(enrollment_record::Entity)
        .and_where(enrollment_record::Column::RecordId.eq(record_id))
        .and_where(enrollment_record::Column::State.eq(crate::group::IN))
        .to_owned();
    enrollment::Entity::find()
        .filter(is_open())
        .filter(enrollment::Column::Id.in_subquery(speaking))
        .order_by_asc(enrollment::Column::Id)
        .all(db)
        .await
        .map_err(Into::into)
}
