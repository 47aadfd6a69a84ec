//! What values become, and where they fail (statement G1).

use proptest::prelude::*;
use rstest::rstest;
use serde_json::{Value as Json, json};

use super::rules;
use crate::fields::{FieldFault, FieldParsers};

fn part(value: &str) -> Result<Json, FieldFault> {
    let read = rules().read(|field| (field == "part_number").then_some(value));
    read.map(|mut read| read.remove("part").unwrap()).map_err(|faults| faults[0].clone())
}

#[rstest]
#[case("AUR-PRO-25-A1-JP", json!({"product": "Aurivane", "edition": "PRO", "seats": 25, "months": 12, "region": "JP"}))]
#[case(" QLT-STD-U-A2 ", json!({"product": "Quiltree", "edition": "STD", "seats": null, "months": 24, "region": null}))]
#[case("", json!({"product": null, "edition": null, "seats": null, "months": null, "region": null}))]
fn a_value_becomes_typed_attributes(#[case] value: &str, #[case] attributes: Json) {
    assert_eq!(part(value).unwrap(), attributes);
}

#[rstest]
#[case::lower_case("aur-PRO-25-A1", 1, "`a` does not fit")]
#[case::other_edition("AUR-MAX-25-A1", 5, "`M` does not fit")]
#[case::no_seats("AUR-PRO--A1", 9, "`-` does not fit")]
#[case::cut_off("AUR-PRO-25", 11, "ends too early")]
#[case::too_much("AUR-PRO-25-A1-JP!", 17, "`!` does not fit")]
#[case::foreign("AUR-PRO-２５-A1", 9, "`２５` is not a whole number")]
#[case::unknown_product("XYZ-PRO-25-A1", 1, "not in the table `products`")]
#[case::next_year("AUR-PRO-25-A3-JP", 12, "not in the table `terms` (it has A1, A2); add a row")]
#[case::too_many("AUR-PRO-99999999999999999999-A1", 9, "is not a whole number")]
fn a_value_that_does_not_fit_is_refused_at_its_column(
    #[case] value: &str,
    #[case] column: usize,
    #[case] reason: &str,
) {
    let fault = part(value).unwrap_err();
    assert_eq!((fault.column, fault.field.as_str()), (column, "part_number"), "{fault}");
    assert!(fault.reason.contains(reason), "{fault}");
}

#[test]
fn slices_count_characters() {
    let rules = FieldParsers::parse(
        "fields.toml",
        "[parser.k]\nfield = \"k\"\nslices = { a = \"0..1\", b = \"1..3\" }\n[parser.k.attribute]\na = {}\nb = {}\n\
         [[parser.k.sample]]\nvalue = \"語語語\"\ngives = { a = \"語\", b = \"語語\" }\n",
    );
    let fault = rules.unwrap().read(|_| Some("語é")).unwrap_err();
    assert_eq!((fault[0].column, fault[0].reason.as_str()), (3, "the value ends before the part `b`"));
}

#[test]
fn a_band_gives_two_attributes_and_a_date_is_one() {
    let read = rules().read(|field| (field == "license_number").then_some("NWA20280229X")).unwrap();
    let key = json!({"kind": "new", "seats_min": 1, "seats_max": 9, "ends": "2028-02-29", "serial": "X"});
    assert_eq!(read["key"], key);
    let fault = rules().read(|field| (field == "license_number").then_some("NWA20270229X")).unwrap_err();
    assert_eq!((fault[0].column, fault[0].parser.as_str()), (4, "key"));
}

#[test]
fn every_fault_of_a_record_is_told() {
    assert_eq!(rules().read(|_| Some("?")).unwrap_err().len(), 2);
    let long = "A".repeat(2_000);
    let fault = &rules().read(|_| Some(&long)).unwrap_err()[1];
    assert_eq!(fault.value.chars().count(), 41);
}

fn extended(mut record: Json) -> Result<Json, Vec<FieldFault>> {
    rules().extend(record.as_object_mut().unwrap()).map(|()| record)
}

#[test]
fn a_record_gets_its_attributes_beside_its_fields() {
    let record = extended(json!({"part_number": "QLT-STD-9-A2", "license_number": null, "seats": 9})).unwrap();
    assert_eq!((&record["part"]["months"], &record["seats"]), (&json!(24), &json!(9)));
    assert_eq!(record["key"]["kind"], Json::Null);
}

#[rstest]
#[case::unreadable(json!({"part_number": "QLT-STD-9-A7"}), 11, "not in the table `terms`")]
#[case::taken(json!({"part_number": "QLT-STD-9-A1", "part": "bolt"}), 1, "a field `part` of its own")]
#[case::textless(json!({"part_number": {"amount": "1"}}), 1, "neither text nor a number")]
fn a_record_with_a_fault_gets_none(#[case] record: Json, #[case] column: usize, #[case] reason: &str) {
    let faults = extended(record).unwrap_err();
    assert_eq!((faults.len(), faults[0].column), (1, column), "{faults:?}");
    assert!(faults[0].reason.contains(reason), "{faults:?}");
}

proptest! {
    #[test]
    fn any_value_is_read_or_refused_within_itself(value in "\\PC{0,30}|[A-Z0-9-]{0,24}|AUR-PRO-\\PC{0,8}") {
        if let Err(fault) = part(&value) {
            prop_assert!((1..=value.chars().count() + 1).contains(&fault.column), "{}", fault);
        }
    }
}
