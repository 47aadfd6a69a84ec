//! Communications whose every text is hostile, characters included that XML cannot hold.

use carillon_compose::{Align, Block, Chart, ChartKind, ChartPoint, ChartUnit, Composed, Inline, Message};
use carillon_domain::language::Language;
use carillon_domain::medium::Medium;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value as Json, json};

use super::judge::judge;

const CASES: usize = 300;

fn text() -> impl Strategy<Value = String> {
    let hostile = &[
        "<b>",
        "]]>",
        "&amp;",
        "&#0;",
        "\0",
        "\u{1b}[2J",
        "\u{8}",
        "\u{b}",
        "\r",
        "\r\n",
        "\n",
        "\t",
        "\u{7f}",
        "\u{85}",
        "\u{FFFE}",
        "\u{FFFF}",
        "\u{FDD0}",
        "\u{202E}",
        "\u{2028}",
        "\u{D7FF}",
        "\u{E000}",
        "\u{10FFFF}",
        "\"",
        "'",
        " ",
        "<!--",
        "<![CDATA[",
        "<?x?>",
        "<!DOCTYPE x>",
        "\\u0000",
        "👍",
        "سلام",
        "",
    ];
    let one = prop_oneof![
        5 => proptest::sample::select(&hostile[..]).prop_map(ToOwned::to_owned),
        2 => "\\PC{0,8}",
        2 => proptest::collection::vec(any::<char>(), 0..6).prop_map(String::from_iter),
    ];
    proptest::collection::vec(one, 0..4).prop_map(|parts| parts.concat())
}

fn line() -> impl Strategy<Value = Vec<Inline>> {
    let leaf = prop_oneof![
        4 => text().prop_map(Inline::Text),
        1 => text().prop_map(Inline::Code),
        1 => text().prop_map(Inline::Ltr),
        1 => Just(Inline::Break),
    ];
    let inline = leaf.prop_recursive(3, 10, 3, |inner| {
        let content = proptest::collection::vec(inner, 0..3);
        prop_oneof![
            content.clone().prop_map(Inline::Strong),
            content.clone().prop_map(Inline::Emphasis),
            content.prop_map(|content| Inline::Link { url: "https://x.example/?a=1&b=%22".parse().unwrap(), content }),
        ]
    });
    proptest::collection::vec(inline, 0..4)
}

fn block() -> impl Strategy<Value = Block> {
    let table = proptest::collection::vec(line(), 2).prop_map(|cells| Block::Table {
        columns: vec![Align::Start, Align::End],
        head: cells.clone(),
        rows: vec![cells],
    });
    let leaf = prop_oneof![
        2 => line().prop_map(|content| Block::Paragraph { content }),
        1 => (1..=6_u8, line()).prop_map(|(level, content)| Block::Heading { level, content }),
        1 => text().prop_map(|label| Block::Button { label, url: "mailto:a@b.example?subject='x'".parse().unwrap() }),
        1 => table,
        1 => chart(),
        1 => Just(Block::Rule),
    ];
    leaf.prop_recursive(2, 8, 2, |inner| {
        let blocks = proptest::collection::vec(inner, 0..3);
        prop_oneof![
            blocks.clone().prop_map(|blocks| Block::Quote { blocks }),
            (any::<bool>(), blocks).prop_map(|(ordered, blocks)| Block::List { ordered, items: vec![blocks] }),
        ]
    })
}

fn chart() -> impl Strategy<Value = Block> {
    let kind = proptest::sample::select(&[ChartKind::Bar, ChartKind::Line, ChartKind::Ring][..]);
    let units = [ChartUnit::Number, ChartUnit::Percent, ChartUnit::Money("EUR".parse().unwrap())];
    let point = (text(), any::<i32>())
        .prop_map(|(label, cents)| ChartPoint { label, value: format!("{cents}.25").parse().unwrap() });
    // A title is one line of plain text, in an attribute of XML.
    let title = "[ -~é<>&\"語]{0,12}";
    (kind, title, proptest::sample::select(units.to_vec()), proptest::collection::vec(point, 0..3))
        .prop_map(|(kind, title, unit, points)| Block::Chart(Chart { kind, title, unit, points }))
}

fn data() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        text().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<i32>().prop_map(|eighths| Json::from(f64::from(eighths) / 8.0)),
        any::<bool>().prop_map(Json::from),
        Just(Json::Null),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..3).prop_map(Json::from),
            proptest::collection::vec((text(), inner), 0..3).prop_map(|fields| fields.into_iter().collect()),
        ]
    })
}

fn composed() -> impl Strategy<Value = Composed> {
    let about = (text(), text(), proptest::option::of(text()), 0..Language::ALL.len());
    let said = (text(), proptest::option::of(text()), proptest::collection::vec(block(), 0..4));
    (about, said, data()).prop_map(|((campaign, step, reference, at), (subject, preheader, blocks), data)| Composed {
        campaign,
        step,
        reference,
        medium: Medium::Sms,
        message: Message { subject: format!("S{subject}"), preheader, language: Language::ALL[at], blocks },
        data: json!({ "customer": data }),
    })
}

/// Made first and judged together: a validator starts slowly.
#[test]
fn hostile_texts_keep_both_forms_sound_and_the_same() {
    let mut runner = TestRunner::default();
    let all: Vec<_> = (0..CASES).map(|_| composed().new_tree(&mut runner).unwrap().current()).collect();
    for composed in &all {
        assert_eq!(Composed::from_json(&composed.to_json()).as_ref(), Ok(composed));
    }
    assert_eq!(judge(&all), "");
}
