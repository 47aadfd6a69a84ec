//! Encoded values, such as part numbers and license keys, read by rules into typed attributes.
//!
//! A `fields.toml` names parsers. Each reads one field, cuts its value into parts by places or by a pattern, and makes an
//! attribute of each part: as it is, as a number or a date, or looked up in a table. Samples stand beside the rules and
//! are their tests: a file whose samples do not come out is refused. Must not know where values come from or who asks.
//!
//! ```
//! use carillon_domain::fields::FieldParsers;
//!
//! let rules = r#"
//! [parser.part]
//! field = "part_number"
//! pattern = '(?<product>[A-Z]{3})-(?<seats>U|\d+)-A(?<years>\d)'
//!
//! [parser.part.attribute]
//! product = { lookup = "products" }
//! seats = { type = "whole", none = ["U"] }
//! years = { type = "whole" }
//!
//! [[parser.part.sample]]
//! value = "QLT-25-A1"
//! gives = { product = "Quiltree", seats = 25, years = 1 }
//!
//! [lookup.products]
//! QLT = "Quiltree"
//! "#;
//! let parsers = FieldParsers::parse("fields.toml", rules).unwrap();
//! let read = parsers.read(|field| (field == "part_number").then_some("QLT-U-A3")).unwrap();
//! assert_eq!(serde_json::to_string(&read["part"]).unwrap(), r#"{"product":"Quiltree","seats":null,"years":3}"#);
//!
//! let fault = parsers.read(|_| Some("QLT-25-B1")).unwrap_err();
//! assert_eq!((fault[0].parser.as_str(), fault[0].column), ("part", 8));
//! ```

mod attribute;
mod error;
mod lookup;
mod parser;
mod raw;
mod record;
mod sample;
mod split;

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use crate::located::LocatedError;
pub use error::FieldFault;
use parser::Parser;

/// The file of a campaign's folder that holds its parsers.
pub const FIELDS_FILE: &str = "fields.toml";

/// The parsers of one file, checked against their samples.
#[derive(Debug, Clone, Default)]
pub struct FieldParsers {
    parsers: BTreeMap<String, Parser>,
}

impl FieldParsers {
    /// Reads the rules and runs their samples; every fault has its place in the text.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<LocatedError>> {
        raw::read(file, text)
    }

    /// Whether there is no rule at all.
    pub fn is_empty(&self) -> bool {
        self.parsers.is_empty()
    }

    /// Each parser's name and the attributes it gives.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, Vec<&str>)> {
        self.parsers.iter().map(|(name, parser)| (name.as_str(), parser.attributes().collect()))
    }

    /// The fields the parsers read, each with the parser's name.
    pub fn sources(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parsers.iter().map(|(name, parser)| (name.as_str(), parser.field()))
    }

    /// What the parsers make of the values of fields: an object of attributes for each parser, under its name. A field
    /// that is empty or not there gives attributes that are `null`, so that content can ask for them.
    pub fn read<'a>(&self, value: impl Fn(&str) -> Option<&'a str>) -> Result<Map<String, Json>, Vec<FieldFault>> {
        let (mut read, mut faults) = (Map::new(), Vec::new());
        for (name, parser) in &self.parsers {
            match parser.read(name, value(parser.field()).unwrap_or_default().trim()) {
                Ok(attributes) => _ = read.insert(name.clone(), Json::Object(attributes)),
                Err(fault) => faults.push(fault),
            }
        }
        if faults.is_empty() { Ok(read) } else { Err(faults) }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests;
