//! The text of a mail has the same links as its HTML.

use std::collections::BTreeSet;

use carillon_compose::{Align, Block, Chart, ChartKind, ChartPoint, ChartUnit, Inline, Message, Url};
use carillon_domain::language::Language;
use proptest::prelude::*;

use crate::fixture::{LANGUAGES, email, message};

fn links_of_html(html: &str) -> BTreeSet<String> {
    let addresses = html.split("href=\"").skip(1).filter_map(|part| part.split('"').next());
    addresses.map(|address| address.replace("&amp;", "&").replace("&#39;", "'")).collect()
}

fn assert_same_links(message: &Message) {
    let parts = email(message);
    let in_html = links_of_html(&parts.html);
    for address in &in_html {
        let readable = address.trim_start_matches("mailto:").trim_start_matches("tel:");
        let found = parts.text.contains(readable) || parts.text.replace(' ', "").contains(readable);
        assert!(found, "{address} is not in {}", parts.text);
    }
    // What looks like a link in the text is one in the HTML.
    for part in parts.text.split('<').skip(1) {
        let address = part.split('>').next().unwrap();
        if !address.contains([':', '@', '+']) {
            continue;
        }
        let known = |scheme: &str| in_html.contains(&format!("{scheme}{address}"));
        assert!(["", "mailto:", "tel:"].iter().any(|scheme| known(scheme)), "{address}");
    }
}

#[test]
fn the_notice_has_the_same_links_in_both_parts() {
    for language in LANGUAGES {
        assert_same_links(&message(language));
    }
}

fn url() -> impl Strategy<Value = Url> + Clone {
    "(https://[a-z]{1,8}\\.example/[a-zA-Z0-9%?=&'()_~-]{0,12}|mailto:[a-z]{1,5}@[a-z]{1,5}\\.example|tel:\\+[0-9]{4,9})"
        .prop_map(|text| text.parse().unwrap())
}

fn line() -> impl Strategy<Value = Vec<Inline>> {
    let words = "[a-zA-Zäöü語 ]{0,10}".prop_map(Inline::Text);
    let link =
        (url(), "[a-zA-Z語]{0,8}").prop_map(|(url, text)| Inline::Link { url, content: vec![Inline::Text(text)] });
    let strong = link.clone().prop_map(|link| Inline::Strong(vec![link]));
    proptest::collection::vec(prop_oneof![words, link, strong], 0..4)
}

fn block() -> impl Strategy<Value = Block> {
    let paragraph = line().prop_map(|content| Block::Paragraph { content });
    let heading = line().prop_map(|content| Block::Heading { level: 2, content });
    let button = (url(), "[a-z]{1,8}").prop_map(|(url, label)| Block::Button { label, url });
    let row = || proptest::collection::vec(line(), 3);
    let table = (row(), proptest::collection::vec(row(), 0..4)).prop_map(|(head, rows)| Block::Table {
        columns: vec![Align::Auto, Align::End, Align::Center],
        head,
        rows,
    });
    let point = ("[a-zA-Z語 ]{0,8}", 0..1_000_u16)
        .prop_map(|(label, value)| ChartPoint { label, value: value.to_string().parse().unwrap() });
    let kind = proptest::sample::select(&[ChartKind::Bar, ChartKind::Line, ChartKind::Ring][..]);
    let chart = (kind, "[a-z]{0,8}", proptest::collection::vec(point, 0..4))
        .prop_map(|(kind, title, points)| Block::Chart(Chart { kind, title, unit: ChartUnit::Number, points }));
    let leaf = prop_oneof![paragraph, heading, button, table, chart];
    leaf.prop_recursive(2, 12, 3, |inner| {
        let blocks = proptest::collection::vec(inner, 1..3);
        let list =
            proptest::collection::vec(blocks.clone(), 1..3).prop_map(|items| Block::List { ordered: false, items });
        prop_oneof![list, blocks.prop_map(|blocks| Block::Quote { blocks })]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn any_message_has_the_same_links_in_both_parts(
        blocks in proptest::collection::vec(block(), 0..5),
        rtl in any::<bool>(),
    ) {
        let language = if rtl { Language::He } else { Language::Ja };
        let message = Message { subject: "x".to_owned(), preheader: None, language, blocks };
        assert_same_links(&message);
    }
}

#[test]
fn a_mail_with_a_thousand_rows_is_cut_in_both_parts() {
    let cell = |text: String| vec![Inline::Text(text)];
    let link = |at: usize| {
        let url: Url = format!("https://example.com/{at}").parse().unwrap();
        vec![Inline::Link { url, content: vec![Inline::Text("x".repeat(40))] }]
    };
    let rows = (0..1_000).map(|at| vec![cell(format!("row {at}")), link(at), cell("x".to_owned())]);
    let message = Message {
        subject: "x".to_owned(),
        preheader: None,
        language: Language::En,
        blocks: vec![Block::Table {
            columns: vec![Align::Auto; 3],
            head: vec![cell("A".to_owned()), cell("B".to_owned()), cell("C".to_owned())],
            rows: rows.collect(),
        }],
    };
    let parts = email(&message);
    assert!(parts.html.len() <= 100_000, "{}", parts.html.len());
    assert!(parts.html.contains("more rows are on the web page."));
    assert!(parts.html.contains("row 99<") && !parts.html.contains("row 500<"));
    assert_same_links(&message);
}
