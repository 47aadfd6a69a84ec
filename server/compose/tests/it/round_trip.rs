//! What a person is given to edit says just what the message says.

use carillon_compose::{
    Align, Block, Chart, ChartKind, ChartPoint, ChartUnit, Inline, Message, Url, from_markdown, to_markdown,
};
use carillon_domain::language::Language;
use proptest::prelude::*;

/// Text with everything Markdown could take for something.
fn words() -> impl Strategy<Value = String> {
    let piece = proptest::sample::select(
        &[
            "a",
            "word",
            "Z",
            "1.",
            "12)",
            "-",
            "+",
            "*",
            "_",
            "**",
            "`",
            "``",
            "#",
            "##",
            ">",
            "<",
            "<br>",
            "<!-- x -->",
            "[",
            "]",
            "(",
            ")",
            "!",
            "|",
            "\\",
            "&",
            "&amp;",
            "&#42;",
            ":",
            "=",
            "~",
            "~~~",
            "語",
            "。",
            "「",
            "」",
            "é",
            "{{",
            "}}",
            "{%",
            "http://x.example",
            "<b>",
            "\u{a0}",
            "\u{3000}",
            "—",
            "👍",
            "-- ",
            "==",
            "---",
            "x@y.example",
            "ש",
            "\"",
            "'",
            "$",
            "^",
            " ",
            "  ",
            "%",
            "@",
            "/",
            ";",
            "?",
            ",",
            ".",
        ][..],
    );
    proptest::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}

fn url() -> impl Strategy<Value = Url> + Clone {
    "https://[a-z]{1,5}\\.example/[a-zA-Z0-9()&;=?_*~!$'.,:@+-]{0,10}".prop_map(|text| text.parse().unwrap())
}

/// A link at the start of a paragraph with such code in it cannot be written: Markdown takes `[…]:` for a definition before
/// it looks for code.
const DEFINITION: &str = "code with ]: in it";

fn leaf() -> impl Strategy<Value = Inline> {
    prop_oneof![
        6 => words().prop_map(Inline::Text),
        1 => words().prop_filter(DEFINITION, |code| !code.contains("]:")).prop_map(Inline::Code),
        1 => words().prop_map(Inline::Ltr),
        1 => Just(Inline::Break),
    ]
}

fn inline() -> impl Strategy<Value = Inline> {
    let marked = leaf().prop_recursive(3, 12, 3, |inner| {
        let content = proptest::collection::vec(inner, 1..4);
        prop_oneof![content.clone().prop_map(Inline::Strong), content.prop_map(Inline::Emphasis),]
    });
    let link = (url(), proptest::collection::vec(marked.clone(), 1..3))
        .prop_map(|(url, content)| Inline::Link { url, content });
    prop_oneof![5 => marked, 1 => link]
}

fn line() -> impl Strategy<Value = Vec<Inline>> {
    proptest::collection::vec(inline(), 1..5)
}

/// Cells hold no code with a bar in it: tables give a bar in code no way to be written beside a
/// backslash.
fn cell() -> impl Strategy<Value = Vec<Inline>> {
    line().prop_map(|content| content.into_iter().filter(|inline| !holds_bar(inline)).collect())
}

fn holds_bar(inline: &Inline) -> bool {
    match inline {
        Inline::Code(text) => text.contains(['|', '\\']),
        Inline::Strong(inner) | Inline::Emphasis(inner) => inner.iter().any(holds_bar),
        Inline::Link { content, .. } => content.iter().any(holds_bar),
        _ => false,
    }
}

fn chart() -> impl Strategy<Value = Block> {
    let kind = proptest::sample::select(&[ChartKind::Bar, ChartKind::Line, ChartKind::Ring][..]);
    let euro = ChartUnit::Money("EUR".parse().unwrap());
    let unit = proptest::sample::select(vec![ChartUnit::Number, ChartUnit::Percent, euro]);
    let point = (words(), "(0|[1-9][0-9]{0,5})(\\.[0-9]{1,3})?")
        .prop_map(|(label, value)| ChartPoint { label, value: value.parse().unwrap() });
    (kind, words(), unit, proptest::collection::vec(point, 0..5))
        .prop_map(|(kind, title, unit, points)| Block::Chart(Chart { kind, title, unit, points }))
}

fn block() -> impl Strategy<Value = Block> {
    let align = proptest::sample::select(&[Align::Auto, Align::Start, Align::Center, Align::End][..]);
    let row = || proptest::collection::vec(cell(), 2);
    let table = (proptest::collection::vec(align, 2), row(), proptest::collection::vec(row(), 0..3))
        .prop_map(|(columns, head, rows)| Block::Table { columns, head, rows });
    let leaf = prop_oneof![
        4 => line().prop_map(|content| Block::Paragraph { content }),
        1 => (1..=6_u8, line()).prop_map(|(level, content)| Block::Heading { level, content }),
        1 => table,
        1 => chart(),
        1 => (words(), url()).prop_map(|(label, url)| Block::Button { label, url }),
        1 => Just(Block::Rule),
    ];
    leaf.prop_recursive(3, 16, 3, |inner| {
        let blocks = proptest::collection::vec(inner, 1..3);
        let list = (any::<bool>(), proptest::collection::vec(blocks.clone(), 1..3))
            .prop_map(|(ordered, items)| Block::List { ordered, items });
        prop_oneof![list, blocks.prop_map(|blocks| Block::Quote { blocks })]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn markdown_says_what_the_message_says(blocks in proptest::collection::vec(block(), 1..4)) {
        let message = Message { subject: "x".to_owned(), preheader: None, language: Language::En, blocks };
        // The first way brings the message to its one form; from then on nothing changes.
        let markdown = to_markdown(&message);
        let read = from_markdown(&markdown, "x", Language::En).unwrap();
        let again = to_markdown(&read);
        prop_assert_eq!(&again, &markdown);
        prop_assert_eq!(from_markdown(&again, "x", Language::En).unwrap(), read);
    }
}
