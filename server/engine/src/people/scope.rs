//! Scopes: what a key of another program may do.

use std::fmt;
use std::str::FromStr;

/// One thing a key may do. A new one is a variant and its word here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// Tell that something happened.
    EventsWrite,
    /// Put somebody on a sequence by hand.
    EnrollmentsWrite,
}

/// A word that is no scope.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no scope; write one of {all}", all = words(&Scope::ALL, ", "))]
pub struct UnknownScope(String);

impl Scope {
    /// Every scope there is.
    pub const ALL: [Self; 2] = [Self::EventsWrite, Self::EnrollmentsWrite];

    /// The word in tables, on the command line and in answers.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::EventsWrite => "events:write",
            Self::EnrollmentsWrite => "enrollments:write",
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for Scope {
    type Err = UnknownScope;

    fn from_str(text: &str) -> Result<Self, UnknownScope> {
        Self::ALL.into_iter().find(|scope| scope.as_str() == text).ok_or_else(|| UnknownScope(text.to_owned()))
    }
}

/// Scopes as they stand in the table.
pub(super) fn write(scopes: &[Scope]) -> String {
    words(scopes, " ")
}

/// Reads them. A scope this program does not know, of a newer one, allows nothing here.
pub(super) fn read(text: &str) -> Vec<Scope> {
    text.split(' ').filter_map(|word| word.parse().ok()).collect()
}

fn words(scopes: &[Scope], between: &str) -> String {
    scopes.iter().map(|scope| scope.as_str()).collect::<Vec<_>>().join(between)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scope_comes_back_from_the_table_and_a_strange_one_allows_nothing() {
        assert_eq!(read(&write(&Scope::ALL)), Scope::ALL);
        assert_eq!(read("events:write all:everything"), [Scope::EventsWrite]);
        assert_eq!(read(""), []);
        let told = "events:read".parse::<Scope>().expect_err("no scope").to_string();
        assert_eq!(told, "`events:read` is no scope; write one of events:write, enrollments:write");
    }
}
