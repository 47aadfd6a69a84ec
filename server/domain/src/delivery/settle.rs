//! What an attempt's outcome makes of the delivery: its next state, when, and why.

use jiff::{SignedDuration, Timestamp};

use super::outcome::AttemptOutcome;
use super::state::{DeliveryState, TransitionError};
use crate::message_class::UncertainPolicy;
use crate::retry::RetrySchedule;

/// The policy an outcome is settled by.
#[derive(Debug, Clone, Copy)]
pub struct SettleRules<'a> {
    /// When to try again.
    pub schedule: &'a RetrySchedule,
    /// What to do when nobody knows how the hand-over ended.
    pub when_uncertain: UncertainPolicy,
    /// A byte of chance that spreads the next attempts.
    pub jitter: u8,
}

/// What becomes of a delivery after an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// The state it moves to.
    pub state: DeliveryState,
    /// When to try again; `None` where it is settled or waits for a person.
    pub next_at: Option<Timestamp>,
    /// Why, for the people who look at it.
    pub reason: String,
}

/// Settles a started delivery. `attempts` counts this one too.
pub fn settle(
    state: DeliveryState,
    outcome: &AttemptOutcome,
    attempts: u32,
    now: Timestamp,
    rules: SettleRules<'_>,
) -> Result<Settled, TransitionError> {
    let again = rules.schedule.next_at(attempts, now, rules.jitter);
    let settled = match outcome {
        AttemptOutcome::Accepted { reply } => end(DeliveryState::Accepted, describe("accepted", None, reply)),
        AttemptOutcome::Rejected { code, reply } => end(DeliveryState::Rejected, describe("rejected", *code, reply)),
        AttemptOutcome::Deferred { code, reply } => {
            settle_deferred(again, attempts, &describe("deferred", *code, reply))
        }
        AttemptOutcome::Uncertain { reason } => {
            settle_uncertain(again, rules.when_uncertain, &describe("uncertain", None, reason))
        }
        AttemptOutcome::Waiting { reason, seconds } => settle_waiting(now, *seconds, reason),
    };
    state.become_state(settled.state)?;
    Ok(settled)
}

fn settle_deferred(again: Option<Timestamp>, attempts: u32, what: &str) -> Settled {
    match again {
        Some(_) => Settled { state: DeliveryState::Deferred, next_at: again, reason: what.to_owned() },
        None => end(DeliveryState::Rejected, format!("given up after {attempts} attempts; last: {what}")),
    }
}

/// However often it waits, it is not given up: nobody has refused it.
fn settle_waiting(now: Timestamp, seconds: u32, reason: &str) -> Settled {
    let next_at = now.checked_add(SignedDuration::from_secs(seconds.into())).unwrap_or(now);
    Settled { state: DeliveryState::Deferred, next_at: Some(next_at), reason: describe("waits", None, reason) }
}

/// In doubt it is never simply given up: it may have gone out, so a person is asked in the end.
fn settle_uncertain(again: Option<Timestamp>, policy: UncertainPolicy, what: &str) -> Settled {
    match (policy, again) {
        (UncertainPolicy::ResendWhenUncertain, Some(_)) => {
            Settled { state: DeliveryState::Uncertain, next_at: again, reason: what.to_owned() }
        }
        _ => end(DeliveryState::Held, format!("{what}; send it again or cancel it")),
    }
}

fn end(state: DeliveryState, reason: String) -> Settled {
    Settled { state, next_at: None, reason }
}

fn describe(kind: &str, code: Option<u16>, reply: &str) -> String {
    match (code, reply.trim()) {
        (Some(code), "") => format!("{kind}: {code}"),
        (Some(code), reply) => format!("{kind}: {code} {reply}"),
        (None, "") => kind.to_owned(),
        (None, reply) => format!("{kind}: {reply}"),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;

    const HOLD: UncertainPolicy = UncertainPolicy::Hold;
    const RESEND: UncertainPolicy = UncertainPolicy::ResendWhenUncertain;

    fn accepted() -> AttemptOutcome {
        AttemptOutcome::Accepted { reply: "250 queued as 7".to_owned() }
    }

    fn deferred() -> AttemptOutcome {
        AttemptOutcome::Deferred { code: Some(451), reply: "greylisted".to_owned() }
    }

    fn rejected() -> AttemptOutcome {
        AttemptOutcome::Rejected { code: Some(550), reply: String::new() }
    }

    fn uncertain() -> AttemptOutcome {
        AttemptOutcome::Uncertain { reason: "the connection closed after the message".to_owned() }
    }

    fn waiting() -> AttemptOutcome {
        AttemptOutcome::Waiting { reason: "no room".to_owned(), seconds: 90 }
    }

    #[rstest]
    #[case(waiting(), 1, RESEND, DeliveryState::Deferred, Some(90), "waits: no room")]
    #[case(waiting(), 1_000, HOLD, DeliveryState::Deferred, Some(90), "waits: no room")]
    #[case(accepted(), 1, RESEND, DeliveryState::Accepted, None, "accepted: 250 queued as 7")]
    #[case(rejected(), 1, RESEND, DeliveryState::Rejected, None, "rejected: 550")]
    #[case(deferred(), 1, RESEND, DeliveryState::Deferred, Some(60), "deferred: 451 greylisted")]
    #[case(deferred(), 2, RESEND, DeliveryState::Deferred, Some(300), "deferred: 451 greylisted")]
    #[case(deferred(), 9, RESEND, DeliveryState::Rejected, None, "given up after 9 attempts")]
    #[case(uncertain(), 1, RESEND, DeliveryState::Uncertain, Some(60), "uncertain: the connection")]
    #[case(uncertain(), 9, RESEND, DeliveryState::Held, None, "send it again or cancel it")]
    #[case(uncertain(), 1, HOLD, DeliveryState::Held, None, "send it again or cancel it")]
    fn an_outcome_settles_a_delivery(
        #[case] outcome: AttemptOutcome,
        #[case] attempts: u32,
        #[case] when_uncertain: UncertainPolicy,
        #[case] state: DeliveryState,
        #[case] seconds: Option<i64>,
        #[case] reason: &str,
    ) {
        let schedule = RetrySchedule::default();
        let rules = SettleRules { schedule: &schedule, when_uncertain, jitter: 0 };
        let now = Timestamp::UNIX_EPOCH;
        let settled = settle(DeliveryState::Started, &outcome, attempts, now, rules).unwrap();
        assert_eq!(settled.state, state);
        assert_eq!(settled.next_at.map(Timestamp::as_second), seconds);
        assert!(settled.reason.contains(reason), "{}", settled.reason);
    }

    #[test]
    fn what_was_not_started_cannot_be_settled() {
        let schedule = RetrySchedule::default();
        let rules = SettleRules { schedule: &schedule, when_uncertain: HOLD, jitter: 0 };
        for state in [DeliveryState::Planned, DeliveryState::Cancelled, DeliveryState::Accepted] {
            let settled = settle(state, &accepted(), 1, Timestamp::UNIX_EPOCH, rules);
            assert_eq!(settled, Err(TransitionError { from: state, to: DeliveryState::Accepted }));
        }
    }
}
