//! What can be wrong with a chart.

use carillon_domain::value::DecimalError;

use super::MOST_POINTS;

/// Why a chart cannot be drawn.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChartFault {
    /// A word after `chart` that is no kind of chart.
    #[error("there is no chart `{0}`")]
    Kind(
        /// The word.
        String,
    ),
    /// A unit there is none of.
    #[error("a chart cannot have the unit `{0}`")]
    Unit(
        /// What was written.
        String,
    ),
    /// A line that is neither a value nor says something about the chart.
    #[error("the chart has the line `{0}`, which is no `label | value`")]
    Line(
        /// The line, shortened.
        String,
    ),
    /// A value that is no number.
    #[error("the chart's value `{value}` of `{label}` is no number: {reason}")]
    Value {
        /// Whose value.
        label: String,
        /// The value, shortened.
        value: String,
        /// Why not.
        reason: DecimalError,
    },
    /// A slice of less than nothing.
    #[error("the ring's value `{value}` of `{label}` is below zero")]
    Negative {
        /// Whose value.
        label: String,
        /// The value.
        value: String,
    },
    /// Too many points.
    #[error("the chart has more than {MOST_POINTS} values")]
    Many,
}

impl ChartFault {
    /// What to do about it.
    pub(crate) const fn todo(&self) -> &'static str {
        match self {
            Self::Kind(_) => "write ```chart bar, ```chart line or ```chart ring",
            Self::Unit(_) => "write `unit: number`, `unit: percent` or `unit: money EUR`",
            Self::Line(_) => "write `title: …`, `unit: …` or a label, one bar and a number",
            Self::Value { .. } => "print the bare number, without `|number` or `|money`: the chart writes it",
            Self::Negative { .. } => "leave it out with {% if %}, or draw bars",
            Self::Many => "show fewer, or write a table",
        }
    }
}
