//! Whoever watches a world being lived through: is told what happens as it happens, and may stop it.

use carillon_store::entity::customer;
use jiff::Timestamp;
use serde_json::Value;

use super::line::{Happening, QuotaUse};

/// A line with what it was made of. The ids are those of the simulated world.
pub(super) struct Told {
    pub(super) at: Timestamp,
    pub(super) line: Happening,
    pub(super) customer: Option<customer::Model>,
    pub(super) communication: Option<String>,
    pub(super) detail: Value,
}

/// Watches.
pub(super) trait Witness: Send {
    /// Something happened.
    fn happened(&mut self, told: Told);
    /// A rule counted something on a day.
    fn counted(&mut self, quota: QuotaUse);
    /// Whether life goes on, and from when.
    fn goes_on(&mut self, next: Timestamp) -> bool;
}
