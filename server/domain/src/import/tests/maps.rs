//! Maps and headers: what is read, what is refused, and where.

use super::super::*;
use super::{CUSTOMERS, RECORDS, headers, map, today};
use rstest::rstest;

#[test]
fn a_map_is_read() {
    let full = map(CUSTOMERS);
    assert_eq!((full.target, full.sheet.as_deref()), (Target::Customers, Some("Customers")));
    assert_eq!((full.encoding.as_str(), full.delimiter), ("shift_jis", b';'));
    assert_eq!(full.columns[&Field::PostalCode], "Code");
    assert_eq!(full.fields["price"].kind, FieldKind::Money { currency: "Currency".to_owned() });
    let plain = map("target = \"resellers\"\n[columns]\nexternal_id = \"No\"\norganisation = \"Name\"\n");
    assert_eq!((plain.encoding.as_str(), plain.delimiter, plain.dates_as_of), ("utf-8", b',', None));
}

fn map_of(text: &str) -> Vec<String> {
    ImportMap::parse("m.toml", text).unwrap_err().iter().map(ToString::to_string).collect()
}

#[rstest]
#[case("target = \"customers\"", "target = \"people\"", "m.toml:1:10: unknown variant `people`")]
#[case("sheet =", "shet =", "m.toml:2:1: unknown field `shet`")]
#[case("\";\"", "\"; \"", "m.toml:4:13: `; ` cannot part cells")]
#[case("external_id = \"No\"", "", "m.toml:1:10: [columns] has no external_id")]
#[case("given =", "givn =", "m.toml:10:1: `givn` is not a field of customers; did you mean `given`?")]
#[case("given =", "customer =", "m.toml:10:1: `customer` is not a field of customers")]
#[case("given = \"First name\"", "given = \" \"", "m.toml:10:9: the header is empty")]
#[case("\"%d.%m.%Y\"", "\"dd.mm.yyyy\"", "m.toml:24:9: `dd.mm.yyyy`: ")]
#[case("segment = \"Segment\"", "name = \"Segment\"", "m.toml:27:1: `name` is already a field of customers")]
#[case("segment = \"Segment\"", "Segment = \"Segment\"", "m.toml:27:1: `Segment` cannot be a name")]
#[case("segment = \"Segment\"", "since = \"Segment\"", "m.toml:27:1: `since` is under [dates] too")]
#[case("type = \"number\"", "type = \"integer\"", "m.toml:28:")]
#[case("type = \"number\"", "kind = \"number\"", "m.toml:28:")]
#[case("type = \"number\"", "format = \"%Y\"", "m.toml:28:9: only dates have a format")]
#[case(", currency = \"Currency\"", "", "m.toml:29:9: the amount has no currency")]
#[case("type = \"boolean\"", "currency = \"x\"", "m.toml:30:7: only money has a currency")]
#[case("language = \"en\"", "language = \"tlh\"", "m.toml:34:12: `tlh` is not a language")]
#[case(
    "segment = \"small\"",
    "segmnt = \"small\"",
    "m.toml:35:1: `segmnt` is not a field of customers; did you mean `segment`?"
)]
#[case("[values.kind]", "[values.kinds]", "m.toml:37:9: `kinds` is not a field of customers; did you mean `kind`?")]
fn faults_of_a_map_have_their_place(#[case] part: &str, #[case] instead: &str, #[case] fault: &str) {
    assert!(CUSTOMERS.contains(part), "{part}");
    let faults = map_of(&CUSTOMERS.replacen(part, instead, 1));
    assert!(faults.iter().any(|it| it.starts_with(fault)), "{faults:#?}");
}

#[rstest]
#[case("record_kind = \"license\"\n", "", "record_kind is missing")]
#[case("\"license\"", "\"The License\"", "`The License` cannot be a kind of records")]
#[case("customer = \"Customer\"\n", "", "[columns] has no customer")]
#[case("\"license\"\n", "\"license\"\nparsers = \"../fields.toml\"\n", "`../fields.toml` cannot be a file of rules")]
#[case("\"license\"\n", "\"license\"\nparsers = \"fields\"\n", "`fields` cannot be a file of rules")]
#[case("\"2026-01-01\"", "\"1.1.2026\"", "`1.1.2026`: this is not a date")]
fn faults_of_a_map_of_records(#[case] part: &str, #[case] instead: &str, #[case] fault: &str) {
    let faults = map_of(&RECORDS.replacen(part, instead, 1));
    assert!(faults.iter().any(|it| it.contains(fault)), "{faults:#?}");
}

#[test]
fn a_map_of_records_may_name_rules_and_no_other() {
    let named = |text: &str| format!("parsers = \"codes.toml\"\n{text}");
    assert_eq!(map(&named(RECORDS)).parsers.as_deref(), Some("codes.toml"));
    assert!(map_of(&named(CUSTOMERS))[0].contains("only records have encoded fields"));
}

#[test]
fn resellers_have_no_dates_and_no_kind() {
    let text = "target = \"resellers\"\nrecord_kind = \"x\"\n[columns]\nexternal_id = \"N\"\norganisation = \"O\"\n[dates]\nsince = \"S\"\n";
    let faults = map_of(text);
    assert!(
        faults[0].contains("only records have a kind") && faults[1].contains("resellers have no dates"),
        "{faults:#?}"
    );
}

#[test]
fn columns_that_are_missing_or_double_are_named() {
    let mut headers = headers();
    headers[4] = "Lastname";
    headers[13] = "Town";
    let errors = map(CUSTOMERS).bind(&headers, today()).map(|_| ()).unwrap_err();
    let said: Vec<_> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "the file has no column `Last name` for family; did you mean `Lastname`?",
            "the file has 2 columns `Town`; rename all but one",
            "the file has no column `Code` for postal_code; correct the map, or add the column to the file",
        ]
    );
}
