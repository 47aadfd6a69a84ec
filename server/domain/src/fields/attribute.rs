//! One attribute: which part it comes from, what kind of value it is, and which texts mean none.

use std::sync::Arc;

use serde_json::Value as Json;

use super::lookup::Lookup;
use crate::value::{DateFormat, parse_number};

/// How a part becomes an attribute.
#[derive(Debug, Clone)]
pub(super) struct Attribute {
    pub(super) name: String,
    /// The part it is made from.
    pub(super) from: String,
    pub(super) kind: Kind,
    /// Parts that mean there is no value. An empty part always does.
    pub(super) none: Vec<String>,
    /// The table it is looked up in, and the column where rows have several values.
    pub(super) lookup: Option<(Arc<Lookup>, Option<String>)>,
}

/// What kind of value an attribute is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Whole,
    Number,
    Date(DateFormat),
}

impl Attribute {
    /// The value of the attribute, or why the part does not give one.
    pub(super) fn read(&self, part: &str) -> Result<Json, String> {
        if part.is_empty() || self.none.iter().any(|none| none == part) {
            return Ok(Json::Null);
        }
        match &self.lookup {
            Some((table, column)) => self.typed(table.find(part, column.as_deref())?, part),
            None => self.parse(part),
        }
    }

    fn parse(&self, part: &str) -> Result<Json, String> {
        match &self.kind {
            Kind::Text => Ok(Json::from(part)),
            Kind::Whole => whole(part).map(Json::from),
            Kind::Number => parse_number(unpadded(part)).map(Json::Number).map_err(|error| error.to_string()),
            Kind::Date(format) => {
                format.parse(part).map(|date| Json::from(date.to_string())).map_err(|e| e.to_string())
            }
        }
    }

    /// A looked-up value must be of the kind the attribute says.
    fn typed(&self, value: Json, code: &str) -> Result<Json, String> {
        let fits = match self.kind {
            Kind::Text => value.is_string() || value.is_boolean(),
            Kind::Whole => value.is_i64(),
            Kind::Number => value.is_number(),
            Kind::Date(_) => value.as_str().is_some_and(|text| DateFormat::Iso.parse(text).is_ok()),
        };
        if fits || value.is_null() {
            return Ok(value);
        }
        Err(format!("the table gives {value} for `{code}`, which is not {}", self.kind.described()))
    }
}

impl Kind {
    pub(super) fn described(&self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Whole => "a whole number",
            Self::Number => "a number",
            Self::Date(_) => "a date",
        }
    }
}

fn whole(part: &str) -> Result<i64, String> {
    let digits = part.strip_prefix('-').unwrap_or(part);
    let fine = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    fine.then(|| part.parse().ok()).flatten().ok_or_else(|| format!("`{part}` is not a whole number"))
}

/// Codes pad numbers with zeros; the strict reader of numbers refuses them.
fn unpadded(part: &str) -> &str {
    let trimmed = part.trim_start_matches('0');
    if trimmed.is_empty() || trimmed.starts_with('.') { &part[part.len() - trimmed.len() - 1..] } else { trimmed }
}
