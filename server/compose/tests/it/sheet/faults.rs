//! What cannot be written is refused with its row, its column and the line of the definition; no file comes out.

use carillon_compose::Sheet;
use carillon_domain::language::Language;
use rstest::rstest;
use serde_json::{Value as Json, json};

use super::*;

fn definition() -> SheetDefinition {
    define(
        r#"
[[column]]
value = "product"
head = "document-product"
[[column]]
value = "seats"
head = "document-seats"
type = "whole"
"#,
    )
}

fn data(third: &Json) -> Json {
    let fine = json!({ "product": "a", "seats": 1 });
    json!({ "records": [fine, fine, third] })
}

#[rstest]
#[case(
    json!({ "product": "a", "seats": "many" }),
    "documents/list.xlsx.toml:8: row 3, column `seats`: `many` is not a whole number; correct it in the data, or say another type"
)]
#[case(
    json!({ "product": "x".repeat(32_768), "seats": 1 }),
    "documents/list.xlsx.toml:5: row 3, column `product`: the text has 32768 characters, and a cell holds 32,767; \
     leave the column out, or shorten the text in the data"
)]
#[case(
    json!({ "seats": 1 }),
    "documents/list.xlsx.toml:5: row 3, column `product`: there is no such field; correct the name, add it to the data, \
     or say optional = true"
)]
#[case(
    json!("a"),
    "documents/list.xlsx.toml:2: row 3, column `records`: the row is not an object with fields; correct the data"
)]
fn a_wrong_value_is_told_with_its_place(#[case] third: Json, #[case] told: &str) {
    let definition = definition();
    let sheet = Sheet::prepare(&definition, Language::En).unwrap();
    let data = data(&third);
    assert_eq!(sheet.to_xlsx(&data, created()).unwrap_err().to_string(), told);
    assert_eq!(sheet.to_csv(&data).unwrap_err().to_string(), told);
    let mut writer = sheet.stream_xlsx(&data, created()).unwrap();
    let rows = data["records"].as_array().unwrap();
    assert!(writer.write(&rows[0]).is_ok() && writer.write(&rows[1]).is_ok());
    assert_eq!(writer.write(&rows[2]).unwrap_err().to_string(), told);
}

#[test]
fn more_rows_than_a_sheet_are_refused_before_any_is_written() {
    let definition = definition();
    let sheet = Sheet::prepare(&definition, Language::En).unwrap();
    let data = json!({ "records": vec![Json::Null; 1_048_576] });
    let told = sheet.to_xlsx(&data, created()).unwrap_err().to_string();
    assert_eq!(told, "documents/list.xlsx.toml:2: there are more than 1,048,575 rows; make it several sheets, or CSV");
}

#[rstest]
#[case(json!({}))]
#[case(json!({ "records": null }))]
#[case(json!({ "records": { "a": 1 } }))]
fn what_is_no_list_is_refused(#[case] data: Json) {
    let definition = definition();
    let told = Sheet::prepare(&definition, Language::En).unwrap().to_csv(&data).unwrap_err().to_string();
    assert_eq!(
        told,
        "documents/list.xlsx.toml:2: `records` is not a list of the data; name a list, such as \"records\""
    );
}

#[test]
fn every_fault_of_words_and_expressions_is_told_at_once() {
    let definition = define_whole(
        r#"title = "document-nonsense"
file = "{% if %}"
rows = "records"
[[column]]
value = "a ~ b"
head = { de = "Nur deutsch" }
[[column]]
value = "seats|zahl"
head = "document-page"
empty = "document-nothing"
"#,
    );
    let faults = Sheet::prepare(&definition, Language::Fr).unwrap_err();
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let expected = [
        "documents/list.xlsx.toml:1: there is no phrase `document-nonsense`; use a key of locales/en",
        "documents/list.xlsx.toml:2: the template cannot be read",
        "documents/list.xlsx.toml:6: there are no words in fr; write them in the language, or in English",
        "documents/list.xlsx.toml:5: `~` is not used in messages",
        "documents/list.xlsx.toml:9: the phrase `document-page` needs a value in it",
        "documents/list.xlsx.toml:10: there is no phrase `document-nothing`",
    ];
    for part in expected {
        assert!(told.iter().any(|told| told.starts_with(part)), "{part}\n{told:#?}");
    }
}

#[test]
fn what_an_expression_cannot_work_with_is_told_with_its_row() {
    let definition = define("[[column]]\nvalue = \"seats|zahl\"\nhead = { en = \"Seats\" }\n");
    let told = match Sheet::prepare(&definition, Language::En) {
        Ok(sheet) => sheet.to_csv(&data(&json!({ "seats": 1 }))).unwrap_err().to_string(),
        Err(faults) => faults[0].to_string(),
    };
    assert!(told.starts_with("documents/list.xlsx.toml:4: ") && told.contains("no such function"), "{told}");
}
