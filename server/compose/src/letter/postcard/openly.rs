//! What of a message anybody may read: a postcard goes through many hands. Must not know paper.

use crate::block::{Block, Inline};
use crate::text::says_itself;
use crate::url::Url;

/// The blocks without the ways to pages of one server: whoever has such an address can open what it leads to.
pub(super) fn openly(blocks: &[Block], own: &Url) -> Vec<Block> {
    Censor { site: own.site().unwrap_or(own.as_str()) }.blocks(blocks)
}

struct Censor<'a> {
    site: &'a str,
}

impl Censor<'_> {
    fn blocks(&self, blocks: &[Block]) -> Vec<Block> {
        blocks.iter().filter_map(|block| self.block(block)).collect()
    }

    /// A button that leads nowhere is none.
    fn block(&self, block: &Block) -> Option<Block> {
        Some(match block {
            Block::Button { url, .. } if self.is_secret(url) => return None,
            Block::Heading { level, content } => Block::Heading { level: *level, content: self.line(content) },
            Block::Paragraph { content } => Block::Paragraph { content: self.line(content) },
            Block::List { ordered, items } => {
                Block::List { ordered: *ordered, items: items.iter().map(|item| self.blocks(item)).collect() }
            }
            Block::Table { columns, head, rows } => Block::Table {
                columns: columns.clone(),
                head: self.cells(head),
                rows: rows.iter().map(|row| self.cells(row)).collect(),
            },
            Block::Quote { blocks } => Block::Quote { blocks: self.blocks(blocks) },
            Block::Button { .. } | Block::Rule | Block::Chart(_) => block.clone(),
        })
    }

    fn cells(&self, row: &[Vec<Inline>]) -> Vec<Vec<Inline>> {
        row.iter().map(|cell| self.line(cell)).collect()
    }

    fn line(&self, content: &[Inline]) -> Vec<Inline> {
        content.iter().flat_map(|inline| self.inline(inline)).collect()
    }

    fn inline(&self, inline: &Inline) -> Vec<Inline> {
        match inline {
            Inline::Link { url, content } if self.is_secret(url) => {
                if says_itself(url, content) {
                    Vec::new()
                } else {
                    self.line(content)
                }
            }
            Inline::Link { url, content } => {
                vec![Inline::Link { url: url.clone(), content: self.line(content) }]
            }
            Inline::Strong(inner) => vec![Inline::Strong(self.line(inner))],
            Inline::Emphasis(inner) => vec![Inline::Emphasis(self.line(inner))],
            other => vec![other.clone()],
        }
    }

    /// Whether it is a page of the server, not its front page.
    fn is_secret(&self, url: &Url) -> bool {
        url.as_str()
            .strip_prefix(self.site)
            .is_some_and(|path| path.trim_matches('/').len() > 1 && path.starts_with('/'))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use crate::block::plain_text;

    fn link(url: &str, text: &str) -> Inline {
        Inline::Link { url: url.parse().unwrap(), content: vec![Inline::Text(text.to_owned())] }
    }

    #[test]
    fn ways_to_ones_own_pages_are_left_out_and_their_words_stay() {
        let own: Url = "https://care.example/m/secret".parse().unwrap();
        let content = vec![
            link("https://care.example/d/key", "your key"),
            link("https://care.example/p/x", "https://care.example/p/x"),
            link("https://shop.example/renew", "the shop"),
            link("https://care.example.evil/m/x", "another host"),
        ];
        let button = |url: &str| Block::Button { label: "Go".to_owned(), url: url.parse().unwrap() };
        let blocks =
            [Block::Paragraph { content }, button("https://care.example/m/secret"), button("https://shop.example/a")];
        let open = openly(&blocks, &own);
        let [Block::Paragraph { content }, Block::Button { .. }] = open.as_slice() else { panic!("{open:?}") };
        assert_eq!(plain_text(content), "your keythe shopanother host");
        let links = content.iter().filter(|it| matches!(it, Inline::Link { .. })).count();
        assert_eq!(links, 2, "{content:?}");
    }
}
