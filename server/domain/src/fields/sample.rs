//! Samples: values with what they must give, or where they must fail. They are the tests of the rules.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value as Json};
use toml::Spanned;

use super::lookup::Row;
use super::parser::Parser;
use super::raw::json;
use crate::located::Faults;

/// One sample as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSample {
    value: Spanned<String>,
    gives: Option<BTreeMap<String, toml::Value>>,
    fails_at: Option<usize>,
}

/// Runs a sample and notes what comes out otherwise than it says.
pub(super) fn run(name: &str, parser: &Parser, sample: RawSample, faults: &mut Faults<'_>) {
    let (span, value) = (sample.value.span(), sample.value.into_inner());
    let mut wrong = |what: String| faults.note(&span, what, "correct the rules, or the sample");
    match (parser.read(name, value.trim()), sample.gives, sample.fails_at) {
        (_, None, None) | (_, Some(_), Some(_)) => {
            wrong("the sample must say either what it `gives` or where it `fails_at`".to_owned());
        }
        (Ok(read), Some(gives), None) => {
            if let Some(difference) = difference(&read, gives) {
                wrong(format!("the sample `{value}` {difference}"));
            }
        }
        (Err(fault), None, Some(column)) if fault.column == column => {}
        (Err(fault), _, expected) => {
            let instead = expected.map_or_else(String::new, |at| format!(", not in column {at}"));
            wrong(format!("the sample `{value}` fails in column {}{instead}: {}", fault.column, fault.reason));
        }
        (Ok(_), None, Some(column)) => {
            wrong(format!("the sample `{value}` is read, and should fail in column {column}"));
        }
    }
}

/// The first attribute that is not what the sample says. A sample may leave attributes out.
fn difference(read: &Map<String, Json>, gives: BTreeMap<String, toml::Value>) -> Option<String> {
    gives.into_iter().find_map(|(name, value)| {
        let Some(Row::Value(expected)) = json(value) else {
            return Some(format!("cannot give several values for `{name}`"));
        };
        // TOML has no null: an empty text says that there is no value.
        let expected = if expected.as_str() == Some("") { Json::Null } else { expected };
        match read.get(&name) {
            None => Some(format!("has no attribute `{name}`")),
            Some(found) if *found == expected => None,
            Some(found) => Some(format!("gives {found} for `{name}`, not {expected}")),
        }
    })
}
