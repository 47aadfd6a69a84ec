//! The table of holidays that the program carries: `holidays.toml`, read once.
//! Must not know what an operator added.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use super::holiday::Holiday;
use super::observed::Observed;
use crate::country::Country;

/// What one country's law says.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CountryRules {
    /// The law, for readers of the table.
    #[cfg_attr(not(test), expect(dead_code, reason = "for readers of the table; a test wants it filled"))]
    pub(super) source: String,
    /// What is free instead, where a holiday does not say.
    #[serde(default)]
    pub(super) observed: Observed,
    /// The name of a working day that is free because it lies between two holidays.
    pub(super) between: Option<String>,
    /// Days that people work on though they would be free.
    #[serde(default)]
    pub(super) working: Vec<Date>,
    pub(super) days: Vec<Holiday>,
}

pub(super) type Table = BTreeMap<Country, CountryRules>;

static TABLE: LazyLock<Table> = LazyLock::new(|| read_table().unwrap_or_default());

/// A table that cannot be read is empty; a test reads it, so it never leaves the house that way.
pub(super) fn read_table() -> Result<Table, toml::de::Error> {
    toml::from_str(include_str!("holidays.toml"))
}

pub(super) fn rules_of(country: Country) -> Option<&'static CountryRules> {
    TABLE.get(&country)
}

/// The countries whose holidays the program knows, by code. Of the others it knows the weekend only.
pub fn covered_countries() -> impl Iterator<Item = Country> {
    TABLE.keys().copied()
}
