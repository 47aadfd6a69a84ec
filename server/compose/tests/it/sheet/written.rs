//! What is written: kinds of cells, heads, order, sums, and the same bytes for the same input.

use calamine::Data;
use carillon_compose::Sheet;
use carillon_domain::language::Language;
use rstest::rstest;
use serde_json::{Value as Json, json};

use super::*;

const COLUMNS: &str = r#"
[[column]]
value = "part"
head = "document-part-number"
ltr = true
[[column]]
value = "seats"
head = "document-seats"
type = "whole"
empty = "document-unlimited"
[[column]]
value = "share"
head = { en = "Share", de = "Anteil" }
type = "number"
optional = true
[[column]]
value = "expires"
head = "document-expires"
type = "date"
[[column]]
value = "price"
head = "document-price"
type = "money"
[[column]]
value = "active"
head = { en = "Active" }
type = "boolean"
[[column]]
value = "customer.name"
head = "document-holder"
[[column]]
value = "('one' if seats == 1 else 'many') if seats else reference|ltr"
head = { en = "Worked out" }
"#;

fn data() -> Json {
    json!({ "customer": { "name": "=HYPERLINK(1)" }, "reference": "C-1", "records": [
        { "part": "000123", "seats": 1500, "share": "0.125", "expires": "2026-12-01",
          "price": { "amount": "414330.00", "currency": "EUR" }, "active": true },
        { "part": "1E5", "seats": null, "expires": null, "price": null, "active": null },
        { "part": "+49 30", "seats": 1, "share": 2, "expires": "2027-02-28",
          "price": { "amount": "6200", "currency": "JPY" }, "active": false },
    ] })
}

#[test]
fn every_kind_has_its_own_cells() {
    let (_, range) = read(&xlsx(&define(COLUMNS), Language::En, &data()));
    assert_eq!(column(&range, 0), ["000123", "1E5", "+49 30"]);
    assert!(range.rows().skip(1).all(|row| matches!(row[0], Data::String(_))), "text stays text");
    assert_eq!(range.get((1, 1)), Some(&Data::Float(1500.0)));
    assert_eq!(range.get((2, 1)), Some(&Data::String("unlimited".to_owned())));
    assert_eq!(range.get((1, 2)), Some(&Data::Float(0.125)));
    assert_eq!(range.get((2, 2)), Some(&Data::Empty));
    let Some(Data::DateTime(day)) = range.get((1, 3)) else { panic!("{:?}", range.get((1, 3))) };
    assert!((day.as_f64() - 46_357.0).abs() < f64::EPSILON && day.is_datetime(), "{day:?}");
    assert_eq!(range.get((1, 4)), Some(&Data::Float(414_330.0)));
    assert_eq!(range.get((1, 5)), Some(&Data::Bool(true)));
    assert_eq!(column(&range, 6), ["=HYPERLINK(1)"; 3]);
    assert_eq!(column(&range, 7), ["many", "C-1", "one"]);
}

#[test]
fn formats_follow_kind_language_and_currency() {
    let styles = part(&xlsx(&define(COLUMNS), Language::De, &data()), "xl/styles.xml");
    for code in [
        "dd&quot;.&quot;mm&quot;.&quot;yyyy",
        "#,##0.00&quot;\u{a0}&quot;[$€]",
        "#,##0&quot;\u{a0}&quot;[$¥]",
        "#,##0.000",
    ] {
        assert!(styles.contains(code), "{code} in {styles}");
    }
    assert!(styles.contains("numFmtId=\"49\""), "text");
    assert!(styles.contains("readingOrder=\"1\""), "part numbers run left to right");
}

#[rstest]
#[case(Language::En, false)]
#[case(Language::Ja, false)]
#[case(Language::Ar, true)]
#[case(Language::He, true)]
fn the_sheet_runs_as_the_language_does_with_a_frozen_filtered_bold_head(#[case] language: Language, #[case] rtl: bool) {
    let bytes = xlsx(&define(COLUMNS), language, &data());
    let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
    assert_eq!(sheet.contains("rightToLeft=\"1\""), rtl);
    assert!(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\"") && sheet.contains("state=\"frozen\""), "{sheet}");
    assert!(sheet.contains("<autoFilter ref=\"A1:H4\"/>"), "{sheet}");
    assert!(sheet.contains("numberStoredAsText=\"1\""), "{sheet}");
    assert!(part(&bytes, "xl/styles.xml").contains("<b/>"));
}

#[test]
fn heads_are_in_the_language_or_one_it_falls_back_to() {
    let definition = define(COLUMNS);
    let heads = |language| -> Vec<String> {
        let (_, range) = read(&xlsx(&definition, language, &data()));
        range.rows().next().unwrap().iter().map(ToString::to_string).collect()
    };
    assert_eq!(heads(Language::En)[..3], ["Part number", "Seats", "Share"]);
    assert_eq!(heads(Language::De)[2], "Anteil");
    assert_eq!(heads(Language::Ja)[2], "Share");
    let phrase = carillon_compose::phrases(Language::Ja).text("document-seats");
    assert_eq!(heads(Language::Ja)[1], phrase);
}

#[test]
fn the_same_input_makes_the_same_bytes_and_no_time_but_the_given_one() {
    let definition = define(COLUMNS);
    let once = xlsx(&definition, Language::Ar, &data());
    assert_eq!(once, xlsx(&definition, Language::Ar, &data()));
    let core = part(&once, "docProps/core.xml");
    assert_eq!(core.matches("2026-11-22T12:00:00Z").count(), 2, "{core}");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(once)).unwrap();
    for at in 0..archive.len() {
        let stamp = archive.by_index(at).unwrap().last_modified().unwrap();
        assert_eq!((stamp.year(), stamp.month(), stamp.day(), stamp.hour()), (1980, 1, 1, 0));
    }
}

#[test]
fn rows_written_one_by_one_make_the_same_cells() {
    let definition = define(COLUMNS);
    let sheet = Sheet::prepare(&definition, Language::De).unwrap();
    let data = data();
    let stream = || {
        let mut writer = sheet.stream_xlsx(&data, created()).unwrap();
        data["records"].as_array().unwrap().iter().for_each(|row| writer.write(row).unwrap());
        writer.finish().unwrap()
    };
    let streamed = stream();
    assert_eq!(streamed, stream());
    assert_eq!(read(&streamed), read(&xlsx(&definition, Language::De, &data)));
}

/// 37 licenses of one holder in one list, as they end.
#[test]
fn thirty_seven_records_are_sorted_by_their_end() {
    let records: Vec<Json> = (0..37)
        .map(|at| {
            let product = ["Item 10", "item 9", "Ärger", "Zebra"][at % 4];
            json!({ "product": product, "expires": format!("2026-12-{:02}", 1 + at * 7 % 5), "seats": at })
        })
        .collect();
    let text = r#"
title = { en = "All" }
rows = "records"
sort = ["expires", "product", "-seats"]
[[column]]
value = "product"
head = { en = "Product" }
[[column]]
value = "expires"
head = { en = "Ends" }
type = "date"
[[column]]
value = "seats"
head = { en = "Seats" }
type = "whole"
"#;
    let (_, range) = read(&xlsx(&define_whole(text), Language::De, &json!({ "records": records })));
    assert_eq!(range.height(), 38);
    let rank = |product: &str| ["Ärger", "item 9", "Item 10", "Zebra"].iter().position(|it| *it == product).unwrap();
    let keys: Vec<_> = range
        .rows()
        .skip(1)
        .map(|row| {
            let number = |cell: &Data| cell.to_string().parse::<f64>().unwrap();
            let Data::DateTime(day) = &row[1] else { panic!("{row:?}") };
            (day.as_f64(), rank(&row[0].to_string()), -number(&row[2]))
        })
        .collect();
    assert!(keys.windows(2).all(|pair| pair[0] < pair[1]), "{keys:?}");
}

#[test]
fn one_sum_is_a_formula_and_sums_by_currency_are_numbers() {
    let text = r#"
title = { en = "All" }
rows = "records"
[[column]]
value = "name"
head = { en = "Name" }
[[column]]
value = "seats"
head = { en = "Seats" }
type = "number"
total = true
[[column]]
value = "price"
head = { en = "Price" }
type = "money"
total = true
"#;
    let price = |amount: &str, currency: &str| json!({ "amount": amount, "currency": currency });
    let data = json!({ "records": [
        { "name": "a", "seats": 0.1, "price": price("10.10", "USD") },
        { "name": "b", "seats": "0.2", "price": price("5", "EUR") },
        { "name": "c", "seats": null, "price": price("0.05", "USD") },
    ] });
    let bytes = xlsx(&define_whole(text), Language::En, &data);
    let (_, range) = read(&bytes);
    let cell = |row, column| range.get((row, column)).unwrap().to_string();
    assert_eq!(
        (cell(4, 0), cell(4, 1), cell(4, 2), cell(5, 2)),
        ("Total".into(), "0.3".into(), "5".into(), "10.15".into())
    );
    assert_eq!(formulas(&bytes).cells().map(|(_, _, formula)| formula.clone()).collect::<Vec<_>>(), ["SUM(B2:B4)"]);
    assert!(part(&bytes, "xl/worksheets/sheet1.xml").contains("<autoFilter ref=\"A1:C4\"/>"), "totals stay outside");
    let (_, empty) = read(&xlsx(&define_whole(text), Language::En, &json!({ "records": [] })));
    assert_eq!(empty.height(), 1, "no rows, no total");
}

#[test]
fn csv_has_a_mark_the_same_columns_and_iso_values() {
    let told = csv(&define(COLUMNS), Language::En, &data());
    let lines: Vec<&str> = told.split("\r\n").collect();
    assert_eq!(lines[0], "\u{feff}Part number,Seats,Share,Valid until,Price,Active,Holder,Worked out");
    assert_eq!(lines[1], "000123,1500,0.125,2026-12-01,414330.00 EUR,true,'=HYPERLINK(1),many");
    assert_eq!(lines[2], "1E5,unlimited,,,,,'=HYPERLINK(1),C-1");
    assert_eq!(lines[3], "'+49 30,1,2,2027-02-28,6200 JPY,false,'=HYPERLINK(1),one");
    assert_eq!(lines[4..], [""]);
}

#[test]
fn csv_can_be_written_the_way_of_the_language() {
    let definition =
        define_whole(&format!("title = \"document-renewals\"\nrows = \"records\"\ncsv = \"language\"\n{COLUMNS}"));
    let told = csv(&definition, Language::De, &data());
    assert!(told.contains("000123,1.500,\"0,125\",01.12.2026,\"414.330,00\u{a0}€\",true,"), "{told}");
}
