//! Workbooks: typed cells, sheets, gaps.

use carillon_engine::import::ImportSource;
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use serde_json::json;

use crate::fixture::{counts, customer, dates_of_customer, options, pair, quarantine, try_import};
use crate::sheet::Cell::{Boolean, Date, Empty, Error, Number, Text};
use crate::sheet::{Cell, workbook};

const MAP: &str = r#"
target = "customers"
[columns]
external_id = "No"
family = "Name"
email = "Email"
[dates]
since = { column = "Since", format = "%d.%m.%Y" }
ends = "Ends"
[fields]
seats = { column = "Seats", type = "number" }
vip = { column = "VIP", type = "boolean" }
"#;

const HEADER: &[Cell] =
    &[Text("No"), Text("Name"), Text("Email"), Text("Since"), Text("Ends"), Text("Seats"), Text("VIP")];

fn book(rows: &[&[Cell]]) -> ImportSource {
    let all: Vec<&[Cell]> = [HEADER].iter().chain(rows).copied().collect();
    ImportSource::from_bytes("customers.xlsx", workbook(&[("Customers", &all), ("Notes", &[&[Text("nothing")]])]))
}

on_both_databases! {
    async fn typed_cells_are_what_they_are(db: TestDatabase) {
        let source = book(&[
            &[Text("00042"), Text("Doe"), Text("a@example.com"), Date(46_348), Date(46_349), Number("12"), Boolean(true)],
            &[Number("4711"), Text("Roe"), Empty, Text("01.02.2026"), Text("2026-02-01"), Number("0.30000000000000004")],
        ]);
        let summary = try_import(&db, MAP, &source, &options()).await.unwrap();
        assert_eq!(counts(&summary), [2, 0, 0, 0], "{summary:?}");
        let doe = customer(&db, "00042").await;
        assert_eq!(doe.attributes, json!({"seats": 12, "vip": true}));
        assert_eq!(dates_of_customer(&db, "00042").await, [pair("ends", "2026-11-23"), pair("since", "2026-11-22")]);
        let roe = customer(&db, "4711").await;
        assert_eq!(roe.attributes, json!({"seats": 0.3, "vip": null}));
        assert_eq!(dates_of_customer(&db, "4711").await, [pair("ends", "2026-02-01"), pair("since", "2026-02-01")]);
        assert_eq!(counts(&try_import(&db, MAP, &source, &options()).await.unwrap()), [0, 0, 2, 0]);
    }

    async fn bad_cells_and_gaps_keep_their_lines(db: TestDatabase) {
        let source = book(&[
            &[],
            &[Text("1"), Text("Doe"), Error],
            &[Empty, Text(" ")],
            &[Text("2"), Text("Roe"), Text("nobody")],
            &[Text("3"), Text("Poe")],
        ]);
        let summary = try_import(&db, MAP, &source, &options()).await.unwrap();
        assert_eq!(counts(&summary), [1, 0, 0, 2]);
        let seen: Vec<(i64, String)> =
            quarantine(&db).await.into_iter().map(|row| (row.line, row.column_name)).collect();
        assert_eq!(seen, [(3, "Email".to_owned()), (5, "Email".to_owned())]);
    }

    async fn the_sheet_is_the_named_one_or_the_first(db: TestDatabase) {
        let source = book(&[&[Text("1"), Text("Doe")]]);
        let named = format!("sheet = \"customers\"\n{MAP}");
        assert_eq!(try_import(&db, &named, &source, &options()).await.unwrap().created, 1);
        let other = format!("sheet = \"Kunden\"\n{MAP}");
        let said = try_import(&db, &other, &source, &options()).await.unwrap_err().to_string();
        assert!(said.contains("`Kunden`") && said.contains("`Customers`, `Notes`"), "{said}");
        let notes = format!("sheet = \"Notes\"\n{MAP}");
        let said = try_import(&db, &notes, &source, &options()).await.unwrap_err().to_string();
        assert!(said.contains("no column `No`"), "{said}");
    }
}
