//! The check passes a sound campaign and finds each kind of fault, at its place.

use carillon_domain::campaign::CampaignFolder;
use rstest::rstest;

use super::*;

const DEFINITION: &str = r#"
name = "renewal"
title = "License renewal"
class = "service"
priority = 50
languages = ["en", "ru"]

[audience]
of = "records"
kind = "license"
where = "record.status == 'active'"

[grouping]
by = "customer"

[[sequence]]
name = "countdown"
anchor = "expires"

[[sequence.step]]
name = "60-days"
at = "-60d"
ladder = ["email"]
"#;

const CONTENT: &str = "+++\nsubject = \"Ends {{ anchor|date }}\"\n+++\nDear {{ customer.name }}\n";

const SAMPLE: &str = r#"{"customer": {"name": "A"}, "records": [], "record": null, "brand": {"name": "B"},
"reseller": null, "anchor": "2026-12-01", "sent_on": "2026-10-02", "reference": "C-1"}"#;

fn folder(changes: &[(&str, &str)]) -> CampaignFolder {
    let files = [
        ("campaign.toml", DEFINITION),
        ("content/60-days/en.md", CONTENT),
        ("content/60-days/ru.md", CONTENT),
        ("samples/one.json", SAMPLE),
    ];
    let mut folder = CampaignFolder::from_files(files).expect("a folder");
    for (path, text) in changes {
        folder.insert(*path, text).expect("a path");
    }
    folder
}

#[test]
fn a_sound_campaign_passes() {
    assert_eq!(check(&folder(&[])), []);
}

#[test]
fn names_a_template_makes_itself_are_known() {
    let content = "+++\nsubject = \"x\"\n+++\n{% set a = anchor %}{% macro m(v) %}{{ v }}{{ a }}{% endmacro %}\
        {% for r in records %}{{ loop.index }}{{ r.x }}{{ m(r) }}{% endfor %}{% for i in range(2) %}{{ i }}{% endfor %}";
    assert_eq!(check(&folder(&[("content/60-days/en.md", content)])), []);
}

#[test]
fn findings_come_in_the_order_of_lines() {
    let lines = "\n".repeat(8);
    let content = format!("+++\nsubject = \"x\"\n+++\n{{{{ a1 }}}}{lines}{{{{ a2 }}}}");
    let findings = check(&folder(&[("content/60-days/en.md", &content)]));
    let places: Vec<_> = findings.iter().map(|finding| finding.place.as_str()).collect();
    assert_eq!(places[..2], ["content/60-days/en.md:4", "content/60-days/en.md:4"]);
    assert_eq!(places[2], "content/60-days/en.md:12");
}

#[rstest]
#[case::definition("campaign.toml", "name = 1", "campaign.toml:1:", "")]
#[case::unknown_name(
    "content/60-days/en.md",
    "+++\nsubject = \"x\"\n+++\n\n{{ costumer.name }}",
    "content/60-days/en.md:5",
    "`costumer.name` is not in the data"
)]
#[case::unknown_field(
    "content/60-days/en.md",
    "+++\nsubject = \"{{ brand.nam }}\"\n+++\nx",
    "content/60-days/en.md:2",
    "`brand.nam` is not in the data"
)]
#[case::unknown_in_sample(
    "content/60-days/ru.md",
    "+++\nsubject = \"x\"\n+++\n{{ customer.vat }}",
    "content/60-days/ru.md:4",
    "`customer.vat` is not in the data (with samples/one.json)"
)]
#[case::plural(
    "content/60-days/ru.md",
    "+++\nsubject = \"{{ 1|plural(one='a', other='b') }}\"\n+++\nx",
    "content/60-days/ru.md:2",
    "lacks the form `few`"
)]
#[case::function(
    "content/60-days/en.md",
    "+++\nsubject = \"x\"\n+++\n{{ anchor|datum }}",
    "content/60-days/en.md:4",
    "no such function"
)]
#[case::syntax(
    "content/60-days/en.md",
    "+++\nsubject = \"x\"\n+++\n{% if %}",
    "content/60-days/en.md:4",
    "cannot be read"
)]
#[case::empty_subject(
    "content/60-days/en.md",
    "+++\nsubject = \"{{ reseller }}\"\n+++\nx",
    "content/60-days/en.md",
    "the subject is empty"
)]
#[case::empty("content/60-days/en.md", "+++\nsubject = \"x\"\n+++\n", "content/60-days/en.md", "the message is empty")]
#[case::link(
    "content/60-days/en.md",
    "+++\nsubject = \"x\"\n+++\n[a](ftp://x)",
    "content/60-days/en.md",
    "only http, https"
)]
#[case::unknown_step("content/30-days/en.md", CONTENT, "content/30-days/en.md", "there is no step `30-days`")]
#[case::sample("samples/two.json", "{\n\"a\": \n}", "samples/two.json:3", "not JSON")]
#[case::sample_kind("samples/two.json", "[]", "samples/two.json", "not an object")]
fn a_fault_is_found_at_its_place(#[case] path: &str, #[case] text: &str, #[case] place: &str, #[case] said: &str) {
    let findings = check(&folder(&[(path, text)]));
    let found = findings
        .iter()
        .any(|finding| finding.is_fault() && finding.place.starts_with(place) && finding.what.contains(said));
    assert!(found, "{findings:#?}");
    assert!(findings.iter().all(|finding| !finding.todo.is_empty()));
}

#[rstest]
#[case::language("content/60-days/fr.md", CONTENT, "the file is not used")]
#[case::medium("content/60-days/sms/en.md", CONTENT, "the file is not used")]
#[case::marks("content/60-days/en.md", "+++\nsubject = \"x\"\n+++\nこれは**「重要」**です", "a ** is shown as it is")]
fn a_doubt_is_a_warning(#[case] path: &str, #[case] text: &str, #[case] said: &str) {
    let findings = check(&folder(&[(path, text)]));
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert!(!findings[0].is_fault() && findings[0].what.contains(said), "{findings:#?}");
}

#[test]
fn missing_content_and_samples_are_found() {
    let files = [("campaign.toml", DEFINITION), ("content/60-days/en.md", CONTENT)];
    let findings = check(&CampaignFolder::from_files(files).expect("a folder"));
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(lines[0].starts_with("content/60-days/ru.md: the step `60-days` says nothing in ru"), "{lines:?}");
    assert!(lines[1].starts_with("samples: there are no samples"), "{lines:?}");
}

#[rstest]
#[case("record.status ==", "fails")]
#[case("reseller.name == 'x'", "the condition asks for `reseller.name`")]
fn a_condition_that_cannot_hold_is_found(#[case] condition: &str, #[case] said: &str) {
    let text = DEFINITION.replace("record.status == 'active'", condition);
    let findings = check(&folder(&[("campaign.toml", &text)]));
    assert!(findings.iter().any(|finding| finding.what.contains(said)), "{findings:#?}");
}

#[test]
fn a_long_subject_and_a_heavy_mail_are_found() {
    let long = format!("+++\nsubject = \"{}\"\n+++\n{}", "x".repeat(201), "word ".repeat(30_000));
    let findings = check(&folder(&[("content/60-days/en.md", &long)]));
    assert!(findings.iter().any(|finding| finding.what.contains("longer than 200")), "{findings:#?}");
    assert!(findings.iter().any(|finding| finding.what.contains("more than Gmail shows")), "{findings:#?}");
}

const RULES: &str = r#"[parser.part]
field = "part_number"
pattern = '(?<product>[A-Z]{3})-(?<seats>\d+)-(?<term>A\d)'

[parser.part.attribute]
product = {}
seats = { type = "whole" }
months = { from = "term", type = "whole", lookup = "terms" }

[[parser.part.sample]]
value = "AUR-25-A1"
gives = { seats = 25, months = 12 }

[lookup.terms]
A1 = 12
"#;

/// A campaign with rules for part numbers, and one record in its sample that has this value.
fn coded(part_number: &str, changes: &[(&str, &str)]) -> Vec<Finding> {
    let record = format!("{{\"part_number\": \"{part_number}\"}}");
    let sample = SAMPLE.replace("\"records\": []", &format!("\"records\": [{record}]"));
    let sample = sample.replace("\"record\": null", &format!("\"record\": {record}"));
    let mut files = vec![("fields.toml", RULES), ("samples/one.json", sample.as_str())];
    files.extend(changes);
    check(&folder(&files))
}

/// Content that prints something of each record.
fn telling(expression: &str) -> String {
    format!("+++\nsubject = \"x\"\n+++\nWords\n\n{{% for r in records %}}{{{{ {expression} }}}}{{% endfor %}}")
}

#[test]
fn content_and_conditions_may_ask_for_what_rules_give() {
    let content = telling("r.part.months|term");
    let asking = DEFINITION.replace("record.status == 'active'", "record.part.seats > 10");
    assert_eq!(coded("AUR-25-A1", &[("content/60-days/en.md", &content), ("campaign.toml", &asking)]), []);
}

#[rstest]
#[case::attribute_in_content("content/60-days/en.md", &telling("r.part.month"), "content/60-days/en.md:6", "no rule gives `r.part.month`")]
#[case::branch_not_taken("content/60-days/en.md", &telling("r.part.seat if false else 1"), "content/60-days/en.md:6", "no rule gives `r.part.seat`")]
#[case::attribute_in_condition("campaign.toml", &DEFINITION.replace("record.status", "record.part.edition"), "campaign.toml", "no rule gives `record.part.edition`")]
#[case::rules("fields.toml", &RULES.replace("seats = 25", "seats = 26"), "fields.toml:11:9", "gives 25 for `seats`, not 26")]
#[case::source("fields.toml", &RULES.replace("part_number", "partnumber"), "fields.toml", "has the field `partnumber`")]
#[case::collision("samples/two.json", &SAMPLE.replace("null, \"brand\"", "{\"part\": \"bolt\"}, \"brand\""), "samples/two.json", "a field `part` of its own")]
fn a_fault_of_encoded_fields_is_found(#[case] path: &str, #[case] text: &str, #[case] place: &str, #[case] said: &str) {
    let findings = coded("AUR-25-A1", &[(path, text)]);
    let found =
        |finding: &Finding| finding.is_fault() && finding.place.starts_with(place) && finding.what.contains(said);
    assert!(findings.iter().any(found), "{findings:#?}");
}

#[test]
fn a_sample_that_planning_would_keep_out_is_told_once_with_its_column() {
    let findings = coded("AUR-25-A7", &[]);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert!(
        findings[0].what.starts_with("part_number `AUR-25-A7`, column 8: `A7` is not in the table"),
        "{findings:#?}"
    );
}

#[test]
fn an_audience_of_customers_has_nothing_to_read() {
    let customers = DEFINITION
        .replace("of = \"records\"\nkind = \"license\"\nwhere = \"record.status == 'active'\"", "of = \"customers\"");
    let findings = coded("AUR-25-A1", &[("campaign.toml", &customers)]);
    assert!(findings.iter().any(|it| it.place == "fields.toml" && it.what.contains("no records")), "{findings:#?}");
}
