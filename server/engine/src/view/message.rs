//! What a customer sees of a message: the stored words, the languages on offer, and whether it can be sent again.

use carillon_domain::{Country, Language};
use jiff::Timestamp;

use crate::document::DocumentView;

/// The identity a message wears on its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandView {
    /// The name of the company.
    pub name: String,
    /// Its colour as `#rrggbb`; checked, so that it can stand in a style.
    pub color: String,
    /// Who answers questions, if told.
    pub email: Option<String>,
    /// A phone number to call, if told.
    pub phone: Option<String>,
    /// The postal address on one line, if told.
    pub address: Option<String>,
    /// The web site, if told.
    pub url: Option<String>,
}

/// A message as its holder reads it in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageView {
    /// The public token, as in the address of the page.
    pub token: String,
    /// The reference a person can read out on the phone.
    pub reference: String,
    /// The language on show.
    pub language: Language,
    /// The language that was asked for, where the message is not written in it.
    pub wanted: Option<Language>,
    /// The language it was sent in.
    pub sent_language: Language,
    /// Every language it can be read in, in the order of the menu.
    pub languages: Vec<Language>,
    /// The subject line.
    pub subject: String,
    /// The words as a safe HTML fragment.
    pub body_html: String,
    /// When it was sent; none while it still waits.
    pub sent_at: Option<Timestamp>,
    /// The customer's country, whose way dates are written in.
    pub country: Option<Country>,
    /// The customer's time zone, an IANA name.
    pub time_zone: String,
    /// The words on show are the standard ones although the message was corrected in another language.
    pub standard_words: bool,
    /// When its data was as it says, where the data on file has changed since.
    pub as_of: Option<Timestamp>,
    /// The documents that can be had with it, in the order of the step.
    pub documents: Vec<DocumentView>,
    /// The language on show is the one we write to the customer in.
    pub own_language: bool,
    /// Whose message it is.
    pub brand: BrandView,
    /// Whether and where it can be sent again.
    pub resend: ResendOffer,
}

/// Whether a message can be sent again from its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ResendOffer {
    /// To this address (masked).
    To(String),
    /// There is no address on file that can be written to.
    NoAddress,
    /// It was sent again often enough for now.
    Limited,
}

/// The answer to a resend that was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resent {
    /// The masked address it goes to.
    pub masked_address: String,
    /// The language it goes in.
    pub language: Language,
    /// The same request had come before: nothing more was sent.
    pub repeated: bool,
}
