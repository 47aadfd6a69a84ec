//! One realistic notice, in three languages and every form, against what was accepted before.

use carillon_compose::{Severity, sms, text, to_markdown, web};
use carillon_domain::language::Language;

use crate::fixture::{LANGUAGES, email, folder, message};

/// HTML with a line for each element, so that a change can be read.
fn lines(html: &str) -> String {
    html.replace("><", ">\n<")
}

#[test]
fn the_message_as_json() {
    for language in LANGUAGES {
        insta::assert_json_snapshot!(format!("message_{language}"), message(language));
    }
}

#[test]
fn the_web_page() {
    for language in LANGUAGES {
        insta::assert_snapshot!(format!("web_{language}"), lines(&web::render(&message(language))));
    }
}

#[test]
fn the_text() {
    for language in LANGUAGES {
        insta::assert_snapshot!(format!("text_{language}"), text::render(&message(language)));
    }
}

#[test]
fn the_text_message() {
    for language in LANGUAGES {
        insta::assert_snapshot!(format!("sms_{language}"), sms::render(&message(language)));
    }
}

#[test]
fn the_mail() {
    for language in LANGUAGES {
        let parts = email(&message(language));
        insta::assert_snapshot!(format!("email_{language}"), lines(&parts.html));
        insta::assert_snapshot!(format!("email_text_{language}"), parts.text);
    }
}

#[test]
fn the_campaign_passes_its_check() {
    let mut findings = carillon_compose::check(&folder());
    findings.retain(|finding| finding.severity > Severity::Note);
    assert_eq!(findings, []);
}

#[test]
fn what_a_person_edits() {
    insta::assert_snapshot!("markdown_en", to_markdown(&message(Language::En)));
}
