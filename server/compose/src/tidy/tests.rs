//! The one form of a line.

use rstest::rstest;

use super::*;

fn text(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

#[rstest]
#[case::spaces(vec![text(" a "), text(" b ")], vec![text("a  b")])]
#[case::empty(vec![text(""), Inline::Strong(vec![]), Inline::Code(" ".to_owned())], vec![])]
#[case::breaks(
    vec![Inline::Break, text("a "), Inline::Break, Inline::Break, text(" b"), Inline::Break],
    vec![text("a"), Inline::Break, text("b")],
)]
#[case::lines(vec![text("a\n\nb")], vec![text("a"), Inline::Break, text("b")])]
#[case::space_in_strong(
    vec![text("a"), Inline::Strong(vec![text(" b ")]), text("c")],
    vec![text("a "), Inline::Strong(vec![text("b")]), text(" c")],
)]
#[case::strong_in_strong(
    vec![Inline::Strong(vec![Inline::Emphasis(vec![Inline::Strong(vec![text("a")])])])],
    vec![Inline::Strong(vec![Inline::Emphasis(vec![text("a")])])],
)]
#[case::marks(
    vec![text("a \u{2066}b\u{2069} \u{2066}c")],
    vec![text("a "), Inline::Ltr("b".to_owned()), text(" c")],
)]
fn a_line_is_tidied(#[case] line: Vec<Inline>, #[case] tidy: Vec<Inline>) {
    assert_eq!(tidy_line(line), tidy);
    assert_eq!(tidy_line(tidy.clone()), tidy);
}

#[test]
fn rows_are_as_wide_as_the_table_and_empty_blocks_go() {
    let cell = |words: &str| vec![text(words)];
    let table = Block::Table {
        columns: vec![Align::Auto; 2],
        head: vec![cell("a")],
        rows: vec![vec![cell("1"), cell("2"), cell("3")]],
    };
    let blocks = vec![
        table,
        Block::Paragraph { content: vec![] },
        Block::Quote { blocks: vec![Block::Paragraph { content: cell(" ") }] },
        Block::List { ordered: true, items: vec![vec![]] },
        Block::Table { columns: vec![], head: vec![], rows: vec![] },
    ];
    let tidy = Block::Table {
        columns: vec![Align::Auto; 2],
        head: vec![cell("a"), vec![]],
        rows: vec![vec![cell("1"), cell("2")]],
    };
    assert_eq!(tidy_blocks(blocks), [tidy]);
}
