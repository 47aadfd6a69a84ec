//! Markdown to blocks.

use std::iter::Peekable;

use pulldown_cmark::{Alignment, CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag};

use super::chart;
use super::value::Values;
use crate::block::{Align, Block, Inline, plain_text};
use crate::error::Fault;
use crate::tidy::{tidy_blocks, tidy_line};
use crate::value::{clean_source, expand_plain, filled_slots, slot_alone};

/// Blocks and inlines stand inside each other at most so deep.
pub(super) const DEEPEST: usize = 24;

/// Reads text with placeholders into tidy blocks.
pub(crate) fn read_blocks(text: &str, values: &Values<'_>) -> Result<Vec<Block>, Fault> {
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).peekable();
    let mut reader = Reader { events, values, buttons: 0, depth: 0, slots: 0 };
    let blocks = reader.blocks()?;
    // A slot that was read as anything but a paragraph of its own would vanish without a word.
    match filled_slots(text, values.kept).nth(reader.slots) {
        Some(slot) => Err(Fault::Slot(slot.function)),
        None => Ok(tidy_blocks(blocks)),
    }
}

pub(super) struct Reader<'a> {
    pub(super) events: Peekable<Parser<'a>>,
    pub(super) values: &'a Values<'a>,
    /// How many links with the title `button` were seen.
    pub(super) buttons: usize,
    depth: usize,
    /// How many slots were filled.
    slots: usize,
}

impl Reader<'_> {
    /// Reads blocks up to the end of what contains them, and takes that end.
    fn blocks(&mut self) -> Result<Vec<Block>, Fault> {
        let mut blocks = Vec::new();
        while let Some(event) = self.events.peek() {
            match event {
                Event::End(_) => {
                    self.events.next();
                    break;
                }
                Event::Start(Tag::Paragraph) => {
                    self.events.next();
                    blocks.extend(self.deeper(Self::paragraph_or_slot)?);
                }
                Event::Start(tag) if is_block(tag) => {
                    if let Some(Event::Start(tag)) = self.events.next() {
                        blocks.extend(self.deeper(|reader| reader.block(&tag))?);
                    }
                }
                Event::Rule => {
                    self.events.next();
                    blocks.push(Block::Rule);
                }
                // The items of a tight list hold inlines without a paragraph around them.
                _ => {
                    let before = self.buttons;
                    let content = self.loose_inlines()?;
                    blocks.push(self.paragraph_of(content, before));
                }
            }
        }
        Ok(blocks)
    }

    /// Runs one level deeper, and fails when that is too deep.
    pub(super) fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Fault::TooDeep(DEEPEST));
        }
        let result = read(self);
        self.depth -= 1;
        result
    }

    fn block(&mut self, tag: &Tag<'_>) -> Result<Option<Block>, Fault> {
        let block = match tag {
            Tag::Heading { level, .. } => Block::Heading { level: level_of(*level), content: self.inlines()? },
            Tag::BlockQuote(_) => Block::Quote { blocks: self.blocks()? },
            Tag::List(first) => Block::List { ordered: first.is_some(), items: self.items()? },
            Tag::Table(columns) => self.table(columns)?,
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) if chart::is_chart(info) => {
                let text = self.code_text();
                Block::Chart(chart::read(info, &text, self.values.kept)?)
            }
            Tag::CodeBlock(_) => self.code(),
            Tag::HtmlBlock => self.html_block(),
            _ => {
                self.inlines()?;
                return Ok(None);
            }
        };
        Ok(Some(block))
    }

    /// A paragraph; or, where it is nothing but a slot, what fills that one.
    fn paragraph_or_slot(&mut self) -> Result<Vec<Block>, Fault> {
        let before = self.buttons;
        let slot = match self.events.peek() {
            Some(Event::Text(text)) => slot_alone(text, self.values.kept),
            _ => None,
        };
        let content = self.inlines()?;
        if let (Some(slot), [_]) = (slot, content.as_slice()) {
            self.slots += 1;
            return Ok(slot.blocks.clone());
        }
        Ok(vec![self.paragraph_of(content, before)])
    }

    /// A paragraph; or a button, when it is nothing but a link with that title.
    fn paragraph_of(&self, content: Vec<Inline>, buttons_before: usize) -> Block {
        if self.buttons == buttons_before + 1
            && let [Inline::Link { url, content }] = tidy_line(content.clone()).as_slice()
        {
            return Block::Button { label: plain_text(content), url: url.clone() };
        }
        Block::Paragraph { content }
    }

    fn items(&mut self) -> Result<Vec<Vec<Block>>, Fault> {
        let mut items = Vec::new();
        while let Some(Event::Start(_)) = self.events.next() {
            items.push(self.blocks()?);
        }
        Ok(items)
    }

    fn table(&mut self, columns: &[Alignment]) -> Result<Block, Fault> {
        let mut head = Vec::new();
        let mut rows = Vec::new();
        while let Some(Event::Start(tag)) = self.events.next() {
            let mut cells = Vec::new();
            while let Some(Event::Start(_)) = self.events.next() {
                cells.push(self.inlines()?);
            }
            if tag == Tag::TableHead { head = cells } else { rows.push(cells) }
        }
        let columns = columns.iter().map(|&column| align_of(column)).collect();
        Ok(Block::Table { columns, head, rows })
    }

    /// Lines to be copied letter by letter: one piece of code for each.
    fn code(&mut self) -> Block {
        let text = clean_source(&expand_plain(&self.code_text(), self.values.kept));
        let mut content = Vec::new();
        for line in text.lines() {
            content.push(Inline::Code(line.to_owned()));
            content.push(Inline::Break);
        }
        Block::Paragraph { content }
    }

    /// The lines of a code block, with the placeholders in it, and takes its end.
    fn code_text(&mut self) -> String {
        let mut text = String::new();
        while let Some(Event::Text(part)) = self.events.next() {
            text.push_str(&part);
        }
        text
    }

    /// Lines of HTML, which are text here.
    fn html_block(&mut self) -> Block {
        let mut html = String::new();
        while let Some(Event::Html(line) | Event::Text(line)) = self.events.next() {
            html.push_str(&line);
        }
        let mut content = Vec::new();
        self.html(&mut content, &html);
        Block::Paragraph { content }
    }

    /// Inlines that stand among blocks.
    fn loose_inlines(&mut self) -> Result<Vec<Inline>, Fault> {
        let mut content = Vec::new();
        while let Some(event) = self.events.peek() {
            let ends = match event {
                Event::End(_) | Event::Rule => true,
                Event::Start(tag) => is_block(tag),
                _ => false,
            };
            if ends {
                break;
            }
            self.inline(&mut content)?;
        }
        Ok(content)
    }
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. })
}

fn level_of(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

fn align_of(column: Alignment) -> Align {
    match column {
        Alignment::None => Align::Auto,
        Alignment::Left => Align::Start,
        Alignment::Center => Align::Center,
        Alignment::Right => Align::End,
    }
}
