//! Where an enrollment goes behind a step: to the next one, or to the same one again. Knows no record.

use carillon_domain::sequence::{Next, due_at, next_step};
use carillon_domain::{Sequence, Step};
use carillon_store::enrollment::Advance;
use carillon_store::entity::{customer, enrollment};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::enroll::{anchor_date, zone_of};
use crate::{EngineError, Result};

/// A group whose records all wait to be mended is looked at again after this time.
const LOOK_AGAIN: SignedDuration = SignedDuration::from_hours(1);

/// The step that comes before another one.
fn step_before<'a>(sequence: &'a Sequence, step: &Step) -> Option<&'a str> {
    let at = sequence.steps.iter().position(|other| other.name == step.name)?;
    Some(sequence.steps.get(at.checked_sub(1)?)?.name.as_str())
}

/// Moves on to the step behind this one.
pub(super) fn advance_behind(
    row: enrollment::Model,
    sequence: &Sequence,
    step: &Step,
    customer: &customer::Model,
    now: Timestamp,
) -> Result<Advance> {
    let anchor = anchor_date(row.anchor.as_deref().unwrap_or_default())?;
    advance_from(row, sequence, Some(&step.name), anchor, None, customer, now)
}

/// Counts the steps anew from the date of another first record: this step may come later now, or be over.
pub(super) fn count_anew(
    row: enrollment::Model,
    sequence: &Sequence,
    step: &Step,
    first: String,
    customer: &customer::Model,
    now: Timestamp,
) -> Result<Advance> {
    let anchor = anchor_date(&first)?;
    advance_from(row, sequence, step_before(sequence, step), anchor, Some(first), customer, now)
}

/// Moves on to the step behind `after`, counted from this anchor.
fn advance_from(
    row: enrollment::Model,
    sequence: &Sequence,
    after: Option<&str>,
    anchor: Date,
    new_anchor: Option<String>,
    customer: &customer::Model,
    now: Timestamp,
) -> Result<Advance> {
    let next = next_step(sequence, after, anchor, &zone_of(customer), now)
        .map_err(|e| EngineError::internal("the next step", e))?;
    let (next, state) = match next {
        Next::Due { step, at, .. } => (Some((step.name.clone(), at.as_millisecond())), "active"),
        Next::Finished { .. } => (None, "finished"),
    };
    let (now_ms, reason) = (now.as_millisecond(), String::new());
    Ok(Advance { id: row.id, seen_step: row.next_step, next, anchor: new_anchor, state, reason, now_ms })
}

/// A step whose records wait to be mended waits with them, as long as it is not too late for it.
pub(super) fn wait_or_pass(
    row: enrollment::Model,
    sequence: &Sequence,
    step: &Step,
    customer: &customer::Model,
    now: Timestamp,
) -> Result<Advance> {
    let anchor = anchor_date(row.anchor.as_deref().unwrap_or_default())?;
    let again = now.saturating_add(LOOK_AGAIN).map_err(|e| EngineError::internal("the time to look again", e))?;
    if again.duration_since(due_at(sequence, step, anchor, &zone_of(customer))) > sequence.grace {
        return advance_behind(row, sequence, step, customer, now);
    }
    Ok(Advance {
        id: row.id,
        seen_step: row.next_step,
        next: Some((step.name.clone(), again.as_millisecond())),
        anchor: None,
        state: "active",
        reason: "its records are in quarantine".to_owned(),
        now_ms: now.as_millisecond(),
    })
}
