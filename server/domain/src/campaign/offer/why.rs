//! Why an offer stands in a slot, and why each of the others does not. Client care reads it; rows keep it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Why a slot holds what it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Why {
    /// Why the offer that was chosen.
    pub because: Because,
    /// Why not the others, in the order of the file.
    pub passed_over: Vec<PassedOver>,
}

/// Why an offer was chosen among those that could stand in the slot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Because {
    /// It was the only one that could.
    Only,
    /// Its priority was the highest.
    Priority {
        /// Its priority.
        priority: u8,
    },
    /// Several shared the highest priority: the lot of this customer fell on it.
    Lot {
        /// Their priority.
        priority: u8,
    },
}

/// An offer that does not stand in the slot, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassedOver {
    /// The offer.
    pub offer: String,
    /// Why not.
    #[serde(flatten)]
    pub reason: Reason,
}

impl PassedOver {
    /// The offer that keeps this one out because it is shown, here or earlier: another one, or itself, often enough.
    pub fn keeper(&self) -> Option<&str> {
        match &self.reason {
            Reason::Excluded { by } => Some(by),
            Reason::ShownEnough { .. } => Some(&self.offer),
            _ => None,
        }
    }
}

/// Why an offer was passed over: the first reason that holds, in this order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reason {
    /// Its condition does not hold for this recipient.
    NotMeant,
    /// It begins later.
    NotYet {
        /// Its first day.
        from: Date,
    },
    /// It is over.
    Over {
        /// Its last day.
        until: Date,
    },
    /// It stands in another slot of this message.
    Beside,
    /// Another one of this message, or one the customer holds, excludes it.
    Excluded {
        /// That other one.
        by: String,
    },
    /// The customer was shown it often enough.
    ShownEnough {
        /// So often may it be shown.
        most: u32,
    },
    /// All of it is placed.
    OutOfStock {
        /// So many there were.
        stock: u32,
    },
    /// Another one goes first.
    LowerPriority {
        /// Its own priority.
        priority: u8,
    },
    /// The lot of this customer fell on another one of the same priority.
    OtherLot,
}
