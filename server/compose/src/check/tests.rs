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
    "lacks the forms `few`, `many`"
)]
#[case::plural_in_a_line_no_sample_comes_to(
    "content/60-days/ru.md",
    "+++\nsubject = \"x\"\n+++\ny\n{% if records %}{{ 2|plural(one='a', few='b', other='c') }}{% endif %}",
    "content/60-days/ru.md:5",
    "lacks the form `many`, which ru needs"
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

#[test]
fn coverage_tells_what_is_written_in_each_language() {
    let files = [("campaign.toml", DEFINITION), ("content/60-days/en.md", CONTENT)];
    let told = coverage(&CampaignFolder::from_files(files).expect("a folder"));
    let told: Vec<_> = told.iter().map(|it| (it.language.tag(), it.written, it.steps, it.is_complete())).collect();
    assert_eq!(told, [("en", 1, 1, true), ("ru", 0, 1, false)]);
    assert!(coverage(&CampaignFolder::default()).is_empty());
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
