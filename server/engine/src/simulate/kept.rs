//! What of a simulation is kept, and in which parts: a head with the numbers, the moments of each life, every message, and
//! what differs.

use carillon_domain::SimulationId;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::changes::{Change, ShiftCounts};
use super::line::QuotaUse;
use super::moment::Moment;
use super::order::SimulationOrder;
use super::piece::Piece;
use super::shelf::Part;
use super::tally::Tally;
use crate::{EngineError, Result};

/// The part with the numbers.
pub(super) const HEAD: &str = "head.json";
/// The part with what differs.
pub(super) const CHANGES: &str = "changes.json";

/// The part with the moments of a life.
pub(super) fn moments_part(life: usize) -> String {
    format!("{life}.json")
}

/// The part with a message of a life.
pub(super) fn piece_part(life: usize, number: u32) -> String {
    format!("{life}/{number}.json")
}

/// What was asked for, by whom, and what came of it in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// `sim_…`
    pub id: SimulationId,
    /// The campaign's name.
    pub campaign: String,
    /// Who asked, as colleagues call them.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// What was asked for.
    pub order: SimulationOrder,
    /// The version, then the one it is compared with.
    pub lives: Vec<Life>,
    /// How many differences of each kind there are at each step.
    pub shifts: ShiftCounts,
    /// The day from which on nothing was lived through any more, where it took too long.
    pub stopped_on: Option<Date>,
}

/// A life in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Life {
    /// The number of the version.
    pub version: u32,
    /// Customers that were copied.
    pub customers: u64,
    /// Recipients on their way at the end.
    pub on_the_way: u64,
    /// Everything that can be counted.
    pub tally: Tally,
}

/// A life that was lived through, as a whole.
pub(super) struct Lived {
    pub(super) customers: u64,
    pub(super) on_the_way: u64,
    pub(super) moments: Vec<Moment>,
    pub(super) quotas: Vec<QuotaUse>,
    pub(super) pieces: Vec<Piece>,
    pub(super) stopped: Option<Timestamp>,
}

impl Lived {
    /// Forgets what happened from a time on.
    pub(super) fn cut(&mut self, at: Option<Timestamp>) {
        let Some(at) = at else { return };
        self.moments.retain(|moment| moment.at < at);
        self.quotas.retain(|quota| quota.at < at.to_string());
    }

    pub(super) fn summary(&self, version: u32, tally: Tally) -> Life {
        Life { version, customers: self.customers, on_the_way: self.on_the_way, tally }
    }
}

/// The parts that are kept.
pub(super) fn parts(head: &Head, lives: &[Lived], changes: &[Change]) -> Result<Vec<Part>> {
    let mut parts = vec![(HEAD.to_owned(), json(head)?), (CHANGES.to_owned(), json(&changes)?)];
    for (at, life) in lives.iter().enumerate() {
        parts.push((moments_part(at), json(&life.moments)?));
        for (number, piece) in (0..).zip(&life.pieces) {
            parts.push((piece_part(at, number), json(piece)?));
        }
    }
    Ok(parts)
}

fn json(what: &impl Serialize) -> Result<Vec<u8>> {
    serde_json::to_vec(what).map_err(|e| EngineError::internal("what a simulation told", e))
}
