//! Reads the definition of a spreadsheet with the places of its values, and checks what TOML cannot.

use serde::Deserialize;
use toml::Spanned;

use super::words::Words;
use super::{ColumnKind, CsvValues, SheetColumn, SheetDefinition, SortKey};
use crate::located::{Faults, LocatedError};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSheet {
    title: Spanned<Words>,
    file: Option<Spanned<String>>,
    rows: Spanned<String>,
    #[serde(default)]
    sort: Vec<Spanned<String>>,
    #[serde(default)]
    csv: CsvValues,
    column: Spanned<Vec<RawColumn>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawColumn {
    value: Spanned<String>,
    head: Spanned<Words>,
    #[serde(rename = "type", default)]
    kind: ColumnKind,
    width: Option<Spanned<f64>>,
    total: Option<Spanned<bool>>,
    empty: Option<Spanned<Words>>,
    #[serde(default)]
    optional: bool,
    ltr: Option<Spanned<bool>>,
}

/// As wide as a column of a spreadsheet can be.
const WIDEST: f64 = 255.0;

/// As many columns as a reader can look at; programs could hold 16,384.
const MOST_COLUMNS: usize = 200;

/// Reads and checks a definition.
pub(super) fn read(name: &str, path: &str, text: &str) -> Result<SheetDefinition, Vec<LocatedError>> {
    let (raw, mut faults) = Faults::of(path, text).read_toml::<RawSheet>()?;
    check_words(&raw.title, "the title", &mut faults);
    check_rows(&raw.rows, &mut faults);
    if let Some(file) = raw.file.as_ref().filter(|file| file.get_ref().trim().is_empty()) {
        faults.note(
            &file.span(),
            "the name of the file is empty",
            "fill it, or remove it to use the definition's name",
        );
    }
    check_columns(&raw.column, &mut faults);
    let sort = read_sort(&raw.sort, raw.column.get_ref(), &mut faults);
    let definition = SheetDefinition {
        name: name.to_owned(),
        path: path.to_owned(),
        title: faults.locate(raw.title),
        file: raw.file.map(|file| faults.locate(file)),
        rows: faults.locate(raw.rows),
        sort,
        csv: raw.csv,
        columns: raw.column.into_inner().into_iter().map(|column| keep_column(column, &faults)).collect(),
    };
    faults.unless_any(definition)
}

fn keep_column(raw: RawColumn, faults: &Faults<'_>) -> SheetColumn {
    SheetColumn {
        value: faults.locate(raw.value),
        head: faults.locate(raw.head),
        kind: raw.kind,
        width: raw.width.map(Spanned::into_inner),
        total: raw.total.is_some_and(Spanned::into_inner),
        empty: raw.empty.map(|words| faults.locate(words)),
        optional: raw.optional,
        ltr: raw.ltr.is_some_and(Spanned::into_inner),
    }
}

fn check_columns(columns: &Spanned<Vec<RawColumn>>, faults: &mut Faults<'_>) {
    let count = columns.get_ref().len();
    if count == 0 {
        faults.note(&columns.span(), "there is no column", "add a [[column]] with value and head");
    }
    if count > MOST_COLUMNS {
        let what = format!("there are {count} columns");
        faults.note(&columns.span(), what, format!("keep at most {MOST_COLUMNS}"));
    }
    for column in columns.get_ref() {
        check_column(column, faults);
    }
}

fn check_column(column: &RawColumn, faults: &mut Faults<'_>) {
    if column.value.get_ref().trim().is_empty() {
        faults.note(&column.value.span(), "the value is empty", "name a field of the row, such as \"product\"");
    }
    check_words(&column.head, "the head", faults);
    if let Some(empty) = &column.empty {
        check_words(empty, "what stands for an empty value", faults);
    }
    if let Some(width) = column.width.as_ref().filter(|width| !(1.0..=WIDEST).contains(width.get_ref())) {
        let what = format!("a column cannot be {} characters wide", width.get_ref());
        faults.note(&width.span(), what, format!("say a width from 1 to {WIDEST}"));
    }
    let kind = column.kind.as_str();
    if let Some(total) = column.total.as_ref().filter(|it| *it.get_ref() && !column.kind.can_be_summed()) {
        let what = format!("a column of type {kind} has no total");
        faults.note(&total.span(), what, "remove it, or say type = \"number\", \"whole\" or \"money\"");
    }
    if let Some(ltr) = column.ltr.as_ref().filter(|it| *it.get_ref() && column.kind != ColumnKind::Text) {
        let what = format!("a column of type {kind} is not set left to right");
        faults.note(&ltr.span(), what, "remove it; it is for text such as part numbers");
    }
}

fn read_sort(sort: &[Spanned<String>], columns: &[RawColumn], faults: &mut Faults<'_>) -> Vec<SortKey> {
    let mut keys: Vec<SortKey> = Vec::new();
    for wish in sort {
        let name = wish.get_ref().strip_prefix('-').unwrap_or(wish.get_ref());
        let Some(column) = columns.iter().position(|column| column.value.get_ref() == name) else {
            let known: Vec<_> = columns.iter().map(|column| column.value.get_ref().as_str()).collect();
            let what = format!("no column has the value `{name}` to sort by");
            faults.note(&wish.span(), what, format!("use one of {}", known.join(", ")));
            continue;
        };
        if keys.iter().any(|key| key.column == column) {
            faults.note(&wish.span(), format!("`{name}` is sorted by twice"), "keep one");
        }
        keys.push(SortKey { column, descending: wish.get_ref().starts_with('-') });
    }
    keys
}

fn check_rows(rows: &Spanned<String>, faults: &mut Faults<'_>) {
    if !rows.get_ref().split('.').all(crate::import::is_identifier) {
        let what = format!("`{}` cannot be a list of the data", rows.get_ref());
        faults.note(&rows.span(), what, "name the list, such as \"records\"");
    }
}

fn check_words(words: &Spanned<Words>, of: &str, faults: &mut Faults<'_>) {
    if words.get_ref().is_blank() {
        faults.note(&words.span(), format!("{of} is empty"), "fill it, in every language it names");
    }
}
