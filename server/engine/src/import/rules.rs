//! The rules a map names for encoded fields: what they read from a row becomes fields of the record, and a row they cannot
//! read goes to the quarantine.

use carillon_domain::import::{CellError, ImportMap};
use carillon_domain::{FieldParsers, LocatedError};
use carillon_store::blob::BlobHash;
use serde_json::{Map, Value};

use super::ImportError;

/// Parsers, and what tells one text of rules from another.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    parsers: FieldParsers,
    hash: String,
}

/// The file of rules a map names, if it names one and can be read. It lies beside the map.
pub fn rules_file(map: &str) -> Option<String> {
    ImportMap::parse("map", map).ok()?.parsers
}

impl Rules {
    /// Reads the rules a map names, from their text.
    pub(crate) fn read(map_name: &str, map: &ImportMap, text: Option<&str>) -> Result<Self, ImportError> {
        let Some(file) = &map.parsers else { return Ok(Self::default()) };
        let Some(text) = text else { return Err(ImportError::NoRules { file: file.clone() }) };
        let parsers = FieldParsers::parse(file, text).map_err(ImportError::Map)?;
        let faults = misfits(map_name, map, &parsers);
        if !faults.is_empty() {
            return Err(ImportError::Map(faults));
        }
        Ok(Self { parsers, hash: BlobHash::of(text.as_bytes()).as_str().to_owned() })
    }

    /// What the hash of a row's content begins with: other rules make other content of it.
    pub(crate) fn hash(&self) -> &str {
        &self.hash
    }

    /// Whether these rules give a field of this name.
    pub(crate) fn give(&self, name: &str) -> bool {
        self.parsers.attributes().any(|(parser, _)| parser == name)
    }

    /// Puts what the rules read beside the fields it was read from, or tells which cells cannot be read.
    pub(crate) fn extend(&self, map: &ImportMap, fields: &mut Value) -> Result<(), Vec<CellError>> {
        let mut nothing = Map::new();
        let fields = fields.as_object_mut().unwrap_or(&mut nothing);
        let told = |fault: carillon_domain::FieldFault| CellError {
            header: map.fields.get(&fault.field).map(|column| column.header.clone()).unwrap_or_default(),
            column: fault.field,
            value: fault.value,
            reason: format!("character {}: {}", fault.column, fault.reason),
        };
        self.parsers.extend(fields).map_err(|faults| faults.into_iter().map(told).collect())
    }

    /// The texts the rules have read from a record.
    pub(crate) fn texts<'a>(&'a self, fields: &'a Value) -> impl Iterator<Item = &'a str> {
        let read = self.parsers.attributes().filter_map(|(parser, _)| fields.get(parser)?.as_object());
        read.flat_map(|attributes| attributes.values()).filter_map(Value::as_str)
    }
}

/// Rules and map must fit: each parser reads a field of the map, and hides none.
fn misfits(map_name: &str, map: &ImportMap, parsers: &FieldParsers) -> Vec<LocatedError> {
    let fault = |what: String, todo: &str| LocatedError {
        file: map_name.to_owned(),
        line: 1,
        column: 1,
        what,
        todo: todo.to_owned(),
    };
    let unread = parsers.sources().filter(|(_, field)| !map.fields.contains_key(*field)).map(|(parser, field)| {
        let what = format!("the parser `{parser}` reads `{field}`, which is not under [fields]");
        fault(what, "add its column to the map, or correct the rules")
    });
    let taken = |name: &str| map.fields.contains_key(name) || map.dates.contains_key(name);
    let hidden = parsers.sources().filter(|(parser, _)| taken(parser)).map(|(parser, _)| {
        let what = format!("`{parser}` is a field of the map, and a parser of the rules");
        fault(what, "give one of them another name")
    });
    unread.chain(hidden).collect()
}
