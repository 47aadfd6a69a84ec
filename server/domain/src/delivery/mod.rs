//! A delivery's life: its states, the moves between them, and what an attempt's outcome makes of it.
//! Must not know providers, rows or queues.

mod outcome;
mod return_reason;
mod setback;
mod settle;
mod state;

pub use outcome::AttemptOutcome;
pub use return_reason::{ReturnReason, UnknownReturnReason};
pub use setback::{Setback, UnknownSetback};
pub use settle::{SettleRules, Settled, settle};
pub use state::{DeliveryState, TransitionError, UnknownDeliveryState};
