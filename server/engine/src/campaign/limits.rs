//! How much a campaign's folder may hold, whichever way it comes in: from disk, packed, or typed.

/// The largest file taken, in bytes.
pub(super) const MAX_FILE: u64 = 1_000_000;
/// The most files taken.
pub(super) const MAX_FILES: usize = 2_000;
