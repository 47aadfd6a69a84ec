//! A content file: what one step says in one language, and how it becomes a message. Must not
//! know campaigns, media or where the file lies.

mod front;
mod links;
mod offer;
mod partner;
mod slots;

use carillon_domain::language::Language;
use minijinja::Value;
use serde_json::Value as Json;

use crate::block::{Block, Message};
use crate::error::{ComposeError, Fault, Place};
use crate::format::{Digits, Locale};
use crate::functions::slot::SLOTS;
use crate::markdown::{Values, read_blocks};
use crate::template::{Rendered, Template, context_of};
use crate::tidy::single_line;
use crate::value::expand_plain;
pub use links::Links;
pub use offer::{OfferContents, OfferFile};
pub use partner::{PartnerTextFault, read_partner_text};
pub use slots::PrintedSlots;

/// A content file that has been read: templates for the subject, the preheader and the body.
#[derive(Debug, Clone)]
pub struct ContentFile {
    file: String,
    subject: Template,
    /// The fields of the data its subject is made from, and the name of links, where it takes one.
    subject_fields: Vec<String>,
    preheader: Option<Template>,
    body: Template,
    digits: Option<Digits>,
    /// The functions of slots it calls.
    slots: Vec<&'static str>,
}

impl ContentFile {
    /// Reads a content file. The first argument is its path, for errors.
    pub fn parse(file: &str, text: &str) -> Result<Self, ComposeError> {
        let parts = front::split(file, text)?;
        let template = |(line, text): &(usize, String)| Template::parse(file, *line, text);
        let body = template(&parts.body)?;
        let subject = template(&parts.subject)?;
        Ok(Self {
            file: file.to_owned(),
            subject_fields: subject.names().into_iter().map(|(name, _)| first_of(&name).to_owned()).collect(),
            subject,
            preheader: parts.preheader.as_ref().map(template).transpose()?,
            slots: SLOTS.into_iter().filter(|slot| body.calls(&[slot]).is_some()).collect(),
            body,
            digits: parts.digits,
        })
    }

    /// The path it was read with.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Every word its templates' code is made of: names, fields, functions, texts.
    pub fn words(&self) -> Vec<String> {
        self.templates().flat_map(Template::words).collect()
    }

    /// The slots it shows for this data: what there is to fill.
    pub fn slots(&self, language: Language, data: &Json, links: &Links) -> Result<PrintedSlots, ComposeError> {
        if self.slots.is_empty() {
            return Ok(PrintedSlots::default());
        }
        let body = self.body.render(Locale::of_customer(language, data), &links.beside(data))?;
        Ok(slots::printed(&body))
    }

    /// The subject alone, which is a small part of the work of a message. None where it cannot be told without the
    /// message's own links, or not be composed.
    pub fn subject(&self, language: Language, data: &Json) -> Option<String> {
        if self.subject_fields.iter().any(|name| name == links::NAME) {
            return None;
        }
        let used = context_of(data, |field| self.subject_fields.iter().any(|name| name == field));
        self.subject_line(self.locale(language, data), &used).ok()
    }

    fn subject_line(&self, locale: Locale, data: &Value) -> Result<String, ComposeError> {
        let subject = self.line(&self.subject, locale, data)?;
        if subject.is_empty() {
            return Err(ComposeError::new(Place::file(&self.file), Fault::EmptySubject));
        }
        Ok(subject)
    }

    /// A template that makes one line, in which no slot can stand.
    fn line(&self, template: &Template, locale: Locale, data: &Value) -> Result<String, ComposeError> {
        let Rendered { text, values } = template.render(locale, data)?;
        if let Some(slot) = values.iter().find_map(|value| value.slot.as_ref()) {
            return Err(ComposeError::new(Place::file(&self.file), Fault::Slot(slot.function)));
        }
        Ok(single_line(&expand_plain(&text, &values)))
    }

    fn locale(&self, language: Language, data: &Json) -> Locale {
        Locale::of_customer(language, data).with_digits(self.digits)
    }

    /// Whether it can show a slot of this function: `offer` or `partner`.
    pub fn has_slot(&self, function: &str) -> bool {
        self.slots.contains(&function)
    }

    /// The names it takes from the data, with the line each first stands on.
    pub fn names(&self) -> Vec<(String, usize)> {
        self.templates().flat_map(Template::names).collect()
    }

    /// The sources of its templates.
    pub(crate) fn sources(&self) -> impl Iterator<Item = &str> {
        self.templates().map(Template::source)
    }

    fn templates(&self) -> impl Iterator<Item = &Template> {
        [Some(&self.subject), self.preheader.as_ref(), Some(&self.body)].into_iter().flatten()
    }

    /// The dotted names in its code, whatever they start from, with their lines: `r.part.edition` in a loop over `r`.
    pub(crate) fn paths(&self) -> Vec<(String, usize)> {
        self.templates().flat_map(Template::paths).collect()
    }
}

/// Composes a message: content, data, links to a message in one language, with dates and numbers the way of the
/// customer's country. The same input gives the same message, always.
pub fn compose(content: &ContentFile, language: Language, data: &Json, links: &Links) -> Result<Message, ComposeError> {
    compose_with(content, language, data, links, &OfferContents::default())
}

/// Composes a message of a campaign that has offers. Which one stands in a slot is part of the data.
pub fn compose_with(
    content: &ContentFile,
    language: Language,
    data: &Json,
    links: &Links,
    offers: &OfferContents,
) -> Result<Message, ComposeError> {
    let locale = content.locale(language, data);
    let beside = links.beside(data);
    let subject = content.subject_line(locale, &beside)?;
    let preheader = content.preheader.as_ref().map(|it| content.line(it, locale, &beside)).transpose()?;
    let mut body = content.body.render(locale, &beside)?;
    slots::Filling { file: &content.file, locale, data, context: &beside, offers }.fill(&mut body.values)?;
    let blocks = blocks_of(&body, language).map_err(|fault| at(&content.file, fault))?;
    Ok(Message { subject, preheader: preheader.filter(|text| !text.is_empty()), language, blocks })
}

/// The name of a field, of a name that may look inside of it.
fn first_of(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

/// A fault of a file, with its line where it can be told.
fn at(file: &str, fault: Fault) -> ComposeError {
    ComposeError::new(Place { line: fault.line(), ..Place::file(file) }, fault)
}

/// What a template wrote, as blocks.
fn blocks_of(body: &Rendered, language: Language) -> Result<Vec<Block>, Fault> {
    let values = Values { kept: &body.values, direction: language.direction() };
    read_blocks(&end_tables(&body.text), &values)
}

/// A table ends where a line does not start with a bar. Markdown would take that line for one
/// more row, which no author of a loop of rows means.
fn end_tables(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_table = false;
    for line in text.split_inclusive('\n') {
        let start = line.trim_start_matches([' ', '>']);
        let is_row = start.starts_with('|');
        if in_table && !is_row && !start.trim().is_empty() {
            out.push('\n');
        }
        in_table = is_row;
        out.push_str(line);
    }
    out
}

#[cfg(test)]
mod slot_tests;
#[cfg(test)]
mod tests;
