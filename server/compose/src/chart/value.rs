//! The values of a chart: numbers kept exactly, written the way of a language.

use std::fmt;
use std::str::FromStr;

use carillon_domain::language::Language;
use carillon_domain::parse_number;
use carillon_domain::value::DecimalError;
use fixed_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::ChartUnit;
use crate::format::{formats, write_money, write_percent};
use crate::phrase::phrases;

/// A number of a chart, exactly as the data has it: `1234.5`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ChartValue(String);

impl ChartValue {
    /// Nought.
    pub fn zero() -> Self {
        Self("0".to_owned())
    }

    /// The number in digits: `-1234.5`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number, near enough to draw it.
    pub fn as_f64(&self) -> f64 {
        // The text is a number by construction.
        self.0.parse().unwrap_or_default()
    }

    /// Whether it is below zero.
    pub fn is_negative(&self) -> bool {
        self.0.starts_with('-')
    }

    /// The number the way of a language, in a unit.
    pub fn write(&self, unit: ChartUnit, language: Language) -> String {
        let Ok(number) = Decimal::from_str(&self.0) else { return self.0.clone() };
        match unit {
            ChartUnit::Number => formats(language).decimal(&number),
            ChartUnit::Percent => write_percent(&number, language),
            ChartUnit::Money(currency) => write_money(&number, currency, phrases(language)),
        }
    }

    /// The exact sum, or nothing where that has too many digits to be kept.
    pub(super) fn sum<'a>(values: impl Iterator<Item = &'a Self> + Clone) -> Option<Self> {
        let places = values.clone().map(|value| value.split().1.len()).max().unwrap_or(0);
        let scaled = |value: &Self| {
            let (whole, fraction) = value.split();
            format!("{whole}{fraction:0<places$}").parse::<i128>().ok()
        };
        let sum = values.map(scaled).try_fold(0_i128, |sum, value| sum.checked_add(value?))?;
        let sign = if sum < 0 { "-" } else { "" };
        let digits = format!("{:0>width$}", sum.unsigned_abs(), width = places + 1);
        let (whole, fraction) = digits.split_at(digits.len() - places);
        let point = if places == 0 { "" } else { "." };
        format!("{sign}{whole}{point}{fraction}").parse().ok()
    }

    /// The digits before and after the point.
    fn split(&self) -> (&str, &str) {
        self.0.split_once('.').unwrap_or((&self.0, ""))
    }
}

impl FromStr for ChartValue {
    type Err = DecimalError;

    fn from_str(text: &str) -> Result<Self, DecimalError> {
        parse_number(text).map(|number| Self(number.to_string()))
    }
}

impl TryFrom<String> for ChartValue {
    type Error = DecimalError;

    fn try_from(text: String) -> Result<Self, DecimalError> {
        text.parse()
    }
}

impl From<ChartValue> for String {
    fn from(value: ChartValue) -> Self {
        value.0
    }
}

impl fmt::Display for ChartValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}
