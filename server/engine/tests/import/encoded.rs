//! Encoded fields at import: attributes of the record where they can be read, quarantine with the place where not.

use carillon_engine::import::{ImportError, ImportOptions, ImportSource, ImportSummary, rules_file};
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use serde_json::json;

use crate::fixture::{
    CUSTOMERS, HEADER, RECORDS, RECORDS_HEADER, counts, import, license, options, quarantine, try_import,
};

const RULES: &str = r#"
[parser.code]
field = "product"
pattern = '(?<product>[A-Z]{3})-(?<seats>\d+)-(?<term>A\d)'

[parser.code.attribute]
title = { from = "product", lookup = "titles" }
seats = { type = "whole" }
months = { from = "term", type = "whole", lookup = "terms" }

[[parser.code.sample]]
value = "AUR-25-A1"
gives = { title = "Aurivane", seats = 25, months = 12 }

[lookup.titles]
AUR = "Aurivane"

[lookup.terms]
A1 = 12
"#;

fn map() -> String {
    format!("parsers = \"codes.fields.toml\"\n{RECORDS}")
}

fn file(products: &[&str]) -> ImportSource {
    let rows: Vec<String> =
        products.iter().enumerate().map(|(at, product)| format!("L-{at},C-1,,,,{product},,\n")).collect();
    ImportSource::from_bytes("test.csv", format!("{RECORDS_HEADER}{}", rows.concat()).into_bytes())
}

async fn read(db: &TestDatabase, rules: &str, products: &[&str]) -> Result<ImportSummary, ImportError> {
    let options = ImportOptions { rules: Some(rules.to_owned()), ..options() };
    try_import(db, &map(), &file(products), &options).await
}

async fn customer(db: &TestDatabase) {
    import(db, CUSTOMERS, &format!("{HEADER}C-1,Person,,Jane,Doe,en,US,,,,,,,,\n")).await;
}

on_both_databases! {
    async fn what_is_read_becomes_fields_that_are_found(db: TestDatabase) {
        customer(&db).await;
        assert_eq!(counts(&read(&db, RULES, &["AUR-25-A1", ""]).await.unwrap()), [2, 0, 0, 0]);
        let row = license(&db, "L-0").await;
        assert_eq!(row.fields["code"], json!({"title": "Aurivane", "seats": 25, "months": 12}));
        assert_eq!(row.fields["product"], json!("AUR-25-A1"), "the value stays");
        assert!(row.search_text.contains("aurivane"), "{}", row.search_text);
        assert_eq!(license(&db, "L-1").await.fields["code"], json!({"title": null, "seats": null, "months": null}));
        assert_eq!(counts(&read(&db, RULES, &["AUR-25-A1", ""]).await.unwrap()), [0, 0, 2, 0]);
    }

    async fn what_cannot_be_read_is_told_with_line_column_and_place(db: TestDatabase) {
        customer(&db).await;
        let summary = read(&db, RULES, &["AUR-25-A1", "AUR-25-A7", "aur-25-A1"]).await.unwrap();
        assert_eq!(counts(&summary), [1, 0, 0, 2]);
        let bad = quarantine(&db).await;
        let seen: Vec<(i64, &str)> = bad.iter().map(|row| (row.line, row.column_name.as_str())).collect();
        assert_eq!(seen, [(3, "Product"), (4, "Product")]);
        assert!(bad[0].reason.starts_with("`AUR-25-A7`: character 8: `A7` is not in the table `terms`"), "{}", bad[0].reason);
        assert!(bad[1].reason.starts_with("`aur-25-A1`: character 1: `a` does not fit"), "{}", bad[1].reason);
    }

    async fn rows_come_in_again_when_the_rules_change(db: TestDatabase) {
        customer(&db).await;
        read(&db, RULES, &["AUR-25-A1", "AUR-25-A7"]).await.unwrap();
        let next_year = RULES.replace("A1 = 12\n", "A1 = 12\nA7 = 84\n").replace("\"Aurivane\"", "\"Aurivane Pro\"");
        assert_eq!(counts(&read(&db, &next_year, &["AUR-25-A1", "AUR-25-A7"]).await.unwrap()), [1, 1, 0, 0]);
        assert_eq!(license(&db, "L-0").await.fields["code"]["title"], json!("Aurivane Pro"));
        assert_eq!(license(&db, "L-1").await.fields["code"]["months"], json!(84));
    }

    async fn rules_that_do_not_fit_the_map_are_refused(db: TestDatabase) {
        let missing = try_import(&db, &map(), &file(&[]), &options()).await.unwrap_err();
        assert!(missing.to_string().contains("`codes.fields.toml`, which are not there"), "{missing}");
        for (from, to, said) in [
            ("seats = 25, months", "seats = 26, months", "codes.fields.toml:12:9: the sample `AUR-25-A1` gives 25"),
            ("field = \"product\"", "field = \"part\"", "the parser `code` reads `part`, which is not under [fields]"),
            ("parser.code", "parser.price", "`price` is a field of the map, and a parser of the rules"),
        ] {
            let error = read(&db, &RULES.replace(from, to), &["AUR-25-A1"]).await.unwrap_err();
            assert!(error.to_string().contains(said), "{error}");
        }
    }
}

#[test]
fn a_map_tells_which_rules_it_needs() {
    assert_eq!(rules_file(&map()).as_deref(), Some("codes.fields.toml"));
    assert_eq!((rules_file(RECORDS), rules_file("nonsense")), (None, None));
}
