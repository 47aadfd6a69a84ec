//! What people edit, and what comes back.

use carillon_domain::language::Language;
use rstest::rstest;

use super::*;
use crate::block::{Block, Inline};
use crate::error::Fault;

fn text(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

fn write(content: Vec<Inline>) -> String {
    let blocks = vec![Block::Paragraph { content }];
    to_markdown(&Message { subject: "x".to_owned(), preheader: None, language: Language::En, blocks })
}

fn read(markdown: &str) -> Vec<Block> {
    from_markdown(markdown, "x", Language::En).expect(markdown).blocks
}

#[rstest]
#[case("1. no list", "1\\. no list\n")]
#[case("- no list", "\\- no list\n")]
#[case("# no heading", "\\# no heading\n")]
#[case("a * b_c [d] <e> | `f`", "a \\* b\\_c \\[d\\] \\<e> \\| \\`f\\`\n")]
#[case("R&D & more &amp;", "R\\&D & more \\&amp;\n")]
#[case("{{ x }} {% y %}", "{{ x }} {% y %}\n")]
#[case("2026 was 5 - 3 = 2", "2026 was 5 - 3 = 2\n")]
fn text_is_escaped_only_where_it_must(#[case] words: &str, #[case] markdown: &str) {
    assert_eq!(write(vec![text(words)]), markdown);
    assert_eq!(read(markdown), [Block::Paragraph { content: vec![text(words)] }]);
}

#[rstest]
#[case("これは", "重要", "です", "これは**重要**です\n")]
#[case("これは", "「重要」", "です", "これは<!-- -->**「重要」**<!-- -->です\n")]
#[case("a ", "b", ".", "a **b**.\n")]
#[case("a", "(b)", "c", "a<!-- -->**(b)**<!-- -->c\n")]
fn bold_is_bold_beside_any_letter(
    #[case] before: &str,
    #[case] bold: &str,
    #[case] after: &str,
    #[case] markdown: &str,
) {
    let content = vec![text(before), Inline::Strong(vec![text(bold)]), text(after)];
    assert_eq!(write(content.clone()), markdown);
    assert_eq!(read(markdown), [Block::Paragraph { content }]);
}

#[test]
fn left_to_right_text_comes_back() {
    let content = vec![text("a "), Inline::Ltr("AB_1".to_owned()), text(" b")];
    let markdown = write(content.clone());
    assert_eq!(markdown, "a \u{2066}AB\\_1\u{2069} b\n");
    assert_eq!(read(&markdown), [Block::Paragraph { content }]);
    // A mark that lost its other half is dropped.
    assert_eq!(read("a \u{2066}b"), [Block::Paragraph { content: vec![text("a b")] }]);
}

#[test]
fn an_edit_is_no_template_and_cannot_forge_values() {
    let blocks = read("{{ customer }} {% for %} \u{10F7A0}\u{10F7B0}\u{10F7A1}\u{202E}x");
    assert_eq!(blocks, [Block::Paragraph { content: vec![text("{{ customer }} {% for %} x")] }]);
}

#[test]
fn code_blocks_are_lines_of_code() {
    let code = |text: &str| Inline::Code(text.to_owned());
    let content = vec![code("AAAA-BBBB"), Inline::Break, code("CCCC")];
    assert_eq!(read("```\nAAAA-BBBB\nCCCC\n```"), [Block::Paragraph { content }]);
}

#[rstest]
#[case("[x](javascript:alert(1))")]
#[case("[x](data:text/html,y)")]
#[case("<javascript:alert(1)>")]
fn a_dangerous_link_is_refused(#[case] markdown: &str) {
    let error = from_markdown(markdown, "x", Language::En).expect_err(markdown);
    assert!(matches!(error.fault, Fault::Link { .. }), "{error}");
}

#[test]
fn the_subject_is_one_line_and_not_empty() {
    let message = from_markdown("x", " a\r\nBcc: b ", Language::En).expect("message");
    assert_eq!(message.subject, "a Bcc: b");
    let error = from_markdown("x", " \u{202E}\n", Language::En).expect_err("empty");
    assert_eq!(error.fault, Fault::EmptySubject);
}

#[test]
fn an_address_of_mail_links_to_it() {
    let [Block::Paragraph { content }] = &read("<care@example.com>")[..] else { panic!() };
    assert!(matches!(&content[0], Inline::Link { url, .. } if url.as_str() == "mailto:care@example.com"));
}
