//! Spreadsheets read back by somebody else's reader, and looked into as the archives they are.

mod faults;
mod hostile;
mod sample;
mod written;

use std::io::{Cursor, Read};

use calamine::{Data, Range, Reader, Xlsx};
use carillon_compose::Sheet;
use carillon_domain::campaign::SheetDefinition;
use carillon_domain::language::Language;
use jiff::Timestamp;
use serde_json::Value as Json;

const PATH: &str = "documents/list.xlsx.toml";

/// A definition over `records`, with these columns.
fn define(columns: &str) -> SheetDefinition {
    define_whole(&format!("title = \"document-renewals\"\nrows = \"records\"\n{columns}"))
}

fn define_whole(text: &str) -> SheetDefinition {
    SheetDefinition::parse("list", PATH, text).unwrap()
}

fn created() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn xlsx(definition: &SheetDefinition, language: Language, data: &Json) -> Vec<u8> {
    Sheet::prepare(definition, language).unwrap().to_xlsx(data, created()).unwrap()
}

fn csv(definition: &SheetDefinition, language: Language, data: &Json) -> String {
    String::from_utf8(Sheet::prepare(definition, language).unwrap().to_csv(data).unwrap()).unwrap()
}

/// The cells of the one sheet, and its name.
fn read(bytes: &[u8]) -> (String, Range<Data>) {
    let mut book = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
    let names = book.sheet_names();
    let [name] = names.as_slice() else { panic!("{names:?}") };
    (name.clone(), book.worksheet_range(name).unwrap())
}

/// The formulas of the one sheet.
fn formulas(bytes: &[u8]) -> Range<String> {
    let mut book = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
    let name = book.sheet_names()[0].clone();
    book.worksheet_formula(&name).unwrap()
}

/// A file inside of the archive.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The text of every cell of a column, the head left out.
fn column(range: &Range<Data>, at: usize) -> Vec<String> {
    range.rows().skip(1).map(|row| row[at].to_string()).collect()
}
