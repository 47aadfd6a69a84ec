//! The mail's outside: language, direction, preview, weight, nothing from elsewhere.

use carillon_domain::language::{Direction, Language};
use rstest::rstest;

use super::*;
use crate::block::{Block, Inline};
use crate::content::Links;
use crate::url::Url;

fn frame() -> EmailFrame {
    let links = Links::sample();
    EmailFrame {
        brand: Brand { name: "A & B".to_owned(), ..Brand::default() },
        view_url: links.message,
        preferences_url: links.preferences,
        reference: Some("C-1".to_owned()),
        documents: Vec::new(),
        footer: vec!["Registered <somewhere>".to_owned()],
    }
}

fn message(language: Language) -> Message {
    let content = vec![
        Inline::Text("one ".to_owned()),
        Inline::Strong(vec![Inline::Text("two".to_owned())]),
        Inline::Text(" ".to_owned()),
        Inline::Emphasis(vec![Inline::Text("three".to_owned())]),
        Inline::Text(" \\ \"four\" 'five'".to_owned()),
    ];
    let blocks = vec![Block::Paragraph { content }];
    Message { subject: "S \"<x>\"".to_owned(), preheader: Some("P <y>".to_owned()), language, blocks }
}

#[test]
fn language_and_direction_are_set_in_every_language() {
    for &language in Language::ALL {
        let html = render(&message(language), &frame()).expect("a mail").html;
        let (tag, direction) = (language.tag(), language.direction());
        assert!(html.contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\"")), "{html}");
        assert!(html.contains(&format!("lang=\"{tag}\" dir=\"{direction}\" style")), "{html}");
        let other = if direction == Direction::Ltr { "direction:rtl" } else { "direction:ltr" };
        assert!(!html.contains(other), "{language}");
    }
}

#[test]
fn documents_that_are_not_attached_are_linked_in_both_parts() {
    let url = Url::parse("https://messages.example/m/t/documents/renewals.xlsx?lang=ar").expect("a constant address");
    let linked = EmailFrame { documents: vec![("<renewals>.xlsx".to_owned(), url.clone())], ..frame() };
    let parts = render(&message(Language::Ar), &linked).expect("a mail");
    assert!(parts.html.contains("&lt;renewals&gt;.xlsx") && parts.html.contains("المستندات"), "{}", parts.html);
    assert!(parts.html.contains(&crate::html::escape(url.as_str())) && parts.text.contains(url.as_str()));
    let none = render(&message(Language::Ar), &frame()).expect("a mail");
    assert!(!none.html.contains("المستندات"));
}

#[test]
fn nothing_is_fetched_and_nothing_needs_what_mail_programs_lack() {
    for &language in Language::ALL {
        let html = render(&message(language), &frame()).expect("a mail").html;
        for absent in [
            "@import",
            "@font-face",
            "<link",
            "<img",
            "<script",
            "src=",
            "url(",
            "<bdi",
            "padding-inline",
            "text-align:start",
        ] {
            assert!(!html.contains(absent), "{absent}");
        }
    }
}

#[test]
fn text_is_escaped_in_the_title_the_preview_and_the_frame() {
    let html = render(&message(Language::En), &frame()).expect("a mail").html;
    assert!(html.contains("<title>S &quot;&lt;x&gt;&quot;</title>"), "{html}");
    assert!(html.contains("overflow:hidden;\">P &lt;y&gt;&#847;"), "{html}");
    assert!(html.contains("A &amp; B") && html.contains("Registered &lt;somewhere&gt;"));
}

#[test]
fn spaces_between_marked_words_survive() {
    let html = render(&message(Language::En), &frame()).expect("a mail").html;
    assert!(html.contains("one <strong>two</strong> <em>three</em> \\ &quot;four&quot; &#39;five&#39;"), "{html}");
}

#[test]
fn without_a_preheader_the_first_words_are_the_preview() {
    let message = Message { preheader: None, ..message(Language::En) };
    let html = render(&message, &frame()).expect("a mail").html;
    assert!(html.contains("overflow:hidden;\">one two three"), "{html}");
}

#[rstest]
#[case(Some("#ffffff"), "#ffffff", "color:#111827")]
#[case(Some("#000080"), "#000080", "color:#ffffff")]
#[case(Some("red;} body{"), "#1e5a8a", "color:#ffffff")]
#[case(None, "#1e5a8a", "color:#ffffff")]
fn the_button_wears_the_brand_s_colour_and_can_be_read(
    #[case] colour: Option<&str>,
    #[case] ground: &str,
    #[case] ink: &str,
) {
    let mut frame = frame();
    frame.brand.color = colour.map(ToOwned::to_owned);
    let url = frame.view_url.clone();
    let mut message = message(Language::En);
    message.blocks.push(Block::Button { label: "Go <now>".to_owned(), url });
    let html = render(&message, &frame).expect("a mail").html;
    let button = html.split("Go &lt;now&gt;").next().expect("a start").rsplit("<td").next().expect("a cell");
    assert!(button.contains(&format!("bgcolor=\"{ground}\"")), "{button}");
    assert!(button.contains(ink), "{button}");
}

#[test]
fn a_brand_is_read_from_frozen_data() {
    let data = serde_json::json!({
        "name": " A\u{202E} ", "email": null, "phone": "", "url": "javascript:x", "color": "#123456",
    });
    let brand = Brand { name: "A".to_owned(), color: Some("#123456".to_owned()), ..Brand::default() };
    assert_eq!(Brand::from_data(&data), brand);
}
