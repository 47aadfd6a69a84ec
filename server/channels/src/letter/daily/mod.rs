//! A day's letters for a print house, however they get there: its hours, its list, and the receipts we know them by.
//! Must not write files.

pub(super) mod hours;
pub(super) mod manifest;
pub(super) mod receipt;

/// Days back in which a key is known again: nothing stays in doubt for as long.
pub(super) const REMEMBERED: usize = 31;

/// The list as it grows.
pub(super) const GROWING: &str = "manifest.csv";
/// The list of a day that is over.
pub(super) const CLOSED: &str = "manifest.json";
