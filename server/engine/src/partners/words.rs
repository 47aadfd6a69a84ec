//! A partner's words held to the rules, and as they would look.

use carillon_compose::{Message, read_partner_text};
use carillon_domain::Language;
use carillon_domain::campaign::partner::{PartnerRules, TextFault};

use crate::{Engine, EngineError, FieldFault, Result};

/// Everything that keeps these words out of a message; the form shows each.
pub(super) fn faults_of(rules: &PartnerRules, markdown: &str, language: Language) -> Vec<FieldFault> {
    let told = |key, detail| FieldFault::new("markdown", key, detail);
    let shown = match shown_text(markdown, language) {
        Ok(shown) => shown,
        Err(fault) => return vec![told("fault-words", fault)],
    };
    let faults = rules.faults(markdown, &shown).into_iter();
    faults
        .map(|fault| match fault {
            TextFault::Empty => empty_fault(),
            TextFault::TooLong { most, found } => told("fault-partner-long", format!("{found} / {most}")),
            TextFault::Forbidden { word, line } => told("fault-partner-word", format!("{word} ({line})")),
        })
        .collect()
}

/// Whether these words say nothing. What cannot be read says something; what is wrong with it is told where it is submitted.
pub(super) fn is_empty(markdown: &str, language: Option<Language>) -> bool {
    let shown = language.and_then(|language| shown_text(markdown, language).ok());
    markdown.trim().is_empty() || shown.is_some_and(|shown| shown.trim().is_empty())
}

/// The fault of words that say nothing.
pub(super) fn empty_fault() -> FieldFault {
    FieldFault::new("markdown", "fault-empty", "")
}

/// The words without their marks, a line for each line of the message.
fn shown_text(markdown: &str, language: Language) -> Result<String, String> {
    let blocks = read_partner_text(markdown, language).map_err(|fault| fault.to_string())?;
    Ok(carillon_compose::block::plain_blocks(&blocks))
}

impl Engine {
    /// How a partner's words would look: the safe HTML fragment.
    pub fn preview_partner_text(&self, language: Language, markdown: &str) -> Result<String> {
        let blocks = read_partner_text(markdown, language).map_err(|fault| {
            EngineError::Invalid(vec![FieldFault::new("markdown", "fault-words", fault.to_string())])
        })?;
        Ok(carillon_compose::web::render(&Message { subject: String::new(), preheader: None, language, blocks }))
    }
}
