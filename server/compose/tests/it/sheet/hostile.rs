//! Whatever stands in a field: a text is a text in its cell, nothing is a formula, and CSV keeps its shape.

use calamine::Data;
use carillon_domain::language::Language;
use proptest::prelude::*;
use serde_json::json;

use super::*;

const HOSTILE: &[&str] = &[
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+49 30 1",
    "-5",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1",
    "000123",
    "1E5",
    "1/2",
    "2026-12-01",
    "TRUE",
    "#N/A",
    "'",
    "\"",
    ",",
    "\r\n",
    "\n",
    ";",
    "<c r=\"A1\"><v>1</v></c>",
    "</t></is>",
    "]]>",
    "&amp;",
    "_x0041_",
    "_x005F_",
    "\0\u{1b}[2J",
    "\u{202E}gpj.exe",
    "\u{FFFE}\u{FEFF}",
    "\u{10F7A0}\u{10F7B0}\u{10F7A1}",
    "{{ customer }}",
    "http://evil.example",
    " ",
    "שלום",
    "山田",
    "👩‍👩‍👧‍👦",
];

fn hostile() -> impl Strategy<Value = String> {
    let one = prop_oneof![
        4 => proptest::sample::select(HOSTILE).prop_map(ToOwned::to_owned),
        2 => "\\PC{0,12}",
        1 => proptest::collection::vec(any::<char>(), 0..8).prop_map(String::from_iter),
    ];
    proptest::collection::vec(one, 1..4).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_text_stays_a_text(first in hostile(), second in hostile()) {
        let definition = define("[[column]]\nvalue = \"a\"\nhead = { en = \"A\" }\n[[column]]\nvalue = \"b|trim\"\nhead = { en = \"B\" }\n");
        let data = json!({ "records": [{ "a": first, "b": second }, { "a": "last", "b": "last" }] });
        let bytes = xlsx(&definition, Language::Ar, &data);
        prop_assert_eq!(formulas(&bytes).cells().count(), 0);
        let (_, range) = read(&bytes);
        prop_assert_eq!(range.get_size(), (3, 2));

        let told = csv(&definition, Language::Ar, &data);
        let mut lines = csv::ReaderBuilder::new().has_headers(false).from_reader(told.trim_start_matches('\u{feff}').as_bytes());
        let lines: Vec<Vec<String>> = lines.records().map(|it| it.unwrap().iter().map(ToOwned::to_owned).collect()).collect();
        prop_assert_eq!((lines.len(), lines[1].len()), (3, 2));
        for (cell, field) in range.rows().nth(1).unwrap().iter().zip(&lines[1]) {
            prop_assert!(matches!(cell, Data::String(_) | Data::Empty), "{:?}", cell);
            prop_assert!(!field.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']), "{}", field);
            let text = cell.to_string();
            prop_assert!(*field == text || *field == format!("'{text}"), "{:?} and {:?}", field, text);
        }
        if first.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            let shown = range.get((1, 0)).unwrap().to_string();
            prop_assert_eq!(shown.as_str(), first.trim());
        }
    }
}
