//! Holds: people keep something back and let it go again, at any level down to one message; and they end a path or
//! withdraw a message for good.
//!
//! A hold on a **customer** keeps back what is planned for them: steps go on being planned, and their messages wait. One on
//! an **enrollment** stops its steps, and what of them waits. One on a **delivery** keeps that one message back. Each ends
//! by itself, and what is under two stays under the other.
//!
//! What a person asks for — to have it sent again, or the words corrected — passes the holds on customer and enrollment:
//! whoever asks sees the hold, and decides. A hold on that very delivery keeps it back all the same.
//!
//! What has begun cannot be kept back or withdrawn: it may have gone. Whatever has not begun is taken back from the
//! worker's hands, and counts in no volume rule any more.

mod cancel;
mod end;
mod place;
mod subject;
mod view;

use std::collections::BTreeMap;

use carillon_domain::hold::HoldError;
use carillon_store::entity::hold;
use carillon_store::hold::Kept;
use carillon_store::{WriteTransaction, group, hold as holds, volume};

pub use cancel::Cancelled;
pub use view::{EnrollmentView, HoldRow, HoldSubject, HoldView};

use crate::{EngineError, FieldFault, Result};

/// Why something cannot be put on hold, let go or ended.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HoldRefused {
    /// Somebody was faster.
    #[error("{by} has put it on hold already: {reason}; end that hold first, or leave it")]
    HeldAlready {
        /// Who: a person's id.
        by: String,
        /// Why.
        reason: String,
    },
    /// The hold has ended meanwhile.
    #[error("this hold has ended already; look again where the thing stands")]
    NotHeld,
    /// A hand-over has begun.
    #[error("it is going already: a hand-over has begun, and it may have gone; look again in a minute")]
    Going,
    /// It has gone, or will not go.
    #[error("it is over: there is nothing left to keep back or to end")]
    Over,
}

impl HoldRefused {
    /// The phrase in `care.ftl` that says so.
    pub const fn phrase_key(&self) -> &'static str {
        match self {
            Self::HeldAlready { .. } => "hold-refused-already",
            Self::NotHeld => "hold-refused-ended",
            Self::Going => "hold-refused-going",
            Self::Over => "hold-refused-over",
        }
    }
}

/// Waits for planners and for whoever releases: nothing is planned or let go while it is decided what is kept back.
async fn take_turns(tx: &WriteTransaction) -> Result<()> {
    group::take_turn(tx).await?;
    volume::take_turn(tx).await?;
    Ok(())
}

/// The open holds on any of these, by what they are on. Asked in a planner's turn, so that none is placed meanwhile.
pub(crate) async fn on_any(
    tx: &WriteTransaction,
    ids: impl Iterator<Item = String>,
) -> Result<BTreeMap<String, String>> {
    let mut ids: Vec<String> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    let open = holds::open_on(tx, &ids).await?;
    Ok(open.into_iter().map(|(target, row)| (target, row.id)).collect())
}

/// What was typed wrong, as a form shows it.
fn fault(error: HoldError) -> FieldFault {
    match error {
        HoldError::NoReason => FieldFault::new("reason", "fault-empty", ""),
        HoldError::LongReason(long) => FieldFault::new("reason", "fault-long", long.to_string()),
        HoldError::NoDay => FieldFault::new("until", "fault-date", ""),
        HoldError::Past => FieldFault::new("until", "fault-past", ""),
    }
}

/// The reason of what is ended for good.
fn reason_of(typed: &str) -> Result<String> {
    carillon_domain::hold::read_reason(typed).map_err(|error| EngineError::Invalid(vec![fault(error)]))
}

/// Which open hold keeps each of these back: the nearest one. What a person asked for is kept back by its own alone.
async fn nearest(tx: &WriteTransaction, kept: &[Kept]) -> Result<BTreeMap<Option<String>, Vec<String>>> {
    let mut targets: Vec<String> = kept.iter().flat_map(levels_of).collect();
    targets.sort_unstable();
    targets.dedup();
    let open = holds::open_on(tx, &targets).await?;
    let mut by_hold: BTreeMap<Option<String>, Vec<String>> = BTreeMap::new();
    for it in kept {
        let hold = levels_of(it).iter().find_map(|id| open.get(id)).map(|row: &hold::Model| row.id.clone());
        by_hold.entry(hold).or_default().push(it.delivery_id.clone());
    }
    Ok(by_hold)
}

/// What a hold could be on that keeps a delivery back, the nearest first.
fn levels_of(kept: &Kept) -> Vec<String> {
    let mut levels = vec![kept.delivery_id.clone()];
    if kept.cause == "plan" {
        levels.extend(kept.enrollment_id.clone());
        levels.push(kept.customer_id.clone());
    }
    levels
}
