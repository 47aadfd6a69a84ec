//! Where everything stands on a postcard. The numbers are data, in `cards.toml`. Must not know how words are set.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use carillon_domain::country::Country;
use serde::{Deserialize, Serialize};

use crate::letter::Area;
use crate::paper::Paper;

/// The side with the address.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// The name of the sender.
    pub brand: Area,
    /// How the sender is reached.
    pub sender: Area,
    /// Whom it goes to.
    pub address: Area,
    /// The symbol by which it is known again.
    pub code: Area,
    /// The line between sender and address, from the left edge.
    pub divide: f64,
    /// What belongs to the post.
    pub blank: Vec<Area>,
}

static CARDS: LazyLock<BTreeMap<String, Card>> =
    LazyLock::new(|| toml::from_str(include_str!("cards.toml")).expect("a test reads every card"));

impl Card {
    /// The card for a country, with the paper it is printed on.
    pub fn of_country(country: Option<Country>) -> (Paper, &'static Self) {
        let paper = country.map_or(Paper::A6, Paper::of_postcards);
        let name = match paper {
            Paper::Hagaki => "hagaki",
            Paper::Index => "index",
            Paper::A4 | Paper::Letter | Paper::A6 => "a6",
        };
        (paper, CARDS.get(name).expect("a test asks for the card of every country"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_card_and_nothing_stands_where_the_post_prints() {
        for country in Country::all() {
            let (paper, card) = Card::of_country(Some(country));
            let (h, w) = paper.millimetres();
            let sheet = Area { x: 5.0, y: 5.0, w: w - 10.0, h: h - 10.0 };
            for area in [card.brand, card.sender, card.address, card.code] {
                assert!(sheet.holds(&area), "{country}: {area:?}");
                assert!(!card.blank.iter().any(|blank| overlap(blank, &area)), "{country}: {area:?}");
            }
        }
    }

    fn overlap(one: &Area, other: &Area) -> bool {
        let apart = one.x + one.w <= other.x || other.x + other.w <= one.x;
        !apart && one.y + one.h > other.y && other.y + other.h > one.y
    }
}
