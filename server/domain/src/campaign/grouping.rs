//! Which records one message speaks for, as `[grouping]` says it.

use serde::{Deserialize, Serialize};

/// What one message speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grouping {
    /// Whose records speak together.
    pub by: GroupBy,
    /// So many days after the first anchor date of a group, another one still belongs to it. None: the same day only.
    pub window_days: i32,
    /// What becomes of a record that comes in when its group has spoken.
    pub late: Late,
}

/// Whose records speak together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GroupBy {
    /// Those of one customer.
    Customer,
    /// Each record alone.
    Record,
    /// Those of customers with the same family name at the same postal address.
    Household,
    /// Those of customers of the same organisation in one country.
    Organisation,
    /// Those that one reseller looks after, told to the reseller itself.
    Reseller,
}

/// What becomes of a record that comes into a group, or moves into its window, when the group has spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Late {
    /// It joins the next step's message, and is told there as new. Where no step is left, it starts a group of its own.
    #[default]
    Next,
    /// It starts a group of its own at once, with those that are late together with it.
    Own,
    /// It is left out, and a trace of that is kept.
    Ignore,
}

impl GroupBy {
    /// The word for it in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Record => "record",
            Self::Household => "household",
            Self::Organisation => "organisation",
            Self::Reseller => "reseller",
        }
    }
}
