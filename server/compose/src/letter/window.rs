//! Window profiles: where on the sheet the address of a letter must be. The numbers are data, in `windows.toml`. Must not
//! know how an address is set.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use carillon_domain::country::Country;
use serde::{Deserialize, Serialize};

/// A rectangle of the sheet, in millimetres from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// From the left edge.
    pub x: f64,
    /// From the top edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

/// How far a sheet can slide in its envelope, to each side.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shift {
    /// To the left and to the right.
    pub x: f64,
    /// Up and down.
    pub y: f64,
}

/// Where everything stands on the first sheet of a letter, for one kind of envelope.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// The window, over the sheet in the middle of its envelope.
    pub window: Area,
    /// How far the sheet can slide.
    pub shift: Shift,
    /// Where the address is set.
    pub address: Area,
    /// The sender in one line above the address, where the envelope shows it.
    #[serde(rename = "return", skip_serializing_if = "Option::is_none")]
    pub return_line: Option<Area>,
    /// The sender's address, where the envelope has a window for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<Area>,
    /// The name of the sender.
    pub brand: Area,
    /// Contact, date and reference.
    pub info: Area,
    /// Where the message starts, at the earliest.
    pub body: f64,
    /// Where the sheet is folded.
    pub folds: Vec<f64>,
    /// The middle of the sheet, for the punch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub punch: Option<f64>,
    /// Left of the message.
    pub margin_left: f64,
    /// Right of the message.
    pub margin_right: f64,
}

static WINDOWS: LazyLock<BTreeMap<String, Window>> =
    LazyLock::new(|| toml::from_str(include_str!("windows.toml")).expect("a test reads every window profile"));

impl Window {
    /// The profile of this name: `de-b`, `de-a`, `fr`, `ch`, `uk`, `us-10`, `jp-n3`.
    pub fn named(name: &str) -> Option<&'static Self> {
        WINDOWS.get(name)
    }

    /// Every profile with its name.
    pub fn all() -> impl Iterator<Item = (&'static str, &'static Self)> {
        WINDOWS.iter().map(|(name, window)| (name.as_str(), window))
    }

    /// The profile most countries use.
    pub fn usual() -> &'static Self {
        Self::named("de-b").expect("a test asks for the window of every country")
    }

    /// The profile of the envelopes used for letters to a country.
    pub fn of_country(country: Country) -> &'static Self {
        let name = match country.code() {
            "FR" | "MC" => "fr",
            "CH" | "LI" => "ch",
            "GB" | "IE" => "uk",
            "JP" => "jp-n3",
            "US" | "CA" | "MX" | "PH" | "CL" | "CO" => "us-10",
            _ => "de-b",
        };
        Self::named(name).expect("a test asks for the window of every country")
    }

    /// What shows in the window however the sheet has slid.
    pub fn safe_area(&self) -> Area {
        let Self { window, shift, .. } = self;
        let (w, h) = (2.0f64.mul_add(-shift.x, window.w), 2.0f64.mul_add(-shift.y, window.h));
        Area { x: window.x + shift.x, y: window.y + shift.y, w, h }
    }
}

impl Area {
    /// Whether another rectangle lies within this one.
    pub fn holds(&self, other: &Self) -> bool {
        let within = |start: f64, length: f64, other: f64, other_length: f64| {
            other >= start && other + other_length <= start + length
        };
        within(self.x, self.w, other.x, other.w) && within(self.y, self.h, other.y, other.h)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_stands_where_the_window_always_shows_it() {
        assert_eq!(Window::all().count(), 7);
        for (name, window) in Window::all() {
            assert!(window.safe_area().holds(&window.address), "{name}");
            assert!(window.body >= window.window.y + window.window.h, "{name}: the message would show in the window");
        }
    }

    #[test]
    fn every_country_has_a_window() {
        for country in Country::all() {
            assert!(Window::of_country(country).body > 0.0);
        }
    }
}
