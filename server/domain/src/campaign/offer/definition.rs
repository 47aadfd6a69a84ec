//! What `offers.toml` says about an offer, once it has been checked.

use jiff::SignedDuration;
use jiff::civil::Date;

use super::raw;
use crate::located::LocatedError;

/// Something that may stand in a slot of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its name, which is also its content folder's.
    pub name: String,
    /// Whom it is meant for: a template expression over `record`, `records` and `customer`. None means everybody.
    pub condition: Option<String>,
    /// Which goes first where several could stand: the higher.
    pub priority: u8,
    /// What it never stands beside, told from either side.
    pub excludes: Vec<String>,
    /// The first day it may be placed, in the customer's own time.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
    /// How often one customer may be shown it.
    pub fatigue: Option<Fatigue>,
    /// How often it can be placed in all, over every version of the campaign. None means without end.
    pub stock: Option<u32>,
}

/// How often is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fatigue {
    /// At most so often …
    pub most: u32,
    /// … in this time. For as long, a customer holds what was placed.
    pub within: SignedDuration,
}

impl Offer {
    /// Reads all offers of a campaign; every fault has its place in the text.
    pub fn parse_all(file: &str, text: &str) -> Result<Vec<Self>, Vec<LocatedError>> {
        raw::read(file, text)
    }

    /// Whether the two may not stand beside each other. It is enough that one of them says so.
    pub fn excludes(&self, other: &Self) -> bool {
        self.excludes.contains(&other.name) || other.excludes.contains(&self.name)
    }
}
