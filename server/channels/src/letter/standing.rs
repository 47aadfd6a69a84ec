//! How far a letter has come with a printer. Must not decide what follows from it.

use crate::End;

/// What a printer says of one piece, ended or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The provider's name for it, as in [`crate::Answer::receipt`].
    pub receipt: String,
    /// How it ended; `None` while it waits, is held, or is being printed.
    pub end: Option<End>,
    /// How many sides the printer says it has printed.
    pub sides: Option<u32>,
    /// How many sheets it says have come out: to be held against [`super::Piece::sheets`].
    pub sheets: Option<u32>,
    /// What it says, for people.
    pub told: String,
}
