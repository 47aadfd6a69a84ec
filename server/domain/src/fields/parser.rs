//! One parser: a field, how its value is cut, and the attributes made of the parts.

use serde_json::{Map, Value as Json};

use super::attribute::Attribute;
use super::error::{FieldFault, Misfit, column};
use super::split::Split;

/// A rule for one field.
#[derive(Debug, Clone)]
pub(super) struct Parser {
    pub(super) field: String,
    pub(super) split: Split,
    pub(super) attributes: Vec<Attribute>,
}

/// Longer values are no codes, and would make the automaton large.
const LONGEST: usize = 1_000;

/// Characters of a value that are shown.
const SHOWN: usize = 40;

impl Parser {
    pub(super) fn field(&self) -> &str {
        &self.field
    }

    pub(super) fn attributes(&self) -> impl Iterator<Item = &str> {
        self.attributes.iter().map(|attribute| attribute.name.as_str())
    }

    /// The attributes of a value.
    pub(super) fn read(&self, name: &str, value: &str) -> Result<Map<String, Json>, FieldFault> {
        if value.is_empty() {
            return Ok(self.attributes().map(|attribute| (attribute.to_owned(), Json::Null)).collect());
        }
        self.read_parts(value).map_err(|misfit| FieldFault {
            parser: name.to_owned(),
            field: self.field.clone(),
            column: column(value, misfit.at),
            value: shown(value),
            reason: misfit.reason,
        })
    }

    fn read_parts(&self, value: &str) -> Result<Map<String, Json>, Misfit> {
        if value.len() > LONGEST {
            return Err(Misfit::new(0, format!("the value is longer than {LONGEST} bytes")));
        }
        let parts = self.split.cut(value)?;
        let mut read = Map::new();
        for attribute in &self.attributes {
            // Every attribute's part was found among the names when the rules were read.
            let Some((_, part)) = parts.iter().find(|(name, _)| *name == attribute.from) else { continue };
            let value = attribute.read(part.text).map_err(|reason| Misfit::new(part.at, reason))?;
            read.insert(attribute.name.clone(), value);
        }
        Ok(read)
    }
}

fn shown(value: &str) -> String {
    match value.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", &value[..at]),
        None => value.to_owned(),
    }
}
