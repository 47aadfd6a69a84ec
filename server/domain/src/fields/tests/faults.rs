//! What is said about rules that cannot be meant.

use rstest::rstest;

use super::RULES;
use crate::fields::FieldParsers;

fn faults(text: &str) -> String {
    let faults = FieldParsers::parse("fields.toml", text).unwrap_err();
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[rstest]
#[case::sample_differs("seats = 25, months", "seats = 26, months", "gives 25 for `seats`, not 26")]
#[case::sample_fails("value = \"AUR-STD-U-A2\"", "value = \"AUR-STD-U-B2\"", "fails in column 11: `B` does not fit")]
#[case::sample_does_not_fail("fails_at = 12", "fails_at = 3", "fails in column 12, not in column 3")]
#[case::sample_says_nothing("fails_at = 12", "", "either what it `gives` or where it `fails_at`")]
#[case::pattern("(?<product>[A-Z]{3})", "(?<product>[A-Z{3})", "is not a pattern")]
#[case::no_such_part("from = \"term\"", "from = \"terms\"", "the value has no part `terms`")]
#[case::no_such_table("lookup = \"terms\"", "lookup = \"term\"", "did you mean `terms`?")]
#[case::range("\"0..2\"", "\"2..0\"", "is not a range of characters")]
#[case::date("format = \"%Y%m%d\"", "format = \"%d\"", "does not tell year, month and day")]
#[case::column("column = \"max\"", "column = \"most\"", "has no `most`; add it")]
#[case::no_column(", column = \"max\"", "", "has several values; say which column")]
#[case::kind("A1 = 12", "A1 = \"twelve\"", "which is not a whole number")]
#[case::nested("A = { min = 1, max = 9 }", "A = { min = [1], max = 9 }", "holds what is no value")]
#[case::name("[lookup.kinds]", "[lookup.Kinds]", "cannot be a table's name")]
#[case::unknown_key("field = \"part_number\"", "fields = \"part_number\"", "unknown field")]
fn a_fault_is_named_where_it_stands(#[case] from: &str, #[case] to: &str, #[case] said: &str) {
    assert!(RULES.contains(from), "{from}");
    let found = faults(&RULES.replacen(from, to, 1));
    assert!(found.contains(said), "{found}");
    assert!(found.starts_with("fields.toml:"), "{found}");
}

#[test]
fn a_parser_needs_a_sample_and_a_way_to_cut() {
    let found = faults("[parser.p]\nfield = \"p\"\n[parser.p.attribute]\n");
    assert!(found.contains("fields.toml:1:9: the parser `p` has no sample"), "{found}");
    assert!(found.contains("either a pattern with named groups or slices"), "{found}");
}

#[test]
fn a_parser_cannot_hide_what_every_record_has() {
    for name in ["kind", "external_id", "customer", "name"] {
        let found = faults(&RULES.replace("parser.key", &format!("parser.{name}")));
        assert!(found.contains(&format!("`{name}` is already a field of every record")), "{found}");
    }
}
