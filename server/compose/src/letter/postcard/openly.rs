//! What of a message anybody may read: a postcard goes through many hands. Must not know paper.

use crate::block::{Block, Inline, Message, plain_text};
use crate::chart::{Chart, ChartPoint};
use crate::text::says_itself;
use crate::url::Url;

/// The message without the ways to the customer's own pages, wherever in it they stand: whoever has such an address can
/// open what it leads to. `own` is the page of the message, which tells where such pages lie.
pub(super) fn openly(message: &Message, own: &Url) -> Message {
    let censor = Censor { place: place_of(own.as_str()) };
    Message { subject: censor.words(&message.subject), blocks: censor.blocks(&message.blocks), ..message.clone() }
}

/// What the addresses of all such pages begin with: `https://host/` for `https://host/m/token`.
fn place_of(own: &str) -> &str {
    let page = own.trim_end_matches('/').rfind('/').and_then(|at| own[..at].rfind('/'));
    page.map_or(own, |at| &own[..=at])
}

struct Censor<'a> {
    place: &'a str,
}

impl Censor<'_> {
    /// What is left empty is left out.
    fn blocks(&self, blocks: &[Block]) -> Vec<Block> {
        blocks.iter().filter_map(|block| self.block(block)).collect()
    }

    fn block(&self, block: &Block) -> Option<Block> {
        match block {
            // A button that leads nowhere is none.
            Block::Button { url, .. } if self.is_own(url) => None,
            Block::Button { label, url } => Some(Block::Button { label: self.words(label), url: url.clone() }),
            Block::Heading { level, content } => {
                Some(Block::Heading { level: *level, content: self.line(content) }).filter(|_| self.says(content))
            }
            Block::Paragraph { content } => {
                Some(Block::Paragraph { content: self.line(content) }).filter(|_| self.says(content))
            }
            Block::List { ordered, items } => {
                let items: Vec<_> =
                    items.iter().map(|item| self.blocks(item)).filter(|item| !item.is_empty()).collect();
                (!items.is_empty()).then_some(Block::List { ordered: *ordered, items })
            }
            Block::Table { columns, head, rows } => Some(Block::Table {
                columns: columns.clone(),
                head: self.cells(head),
                rows: rows.iter().map(|row| self.cells(row)).collect(),
            }),
            Block::Quote { blocks } => {
                let blocks = self.blocks(blocks);
                (!blocks.is_empty()).then_some(Block::Quote { blocks })
            }
            Block::Chart(chart) => Some(Block::Chart(self.chart(chart))),
            Block::Rule => Some(Block::Rule),
        }
    }

    fn chart(&self, chart: &Chart) -> Chart {
        let point = |point: &ChartPoint| ChartPoint { label: self.words(&point.label), value: point.value.clone() };
        Chart { title: self.words(&chart.title), points: chart.points.iter().map(point).collect(), ..chart.clone() }
    }

    /// Whether anything is left of a line.
    fn says(&self, content: &[Inline]) -> bool {
        !plain_text(&self.line(content)).trim().is_empty()
    }

    fn cells(&self, row: &[Vec<Inline>]) -> Vec<Vec<Inline>> {
        row.iter().map(|cell| self.line(cell)).collect()
    }

    fn line(&self, content: &[Inline]) -> Vec<Inline> {
        content.iter().flat_map(|inline| self.inline(inline)).collect()
    }

    fn inline(&self, inline: &Inline) -> Vec<Inline> {
        match inline {
            Inline::Link { url, content } if self.is_own(url) => {
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
            Inline::Text(text) => vec![Inline::Text(self.words(text))],
            Inline::Code(text) => vec![Inline::Code(self.words(text))],
            Inline::Ltr(text) => vec![Inline::Ltr(self.words(text))],
            Inline::Break => vec![Inline::Break],
        }
    }

    /// Words without addresses of such pages: each is cut out, up to the next space.
    fn words(&self, text: &str) -> String {
        let mut open = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find(self.place) {
            open.push_str(&rest[..at]);
            let address = &rest[at..];
            rest = &address[address.find(char::is_whitespace).unwrap_or(address.len())..];
        }
        open.push_str(rest);
        open
    }

    /// Whether it is a page of the installation, not its front page.
    fn is_own(&self, url: &Url) -> bool {
        url.as_str().strip_prefix(self.place).is_some_and(|rest| !rest.is_empty())
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use carillon_domain::language::Language;

    const OWN: &str = "https://care.example/m/secret";

    fn link(url: &str, text: &str) -> Inline {
        Inline::Link { url: url.parse().unwrap(), content: vec![Inline::Text(text.to_owned())] }
    }

    fn open(subject: &str, blocks: Vec<Block>, own: &str) -> Message {
        let message = Message { subject: subject.to_owned(), preheader: None, language: Language::En, blocks };
        openly(&message, &own.parse().unwrap())
    }

    #[test]
    fn ways_to_ones_own_pages_are_left_out_and_their_words_stay() {
        let content = vec![
            link("https://care.example/d/key", "your key"),
            link("https://care.example/p/x", "https://care.example/p/x"),
            link("https://care.example/?t=x", " asked"),
            link("https://shop.example/renew", " the shop"),
            link("https://care.example.evil/m/x", " another host"),
        ];
        let button = |url: &str| Block::Button { label: "Go".to_owned(), url: url.parse().unwrap() };
        let blocks = vec![Block::Paragraph { content }, button(OWN), button("https://shop.example/a")];
        let open = open("Subject", blocks, OWN);
        let [Block::Paragraph { content }, Block::Button { .. }] = open.blocks.as_slice() else { panic!("{open:?}") };
        assert_eq!(plain_text(content), "your key asked the shop another host");
        let links = content.iter().filter(|it| matches!(it, Inline::Link { .. })).count();
        assert_eq!(links, 2, "{content:?}");
    }

    #[test]
    fn an_address_that_is_only_written_is_cut_out_too() {
        let text = |words: &str| {
            vec![Inline::Text(words.to_owned()), Inline::Code(format!("`{OWN}`")), Inline::Ltr(OWN.into())]
        };
        let blocks = vec![
            Block::Paragraph { content: text(&format!("Read on at {OWN} today")) },
            Block::Paragraph { content: vec![Inline::Ltr(OWN.to_owned())] },
            Block::List {
                ordered: false,
                items: vec![vec![Block::Button { label: "Go".into(), url: OWN.parse().unwrap() }]],
            },
            Block::Button { label: format!("See {OWN}"), url: "https://shop.example/a".parse().unwrap() },
            Block::Paragraph {
                content: vec![Inline::Link { url: "https://shop.example/a".parse().unwrap(), content: text(OWN) }],
            },
        ];
        let open = open(&format!("Yours: {OWN}"), blocks, OWN);
        let told = format!("{open:?}");
        assert!(!told.contains("secret"), "{told}");
        assert!(told.contains("Read on at  today"), "{told}");
        assert_eq!(open.blocks.len(), 3, "what is left empty is left out: {told}");
    }

    #[test]
    fn other_pages_of_a_shared_host_stay() {
        let blocks = vec![Block::Paragraph {
            content: vec![link("https://example.com/shop", "shop"), link("https://example.com/notices/d/x", " key")],
        }];
        let open = open("", blocks, "https://example.com/notices/m/secret");
        let [Block::Paragraph { content }] = open.blocks.as_slice() else { panic!("{open:?}") };
        assert!(matches!(content.as_slice(), [Inline::Link { .. }, Inline::Text(_)]), "{content:?}");
    }
}
