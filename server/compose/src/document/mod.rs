//! PDF documents of a campaign: invoices and quotes of ours, or a campaign's own Typst template. Must not know where a template
//! is kept, nor how a document reaches anybody.
//!
//! A template imports what it is made of from `document.typ`:
//!
//! | name | what it is |
//! | --- | --- |
//! | `data` | the frozen data of the communication, as it is: for conditions |
//! | `shown` | the same data, with each date, amount and number written the way of the language: for printing |
//! | `sale` | of an invoice or quote: its lines and sums, computed and written; what imports it is made only where there is one |
//! | `say(key, ..values)` | a phrase of `locales/*/documents.ftl` |
//! | `page` | a show rule: paper, letterhead, typeface, direction, `Page 1 of 2` |
//! | `head`, `lines`, `sums`, `sheet` | the parts our own documents are made of |

mod data;
mod from_records;
mod sale;
mod write;

use std::sync::LazyLock;

use carillon_domain::country::Country;
use carillon_domain::language::Language;
use carillon_typeset::{Job, Pdf, Template, TypesetError, Typesetter};
use jiff::civil::Date;
use serde_json::Value as Json;

use crate::paper::{PRINT, Paper, needed_families, start_of};
pub use from_records::with_sale;
pub use sale::{Sale, SaleLine, SumError, Totals};

/// A template of a document.
#[derive(Debug, Clone)]
pub struct DocumentTemplate(Template);

static DOCUMENT: LazyLock<Template> = LazyLock::new(|| Template::new("document.typ", include_str!("document.typ")));
static INVOICE: LazyLock<DocumentTemplate> = LazyLock::new(|| DocumentTemplate::new(include_str!("invoice.typ")));
static QUOTE: LazyLock<DocumentTemplate> = LazyLock::new(|| DocumentTemplate::new(include_str!("quote.typ")));

impl DocumentTemplate {
    /// A template by its text: that of a campaign's `documents/quote.typ`, for example. Faults are told when it is used.
    pub fn new(text: &str) -> Self {
        Self(Template::new("template.typ", text))
    }

    /// Whether it prints a sale: it imports `sale` from `document.typ` by name.
    pub fn prints_sale(&self) -> bool {
        self.0.imports("sale")
    }

    /// Our template of this name, if there is one: what a campaign need not write.
    pub fn named(name: &str) -> Option<&'static Self> {
        match name {
            "invoice" => Some(Self::invoice()),
            "quote" => Some(Self::quote()),
            _ => None,
        }
    }

    /// Our invoice. It prints the sale of the data.
    pub fn invoice() -> &'static Self {
        &INVOICE
    }

    /// Our quote. It prints the sale of the data.
    pub fn quote() -> &'static Self {
        &QUOTE
    }
}

/// What a document needs besides its template and data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentFrame {
    /// The language it is written in.
    pub language: Language,
    /// The size of its pages.
    pub paper: Paper,
    /// The day it bears.
    pub date: Date,
    /// The short reference of the communication it belongs to.
    pub reference: Option<String>,
    /// Lines for the foot of each page.
    pub footer: Vec<String>,
}

impl DocumentFrame {
    /// The frame of the frozen data of a communication.
    pub fn of_data(language: Language, data: &Json) -> Self {
        let text = |pointer: &str| data.pointer(pointer).and_then(Json::as_str);
        let country = text("/customer/country").and_then(|code| Country::parse(code).ok());
        Self {
            language,
            paper: country.map_or(Paper::A4, Paper::of_country),
            date: text("/sent_on").and_then(|day| day.parse().ok()).unwrap_or(Date::ZERO),
            reference: text("/reference").map(ToOwned::to_owned),
            footer: Vec::new(),
        }
    }
}

/// A document that could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// The `sale` of the data is not one.
    #[error("the data of the document cannot be read: {0}; correct it where it comes from")]
    Sale(
        /// What is wrong, and where.
        String,
    ),
    /// Its sums cannot be computed.
    #[error(transparent)]
    Sum(#[from] SumError),
    /// A glyph or a font is missing, or something is wrong with the template.
    #[error(transparent)]
    Typeset(#[from] TypesetError),
}

/// Renders a document of the frozen data of a communication. An invoice or quote has its lines under `sale`, see [`Sale`].
pub fn render(
    template: &DocumentTemplate,
    frame: &DocumentFrame,
    data: &Json,
    typesetter: &Typesetter,
) -> Result<Pdf, DocumentError> {
    let read = data::DocumentData::new(frame, data)?;
    let bytes = serde_json::to_vec(&read).map_err(|error| TypesetError::Internal(error.to_string()))?;
    let job = Job {
        main: &template.0,
        imports: &[&DOCUMENT, &PRINT],
        data: vec![("document.json", bytes)],
        families: needed_families(frame.language),
        id: format!("{}/{}/{}", frame.reference.as_deref().unwrap_or_default(), frame.language, frame.date),
        created: start_of(frame.date),
    };
    Ok(typesetter.typeset(job)?)
}
