//! Rows: what they become, and why some become nothing.

use super::{CUSTOMERS, RECORDS, customer, headers, map, row, today};
use crate::value::FieldValue;
use jiff::civil::date;
use proptest::prelude::*;
use rstest::rstest;

#[test]
fn a_row_becomes_a_customer() {
    let draft = customer(&[]).unwrap();
    let expected = concat!(
        r#"{"external_id":"C-1","kind":"organisation","organisation":"Acme","#,
        r#""person":{"given":"Jane","family":"Doe"},"language":"de","country":"AT","#,
        r#""time_zone":"Europe/Vienna","email":"jane@example.com","phone":"+431234567","#,
        r#""postal":{"lines":["Ring 1","Tür 2","Hof"],"locality":"Wien","postal_code":"1010","country":"AT"},"#,
        r#""reseller":"R-7","dates":{"since":"2020-01-31"},"attributes":{"born":"1980-02-29","#,
        r#""price":{"amount":"1234.50","currency":"EUR"},"seats":12,"segment":"small","vip":true}}"#
    );
    assert_eq!(draft.canonical_json(), expected);
    assert_eq!(draft.display_name(), "Acme");
    assert_eq!(draft, customer(&[("No", " C-1 ")]).unwrap());
}

#[test]
fn what_is_missing_is_filled_in_or_left_out() {
    let empty = [
        ("Type", ""),
        ("Company", ""),
        ("Language", ""),
        ("Zone", ""),
        ("Email", ""),
        ("Phone", ""),
        ("Street", ""),
        ("Building", ""),
        ("Town", ""),
        ("Code", ""),
        ("Reseller", ""),
        ("Since", ""),
        ("Seats", ""),
        ("Price", ""),
        ("Currency", "x"),
        ("VIP", ""),
        ("Born", ""),
    ];
    let draft = customer(&empty).unwrap();
    let expected = concat!(
        r#"{"external_id":"C-1","kind":"person","person":{"given":"Jane","family":"Doe"},"#,
        r#""language":"en","country":"AT","time_zone":"Europe/Vienna","attributes":{"segment":"small"}}"#
    );
    assert_eq!(draft.canonical_json(), expected);
}

#[test]
fn without_a_default_the_country_tells_language_and_zone() {
    let text = CUSTOMERS.replace("language = \"en\"\n", "");
    let bound = map(&text).bind(&headers(), today()).unwrap();
    let draft = |country| bound.customer(&row(&[("Language", ""), ("Country", country), ("Phone", "")])).unwrap();
    let (japan, nowhere) = (draft("日本"), draft(""));
    assert_eq!((japan.language.tag(), japan.time_zone.as_str()), ("ja", "Asia/Tokyo"));
    assert_eq!((nowhere.language.tag(), nowhere.time_zone.as_str()), ("en", "UTC"));
}

#[test]
fn zones_are_named_as_the_tables_name_them() {
    let draft = customer(&[("Zone", "asia/TOKYO")]).unwrap();
    assert_eq!(draft.time_zone, "Asia/Tokyo");
}

#[test]
fn short_rows_end_in_empty_cells() {
    let bound = map(CUSTOMERS).bind(&headers(), today()).unwrap();
    let draft = bound.customer(&["C-1", "", "Acme"]).unwrap();
    assert_eq!(draft.party.organisation.as_deref(), Some("Acme"));
    assert!(draft.email.is_none() && draft.postal.is_none());
}

#[rstest]
#[case("No", "", "external_id", "the cell is empty")]
#[case("No", "C\n1", "external_id", "there is a line break")]
#[case("Type", "Firma", "kind", "`Firma` is neither person nor organisation")]
#[case("Last name", "Do\u{7}e", "family", "there is a line break or a control character")]
#[case("Language", "tlh", "language", "`tlh` is not a language we write in")]
#[case("Country", "Atlantis", "country", "`Atlantis` is not a country we know")]
#[case("Zone", "Vienna", "time_zone", "`Vienna` is not a time zone")]
#[case("Email", "jane", "email", "an email address needs an @")]
#[case("Phone", "call me", "phone", "`c` cannot stand in a phone number")]
#[case("Street", "Ring\u{0}1", "street", "there is a control character")]
#[case("Since", "2020-01-31", "since", "this is not a date written like %d.%m.%Y")]
#[case("Seats", "1,234.5", "seats", "a comma can mean two things")]
#[case("Price", "1.234", "price", "EUR has 2 decimal places")]
#[case("VIP", "nein", "vip", "`nein` is neither yes nor no")]
#[case("Born", "1980-02-30", "born", "there is no such day")]
fn a_bad_cell_says_which_and_why(
    #[case] header: &str,
    #[case] cell: &'static str,
    #[case] column: &str,
    #[case] reason: &str,
) {
    let errors = customer(&[(header, cell)]).unwrap_err();
    let error = errors.iter().find(|error| error.column == column).unwrap();
    assert_eq!((error.header.as_str(), error.value.as_str()), (header, cell));
    assert!(error.reason.starts_with(reason), "{error}");
}

#[test]
fn a_currency_that_is_none_is_told_at_its_own_column() {
    let errors = customer(&[("Currency", "€")]).unwrap_err();
    assert_eq!((errors[0].column.as_str(), errors[0].header.as_str()), ("price", "Currency"));
    assert_eq!(customer(&[("Currency", "")]).unwrap_err()[0].header, "Currency");
}

#[test]
fn a_row_without_a_name_is_refused() {
    let errors = customer(&[("Company", ""), ("First name", " "), ("Last name", "")]).unwrap_err();
    assert_eq!(errors.len(), 1);
    assert!(errors[0].header == "Company" && errors[0].reason.starts_with("there is no name"), "{}", errors[0]);
}

#[test]
fn all_bad_cells_are_told_at_once() {
    let errors = customer(&[("No", ""), ("Email", "x"), ("Seats", "many")]).unwrap_err();
    let columns: Vec<_> = errors.iter().map(|error| error.column.as_str()).collect();
    assert_eq!(columns, ["external_id", "email", "seats"]);
}

#[test]
fn accents_are_composed_so_the_same_looks_the_same() {
    let (apart, whole) = (customer(&[("Company", "Cafe\u{301}")]), customer(&[("Company", "Café")]));
    assert_eq!(apart.unwrap().canonical_json(), whole.unwrap().canonical_json());
}

#[test]
fn a_row_becomes_a_record_with_its_dates_moved_to_today() {
    let headers = ["License", "Customer", "Reseller", "Expires", "Product", "Bought"];
    let bound = map(RECORDS).bind(&headers, today()).unwrap();
    let draft = bound.record(&["L-1", "C-1", "", "2026-01-31", "Pro", "2025-12-31"]).unwrap();
    let expected = concat!(
        r#"{"external_id":"L-1","kind":"license","customer":"C-1","dates":{"expires":"2026-12-22"},"#,
        r#""fields":{"bought":"2026-11-21","product":"Pro"}}"#
    );
    assert_eq!(draft.canonical_json(), expected);
    assert_eq!(draft.fields["bought"], FieldValue::Date(date(2026, 11, 21)));
    let errors = bound.record(&["L-1"]).unwrap_err();
    assert_eq!(errors[0].column, "customer");
}

#[test]
fn a_row_becomes_a_reseller() {
    let text = "target = \"resellers\"\n[columns]\nexternal_id = \"No\"\norganisation = \"Name\"\ncountry = \"Country\"\nphone = \"Phone\"\nurl = \"Web\"\ngiven = \"Contact\"\n";
    let bound = map(text).bind(&["No", "Name", "Country", "Phone", "Web", "Contact"], today()).unwrap();
    let cells = ["R-1", "販売株式会社", "JP", "03-1234-5678", "https://example.jp", "花子"];
    let draft = bound.reseller(&cells).unwrap();
    let expected = concat!(
        r#"{"external_id":"R-1","name":"販売株式会社","language":"ja","country":"JP","phone":"+81312345678","#,
        r#""url":"https://example.jp","person":{"given":"花子"}}"#
    );
    assert_eq!(draft.canonical_json(), expected);
    let errors = bound.reseller(&["R-1", "N", "", "", "javascript:x", ""]).unwrap_err();
    assert_eq!(errors[0].column, "url");
}

proptest! {
    #[test]
    fn no_row_makes_it_panic(cells in proptest::collection::vec("\\PC{0,12}", 0..24)) {
        let bound = map(CUSTOMERS).bind(&headers(), today()).unwrap();
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        match bound.customer(&cells) {
            Ok(draft) => prop_assert_eq!(draft.canonical_json(), bound.customer(&cells).unwrap().canonical_json()),
            Err(errors) => prop_assert!(!errors.is_empty()),
        }
    }
}
