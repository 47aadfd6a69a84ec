//! Cuts long tables, so that a mail stays small enough to be shown whole.

use crate::block::{Block, Inline, Message};
use crate::phrase::phrases;
use crate::url::Url;

/// The message with at most so many rows in each table, and a line that says where the others
/// are; or `None` where no table is longer.
pub(super) fn shorten(message: &Message, rows: usize, view_url: &Url) -> Option<Message> {
    let cut = Cut { message, rows, view_url };
    let blocks = cut.blocks(&message.blocks);
    (blocks != message.blocks).then(|| Message { blocks, ..message.clone() })
}

struct Cut<'a> {
    message: &'a Message,
    rows: usize,
    view_url: &'a Url,
}

impl Cut<'_> {
    fn blocks(&self, blocks: &[Block]) -> Vec<Block> {
        blocks.iter().flat_map(|block| self.block(block)).collect()
    }

    fn block(&self, block: &Block) -> Vec<Block> {
        match block {
            Block::Table { columns, head, rows } if rows.len() > self.rows => {
                let kept = rows[..self.rows].to_vec();
                let (columns, head) = (columns.clone(), head.clone());
                vec![Block::Table { columns, head, rows: kept }, self.more(rows.len() - self.rows)]
            }
            Block::Quote { blocks } => vec![Block::Quote { blocks: self.blocks(blocks) }],
            Block::List { ordered, items } => {
                let items = items.iter().map(|item| self.blocks(item)).collect();
                vec![Block::List { ordered: *ordered, items }]
            }
            other => vec![other.clone()],
        }
    }

    fn more(&self, count: usize) -> Block {
        let text = phrases(self.message.language).with("email-more-rows", &[("count", count.into())]);
        let link = Inline::Link { url: self.view_url.clone(), content: vec![Inline::Text(text)] };
        Block::Paragraph { content: vec![link] }
    }
}
