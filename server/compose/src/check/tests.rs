//! The check passes a sound campaign and finds each kind of fault, at its place.

use carillon_domain::campaign::CampaignFolder;
use carillon_domain::channel::Channel;
use carillon_domain::ladder::Rung;
use carillon_domain::language::Language;
use carillon_domain::medium::Medium;
use rstest::rstest;

use super::*;
use crate::finding::Severity;

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
#[case::sheet("documents/list.xlsx.toml", "title = 7", "documents/list.xlsx.toml:1:9", "invalid type")]
#[case::sheet_key(
    "documents/list.xlsx.toml",
    "title = \"document-renewals\"\nrow = \"records\"",
    "documents/list.xlsx.toml:2:1",
    "unknown field `row`"
)]
#[case::sheet_phrase(
    "documents/list.xlsx.toml",
    "title = \"document-renewal\"\nrows = \"records\"\n[[column]]\nvalue = \"a\"\nhead = { en = \"A\" }",
    "documents/list.xlsx.toml:1",
    "there is no phrase `document-renewal`"
)]
#[case::sheet_words(
    "documents/list.xlsx.toml",
    "title = \"document-renewals\"\nrows = \"records\"\n[[column]]\nvalue = \"a\"\nhead = { de = \"A\" }",
    "documents/list.xlsx.toml:5",
    "there are no words in ru"
)]
#[case::sheet_rows(
    "documents/list.xlsx.toml",
    "title = \"document-renewals\"\nrows = \"record\"\n[[column]]\nvalue = \"a\"\nhead = { en = \"A\" }",
    "documents/list.xlsx.toml:2",
    "`record` is not a list of the data (with samples/one.json, in en)"
)]
#[case::unknown_medium(
    "content/60-days/smss/en.md",
    CONTENT,
    "content/60-days/smss/en.md",
    "there is no medium `smss`"
)]
#[case::faulty_words_of_a_medium(
    "content/60-days/web/ru.md",
    "+++\nsubject = \"x\"\n+++\n{{ costumer }}",
    "content/60-days/web/ru.md:4",
    "`costumer` is not in the data"
)]
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

#[test]
fn a_column_no_sample_has_is_found_once() {
    let sheet =
        "title = \"document-renewals\"\nrows = \"records\"\n[[column]]\nvalue = \"prodct\"\nhead = { en = \"A\" }";
    let sample = SAMPLE.replace("\"records\": []", "\"records\": [{\"product\": \"x\"}, {\"product\": \"y\"}]");
    let found = check(&folder(&[("documents/list.xlsx.toml", sheet), ("samples/one.json", &sample)]));
    let told: Vec<String> = found.iter().filter(|it| it.is_fault()).map(ToString::to_string).collect();
    let expected = "documents/list.xlsx.toml:4: row 1, column `prodct`: there is no such field (with samples/one.json); \
        correct the name, add it to the data, or say optional = true";
    assert_eq!(told, [expected]);
}

#[rstest]
#[case::language("content/60-days/fr.md", CONTENT, "the file is not used")]
#[case::medium("content/60-days/sms/en.md", CONTENT, "the file is not used: the step `60-days` does not go by sms")]
#[case::language_of_a_medium("content/60-days/web/fr.md", CONTENT, "the file is not used")]
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
fn words_that_no_medium_says_are_not_used() {
    let own = [("content/60-days/web/en.md", CONTENT), ("content/60-days/email/en.md", CONTENT)];
    assert_eq!(check(&folder(&own[..1])), []);
    let findings = check(&folder(&own));
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!(findings[0].place, "content/60-days/en.md");
    assert!(!findings[0].is_fault() && findings[0].what.contains("every medium has words of its own"));
}

#[test]
fn common_words_are_not_cut_into_parts_for_a_step_without_text_messages() {
    let long = format!("{CONTENT}{}", "я".repeat(1_000));
    let files = [("content/60-days/sms/en.md", CONTENT), ("content/60-days/ru.md", long.as_str())];
    let findings = check(&folder(&files));
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert!(findings[0].what.contains("does not go by sms"));
}

/// The campaign with a step that goes by text message, too, which no ladder can say yet.
fn check_with_sms(changes: &[(&str, &str)], removed: &str) -> Vec<Finding> {
    let folder = folder(changes);
    let files = folder.files().filter(|(path, _)| *path != removed);
    let folder = CampaignFolder::from_files(files).expect("a folder");
    let mut definition = folder.definition().expect("a definition");
    let carillon_domain::Act::Say(notice) = &mut definition.sequences[0].steps[0].act else {
        panic!("it says nothing")
    };
    notice.ladder.push(Rung::usual(Channel::Sms));
    check_defined(&folder, &definition)
}

#[test]
fn every_medium_of_a_ladder_needs_words_in_every_language() {
    let own = ("content/60-days/sms/ru.md", CONTENT);
    let common = "content/60-days/ru.md";
    assert_eq!(check_with_sms(&[own], ""), []);
    let findings = check_with_sms(&[own], common);
    let told: Vec<_> = findings.iter().map(|finding| (finding.place.as_str(), finding.what.as_str())).collect();
    assert_eq!(told, [(common, "the step `60-days` says nothing in ru by email, web")]);
    let findings = check_with_sms(&[], common);
    assert_eq!(findings[0].what, "the step `60-days` says nothing in ru");
}

#[rstest]
#[case::three("a", 459, None)]
#[case::four("a", 460, Some((false, "the text message in en has 4 parts of GSM-7 (with samples/one.json)")))]
#[case::other_alphabet("я", 202, Some((false, "the text message in en has 4 parts of UCS-2 (with samples/one.json)")))]
#[case::ten("a", 1_530, Some((false, "has 10 parts")))]
#[case::eleven("a", 1_531, Some((true, "has 11 parts")))]
#[case::empty("", 1, Some((true, "the text message is empty")))]
fn a_text_message_of_many_parts_is_found(
    #[case] letter: &str,
    #[case] count: usize,
    #[case] found: Option<(bool, &str)>,
) {
    let body = if letter.is_empty() { "---".to_owned() } else { letter.repeat(count) };
    let content = format!("+++\nsubject = \"x\"\n+++\n{body}\n");
    let findings = check_with_sms(&[("content/60-days/sms/en.md", &content)], "");
    match found {
        None => assert_eq!(findings, []),
        Some((fault, what)) => {
            assert_eq!(findings.len(), 1, "{findings:#?}");
            assert_eq!(findings[0].is_fault(), fault);
            assert_eq!(findings[0].place, "content/60-days/sms/en.md");
            assert!(findings[0].what.contains(what), "{findings:#?}");
        }
    }
}

#[test]
fn a_step_is_covered_medium_by_medium() {
    let own = [("content/60-days/sms/en.md", CONTENT), ("content/60-days/web/ru.md", CONTENT)];
    let rows = coverage(&folder(&own));
    let (en, ru) = (vec![Language::En], vec![Language::Ru]);
    let both = vec![Language::En, Language::Ru];
    let row = |medium, own: &[Language], common: &[Language]| Coverage {
        step: "60-days".to_owned(),
        medium,
        own: own.to_vec(),
        common: common.to_vec(),
        missing: Vec::new(),
    };
    let expected = [row(Medium::Email, &[], &both), row(Medium::Web, &ru, &en), row(Medium::Sms, &en, &ru)];
    assert_eq!(rows, expected);
    assert_eq!(coverage(&folder(&[("campaign.toml", "")])), []);
}

#[test]
fn fields_no_content_uses_are_noted_once() {
    let content = "+++\nsubject = \"x {{ customer.name }}\"\n+++\n{{ records|map(attribute='product')|list }}\n\
                   {% for r in records %}{{ r.seats }}{% endfor %}";
    let sample = SAMPLE.replace(r#""name": "A""#, r#""name": "A", "vat": "X", "old": 1"#).replace(
        r#""records": []"#,
        r#""records": [{"product": "P", "seats": 1, "status": "x", "grade": 2}], "extra": 1"#,
    );
    let both = [("content/60-days/en.md", content), ("samples/one.json", &sample), ("samples/two.json", &sample)];
    let findings = check(&folder(&both));
    assert_eq!(findings.len(), 1, "{findings:#?}");
    // `status` is what the audience asks for.
    assert_eq!(findings[0].what, "no content uses `customer.old`, `customer.vat`, `extra`, `record.grade`");
    assert_eq!((findings[0].place.as_str(), findings[0].severity), ("samples", Severity::Note));
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
    assert!(findings.iter().all(|finding| finding.is_fault() && finding.what.contains("(with samples/one.json)")));
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
