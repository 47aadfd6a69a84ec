//! Slice by slice: while one slice of what is due is written, the next is read and put into words.
//!
//! What the slice that is being written changes is not seen by the next, as it is not by a planner of another process:
//! whoever writes looks once more, and drops what is no longer so. That stays due, and is planned in the next round.

use carillon_store::entity::enrollment;
use tokio::task::JoinSet;

use super::PlanReport;
use super::communicate::Plan;
use super::offers::Supply;
use super::surroundings::{Surroundings, campaigns_of};
use crate::counted::count_what_grew;
use crate::{Engine, EngineError, Result};

/// Enrollments planned in one transaction.
const SLICE: u64 = 500;

/// A slice of what is due, ready to be written.
struct Prepared {
    plans: Vec<Plan>,
    around: Surroundings,
    supply: Supply,
    /// Where the slice ends: when its last enrollment was due, and its id.
    end: (i64, String),
}

impl Prepared {
    /// Whether the next slice may be read while this one is written: nobody of it takes another way, which would begin
    /// something that may be due at once.
    fn leaves_the_rest_alone(&self) -> bool {
        self.plans.iter().all(|plan| plan.way.is_none())
    }
}

impl Engine {
    /// Plans all that is due, round by round until nothing is.
    pub(super) async fn plan_due(&self) -> Result<PlanReport> {
        let mut report = PlanReport::default();
        while let Some(round) = Box::pin(self.plan_round()).await? {
            report.planned += round.planned;
            report.ended += round.ended;
            report.quarantined += round.quarantined;
        }
        Ok(report)
    }

    /// Plans every slice that is due, once; none where nothing is.
    async fn plan_round(&self) -> Result<Option<PlanReport>> {
        let mut report = None;
        let mut after = None;
        // What is being written when the round is broken off is broken off with it, as a whole.
        let mut writing: JoinSet<Result<PlanReport>> = JoinSet::new();
        loop {
            let next = self.prepare(after.as_ref()).await;
            while let Some(written) = writing.join_next().await {
                add(&mut report, written.map_err(|e| EngineError::internal("writing what was planned", e))??);
            }
            // Now that nothing is half written: what is, the database would count as nothing.
            count_what_grew(&self.parts.store).await;
            let Some(slice) = next? else { return Ok(report) };
            after = Some(slice.end.clone());
            let ahead = self.settings().plan_ahead && slice.leaves_the_rest_alone();
            let engine = self.clone();
            let write = Box::pin(async move { engine.write_plans(slice.plans, &slice.around, &slice.supply).await });
            if ahead {
                writing.spawn(write);
            } else {
                add(&mut report, write.await?);
            }
        }
    }

    /// Reads the slice of what is due behind a place, and makes its plans; none where nothing is due there.
    async fn prepare(&self, after: Option<&(i64, String)>) -> Result<Option<Prepared>> {
        let now = self.clock_now();
        let db = self.parts.store.connection();
        let due = carillon_store::enrollment::due(db, now.as_millisecond(), after, SLICE).await?;
        let Some(last) = due.last() else { return Ok(None) };
        let end = (last.next_due_at.unwrap_or_default(), last.id.clone());
        let around = self.surroundings(&due).await?;
        let mut supply = self.supply_of(&due).await?;
        let mut plans = Vec::with_capacity(due.len());
        for enrollment in due {
            plans.push(self.plan_one(enrollment, &around, &mut supply, now).await?);
        }
        Ok(Some(Prepared { plans, around, supply, end }))
    }

    async fn supply_of(&self, due: &[enrollment::Model]) -> Result<Supply> {
        let customers: Vec<String> = due.iter().map(|row| row.customer_id.clone()).collect();
        self.supply(&customers, &campaigns_of(due)).await
    }
}

fn add(report: &mut Option<PlanReport>, slice: PlanReport) {
    let report = report.get_or_insert_default();
    report.planned += slice.planned;
    report.ended += slice.ended;
    report.quarantined += slice.quarantined;
}
