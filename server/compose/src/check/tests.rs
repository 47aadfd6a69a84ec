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

const OFFERS: &str = "[[offer]]\nname = \"upgrade\"\nwhere = \"record.edition == 'Standard'\"\n";

/// A campaign with an offer, and changes to it.
fn with_offer(changes: &[(&str, &str)]) -> Vec<Finding> {
    let slot = format!("{CONTENT}\n{{{{ offer(\"main\") }}}}\n");
    let mut all = vec![
        ("content/60-days/en.md", slot.as_str()),
        ("offers.toml", OFFERS),
        ("offers/upgrade/en.md", "Take the next edition, {{ customer.name }}."),
        ("offers/upgrade/ru.md", "Возьмите следующую."),
    ];
    all.extend_from_slice(changes);
    check(&folder(&all))
}

#[test]
fn a_campaign_with_offers_passes() {
    assert_eq!(with_offer(&[]), []);
}

#[rstest]
#[case::file("offers.toml", "[[offer]]\nname = \"U\"", "offers.toml:2:8", "cannot be the name of a offer")]
#[case::condition("offers.toml", &OFFERS.replace("==", "= ="), "offers.toml", "fails")]
#[case::root("offers.toml", &OFFERS.replace("record.", "reseller."), "offers.toml", "asks for `reseller.edition`")]
#[case::empty("offers/upgrade/ru.md", "{% if false %}x{% endif %}", "offers/upgrade/ru.md", "the offer is empty")]
#[case::name("offers/upgrade/en.md", "\n{{ costumer }}", "offers/upgrade/en.md:2", "`costumer` is not in the data")]
#[case::sample("offers/upgrade/en.md", "{{ customer.vat }}", "offers/upgrade/en.md:1", "(with samples/one.json)")]
#[case::nested("offers/upgrade/en.md", "{{ offer(\"x\") }}", "offers/upgrade/en.md:1", "inside of an offer")]
#[case::unknown("offers/other/en.md", "x", "offers/other/en.md", "there is no offer `other`")]
#[case::in_line(
    "content/60-days/ru.md",
    "+++\nsubject = \"x\"\n+++\nx {{ offer('m') }}",
    "content/60-days/ru.md",
    "stands where"
)]
fn a_fault_of_an_offer_is_found_at_its_place(
    #[case] path: &str,
    #[case] text: &str,
    #[case] place: &str,
    #[case] said: &str,
) {
    let findings = with_offer(&[(path, text)]);
    let found = findings.iter().any(|it| it.is_fault() && it.place.starts_with(place) && it.what.contains(said));
    assert!(found, "{findings:#?}");
}

#[test]
fn an_offer_without_words_or_slot_is_found() {
    let files = [("offers.toml", OFFERS), ("offers/upgrade/ru.md", "x")];
    let findings = check(&folder(&files));
    let lines: Vec<_> = findings.iter().map(|it| (it.is_fault(), it.to_string())).collect();
    assert_eq!(lines.len(), 2, "{lines:#?}");
    assert!(!lines[0].0 && lines[0].1.contains("no content has a slot that could show the offer `upgrade`"));
    assert!(lines[1].0 && lines[1].1.starts_with("offers/upgrade/en.md: the offer `upgrade` says nothing in en"));
    let english =
        check(&folder(&[("offers.toml", OFFERS), ("offers/upgrade/en.md", "x"), ("offers/upgrade/fr.md", "x")]));
    let doubts: Vec<_> =
        english.iter().filter(|it| it.place.starts_with("offers/")).map(|it| it.what.as_str()).collect();
    assert_eq!(doubts, ["the file is not used", "the offer `upgrade` says nothing in ru: it is shown in en"]);
    assert!(english.iter().all(|it| !it.is_fault()), "{english:#?}");
}

#[test]
fn a_place_for_partners_needs_rules_and_rules_a_place() {
    let place = format!("{CONTENT}\n{{{{ partner() }}}}\n");
    let rules = format!("{DEFINITION}\n[partner]\nmost_characters = 600\n");
    let found = |changes: &[(&str, &str)]| {
        let findings = check(&folder(changes)).into_iter();
        findings.map(|it| (it.is_fault(), it.place, it.what)).collect::<Vec<_>>()
    };
    let without_rules = found(&[("content/60-days/ru.md", &place)]);
    let said = "there is a place for a partner's text and no rules for it";
    assert_eq!(without_rules, [(true, "content/60-days/ru.md".to_owned(), said.to_owned())]);
    let without_place = found(&[("campaign.toml", &rules)]);
    let said = "no content has a place for a partner's text";
    assert_eq!(without_place, [(false, "campaign.toml".to_owned(), said.to_owned())]);
    assert_eq!(found(&[("campaign.toml", &rules), ("content/60-days/ru.md", &place)]), []);
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
