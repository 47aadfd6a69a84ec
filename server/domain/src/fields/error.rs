//! Why an encoded value cannot be read, and where in it.

/// A value no rule fits.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field} `{value}`, column {column}: {reason}")]
pub struct FieldFault {
    /// The parser that read it.
    pub parser: String,
    /// The field it read.
    pub field: String,
    /// The value, cut to 40 characters.
    pub value: String,
    /// The character of the value at which reading failed, from 1; one behind the last where the value ends too early.
    pub column: usize,
    /// What is wrong and what to do.
    pub reason: String,
}

/// A fault within a value, before it is known whose value it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Misfit {
    /// The byte at which it lies.
    pub(super) at: usize,
    pub(super) reason: String,
}

impl Misfit {
    pub(super) fn new(at: usize, reason: impl Into<String>) -> Self {
        Self { at, reason: reason.into() }
    }
}

/// The character, from 1, that a byte of a text belongs to.
pub(super) fn column(text: &str, at: usize) -> usize {
    text.char_indices().take_while(|(start, letter)| start + letter.len_utf8() <= at).count() + 1
}
