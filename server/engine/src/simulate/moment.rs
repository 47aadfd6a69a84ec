//! What happened in a life as it is kept and shown: to whom, what, and which message it is about.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::line::Happening;

/// What kind of thing happened, in as many words as a person wants to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// A message was planned.
    Planned,
    /// A message went out.
    Sent,
    /// A message could not go out.
    Failed,
    /// Something was held back.
    Held,
    /// A message was withdrawn.
    Withdrawn,
    /// A step was passed over.
    Passed,
    /// A path led to another one.
    Switched,
    /// A path ended before its last step.
    Ended,
    /// An offer or a partner's text was placed.
    Placed,
    /// Anything else.
    Other,
}

impl What {
    /// All of them, in the order of menus.
    pub const ALL: [Self; 10] = [
        Self::Planned,
        Self::Sent,
        Self::Failed,
        Self::Held,
        Self::Withdrawn,
        Self::Passed,
        Self::Switched,
        Self::Ended,
        Self::Placed,
        Self::Other,
    ];

    /// The word in addresses, and behind `simulate-what-` the phrase.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Held => "held",
            Self::Withdrawn => "withdrawn",
            Self::Passed => "passed",
            Self::Switched => "switched",
            Self::Ended => "ended",
            Self::Placed => "placed",
            Self::Other => "other",
        }
    }

    /// Reads that word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }

    /// Of an event, by its name.
    pub(super) fn of_event(kind: &str) -> Self {
        match kind {
            "communication-planned" => Self::Planned,
            "delivery-accepted" => Self::Sent,
            "delivery-rejected" | "delivery-deferred" | "delivery-uncertain" => Self::Failed,
            "delivery-held" | "held" => Self::Held,
            "delivery-cancelled" => Self::Withdrawn,
            "step-passed" => Self::Passed,
            "enrollment-switched" | "enrollment-started" => Self::Switched,
            "enrollment-ended" | "enrollment-cancelled" => Self::Ended,
            "offer-placed" | "partner-text-placed" => Self::Placed,
            _ => Self::Other,
        }
    }
}

/// Something that happened to somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// When.
    pub at: Timestamp,
    /// What kind of thing.
    pub what: What,
    /// What a line says of it.
    pub line: Happening,
    /// Whose copy it was: the id of the customer in the installation.
    pub customer_id: String,
    /// What people call them.
    pub name: String,
    /// Named details for the phrase.
    pub details: BTreeMap<String, String>,
    /// The number of the message it is about, where it is about one.
    pub message: Option<u32>,
}

impl Moment {
    /// The day, in UTC.
    pub fn day(&self) -> Date {
        self.at.to_zoned(TimeZone::UTC).date()
    }

    /// Whether it is about somebody a person means by these words: the number, or a part of the name.
    pub(super) fn is_of(&self, folded: &str) -> bool {
        folded.is_empty()
            || carillon_domain::fold(&self.line.customer) == folded
            || carillon_domain::fold(&self.name).contains(folded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_word_of_its_own() {
        for what in What::ALL {
            assert_eq!(What::parse(what.as_str()), Some(what));
        }
        assert_eq!((What::parse(""), What::of_event("campaign-applied")), (None, What::Other));
    }
}
