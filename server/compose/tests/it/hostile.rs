//! Hostile values in every field: none becomes markup, in any form of the message.

use carillon_compose::{Message, compose, sms, text, to_markdown, web};
use carillon_domain::language::Language;
use proptest::prelude::*;
use serde_json::Value as Json;

use crate::fixture::{LANGUAGES, content, data, email, links, message};

/// What attackers and bad exports put into fields.
const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "</title></td></table><img src=x onerror=alert(1)>",
    "{{ customer }}",
    "{% for x in range(9) %}",
    "{# x",
    "| a | b |",
    "[x](javascript:alert(1))",
    "![x](https://evil.example/x.png)",
    "`code`",
    "# heading",
    "- item",
    "1. item",
    "> quote",
    "---",
    "***bold***",
    "__x__",
    "\n\n# new\n\n",
    "\r\n.\r\n",
    "<https://evil.example>",
    "<!-- -->",
    "&lt;b&gt;",
    "&#x3C;b&#x3E;",
    "\\",
    "\\*",
    "\u{202E}gpj.exe",
    "\u{2066}x",
    "\u{2069}",
    "\u{10F7A0}\u{10F7B0}\u{10F7A1}",
    "\u{10F7A2}",
    "\u{10F7A8}",
    "\u{FFFE}\u{FEFF}",
    "\0\u{1b}[2J",
    "\" onload=\"x",
    "' style='x",
    "+++",
    "]]>",
    "<![CDATA[",
    "<!--[if mso]>",
    "<br>",
    "\u{2028}",
    "ﷺ",
    "שלום",
    "👩‍👩‍👧‍👦",
    "",
];

fn hostile() -> impl Strategy<Value = String> {
    let one = prop_oneof![
        4 => proptest::sample::select(HOSTILE).prop_map(ToOwned::to_owned),
        2 => "\\PC{0,12}",
        1 => proptest::collection::vec(any::<char>(), 0..8).prop_map(String::from_iter),
    ];
    proptest::collection::vec(one, 1..4).prop_map(|parts| parts.concat())
}

/// Every text of the data that a person or file could have written, changed. Dates, currencies
/// and addresses of mail and web keep their form: what does not parse never gets so far.
fn poison(data: &mut Json, poison_with: &str) {
    match data {
        Json::String(text) => poison_with.clone_into(text),
        Json::Array(items) => items.iter_mut().for_each(|item| poison(item, poison_with)),
        Json::Object(fields) => {
            let kept = ["anchor", "sent_on", "expires", "price", "url", "color", "link"];
            for (name, value) in fields.iter_mut().filter(|(name, _)| !kept.contains(&name.as_str())) {
                let mail = name == "email";
                poison(value, poison_with);
                if mail {
                    *value = Json::String(format!("{poison_with}@example.com"));
                }
            }
        }
        _ => {}
    }
}

/// The tags of a document, without their text and attribute values.
fn tags(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let tag = &rest[start..];
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        let name: String = tag[1..].chars().take_while(|c| !c.is_whitespace() && *c != '>').collect();
        found.push(name);
        rest = &tag[end..];
    }
    found
}

/// The tags a message is made of, whatever its values: all of them stand in the content. Empty
/// values leave out paragraphs and left-to-right marks, and line ends in values are breaks, so
/// the kinds of tags are compared and not their number.
fn kinds(html: &str) -> std::collections::BTreeSet<String> {
    let spare = ["br", "bdi", "/bdi"];
    tags(html).into_iter().filter(|name| !spare.contains(&name.as_str())).collect()
}

fn check_forms(language: Language, found: &Message) {
    let clean = message(language);
    let html = web::render(found);
    assert!(kinds(&html).is_subset(&kinds(&web::render(&clean))), "{html}");
    let mail = email(found);
    assert!(kinds(&mail.html).is_subset(&kinds(&email(&clean).html)), "{}", mail.html);
    for form in [&html, &mail.html, &text::render(found), &sms::render(found), &mail.text, &found.subject] {
        check_text(form);
    }
    assert!(!mail.html.contains("onload=\"") && !mail.html.contains("onerror=alert(1)>"));
    assert!(!found.subject.contains(['\n', '\r']));
    check_addresses(&html);
    check_addresses(&mail.html);
}

/// No form has placeholders, control characters or switches of direction of a value in it.
fn check_text(form: &str) {
    let bad = |c: char| {
        ('\u{10F7A0}'..='\u{10F7BF}').contains(&c)
            || ('\u{202A}'..='\u{202E}').contains(&c)
            || (c.is_control() && c != '\n')
    };
    assert!(!form.chars().any(bad), "{form:?}");
    let opened = form.matches('\u{2066}').count();
    assert_eq!(opened, form.matches('\u{2069}').count() - form.matches('\u{2068}').count());
}

fn check_addresses(html: &str) {
    for part in html.split("href=\"").skip(1) {
        let address = part.split('"').next().unwrap();
        let fine = ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme));
        assert!(fine, "{address}");
        assert!(!address.contains("evil.example/") || address.contains('%'), "{address}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn no_value_becomes_markup(text in hostile(), at in 0..LANGUAGES.len()) {
        let language = LANGUAGES[at];
        let mut data = data();
        poison(&mut data, &text);
        let message = compose(&content(language), language, &data, &links()).unwrap();
        check_forms(language, &message);
        // The same holds for what a person is given to edit, and for what comes back from it.
        let edited = to_markdown(&message);
        let back = carillon_compose::from_markdown(&edited, &message.subject, language).unwrap();
        prop_assert_eq!(&back.blocks, &message.blocks);
        check_forms(language, &back);
    }
}

#[test]
fn ten_thousand_characters_are_just_long() {
    for unit in ["<script>", "a", "語", "{{", "|", "\n", "`", "*", "[x](", "\u{202E}", "&"] {
        let mut data = data();
        poison(&mut data, &unit.repeat(10_000 / unit.chars().count()));
        // An address of that length is refused where it is linked to.
        data["reseller"]["email"] = Json::String("licenses@example.com".to_owned());
        let message = compose(&content(Language::En), Language::En, &data, &links());
        check_forms(Language::En, &message.unwrap());
    }
}

#[test]
fn a_value_is_shown_letter_by_letter() {
    for &text in HOSTILE {
        let mut data = data();
        data["customer"]["name"] = Json::String(format!("A{text}Z"));
        let message = compose(&content(Language::En), Language::En, &data, &links()).unwrap();
        let shown = text::render(&message);
        let visible: Vec<&str> =
            text.split_whitespace().filter(|part| part.is_ascii() && !part.contains('\0')).collect();
        for part in visible {
            assert!(shown.contains(part), "{text:?} in {shown}");
        }
    }
}
