//! Where an enrollment goes behind a step: to the next one, or to the same one again. Knows no record.

use carillon_domain::sequence::{Next, due_at, next_step};
use carillon_domain::{Sequence, Step, Whereabouts};
use carillon_store::enrollment::Advance;
use carillon_store::entity::enrollment;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::enroll::anchor_date;
use crate::{EngineError, Result};

/// What waits for something else than a day is looked at again after this time, if nothing happens before.
const LOOK_AGAIN: SignedDuration = SignedDuration::from_hours(1);

/// An enrollment at its step, and where its recipient lives.
pub(super) struct Standpoint<'a> {
    pub(super) row: &'a enrollment::Model,
    pub(super) sequence: &'a Sequence,
    pub(super) step: &'a Step,
    pub(super) place: &'a Whereabouts<'a>,
    pub(super) now: Timestamp,
}

impl Standpoint<'_> {
    /// Moves on to the step behind this one.
    pub(super) fn advance_behind(&self) -> Result<Advance> {
        self.advance_from(Some(&self.step.name), self.anchor()?, None)
    }

    /// Counts the steps anew from the date of another first record: this step may come later now, or be over.
    pub(super) fn count_anew(&self, first: String) -> Result<Advance> {
        let anchor = anchor_date(&first)?;
        self.advance_from(self.step_before(), anchor, Some(first))
    }

    /// A step whose records wait to be mended waits with them, as long as it is not too late for it.
    pub(super) fn wait_or_pass(&self) -> Result<Advance> {
        let again = self.look_again()?;
        if again.duration_since(self.due_at()?) > self.sequence.grace {
            return self.advance_behind();
        }
        Ok(Advance { waits_until: self.row.waits_until, ..self.stay(again, "its records cannot be read") })
    }

    /// Waits at this step until then at the longest, and is looked at again before.
    pub(super) fn wait(&self, at_most: Timestamp, reason: &str) -> Result<Advance> {
        let again = self.look_again()?.min(at_most);
        Ok(Advance { waits_until: Some(at_most.as_millisecond()), ..self.stay(again, reason) })
    }

    /// When this step is, or was, due.
    pub(super) fn due_at(&self) -> Result<Timestamp> {
        Ok(due_at(self.sequence, self.step, self.anchor()?, self.place))
    }

    fn anchor(&self) -> Result<Date> {
        anchor_date(self.row.anchor.as_deref().unwrap_or_default())
    }

    fn look_again(&self) -> Result<Timestamp> {
        self.now.saturating_add(LOOK_AGAIN).map_err(|e| EngineError::internal("the time to look again", e))
    }

    /// The step that comes before this one.
    fn step_before(&self) -> Option<&str> {
        let at = self.sequence.steps.iter().position(|other| other.name == self.step.name)?;
        Some(self.sequence.steps.get(at.checked_sub(1)?)?.name.as_str())
    }

    /// Moves on to the step behind `after`, counted from this anchor.
    fn advance_from(&self, after: Option<&str>, anchor: Date, new_anchor: Option<String>) -> Result<Advance> {
        let next = next_step(self.sequence, after, anchor, self.place, self.now)
            .map_err(|e| EngineError::internal("the next step", e))?;
        let (next, state) = match next {
            Next::Due { step, at, .. } => (Some((step.name.clone(), at.as_millisecond())), "active"),
            Next::Finished { .. } => (None, "finished"),
        };
        Ok(Advance { next, anchor: new_anchor, state, ..self.stay(self.now, "") })
    }

    /// Stays at this step, and is looked at again then.
    fn stay(&self, again: Timestamp, reason: &str) -> Advance {
        Advance {
            id: self.row.id.clone(),
            seen_step: self.row.next_step.clone(),
            next: Some((self.step.name.clone(), again.as_millisecond())),
            waits_until: None,
            anchor: None,
            state: "active",
            reason: reason.to_owned(),
            now_ms: self.now.as_millisecond(),
        }
    }
}
