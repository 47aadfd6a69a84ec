//! The words of a partner: Markdown without the template language, held to rules. Must not know who the partner is, or
//! whether somebody approved of it.

use carillon_domain::language::Language;

use crate::block::{Block, Inline};
use crate::error::Fault;
use crate::markdown::{Values, read_blocks};
use crate::url::{Url, UrlError};
use crate::value::clean_source;

/// Where the data of a communication holds the words, by the tag of their language.
pub(super) const IN_DATA: &str = "partner_text";

/// Why a partner's words cannot be shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{fault}; {}", fault.todo())]
pub struct PartnerTextFault {
    /// What is wrong.
    pub fault: Fault,
}

/// Reads a partner's words: braces are braces, links lead to web pages only, pictures are refused.
pub fn read_partner_text(markdown: &str, language: Language) -> Result<Vec<Block>, PartnerTextFault> {
    read(markdown, language).map_err(|fault| PartnerTextFault { fault })
}

pub(super) fn read(markdown: &str, language: Language) -> Result<Vec<Block>, Fault> {
    let values = Values { kept: &[], direction: language.direction() };
    let blocks = read_blocks(&clean_source(markdown), &values)?;
    match blocks.iter().find_map(other_link) {
        Some(url) => Err(Fault::Link { address: url.as_str().chars().take(60).collect(), reason: UrlError::NotWeb }),
        None => Ok(blocks),
    }
}

/// The first link that leads anywhere but to a web page.
fn other_link(block: &Block) -> Option<&Url> {
    match block {
        Block::Button { url, .. } => not_web(url),
        Block::Heading { content, .. } | Block::Paragraph { content } => in_line(content),
        Block::List { items, .. } => items.iter().flatten().find_map(other_link),
        Block::Quote { blocks } => blocks.iter().find_map(other_link),
        Block::Table { head, rows, .. } => head.iter().chain(rows.iter().flatten()).find_map(|cell| in_line(cell)),
        Block::Chart(_) | Block::Rule => None,
    }
}

fn in_line(content: &[Inline]) -> Option<&Url> {
    content.iter().find_map(|inline| match inline {
        Inline::Strong(inner) | Inline::Emphasis(inner) => in_line(inner),
        Inline::Link { url, content } => not_web(url).or_else(|| in_line(content)),
        Inline::Text(_) | Inline::Code(_) | Inline::Ltr(_) | Inline::Break => None,
    })
}

fn not_web(url: &Url) -> Option<&Url> {
    (!url.as_str().starts_with("http")).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("Call [us](tel:+49301234)")]
    #[case("> - [mail](mailto:a@example.com)")]
    #[case("| a |\n|---|\n| **[mail](mailto:a@example.com)** |")]
    #[case("[Go](mailto:a@example.com \"button\")")]
    #[case("[x](javascript:alert(1))")]
    #[case("![picture](https://example.com/x.png)")]
    fn what_a_partner_may_not_say(#[case] markdown: &str) {
        let fault = read_partner_text(markdown, Language::En).expect_err(markdown);
        assert!(matches!(fault.fault, Fault::Link { .. } | Fault::Picture), "{fault}");
    }

    #[test]
    fn braces_and_markup_are_text() {
        let text = "{{ customer.name }} {{ offer(\"main\") }} <b>x</b> [web](https://example.com)";
        let blocks = read_partner_text(text, Language::En).expect("blocks");
        let [Block::Paragraph { content }] = blocks.as_slice() else { panic!("{blocks:?}") };
        let plain = crate::block::plain_text(content);
        assert_eq!(plain, "{{ customer.name }} {{ offer(\"main\") }} <b>x</b> web");
    }
}
