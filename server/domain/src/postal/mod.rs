//! Postal addresses, and the lines of one as its country writes them.
//! Must not know envelopes or where an address window is.

mod format;

use serde::{Deserialize, Serialize};

use crate::country::Country;

/// A postal address in its parts, without the addressee.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PostalAddress {
    /// Street, house number, building, as many lines as it takes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<String>,
    /// The town; in Japan the city and ward.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locality: Option<String>,
    /// The state, province or prefecture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// The country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
}

impl PostalAddress {
    /// Whether nothing is filled in.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a letter could arrive: a street line, a town, a country, and a postal code
    /// where the country has them.
    pub fn is_usable(&self) -> bool {
        let street = self.lines.iter().any(|line| !line.trim().is_empty());
        let town = filled(self.locality.as_ref()) || filled(self.region.as_ref());
        let coded = filled(self.postal_code.as_ref());
        self.country.is_some_and(|country| street && town && (coded || !format::needs_postal_code(country)))
    }

    /// The lines in the order of the address's own country, as posted in `from`; abroad the
    /// country comes last, in capitals.
    pub fn lines_for(&self, from: Country) -> Vec<String> {
        let country = self.country.unwrap_or(from);
        let mut lines = format::write_lines(self, country);
        if country != from && !lines.is_empty() {
            lines.push(country.name().to_uppercase());
        }
        lines
    }
}

fn filled(part: Option<&String>) -> bool {
    part.is_some_and(|part| !part.trim().is_empty())
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
