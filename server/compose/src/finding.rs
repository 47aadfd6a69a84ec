//! One line of a check: where, what, what to do.

use std::fmt;

use serde::Serialize;

use crate::error::ComposeError;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Good to know; nothing is wrong.
    Note,
    /// Worth a look; the check passes.
    Warning,
    /// The check fails.
    Fault,
}

/// Something a check found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The file, and the line where it can be told: `content/60-days/en.md:12`.
    pub place: String,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub todo: String,
    /// How bad it is.
    pub severity: Severity,
}

impl Finding {
    /// Something that must be put right.
    pub fn fault(place: impl Into<String>, what: impl Into<String>, todo: impl Into<String>) -> Self {
        let (place, what, todo) = (place.into(), what.into(), todo.into());
        Self { place, what, todo, severity: Severity::Fault }
    }

    /// Something worth a look.
    pub fn warning(place: impl Into<String>, what: impl Into<String>, todo: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::fault(place, what, todo) }
    }

    /// Something good to know.
    pub fn note(place: impl Into<String>, what: impl Into<String>, todo: impl Into<String>) -> Self {
        Self { severity: Severity::Note, ..Self::fault(place, what, todo) }
    }

    /// Whether it fails the check.
    pub fn is_fault(&self) -> bool {
        self.severity == Severity::Fault
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}; {}", self.place, self.what, self.todo)
    }
}

impl From<&ComposeError> for Finding {
    fn from(error: &ComposeError) -> Self {
        Self::fault(error.place.to_string(), error.fault.to_string(), error.fault.todo())
    }
}
