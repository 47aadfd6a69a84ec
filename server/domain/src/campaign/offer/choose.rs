//! Chooses the offer of one slot for one recipient.
//!
//! What is meant for them, in its days, not excluded, not shown too often and in stock can stand there; of these the
//! highest priority does. Equals draw lots (see [`super::lot`]).

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;

use super::definition::Offer;
use super::lot::lot_of;
use super::why::{Because, PassedOver, Reason, Why};

/// A placement a customer has had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The offer.
    pub offer: String,
    /// When it was placed.
    pub at: Timestamp,
}

/// What a choice depends on besides the offers.
#[derive(Clone, Copy)]
pub struct Circumstances<'a> {
    /// The customer, by id: what their lot is drawn for.
    pub customer: &'a str,
    /// The product's time.
    pub now: Timestamp,
    /// The customer's day.
    pub today: Date,
    /// The offers whose condition holds.
    pub meant: &'a BTreeSet<String>,
    /// What the customer was shown before, of these offers.
    pub placed: &'a [Placed],
    /// What stands in other slots of this message already.
    pub beside: &'a [String],
    /// How often an offer was placed so far, over everybody.
    pub taken: &'a dyn Fn(&str) -> u32,
    /// The key of the lots.
    pub key: &'a [u8],
}

/// What came of choosing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice<'a> {
    /// An offer, and why.
    Offer(&'a Offer, Why),
    /// Nothing could stand in the slot, and why not.
    Nothing(Vec<PassedOver>),
}

/// Chooses one offer for one slot.
pub fn choose<'a>(offers: &'a [Offer], around: &Circumstances<'_>) -> Choice<'a> {
    let judged: Vec<_> = offers.iter().map(|offer| (offer, obstacle(offer, offers, around))).collect();
    let free = || judged.iter().filter(|(_, obstacle)| obstacle.is_none()).map(|(offer, _)| *offer);
    let lot = |offer: &Offer| lot_of(around.key, around.customer, &offer.name);
    let chosen = free().max_by_key(|offer| (offer.priority, lot(offer)));
    let passed_over =
        || judged.iter().filter_map(|(offer, obstacle)| passed(offer, obstacle.clone(), chosen)).collect();
    let Some(chosen) = chosen else { return Choice::Nothing(passed_over()) };
    let equals = free().filter(|offer| offer.priority == chosen.priority).count();
    let because = match (free().count(), equals) {
        (1, _) => Because::Only,
        (_, 1) => Because::Priority { priority: chosen.priority },
        _ => Because::Lot { priority: chosen.priority },
    };
    Choice::Offer(chosen, Why { because, passed_over: passed_over() })
}

fn passed(offer: &Offer, obstacle: Option<Reason>, chosen: Option<&Offer>) -> Option<PassedOver> {
    let reason = match (obstacle, chosen) {
        (Some(reason), _) => reason,
        (None, Some(chosen)) if chosen.name == offer.name => return None,
        (None, Some(chosen)) if chosen.priority == offer.priority => Reason::OtherLot,
        (None, _) => Reason::LowerPriority { priority: offer.priority },
    };
    Some(PassedOver { offer: offer.name.clone(), reason })
}

/// The first thing that keeps an offer out of the slot.
fn obstacle(offer: &Offer, offers: &[Offer], around: &Circumstances<'_>) -> Option<Reason> {
    if !around.meant.contains(&offer.name) {
        return Some(Reason::NotMeant);
    }
    if let Some(from) = offer.from.filter(|from| around.today < *from) {
        return Some(Reason::NotYet { from });
    }
    if let Some(until) = offer.until.filter(|until| around.today > *until) {
        return Some(Reason::Over { until });
    }
    if around.beside.contains(&offer.name) {
        return Some(Reason::Beside);
    }
    if let Some(other) = offers.iter().find(|other| offer.excludes(other) && is_there(other, around)) {
        return Some(Reason::Excluded { by: other.name.clone() });
    }
    if let Some(fatigue) = offer.fatigue.filter(|fatigue| shown(offer, around) >= fatigue.most as usize) {
        return Some(Reason::ShownEnough { most: fatigue.most });
    }
    offer.stock.filter(|stock| (around.taken)(&offer.name) >= *stock).map(|stock| Reason::OutOfStock { stock })
}

/// Whether an offer stands in this message, or the customer holds it.
fn is_there(offer: &Offer, around: &Circumstances<'_>) -> bool {
    around.beside.contains(&offer.name) || shown(offer, around) > 0
}

/// How often the customer was shown it within its fatigue time; without one, nothing is held.
fn shown(offer: &Offer, around: &Circumstances<'_>) -> usize {
    let Some(fatigue) = offer.fatigue else { return 0 };
    let recent = |at: Timestamp| around.now.duration_since(at) < fatigue.within;
    around.placed.iter().filter(|placed| placed.offer == offer.name && recent(placed.at)).count()
}
