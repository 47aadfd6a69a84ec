//! Offers: what may stand in a slot of a message, for whom, how often, and which one it is.
//!
//! `offers.toml` is read here, and one offer is chosen for one slot of one recipient. Must not know where placements are
//! stored, how conditions are asked, or what an offer says.

mod choose;
mod definition;
mod lot;
mod raw;
mod why;

pub use choose::{Choice, Circumstances, Placed, choose};
pub use definition::{Fatigue, Offer};
pub use why::{Because, PassedOver, Reason, Why};

#[cfg(test)]
mod tests;
