//! Reads a map file and checks what TOML cannot: fields that exist, formats that work,
//! defaults that would be accepted as cells.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use jiff::civil::Date;
use toml::Spanned;

use super::cell::check_default;
use super::field::{Field, Target, is_identifier};
use super::map::{DateColumn, FieldColumn, FieldKind, ImportMap};
use super::raw::{RawColumn, RawKind, RawMap};
use crate::located::{Faults, LocatedError};
use crate::near::{did_you_mean, near_matches};
use crate::value::DateFormat;

/// Reads and checks a map.
pub(super) fn read(file: &str, text: &str) -> Result<ImportMap, Vec<LocatedError>> {
    let (raw, mut faults) = Faults::of(file, text).read_toml::<RawMap>()?;
    let faults_of = &mut faults;
    let target = *raw.target.get_ref();
    let names = own_names(&raw);
    check_needed(&raw, faults_of);
    check_own_names(&raw, faults_of);
    let map = ImportMap {
        target,
        record_kind: read_record_kind(&raw, faults_of),
        parsers: raw.parsers.map(|file| read_parsers(file, target, faults_of)),
        sheet: raw.sheet.map(Spanned::into_inner),
        encoding: raw.encoding.map_or_else(|| "utf-8".to_owned(), |label| label.into_inner().to_lowercase()),
        delimiter: raw.delimiter.map_or(b',', |text| read_delimiter(&text, faults_of)),
        dates_as_of: raw.dates_as_of.and_then(|text| read_as_of(&text, faults_of)),
        columns: read_columns(raw.columns, target, faults_of),
        dates: read_dates(raw.dates, faults_of),
        fields: read_fields(raw.fields, faults_of),
        values: read_values(raw.values, target, &names, faults_of),
        defaults: read_defaults(raw.defaults, target, &names, faults_of),
    };
    faults.unless_any(map)
}

fn own_names(raw: &RawMap) -> Vec<String> {
    raw.dates.keys().chain(raw.fields.keys()).map(|name| name.get_ref().clone()).collect()
}

fn check_needed(raw: &RawMap, faults: &mut Faults<'_>) {
    let has = |field: Field| raw.columns.keys().any(|name| name.get_ref() == field.as_str());
    let needed: &[&[Field]] = match raw.target.get_ref() {
        Target::Customers => &[&[Field::ExternalId], &[Field::Organisation, Field::Family, Field::Given]],
        Target::Records => &[&[Field::ExternalId], &[Field::Customer]],
        Target::Resellers => &[&[Field::ExternalId], &[Field::Organisation]],
    };
    for fields in needed.iter().filter(|fields| !fields.iter().any(|field| has(*field))) {
        let words: Vec<_> = fields.iter().map(|field| field.as_str()).collect();
        let what = format!("[columns] has no {}", words.join(" or "));
        faults.note(&raw.target.span(), what, "name the column that holds it");
    }
}

/// A row's own names are seen by templates next to the known ones, so they must not meet.
fn check_own_names(raw: &RawMap, faults: &mut Faults<'_>) {
    let target = *raw.target.get_ref();
    let taken = |name: &str| name == "name" || target.fields().iter().any(|field| field.as_str() == name);
    for name in raw.dates.keys().chain(raw.fields.keys()) {
        if !is_identifier(name.get_ref()) {
            let todo = "use lower-case letters, digits and underscores, such as part_number";
            faults.note(&name.span(), format!("`{}` cannot be a name", name.get_ref()), todo);
        } else if taken(name.get_ref()) {
            let what = format!("`{}` is already a field of {target}", name.get_ref());
            faults.note(&name.span(), what, "choose another name, or put it under [columns]");
        }
    }
    for name in raw.fields.keys().filter(|name| raw.dates.contains_key(*name)) {
        let what = format!("`{}` is under [dates] too", name.get_ref());
        faults.note(&name.span(), what, "keep one");
    }
    if target == Target::Resellers {
        for name in raw.dates.keys() {
            faults.note(&name.span(), "resellers have no dates", "put it under [fields] with type = \"date\"");
        }
    }
}

fn read_record_kind(raw: &RawMap, faults: &mut Faults<'_>) -> String {
    let records = *raw.target.get_ref() == Target::Records;
    match &raw.record_kind {
        None if records => {
            faults.note(&raw.target.span(), "record_kind is missing", "add record_kind = \"license\", say");
        }
        Some(kind) if !records => faults.note(&kind.span(), "only records have a kind", "remove it"),
        Some(kind) if !is_kind(kind.get_ref()) => {
            let what = format!("`{}` cannot be a kind of records", kind.get_ref());
            faults.note(&kind.span(), what, "use lower-case letters, digits and hyphens, such as \"license\"");
        }
        _ => {}
    }
    raw.record_kind.as_ref().map(|kind| kind.get_ref().clone()).unwrap_or_default()
}

fn read_parsers(file: Spanned<String>, target: Target, faults: &mut Faults<'_>) -> String {
    let name = file.get_ref();
    let stem = name.strip_suffix(".toml");
    let beside = stem.is_some_and(|stem| !stem.is_empty() && !stem.contains(['/', '\\']));
    if target != Target::Records {
        faults.note(&file.span(), "only records have encoded fields", "remove it");
    } else if !beside {
        let what = format!("`{name}` cannot be a file of rules");
        faults.note(&file.span(), what, "name a file beside this map, such as \"licenses.fields.toml\"");
    }
    file.into_inner()
}

fn is_kind(kind: &str) -> bool {
    is_identifier(&kind.replace('-', "_"))
}

fn read_delimiter(text: &Spanned<String>, faults: &mut Faults<'_>) -> u8 {
    if let [delimiter @ (b',' | b';' | b'\t' | b'|')] = text.get_ref().as_bytes() {
        return *delimiter;
    }
    let todo = "use \",\", \";\", \"\\t\" or \"|\"";
    faults.note(&text.span(), format!("`{}` cannot part cells", text.get_ref()), todo);
    b','
}

fn read_as_of(text: &Spanned<String>, faults: &mut Faults<'_>) -> Option<Date> {
    let date = DateFormat::Iso.parse(text.get_ref());
    note_err(date, &text.span(), text.get_ref(), "write it like \"2026-01-31\"", faults)
}

fn read_columns(
    raw: BTreeMap<Spanned<String>, Spanned<String>>,
    target: Target,
    faults: &mut Faults<'_>,
) -> BTreeMap<Field, String> {
    let mut columns = BTreeMap::new();
    for (name, header) in raw {
        check_header(header.get_ref(), &header.span(), faults);
        match Field::from_word(name.get_ref()).filter(|field| target.fields().contains(field)) {
            Some(field) => {
                columns.insert(field, header.into_inner());
            }
            None => note_unknown(&name, target, &[], faults),
        }
    }
    columns
}

fn check_header(header: &str, span: &Range<usize>, faults: &mut Faults<'_>) {
    if header.trim().is_empty() {
        faults.note(span, "the header is empty", "write the header of the column");
    }
}

fn note_unknown(name: &Spanned<String>, target: Target, own: &[String], faults: &mut Faults<'_>) {
    let known = || target.fields().iter().map(|field| field.as_str()).chain(own.iter().map(String::as_str));
    let near = near_matches(name.get_ref(), known());
    let todo = if near.is_empty() {
        format!("use one of {}; fields of your own go under [fields]", known().collect::<Vec<_>>().join(", "))
    } else {
        did_you_mean(&near)
    };
    faults.note(&name.span(), format!("`{}` is not a field of {target}", name.get_ref()), todo);
}

fn read_dates(
    raw: BTreeMap<Spanned<String>, Spanned<RawColumn>>,
    faults: &mut Faults<'_>,
) -> BTreeMap<String, DateColumn> {
    let read = |(name, column): (Spanned<String>, Spanned<RawColumn>)| {
        let (span, column) = (column.span(), column.into_inner());
        check_header(&column.column, &span, faults);
        if column.currency.is_some() || !matches!(column.kind, RawKind::Text | RawKind::Date) {
            faults.note(&span, "a date has a column and a format only", "remove the rest, or put it under [fields]");
        }
        let format = read_format(column.format.as_deref(), &span, faults);
        (name.into_inner(), DateColumn { header: column.column, format })
    };
    raw.into_iter().map(read).collect()
}

fn read_format(pattern: Option<&str>, span: &Range<usize>, faults: &mut Faults<'_>) -> DateFormat {
    let Some(pattern) = pattern else { return DateFormat::Iso };
    let format = DateFormat::pattern(pattern);
    note_err(format, span, pattern, "write year, month and day, such as \"%d.%m.%Y\"", faults).unwrap_or_default()
}

fn read_fields(
    raw: BTreeMap<Spanned<String>, Spanned<RawColumn>>,
    faults: &mut Faults<'_>,
) -> BTreeMap<String, FieldColumn> {
    let read = |(name, column): (Spanned<String>, Spanned<RawColumn>)| {
        let (span, column) = (column.span(), column.into_inner());
        check_header(&column.column, &span, faults);
        let kind = read_kind(&column, &span, faults);
        (name.into_inner(), FieldColumn { header: column.column, kind })
    };
    raw.into_iter().map(read).collect()
}

fn read_kind(column: &RawColumn, span: &Range<usize>, faults: &mut Faults<'_>) -> FieldKind {
    let money = column.kind == RawKind::Money;
    match &column.currency {
        None if money => faults.note(span, "the amount has no currency", "add currency = \"Currency\", its column"),
        Some(_) if !money => faults.note(span, "only money has a currency", "remove it, or say type = \"money\""),
        Some(header) => check_header(header, span, faults),
        None => {}
    }
    if column.format.is_some() && column.kind != RawKind::Date {
        faults.note(span, "only dates have a format", "remove it, or say type = \"date\"");
    }
    match column.kind {
        RawKind::Text => FieldKind::Text,
        RawKind::Number => FieldKind::Number,
        RawKind::Money => FieldKind::Money { currency: column.currency.clone().unwrap_or_default() },
        RawKind::Boolean => FieldKind::Boolean,
        RawKind::Date => FieldKind::Date(read_format(column.format.as_deref(), span, faults)),
    }
}

fn read_defaults(
    raw: BTreeMap<Spanned<String>, Spanned<String>>,
    target: Target,
    own: &[String],
    faults: &mut Faults<'_>,
) -> BTreeMap<String, String> {
    let mut defaults = BTreeMap::new();
    for (name, value) in raw {
        if !is_known(name.get_ref(), target, own) {
            note_unknown(&name, target, own, faults);
        } else if let Some(Err(reason)) = Field::from_word(name.get_ref()).map(|it| check_default(it, value.get_ref()))
        {
            faults.note(&value.span(), reason, "correct it");
        }
        defaults.insert(name.into_inner(), value.into_inner());
    }
    defaults
}

fn read_values(
    raw: BTreeMap<Spanned<String>, BTreeMap<String, String>>,
    target: Target,
    own: &[String],
    faults: &mut Faults<'_>,
) -> BTreeMap<String, HashMap<String, String>> {
    let mut values = BTreeMap::new();
    for (name, table) in raw {
        if !is_known(name.get_ref(), target, own) {
            note_unknown(&name, target, own, faults);
        }
        let table = table.into_iter().map(|(cell, value)| (cell.trim().to_lowercase(), value));
        values.insert(name.into_inner(), table.collect());
    }
    values
}

fn is_known(name: &str, target: Target, own: &[String]) -> bool {
    target.fields().iter().any(|field| field.as_str() == name) || own.iter().any(|known| known == name)
}

/// The value, or a fault that quotes the text.
fn note_err<T, E: std::fmt::Display>(
    read: Result<T, E>,
    span: &Range<usize>,
    text: &str,
    todo: &str,
    faults: &mut Faults<'_>,
) -> Option<T> {
    read.map_err(|error| faults.note(span, format!("`{text}`: {error}"), todo)).ok()
}
