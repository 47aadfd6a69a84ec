//! Enrollments: who could enter a sequence, who is due, and where each one stands.
//!
//! Every query is bounded by a limit: the cost of a tick follows what is due, not what is on file.

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::Result;
use crate::entity::{
    communication, customer, customer_date, delivery, enrollment, enrollment_record, record, record_date,
};

/// What a sequence reaches for: rows whose anchor date lies within its steps and that are not enrolled yet.
#[derive(Debug, Clone)]
pub struct Reach<'a> {
    /// The campaign.
    pub campaign_id: &'a str,
    /// Its sequence.
    pub sequence: &'a str,
    /// The name of the anchor date.
    pub anchor: &'a str,
    /// The first anchor date in reach, ISO.
    pub from: &'a str,
    /// The last anchor date in reach, ISO.
    pub to: &'a str,
    /// Go on behind this anchor date and id.
    pub after: Option<(String, String)>,
    /// At most so many rows.
    pub limit: u64,
}

/// Records in reach that no group of the sequence holds with that anchor date.
pub async fn records(db: &impl ConnectionTrait, reach: &Reach<'_>, kind: &str) -> Result<Vec<(record::Model, String)>> {
    let member = |column| Expr::col((enrollment_record::Entity, column));
    let placed = Query::select()
        .expr(Expr::val(1))
        .from(enrollment_record::Entity)
        .and_where(member(enrollment_record::Column::CampaignId).eq(reach.campaign_id))
        .and_where(member(enrollment_record::Column::Sequence).eq(reach.sequence))
        .and_where(
            member(enrollment_record::Column::RecordId)
                .eq(Expr::col((record_date::Entity, record_date::Column::RecordId))),
        )
        .and_where(
            member(enrollment_record::Column::Anchor).eq(Expr::col((record_date::Entity, record_date::Column::OnDate))),
        )
        .to_owned();
    let rows = record_date::Entity::find()
        .find_also_related(record::Entity)
        .filter(record_date::Column::Name.eq(reach.anchor))
        .filter(record_date::Column::OnDate.between(reach.from, reach.to))
        .filter(record::Column::Kind.eq(kind))
        .filter(Expr::exists(placed).not())
        .filter(behind(reach, record_date::Column::OnDate, record_date::Column::RecordId))
        .order_by_asc(record_date::Column::OnDate)
        .order_by_asc(record_date::Column::RecordId)
        .limit(reach.limit)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(date, record)| Some((record?, date.on_date))).collect())
}

/// Customers in reach who are not enrolled for that anchor date.
pub async fn customers(db: &impl ConnectionTrait, reach: &Reach<'_>) -> Result<Vec<(customer::Model, String)>> {
    let enrolled = enrolled(reach)
        .and_where(
            col(enrollment::Column::CustomerId)
                .eq(Expr::col((customer_date::Entity, customer_date::Column::CustomerId))),
        )
        .and_where(
            col(enrollment::Column::Anchor).eq(Expr::col((customer_date::Entity, customer_date::Column::OnDate))),
        )
        .to_owned();
    let rows = customer_date::Entity::find()
        .find_also_related(customer::Entity)
        .filter(customer_date::Column::Name.eq(reach.anchor))
        .filter(customer_date::Column::OnDate.between(reach.from, reach.to))
        .filter(Expr::exists(enrolled).not())
        .filter(behind(reach, customer_date::Column::OnDate, customer_date::Column::CustomerId))
        .order_by_asc(customer_date::Column::OnDate)
        .order_by_asc(customer_date::Column::CustomerId)
        .limit(reach.limit)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(date, customer)| Some((customer?, date.on_date))).collect())
}

/// The rows behind the place the last page ended at.
fn behind(reach: &Reach<'_>, date: impl ColumnTrait, id: impl ColumnTrait) -> Condition {
    reach.after.as_ref().map_or_else(Condition::all, |(last_date, last_id)| {
        let (last_date, last_id) = (last_date.as_str(), last_id.as_str());
        Condition::any().add(date.gt(last_date)).add(Condition::all().add(date.eq(last_date)).add(id.gt(last_id)))
    })
}

fn col(column: enrollment::Column) -> Expr {
    Expr::col((enrollment::Entity, column))
}

fn enrolled(reach: &Reach<'_>) -> sea_orm::sea_query::SelectStatement {
    Query::select()
        .expr(Expr::val(1))
        .from(enrollment::Entity)
        .and_where(col(enrollment::Column::CampaignId).eq(reach.campaign_id))
        .and_where(col(enrollment::Column::Sequence).eq(reach.sequence))
        .to_owned()
}

/// Writes new enrollments; one that another planner wrote first stays as it is. Returns how many were written.
pub async fn insert(db: &impl ConnectionTrait, rows: Vec<enrollment::Model>) -> Result<u64> {
    if rows.is_empty() {
        return Ok(0);
    }
    enrollment::Entity::insert_many(rows.into_iter().map(enrollment::ActiveModel::from))
        .on_conflict(
            OnConflict::columns([
                enrollment::Column::CampaignId,
                enrollment::Column::Sequence,
                enrollment::Column::GroupKey,
            ])
            .do_nothing()
            .to_owned(),
        )
        .exec_without_returning(db)
        .await
        .map_err(Into::into)
}

/// Active enrollments whose next step is due, the oldest first.
pub async fn due(db: &impl ConnectionTrait, now_ms: i64, limit: u64) -> Result<Vec<enrollment::Model>> {
    enrollment::Entity::find()
        .filter(enrollment::Column::State.eq("active"))
        .filter(enrollment::Column::NextDueAt.lte(now_ms))
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

/// When the next step of all is due behind this time.
pub async fn next_due(db: &impl ConnectionTrait, now_ms: i64) -> Result<Option<i64>> {
    let found = enrollment::Entity::find()
        .select_only()
        .column(enrollment::Column::NextDueAt)
        .filter(enrollment::Column::State.eq("active"))
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
