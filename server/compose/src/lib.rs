#![doc = include_str!("../README.md")]

pub mod block;
pub mod check;
pub mod condition;
pub mod content;
pub mod email;
pub mod error;
pub mod finding;
pub mod format;
pub mod functions;
mod html;
pub mod locales;
pub mod markdown;
pub mod phrase;
mod template;
pub mod text;
mod tidy;
pub mod url;
mod value;
pub mod web;

pub use block::{Align, Block, Inline, Message};
pub use check::check;
pub use condition::Condition;
pub use content::{
    ContentFile, Links, OfferContents, OfferFile, PartnerTextFault, PrintedSlots, compose, compose_with,
    read_partner_text,
};
pub use error::ComposeError;
pub use finding::{Finding, Severity};
pub use markdown::{from_markdown, to_markdown};
pub use phrase::{PhraseValue, Phrases, phrases};
pub use url::Url;
