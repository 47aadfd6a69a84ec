//! The statements about what is sent: every sample message in every language as it leaves the house.

use carillon_compose::email::MOST_HTML_BYTES;
use carillon_compose::{Coverage, Severity, locales, phrases};
use carillon_domain::language::{Direction, Language};
use rstest::rstest;

use crate::samples::{Said, folders, said, said_in};

#[test]
fn the_sample_campaigns_are_whole_in_every_language() {
    for folder in folders() {
        // A note is no doubt: samples hold fields for campaigns to come.
        let doubts = carillon_compose::check(&folder).into_iter().filter(|it| it.severity != Severity::Note);
        assert_eq!(doubts.collect::<Vec<_>>(), []);
        let coverage = carillon_compose::coverage(&folder);
        let whole = |row: &Coverage| row.missing.is_empty() && row.own.len() + row.common.len() == Language::ALL.len();
        assert!(!coverage.is_empty() && coverage.iter().all(whole), "{coverage:?}");
    }
}

fn in_every_language(check: impl Fn(&Said)) {
    said().iter().for_each(check);
}

#[test]
fn a12_subjects_hold_no_invisible_marks() {
    in_every_language(|said| {
        let line = format!("{}{}", said.message.subject, said.message.preheader.as_deref().unwrap_or_default());
        assert!(!line.contains(is_isolate), "{}: {line:?}", said.name);
    });
}

/// Names of files, sheets and titles are made of phrases with plain values.
#[test]
fn a12_plain_phrases_hold_no_invisible_marks() {
    let values = ["amount", "currency", "reference", "name", "date", "language", "address", "count"];
    let values = values.map(|name| (name, if name == "count" { 3.into() } else { "X-1".into() }));
    for &language in Language::ALL {
        for (_, text) in locales::sources(language) {
            let keys = text.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
            for key in keys.filter(|key| !key.starts_with([' ', '#', '-'])) {
                let said = phrases(language).plain(key, &values);
                assert!(!said.contains(is_isolate), "{language} {key}: {said:?}");
            }
        }
    }
}

fn is_isolate(c: char) -> bool {
    ('\u{2066}'..='\u{2069}').contains(&c)
}

#[test]
fn a10_a_mail_says_its_language_and_direction() {
    in_every_language(|said| {
        let (tag, html) = (said.language.tag(), &said.email.html);
        let direction = if ["ar", "he", "fa"].contains(&tag) { "rtl" } else { "ltr" };
        assert!(html.contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\"")), "{}", said.name);
    });
}

#[rstest]
#[case(Language::Ar)]
#[case(Language::He)]
#[case(Language::Fa)]
fn a13_numbers_of_parts_and_phones_and_addresses_run_left_to_right(#[case] language: Language) {
    assert_eq!(language.direction(), Direction::Rtl);
    let mut seen = 0;
    for said in said_in(language) {
        let data = &said.data;
        let records = data["records"].as_array().unwrap().iter().map(|record| &record["license_number"]);
        let others = [&data["brand"]["phone"], &data["reseller"]["phone"], &data["brand"]["url"]];
        for value in records.chain(others).filter_map(|value| value.as_str()) {
            // Hostile samples hold right-to-left letters and markup, which are shown in another way.
            if value.is_ascii() && !value.is_empty() && !value.contains(['<', '&', '\'', '"', '{', '|', '\n']) {
                seen += assert_set_apart(said, value);
            }
        }
    }
    assert!(seen > 30, "{seen}");
}

/// Every place where the HTML shows a value is inside of an element that runs left to right.
fn assert_set_apart(said: &Said, value: &str) -> usize {
    let html = &said.email.html;
    let shown = html.match_indices(value).map(|(at, _)| &html[..at]);
    // Not inside of a tag, as an address that is linked to.
    let shown: Vec<&str> = shown.filter(|before| before.rfind('>') > before.rfind('<')).collect();
    let body = html.find("<body").unwrap();
    let shown: Vec<&str> = shown.into_iter().filter(|before| before.len() > body && !in_preview(before)).collect();
    for before in &shown {
        let tag = &before[before.rfind('<').unwrap()..];
        assert!(tag.contains("dir=\"ltr\""), "{}: {value} after {tag}", said.name);
    }
    shown.len()
}

/// The preview is one line of text for inboxes, which show no elements.
fn in_preview(before: &str) -> bool {
    before.rfind("<div").is_some_and(|at| before[at..].contains("display:none"))
}

#[test]
fn f12_the_html_of_a_mail_needs_nothing_that_mail_programs_lack() {
    in_every_language(|said| {
        for absent in ["padding-inline", "margin-inline", "text-align:start", "text-align: start", "<bdi", "@font-face"]
        {
            assert!(!said.email.html.contains(absent), "{} has {absent}", said.name);
        }
    });
}

#[test]
fn f13_a_mail_has_a_text_part_with_the_same_links_and_is_not_cut() {
    in_every_language(|said| {
        let parts = &said.email;
        assert!(parts.html.len() < MOST_HTML_BYTES, "{}: {} bytes", said.name, parts.html.len());
        assert!(parts.text.len() > 200 && !parts.text.contains("</td>"), "{}: {}", said.name, parts.text);
        let links = parts.html.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
        for link in links {
            let address = link.replace("&amp;", "&").replace("&#39;", "'");
            let bare = address.trim_start_matches("mailto:").trim_start_matches("tel:");
            let text: String = parts.text.chars().filter(|c| !is_isolate(*c)).collect();
            let dialled: String = text.chars().filter(|c| !" ()-./\u{a0}".contains(*c)).collect();
            let told = text.contains(bare) || dialled.contains(bare);
            assert!(told, "{}: {address} is not in {text}", said.name);
        }
    });
}

/// The words of every language stand in every message: a file copied and left in English would have the same ones.
#[test]
fn no_sample_message_is_english_in_another_language() {
    let words = |language: Language| -> Vec<String> {
        said_in(language).map(|said| format!("{:?}", said.message.blocks)).collect()
    };
    let english = words(Language::En);
    for &language in Language::ALL.iter().filter(|language| **language != Language::En) {
        for (own, english) in words(language).iter().zip(&english) {
            assert_ne!(own, english, "{language}");
        }
    }
}
