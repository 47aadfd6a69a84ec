//! How far a fax has come. Must not decide what follows from it.

use crate::End;

/// What a provider says of one fax, ended or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The provider's name for it, as in [`crate::Answer::receipt`].
    pub receipt: String,
    /// How it ended; `None` while the provider still tries.
    pub end: Option<End>,
    /// How many pages have gone over the line so far.
    pub pages: Option<u32>,
    /// What the provider says, for people.
    pub told: String,
}
