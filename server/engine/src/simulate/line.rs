//! What a simulation tells: everything that happened, and how full the quotas were, one line each.

use serde::{Deserialize, Serialize};

/// One line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "line", rename_all = "snake_case")]
pub enum Line {
    /// Something happened.
    Happened(Happening),
    /// A rule counted something on a day.
    Quota(QuotaUse),
}

/// Something that happened to somebody.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Happening {
    /// When: RFC 3339, in UTC.
    pub at: String,
    /// What: the name of the event, such as `communication-planned` or `delivery-accepted`.
    pub kind: String,
    /// To whom: the number in the source.
    pub customer: String,
    /// Of which campaign; empty where of none.
    pub campaign: String,
    /// At which step; empty where at none.
    pub step: String,
    /// By which channel; empty where by none.
    pub channel: String,
    /// In which language; empty where in none.
    pub language: String,
    /// The subject, where words were composed.
    pub subject: String,
    /// A hash of the words, without what differs between any two messages; empty where there are none.
    pub words: String,
    /// Why, as the timeline has it.
    pub reason: String,
}

/// How full a rule was at the end of a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct QuotaUse {
    /// The day, ISO, in UTC.
    pub at: String,
    /// What people call the rule.
    pub rule: String,
    /// How many it has counted in its window.
    pub used: u64,
    /// How many it allows in there; none where it allows any number.
    pub most: Option<u64>,
    /// How many wait that it counts.
    pub waiting: u64,
}
