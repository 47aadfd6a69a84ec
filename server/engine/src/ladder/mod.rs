//! Walking a ladder: which rung a communication takes for a customer, and what a setback leads to.
//!
//! Everything happens in the transaction that wrote the setback: the next rung's delivery, the address nothing is sent to
//! any more, the task for a person where no rung is left.

mod address;
mod fall;
mod follows;
mod ground;
mod silence;
mod suppression;
mod task;
mod wishes;

pub(crate) use address::{Spot, first_spot, skipped, spot_on, usable_address};
pub(crate) use fall::Fallen;
pub(crate) use suppression::without as without_suppression;
pub use task::TaskView;
pub(crate) use wishes::{wishes_among, wishes_of, with_wishes};
