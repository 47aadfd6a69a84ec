//! Reads a `fields.toml` with the places of its values, and checks what TOML cannot.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value as Json;
use toml::Spanned;

use super::FieldParsers;
use super::attribute::{Attribute, Kind};
use super::lookup::{Lookup, Row};
use super::parser::Parser;
use super::sample::{self, RawSample};
use super::split::{Pattern, Split, parse_range};
use crate::import::{Target, is_identifier};
use crate::located::{Faults, LocatedError};
use crate::near::{did_you_mean, near_matches};
use crate::value::DateFormat;

type Named<T> = BTreeMap<Spanned<String>, T>;
type Lookups = BTreeMap<String, Arc<Lookup>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFields {
    #[serde(default)]
    parser: Named<RawParser>,
    #[serde(default)]
    lookup: Named<BTreeMap<String, toml::Value>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawParser {
    field: Spanned<String>,
    pattern: Option<Spanned<String>>,
    slices: Option<Named<Spanned<String>>>,
    attribute: Named<RawAttribute>,
    #[serde(default)]
    sample: Vec<RawSample>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAttribute {
    from: Option<Spanned<String>>,
    #[serde(default, rename = "type")]
    kind: RawKind,
    format: Option<Spanned<String>>,
    #[serde(default)]
    none: Vec<String>,
    lookup: Option<Spanned<String>>,
    column: Option<String>,
}

#[derive(Deserialize, Default, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum RawKind {
    #[default]
    Text,
    Whole,
    Number,
    Date,
}

/// Reads and checks the rules, then runs their samples.
pub(super) fn read(file: &str, text: &str) -> Result<FieldParsers, Vec<LocatedError>> {
    let (raw, mut faults) = Faults::of(file, text).read_toml::<RawFields>()?;
    let lookups = read_lookups(raw.lookup, &mut faults);
    let mut parsers = BTreeMap::new();
    for (name, parser) in raw.parser {
        check_name(&name, "a parser's name", &mut faults);
        check_free(&name, &mut faults);
        if parser.sample.is_empty() {
            let what = format!("the parser `{}` has no sample", name.get_ref());
            faults.note(&name.span(), what, "add a [[parser.….sample]] with a value and what it gives: its test");
        }
        let name = name.into_inner();
        if let Some(parser) = read_parser(&name, parser, &lookups, &mut faults) {
            parsers.insert(name, parser);
        }
    }
    faults.unless_any(FieldParsers { parsers })
}

fn read_parser(name: &str, raw: RawParser, lookups: &Lookups, faults: &mut Faults<'_>) -> Option<Parser> {
    let split = read_split(&raw.field, raw.pattern, raw.slices, faults)?;
    let names: Vec<String> = split.names().into_iter().map(ToOwned::to_owned).collect();
    let read = |(attribute, raw)| read_attribute(attribute, raw, &names, lookups, faults);
    let attributes: Vec<Option<Attribute>> = raw.attribute.into_iter().map(read).collect();
    let parser = Parser {
        field: raw.field.into_inner(),
        split,
        attributes: attributes.into_iter().collect::<Option<Vec<_>>>()?,
    };
    for sample in raw.sample {
        sample::run(name, &parser, sample, faults);
    }
    Some(parser)
}

fn read_split(
    field: &Spanned<String>,
    pattern: Option<Spanned<String>>,
    slices: Option<Named<Spanned<String>>>,
    faults: &mut Faults<'_>,
) -> Option<Split> {
    match (pattern, slices) {
        (Some(pattern), None) => match Pattern::parse(pattern.get_ref()) {
            Ok(read) => Some(Split::Pattern(Box::new(read))),
            Err(what) => {
                faults.note(&pattern.span(), what, "see docs.rs/regex for how patterns are written");
                None
            }
        },
        (None, Some(slices)) => {
            let read = |(name, range)| read_slice(name, &range, faults);
            let parts: Vec<Option<_>> = slices.into_iter().map(read).collect();
            Some(Split::Slices { parts: parts.into_iter().collect::<Option<_>>()? })
        }
        _ => {
            let what = "the parser must say how to cut the value";
            faults.note(&field.span(), what, "give either a pattern with named groups or slices");
            None
        }
    }
}

fn read_slice(
    name: Spanned<String>,
    range: &Spanned<String>,
    faults: &mut Faults<'_>,
) -> Option<(String, usize, Option<usize>)> {
    let Some((from, to)) = parse_range(range.get_ref()) else {
        let what = format!("`{}` is not a range of characters", range.get_ref());
        faults.note(&range.span(), what, "write \"0..3\" for the first three, or \"3..\" for the rest");
        return None;
    };
    Some((name.into_inner(), from, to))
}

fn read_attribute(
    name: Spanned<String>,
    raw: RawAttribute,
    parts: &[String],
    lookups: &Lookups,
    faults: &mut Faults<'_>,
) -> Option<Attribute> {
    check_name(&name, "an attribute's name", faults);
    let (from, span) = match &raw.from {
        Some(from) => (from.get_ref().clone(), from.span()),
        None => (name.get_ref().clone(), name.span()),
    };
    if !parts.contains(&from) {
        let near = did_you_mean(&near_matches(&from, parts.iter().map(String::as_str)));
        let todo = format!("the parts are {}. {near}", parts.join(", "));
        faults.note(&span, format!("the value has no part `{from}`"), todo.trim_end());
        return None;
    }
    let lookup = match raw.lookup {
        Some(table) => Some((find_lookup(&table, lookups, faults)?, raw.column)),
        None => None,
    };
    let kind = read_kind(raw.kind, raw.format, faults)?;
    Some(Attribute { name: name.into_inner(), from, kind, none: raw.none, lookup })
}

fn find_lookup(table: &Spanned<String>, lookups: &Lookups, faults: &mut Faults<'_>) -> Option<Arc<Lookup>> {
    let found = lookups.get(table.get_ref()).cloned();
    if found.is_none() {
        let near = did_you_mean(&near_matches(table.get_ref(), lookups.keys().map(String::as_str)));
        let what = format!("there is no table `{0}`", table.get_ref());
        faults.note(&table.span(), what, format!("add [lookup.{}]. {near}", table.get_ref()).trim_end());
    }
    found
}

fn read_kind(raw: RawKind, format: Option<Spanned<String>>, faults: &mut Faults<'_>) -> Option<Kind> {
    let format = match format {
        None => DateFormat::Iso,
        Some(pattern) => match DateFormat::pattern(pattern.get_ref()) {
            Ok(format) => format,
            Err(error) => {
                faults.note(&pattern.span(), error.to_string(), "correct it");
                return None;
            }
        },
    };
    Some(match raw {
        RawKind::Text => Kind::Text,
        RawKind::Whole => Kind::Whole,
        RawKind::Number => Kind::Number,
        RawKind::Date => Kind::Date(format),
    })
}

fn read_lookups(raw: Named<BTreeMap<String, toml::Value>>, faults: &mut Faults<'_>) -> Lookups {
    let mut lookups = Lookups::new();
    for (name, rows) in raw {
        check_name(&name, "a table's name", faults);
        let read = rows.into_iter().map(|(code, value)| Some((code, json(value)?))).collect::<Option<_>>();
        let Some(rows) = read else {
            let what = format!("the table `{}` holds what is no value", name.get_ref());
            faults.note(&name.span(), what, "a row is a text, a number, true or false, or one level of named values");
            continue;
        };
        let name = name.into_inner();
        lookups.insert(name.clone(), Arc::new(Lookup { name, rows }));
    }
    lookups
}

/// A value of TOML as a row of a table.
pub(super) fn json(value: toml::Value) -> Option<Row> {
    let toml::Value::Table(table) = value else { return scalar(value).map(Row::Value) };
    let columns = table.into_iter().map(|(name, value)| Some((name, scalar(value)?))).collect::<Option<_>>()?;
    Some(Row::Columns(columns))
}

fn scalar(value: toml::Value) -> Option<Json> {
    match value {
        toml::Value::String(text) => Some(Json::from(text)),
        toml::Value::Integer(number) => Some(Json::from(number)),
        toml::Value::Float(number) => Some(Json::from(number)),
        toml::Value::Boolean(flag) => Some(Json::from(flag)),
        toml::Value::Datetime(date) => Some(Json::from(date.to_string())),
        toml::Value::Array(_) | toml::Value::Table(_) => None,
    }
}

fn check_name(name: &Spanned<String>, of: &str, faults: &mut Faults<'_>) {
    if !is_identifier(name.get_ref()) {
        let what = format!("`{}` cannot be {of}", name.get_ref());
        faults.note(&name.span(), what, "use lower-case letters, digits and underscores, such as \"part\"");
    }
}

/// What a parser reads stands beside the record's own fields, and must not hide those every record has.
fn check_free(name: &Spanned<String>, faults: &mut Faults<'_>) {
    let own = Target::Records.fields().iter().map(|field| field.as_str()).chain(["kind", "name"]);
    if own.into_iter().any(|own| own == name.get_ref()) {
        let what = format!("`{}` is already a field of every record", name.get_ref());
        faults.note(&name.span(), what, "give the parser another name, such as \"part\"");
    }
}
