//! A whole definition is read, and every fault is found at its place.

use rstest::rstest;

use super::*;
use crate::language::Language;

const RENEWALS: &str = r#"title = "document-renewals"
file = "renewals-{{ reference }}"
rows = "records"
sort = ["expires", "-product"]

[[column]]
value = "product"
head = { en = "Product", de = "Produkt" }
width = 28

[[column]]
value = "expires"
head = "document-expires"
type = "date"

[[column]]
value = "price"
head = "document-price"
type = "money"
total = true
empty = "document-on-request"
"#;

fn parse(text: &str) -> Result<SheetDefinition, Vec<String>> {
    let read = SheetDefinition::parse("renewals", "documents/renewals.xlsx.toml", text);
    read.map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

#[test]
fn a_definition_is_read_with_the_lines_of_its_values() {
    let sheet = parse(RENEWALS).unwrap();
    assert_eq!((sheet.name.as_str(), sheet.path.as_str()), ("renewals", "documents/renewals.xlsx.toml"));
    assert_eq!(sheet.title, Located { value: Words::Phrase("document-renewals".to_owned()), line: 1 });
    assert_eq!(sheet.rows, Located { value: "records".to_owned(), line: 3 });
    let keys = [SortKey { column: 1, descending: false }, SortKey { column: 0, descending: true }];
    assert_eq!((sheet.sort.as_slice(), sheet.csv), (&keys[..], CsvValues::Iso));
    let product = &sheet.columns[0];
    assert_eq!((product.kind, product.width, product.value.line), (ColumnKind::Text, Some(28.0), 7));
    assert_eq!(product.head.value.written(Language::De), Some("Produkt"));
    assert_eq!(product.head.value.written(Language::Ja), Some("Product"), "falls back");
    let price = &sheet.columns[2];
    assert_eq!((price.kind, price.total, price.value.line), (ColumnKind::Money, true, 17));
    assert_eq!(price.head.value.written(Language::De), None, "a phrase is somebody else's to know");
}

#[rstest]
#[case::unknown_key("width = 28", "wide = 28", "9:1: unknown field `wide`")]
#[case::unknown_type("type = \"date\"", "type = \"day\"", "14:8: unknown variant `day`")]
#[case::wrong_type("total = true", "total = \"yes\"", "20:9: invalid type: string \"yes\", expected a boolean")]
#[case::words("head = \"document-price\"", "head = 7", "18:8: invalid type: integer `7`, expected the key of a phrase")]
#[case::language("de = \"Produkt\"", "xx = \"Produkt\"", "`xx` is not a language we write in")]
#[case::blank("de = \"Produkt\"", "de = \" \"", "8:8: the head is empty")]
#[case::rows("rows = \"records\"", "rows = \"the records\"", "3:8: `the records` cannot be a list of the data")]
#[case::sort(
    "\"-product\"",
    "\"seats\"",
    "4:20: no column has the value `seats` to sort by; use one of product, expires, price"
)]
#[case::twice("\"-product\"", "\"-expires\"", "4:20: `expires` is sorted by twice")]
#[case::width("width = 28", "width = 256", "9:9: a column cannot be 256 characters wide")]
#[case::not_a_width("width = 28", "width = nan", "9:9: a column cannot be NaN characters wide")]
#[case::total("width = 28", "total = true", "9:9: a column of type text has no total")]
#[case::ltr("total = true", "ltr = true", "20:7: a column of type money is not set left to right")]
#[case::value("value = \"price\"", "value = \"\"", "17:9: the value is empty")]
#[case::file("renewals-{{ reference }}", " ", "2:8: the name of the file is empty")]
#[case::csv("sort =", "csv = \"local\"\nsort =", "4:7: unknown variant `local`")]
fn a_fault_is_found_at_its_place(#[case] from: &str, #[case] to: &str, #[case] said: &str) {
    assert!(RENEWALS.contains(from), "{from}");
    let faults = parse(&RENEWALS.replacen(from, to, 1)).unwrap_err();
    assert!(faults.iter().any(|fault| fault.contains(said)), "{faults:#?}");
    assert!(faults.iter().all(|fault| fault.starts_with("documents/renewals.xlsx.toml:")), "{faults:#?}");
}

#[rstest]
#[case("title = \"t\"\nrows = \"records\"\n", "missing field `column`")]
#[case("title = \"t\"\nrows = \"records\"\ncolumn = []\n", "3:10: there is no column")]
fn a_sheet_has_columns(#[case] text: &str, #[case] said: &str) {
    let faults = parse(text).unwrap_err();
    assert!(faults.concat().contains(said), "{faults:#?}");
}
