//! A chart of the recipient's own numbers, before any medium: its kind, title, unit and points.
//! Must not know how any medium draws it; what all of them need to know is in [`shape`].

mod fault;
mod read;
pub mod shape;
mod value;
mod words;

use carillon_domain::Currency;
use serde::{Deserialize, Serialize};

pub use fault::ChartFault;
pub(crate) use read::{Parts, read_chart, write_chart, write_label};
pub use value::ChartValue;

/// More points than these are a table's work.
pub const MOST_POINTS: usize = 50;

/// A chart of one row of numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chart {
    /// How it is drawn.
    pub kind: ChartKind,
    /// What it shows: one line, perhaps empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// How its values are written.
    #[serde(default)]
    pub unit: ChartUnit,
    /// The values, in the order they are shown. Those of a ring are not below zero.
    pub points: Vec<ChartPoint>,
}

/// How a chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChartKind {
    /// A bar for each value: to compare.
    Bar,
    /// A line through the values: how something went.
    Line,
    /// Slices of a ring: parts of a whole.
    Ring,
}

/// How values are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChartUnit {
    /// As numbers.
    #[default]
    Number,
    /// As percentages: 12.5 is 12.5 %.
    Percent,
    /// As amounts of money.
    Money(Currency),
}

/// One value with its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChartPoint {
    /// What it is the value of: one line.
    pub label: String,
    /// The value.
    pub value: ChartValue,
}

impl ChartKind {
    /// The word for the kind in content.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bar => "bar",
            Self::Line => "line",
            Self::Ring => "ring",
        }
    }
}

#[cfg(test)]
mod tests;
