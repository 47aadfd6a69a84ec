//! Planning: at each tick of the clock, who is enrolled, which records speak together, which step is due, and what is
//! therefore said.
//!
//! Decides with the rules of `domain`; writes the communication, its frozen data and its delivery in one transaction. Knows no channel and no wording.

mod advance;
mod ask;
mod audience;
mod batch;
mod communicate;
mod due;
mod enroll;
mod frozen;
mod go;
mod members;
mod offers;
mod partners;
mod place;
mod play;
mod quarantine;
mod reach;
mod recipients;
mod say;
mod surroundings;
mod whereabouts;

pub(crate) use audience::{Verdict, judge};
pub(crate) use enroll::{first_step, zone_of};
pub(crate) use frozen::{customer_data, record_data};
pub(crate) use offers::Recipient;
pub(crate) use place::name_of;
pub(crate) use reach::since;
pub(crate) use say::found_by;

use crate::{Engine, Result};

/// What one tick did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PlanReport {
    /// Recipients who entered a sequence.
    pub enrolled: u64,
    /// Communications made.
    pub planned: u64,
    /// Enrollments that ended without a further word.
    pub ended: u64,
    /// Records newly kept out of a campaign, because its rules cannot read them.
    pub quarantined: u64,
    /// Deliveries let go by the volume rules.
    pub released: u64,
    /// Deliveries that were let go before and wait again, because the rules are narrower now.
    pub taken_back: u64,
    /// Deliveries that wait for the volume rules.
    pub waiting: u64,
}

impl PlanReport {
    /// Whether the tick found nothing to do.
    pub fn is_quiet(self) -> bool {
        let waiting = self.waiting;
        self == Self { waiting, ..Self::default() }
    }
}

impl Engine {
    /// One tick: enrolls who is in reach, plans every step that is due at the product's time, and lets go what may go.
    pub async fn plan(&self) -> Result<PlanReport> {
        let mut report = PlanReport::default();
        self.end_due_holds().await?;
        let campaigns = self.active_campaigns().await?;
        for campaign in &campaigns {
            self.mend_quarantine(campaign).await?;
        }
        let entered = self.enroll(&campaigns).await?;
        report.enrolled += entered.enrolled;
        report.quarantined += entered.quarantined;
        // On the heap: it is large, and every future above it would be.
        let planned = Box::pin(self.plan_due()).await?;
        report.planned += planned.planned;
        report.ended += planned.ended;
        report.quarantined += planned.quarantined;
        let released = self.release().await?;
        (report.released, report.taken_back, report.waiting) =
            (released.released, released.taken_back, released.waiting);
        Ok(report)
    }
}
