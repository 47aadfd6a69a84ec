#![doc = include_str!("../README.md")]

pub mod block;
mod cache;
pub mod chart;
pub mod check;
pub mod condition;
pub mod content;
pub mod document;
pub mod email;
pub mod error;
pub mod exchange;
pub mod finding;
pub mod format;
pub mod functions;
mod html;
pub mod letter;
pub mod locales;
pub mod markdown;
pub mod paper;
pub mod phrase;
pub mod printer;
pub mod sheet;
pub mod sms;
mod template;
pub mod text;
mod tidy;
pub mod url;
mod value;
pub mod web;

pub use block::{Align, Block, Inline, Message};
pub use chart::{Chart, ChartKind, ChartPoint, ChartUnit, ChartValue};
pub use check::{Coverage, check, check_paper, coverage};
pub use condition::Condition;
pub use content::{
    ContentFile, Links, OfferContents, OfferFile, PartnerTextFault, PrintedSlots, compose, compose_with,
    read_partner_text,
};
pub use error::ComposeError;
pub use exchange::Composed;
pub use finding::{Finding, Severity};
pub use format::{Digits, Locale};
pub use markdown::{from_markdown, to_markdown};
pub use phrase::{PhraseValue, Phrases, phrases};
pub use sheet::{Sheet, SheetError};
pub use url::Url;
