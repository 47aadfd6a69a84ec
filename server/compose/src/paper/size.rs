//! Sizes of paper, and which a country uses.

use carillon_domain::country::Country;
use serde::{Deserialize, Serialize};

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// 210 by 297 mm.
    A4,
    /// 8.5 by 11 inches.
    Letter,
    /// 105 by 148 mm: a postcard.
    A6,
    /// 100 by 148 mm: a postcard of Japan.
    Hagaki,
    /// 4 by 6 inches: a postcard of North America.
    Index,
}

impl Paper {
    /// The paper of letters to a country.
    pub fn of_country(country: Country) -> Self {
        match country.code() {
            "US" | "CA" | "MX" | "PH" | "CL" | "CO" => Self::Letter,
            _ => Self::A4,
        }
    }

    /// The paper of postcards to a country.
    pub fn of_postcards(country: Country) -> Self {
        match country.code() {
            "JP" => Self::Hagaki,
            "US" | "CA" => Self::Index,
            _ => Self::A6,
        }
    }

    /// Width and height in millimetres, upright.
    pub const fn millimetres(self) -> (f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
            Self::A6 => (105.0, 148.0),
            Self::Hagaki => (100.0, 148.0),
            Self::Index => (101.6, 152.4),
        }
    }
}
