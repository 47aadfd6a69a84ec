//! A composed communication for other programs: what it says, block by block, and the frozen data it was made from, as
//! JSON and as XML. Both are told by schemas that are files of this crate, `schema/communication.schema.json` (JSON
//! Schema 2020-12) and `schema/communication.xsd`. Must not know who asks for it.
//!
//! JSON holds every text as it is. XML 1.0 cannot hold some characters at all (most control characters, U+FFFE and
//! U+FFFF), not even escaped. In texts they are elements of their own, `<char code="1B"/>`, so nothing is lost; in
//! attributes (names of fields, of the campaign and the step) each becomes U+FFFD, the character for what cannot be
//! shown.

mod json;
mod xml;

use carillon_domain::medium::Medium;
use serde_json::Value as Json;

use crate::block::Message;

/// The schema of the JSON form.
pub const JSON_SCHEMA: &str = include_str!("../../schema/communication.schema.json");

/// The schema of the XML form.
pub const XML_SCHEMA: &str = include_str!("../../schema/communication.xsd");

/// The form both schemas describe. A change that readers must know about counts it up.
pub const VERSION: u32 = 1;

/// A communication as it was composed for one medium.
#[derive(Debug, Clone, PartialEq)]
pub struct Composed {
    /// The campaign's name.
    pub campaign: String,
    /// The step's name.
    pub step: String,
    /// The short reference people read out.
    pub reference: Option<String>,
    /// The medium it was composed for.
    pub medium: Medium,
    /// What it says, and in which language.
    pub message: Message,
    /// What it was made from.
    pub data: Json,
}

/// A text that is not a communication.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExchangeError {
    /// No JSON, or not of this form.
    #[error("the communication cannot be read: {0}; see schema/communication.schema.json")]
    Form(String),
    /// Written by a program that knows more.
    #[error("the communication has version {0}, and this program reads version {VERSION}; use a newer one")]
    Version(u32),
}

impl Composed {
    /// The JSON form, on one line.
    pub fn to_json(&self) -> String {
        json::write(self)
    }

    /// Reads the JSON form back.
    pub fn from_json(text: &str) -> Result<Self, ExchangeError> {
        json::read(text)
    }

    /// The XML form.
    pub fn to_xml(&self) -> String {
        xml::write(self)
    }
}
