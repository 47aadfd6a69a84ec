//! The encoded fields of one record, read where they stand. Must not know whose record it is.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use super::{FieldFault, FieldParsers};

impl FieldParsers {
    /// Puts what each parser reads from a record's fields under the parser's name. A record with a fault stays as it is.
    pub fn extend(&self, record: &mut Map<String, Json>) -> Result<(), Vec<FieldFault>> {
        let mut faults: Vec<FieldFault> = self.taken(record).chain(self.textless(record)).collect();
        let texts: BTreeMap<&str, String> =
            self.sources().filter_map(|(_, field)| Some((field, text_of(record.get(field)?)?))).collect();
        match self.read(|field| texts.get(field).map(String::as_str)) {
            Ok(read) if faults.is_empty() => {
                record.extend(read);
                return Ok(());
            }
            Ok(_) => {}
            Err(unreadable) => faults.extend(unreadable),
        }
        Err(faults)
    }

    /// Names that the record has a field under already.
    fn taken<'a>(&'a self, record: &'a Map<String, Json>) -> impl Iterator<Item = FieldFault> + 'a {
        let names = self.parsers.keys().filter(|name| record.contains_key(*name));
        names.map(|name| {
            let reason = format!("the record has a field `{name}` of its own; give the parser another name");
            FieldFault { parser: name.clone(), field: name.clone(), value: String::new(), column: 1, reason }
        })
    }

    /// Fields that hold what is no text to read: an amount with its currency, say.
    fn textless<'a>(&'a self, record: &'a Map<String, Json>) -> impl Iterator<Item = FieldFault> + 'a {
        let odd = |field: &str| record.get(field).is_some_and(|value| !value.is_null() && text_of(value).is_none());
        self.sources().filter(move |(_, field)| odd(field)).map(|(name, field)| FieldFault {
            parser: name.to_owned(),
            field: field.to_owned(),
            value: String::new(),
            column: 1,
            reason: "the field is neither text nor a number; map it as text".to_owned(),
        })
    }
}

fn text_of(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        Json::Null | Json::Bool(_) | Json::Array(_) | Json::Object(_) => None,
    }
}
