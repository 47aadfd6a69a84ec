//! What a provider tells later about what it took. Must not decide what follows from it.

use carillon_domain::Setback;

/// What became of something a provider took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The provider's name for it, as in [`crate::Answer::receipt`].
    pub receipt: String,
    /// How it ended.
    pub end: End,
    /// What the provider says, for people.
    pub told: String,
}

/// How something a provider took ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It arrived: printed, faxed to the last page, on the handset.
    Delivered,
    /// It did not.
    Failed(Setback),
    /// It was taken back before it left.
    Cancelled,
}
