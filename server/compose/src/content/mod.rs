//! A content file: what one step says in one language, and how it becomes a message. Must not
//! know campaigns, media or where the file lies.

mod front;
mod links;

use carillon_domain::language::Language;
use serde_json::Value as Json;

use crate::block::Message;
use crate::error::{ComposeError, Fault, Place};
use crate::markdown::{Values, read_blocks};
use crate::template::{Rendered, Template, context};
use crate::tidy::single_line;
use crate::value::expand_plain;
pub use links::Links;

/// A content file that has been read: templates for the subject, the preheader and the body.
#[derive(Debug, Clone)]
pub struct ContentFile {
    file: String,
    subject: Template,
    preheader: Option<Template>,
    body: Template,
}

impl ContentFile {
    /// Reads a content file. The first argument is its path, for errors.
    pub fn parse(file: &str, text: &str) -> Result<Self, ComposeError> {
        let parts = front::split(file, text)?;
        let template = |(line, text): &(usize, String)| Template::parse(file, *line, text);
        Ok(Self {
            file: file.to_owned(),
            subject: template(&parts.subject)?,
            preheader: parts.preheader.as_ref().map(template).transpose()?,
            body: template(&parts.body)?,
        })
    }

    /// The path it was read with.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The names it takes from the data, with the line each first stands on.
    pub fn names(&self) -> Vec<(String, usize)> {
        let parts = [Some(&self.subject), self.preheader.as_ref(), Some(&self.body)];
        parts.into_iter().flatten().flat_map(Template::names).collect()
    }

    /// The dotted names in its code, whatever they start from, with their lines: `r.part.edition` in a loop over `r`.
    pub(crate) fn paths(&self) -> Vec<(String, usize)> {
        let parts = [Some(&self.subject), self.preheader.as_ref(), Some(&self.body)];
        parts.into_iter().flatten().flat_map(Template::paths).collect()
    }
}

/// Composes a message: content, data, links to a message in one language. The same input gives
/// the same message, always.
pub fn compose(content: &ContentFile, language: Language, data: &Json, links: &Links) -> Result<Message, ComposeError> {
    let data = context(&links.beside(data));
    let line = |template: &Template| -> Result<String, ComposeError> {
        let Rendered { text, values } = template.render(language, &data)?;
        Ok(single_line(&expand_plain(&text, &values)))
    };
    let subject = line(&content.subject)?;
    if subject.is_empty() {
        let fault = Fault::EmptySubject;
        return Err(ComposeError::new(Place::file(&content.file), fault));
    }
    let preheader = content.preheader.as_ref().map(line).transpose()?;
    let body = content.body.render(language, &data)?;
    let values = Values { kept: &body.values, direction: language.direction() };
    let blocks = read_blocks(&end_tables(&body.text), &values)
        .map_err(|fault| ComposeError::new(Place::file(&content.file), fault))?;
    Ok(Message { subject, preheader: preheader.filter(|text| !text.is_empty()), language, blocks })
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
mod tests;
