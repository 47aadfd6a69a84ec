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
}

impl Paper {
    /// The paper of a country.
    pub fn of_country(country: Country) -> Self {
        match country.code() {
            "US" | "CA" | "MX" | "PH" | "CL" | "CO" => Self::Letter,
            _ => Self::A4,
        }
    }

    /// Width and height in millimetres.
    pub const fn millimetres(self) -> (f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
        }
    }
}
