//! Groups: enrollments of one name, and the records each of them speaks for.
//!
//! A record with an anchor date is in one group of a sequence; the table's key sees to that.

use std::collections::HashSet;

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseBackend, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::entity::{communication, enrollment, enrollment_record, record};
use crate::{Result, bulk, rows};

/// The key of the lock that lets one planner write at a time on PostgreSQL; SQLite has one writer anyway.
const PLAN_LOCK: i64 = 0x6361_7269_706c_616e;

/// The state of a record that its group speaks for.
pub const IN: &str = "in";
/// The state of a record that was too late for a group that had spoken.
pub const LEFT_OUT: &str = "left_out";

/// A record that an event took out: it is told about no more here, and does not come in again.
pub const SWITCHED: &str = "switched";

/// Waits until no other planner writes, until the end of the transaction: two at once would both start a group.
pub async fn take_turn(db: &impl ConnectionTrait) -> Result<()> {
    if db.get_database_backend() == DatabaseBackend::Postgres {
        db.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({PLAN_LOCK})")).await?;
    }
    Ok(())
}

/// Every group of these names on a sequence, the oldest first.
pub async fn of_names(
    db: &impl ConnectionTrait,
    campaign_id: &str,
    sequence: &str,
    names: &[String],
) -> Result<Vec<enrollment::Model>> {
    let mut found = Vec::new();
    for slice in bulk::keys(names) {
        let query = enrollment::Entity::find()
            .filter(enrollment::Column::CampaignId.eq(campaign_id))
            .filter(enrollment::Column::Sequence.eq(sequence))
            .filter(enrollment::Column::GroupName.is_in(slice))
            .order_by_asc(enrollment::Column::Id);
        found.extend(query.all(db).await?);
    }
    Ok(found)
}

/// Those of these groups that have said something.
pub async fn spoken(db: &impl ConnectionTrait, enrollment_ids: &[String]) -> Result<HashSet<String>> {
    let mut found = HashSet::new();
    for slice in bulk::keys(enrollment_ids) {
        let ids: Vec<Option<String>> = communication::Entity::find()
            .select_only()
            .column(communication::Column::EnrollmentId)
            .distinct()
            .filter(communication::Column::EnrollmentId.is_in(slice))
            .into_tuple()
            .all(db)
            .await?;
        found.extend(ids.into_iter().flatten());
    }
    Ok(found)
}

/// The records these groups speak for, in no order; also those whose date has moved since they came in.
pub async fn members(
    db: &impl ConnectionTrait,
    enrollment_ids: &[String],
) -> Result<Vec<(enrollment_record::Model, record::Model)>> {
    let mut found = Vec::new();
    for slice in bulk::keys(enrollment_ids) {
        let rows = enrollment_record::Entity::find()
            .find_also_related(record::Entity)
            .filter(enrollment_record::Column::EnrollmentId.is_in(slice))
            .filter(enrollment_record::Column::State.eq(IN))
            .all(db)
            .await?;
        found.extend(rows.into_iter().filter_map(|(member, record)| Some((member, record?))));
    }
    Ok(found)
}

/// Which of these records are in a group of the sequence already: record, and anchor date.
pub async fn placed(
    db: &impl ConnectionTrait,
    campaign_id: &str,
    sequence: &str,
    record_ids: &[String],
) -> Result<HashSet<(String, String)>> {
    let mut found = HashSet::new();
    for slice in bulk::keys(record_ids) {
        let rows = enrollment_record::Entity::find()
            .filter(enrollment_record::Column::CampaignId.eq(campaign_id))
            .filter(enrollment_record::Column::Sequence.eq(sequence))
            .filter(enrollment_record::Column::RecordId.is_in(slice))
            .all(db)
            .await?;
        found.extend(rows.into_iter().map(|row| (row.record_id, row.anchor)));
    }
    Ok(found)
}

/// Puts records into groups; one that is in a group with the same date moves from there.
pub async fn place(db: &impl ConnectionTrait, rows: Vec<enrollment_record::Model>) -> Result<()> {
    rows::insert_or_set(db, rows, "campaign_id, sequence, record_id, anchor", &["enrollment_id", "state"]).await
}

/// Lets the records of these groups go.
pub async fn dissolve(db: &impl ConnectionTrait, enrollment_ids: &[String]) -> Result<()> {
    for slice in bulk::keys(enrollment_ids) {
        let members = enrollment_record::Entity::delete_many();
        members.filter(enrollment_record::Column::EnrollmentId.is_in(slice)).exec(db).await?;
    }
    Ok(())
}

/// Takes records out of a group for good.
pub async fn take_out(db: &impl ConnectionTrait, enrollment_id: &str, record_ids: &[String]) -> Result<()> {
    for slice in bulk::keys(record_ids) {
        enrollment_record::Entity::update_many()
            .col_expr(enrollment_record::Column::State, Expr::value(SWITCHED))
            .filter(enrollment_record::Column::EnrollmentId.eq(enrollment_id))
            .filter(enrollment_record::Column::RecordId.is_in(slice))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// Lets some records of a group go.
pub async fn release(db: &impl ConnectionTrait, enrollment_id: &str, record_ids: &[String]) -> Result<()> {
    for slice in bulk::keys(record_ids) {
        enrollment_record::Entity::delete_many()
            .filter(enrollment_record::Column::EnrollmentId.eq(enrollment_id))
            .filter(enrollment_record::Column::RecordId.is_in(slice))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// Ends groups whose records speak elsewhere.
pub async fn end(db: &impl ConnectionTrait, enrollment_ids: &[String], reason: &str, now_ms: i64) -> Result<()> {
    for slice in bulk::keys(enrollment_ids) {
        enrollment::Entity::update_many()
            .col_expr(enrollment::Column::NextStep, Expr::value(None::<String>))
            .col_expr(enrollment::Column::NextDueAt, Expr::value(None::<i64>))
            .col_expr(enrollment::Column::State, Expr::value("ended"))
            .col_expr(enrollment::Column::Reason, Expr::value(reason))
            .col_expr(enrollment::Column::UpdatedAt, Expr::value(now_ms))
            .filter(enrollment::Column::Id.is_in(slice))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// In which groups these records are or were left out of, the newest first.
pub async fn of_records(
    db: &impl ConnectionTrait,
    record_ids: &[String],
) -> Result<Vec<(enrollment_record::Model, enrollment::Model)>> {
    let mut found = Vec::new();
    for slice in bulk::keys(record_ids) {
        let rows = enrollment_record::Entity::find()
            .find_also_related(enrollment::Entity)
            .filter(enrollment_record::Column::RecordId.is_in(slice))
            .order_by_desc(enrollment_record::Column::At)
            .order_by_desc(enrollment_record::Column::EnrollmentId)
            .all(db)
            .await?;
        found.extend(rows.into_iter().filter_map(|(member, enrollment)| Some((member, enrollment?))));
    }
    Ok(found)
}
