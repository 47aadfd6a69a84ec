//! Markdown, both ways: what content files and people's edits are written in becomes blocks, and
//! blocks become what a person can edit. The dialect: `CommonMark` with tables; `<br>` is a break
//! and `<!-- … -->` is nothing, all other HTML is text; a paragraph that is one link with the
//! title `button` is a button; a fenced block of `chart` is a chart; text between U+2066 and U+2069 runs left to right.
//! Must not know templates: braces are just text here.

mod chart;
mod escape;
mod guard;
mod inline;
mod read;
mod read_inline;
mod value;
mod write;

use carillon_domain::language::Language;

use crate::block::Message;
use crate::error::{ComposeError, Place};
use crate::tidy::{single_line, tidy_blocks};
use crate::value::{clean_source, clean_value};

pub(crate) use read::read_blocks;
pub(crate) use value::{Values, data_line, runs_right_to_left};

/// The body of a message as Markdown, for a person to edit.
pub fn to_markdown(message: &Message) -> String {
    write::write_blocks(&tidy_blocks(message.blocks.clone()))
}

/// A message from what a person wrote. The message has no preheader; the caller may keep the
/// old one.
pub fn from_markdown(markdown: &str, subject: &str, language: Language) -> Result<Message, ComposeError> {
    let located = |fault| ComposeError::new(Place::file("message"), fault);
    let values = Values { kept: &[], direction: language.direction() };
    let blocks = read_blocks(&clean_source(markdown), &values).map_err(located)?;
    let subject = single_line(&clean_value(subject));
    if subject.is_empty() {
        return Err(located(crate::error::Fault::EmptySubject));
    }
    Ok(Message { subject, preheader: None, language, blocks })
}

#[cfg(test)]
mod tests;
