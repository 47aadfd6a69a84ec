//! The media a content file can be looked at in before it goes out. One line of the table and one function add one.
//!
//! Knows no page: what comes out says what it is, and the page decides how it may be shown.

use carillon_compose::email::{self, Brand, EmailFrame};
use carillon_compose::letter::{LetterFrame, post_pictures};
use carillon_compose::{Links, Message, sms, text, web};
use carillon_domain::MessageClass;
use carillon_domain::campaign::PostForm;
use carillon_domain::sms::{SmsPolicy, SmsText};
use carillon_typeset::Typesetter;
use serde_json::Value;

/// A message in one medium.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rendered {
    /// A whole HTML document as a mail program gets it.
    Mail(String),
    /// The words of a web page, as a safe fragment.
    Web(String),
    /// Plain text.
    Text(String),
    /// A text message, as carriers cut it.
    Sms(SmsText),
    /// Pages of paper, each a PNG picture.
    Pages(Vec<Vec<u8>>),
}

/// A medium: its word in addresses, the phrase that names it, and how it is made.
#[derive(Debug)]
pub struct Medium {
    /// The word in addresses and forms.
    pub name: &'static str,
    /// The phrase that names it.
    pub phrase_key: &'static str,
    pub(crate) render: fn(&Stage<'_>) -> Result<Rendered, String>,
}

/// What a message is rendered with.
pub(crate) struct Stage<'a> {
    pub(crate) message: &'a Message,
    pub(crate) data: &'a Value,
    pub(crate) links: &'a Links,
    pub(crate) class: MessageClass,
    pub(crate) post: PostForm,
    pub(crate) typesetter: &'a Typesetter,
}

/// Every medium, in the order a page offers them.
pub static MEDIA: [Medium; 5] = [
    Medium { name: "email", phrase_key: "communication-as-email", render: render_mail },
    Medium { name: "text", phrase_key: "communication-as-text", render: render_text },
    Medium { name: "web", phrase_key: "communication-as-page", render: render_web },
    Medium { name: "letter", phrase_key: "channel-letter", render: render_letter },
    Medium { name: "sms", phrase_key: "channel-sms", render: render_sms },
];

impl Medium {
    /// The medium of this name; the first one where there is none.
    pub fn named(name: &str) -> &'static Self {
        MEDIA.iter().find(|medium| medium.name == name).unwrap_or(&MEDIA[0])
    }
}

fn render_mail(stage: &Stage<'_>) -> Result<Rendered, String> {
    parts(stage).map(|parts| Rendered::Mail(parts.html))
}

#[expect(clippy::unnecessary_wraps, reason = "every medium has the same shape")]
fn render_text(stage: &Stage<'_>) -> Result<Rendered, String> {
    // Without the mail's frame where the mail cannot be laid out: the words are what is looked at.
    Ok(Rendered::Text(parts(stage).map_or_else(|_| text::render(stage.message), |parts| parts.text)))
}

#[expect(clippy::unnecessary_wraps, reason = "every medium has the same shape")]
fn render_web(stage: &Stage<'_>) -> Result<Rendered, String> {
    Ok(Rendered::Web(web::render(stage.message)))
}

/// Pixels in an inch of a page on the screen.
const SCREEN_DPI: u32 = 110;

fn render_letter(stage: &Stage<'_>) -> Result<Rendered, String> {
    let frame = LetterFrame::of_data(stage.data, stage.links.message.clone());
    let pages = post_pictures(stage.post, stage.message, &frame, SCREEN_DPI, stage.typesetter);
    pages.map(Rendered::Pages).map_err(|error| error.to_string())
}

#[expect(clippy::unnecessary_wraps, reason = "every medium has the same shape")]
fn render_sms(stage: &Stage<'_>) -> Result<Rendered, String> {
    Ok(Rendered::Sms(SmsText::encode(&sms::render(stage.message), SmsPolicy::Auto)))
}

fn parts(stage: &Stage<'_>) -> Result<email::EmailParts, String> {
    let frame = EmailFrame {
        brand: stage.data.get("brand").map(Brand::from_data).unwrap_or_default(),
        view_url: stage.links.message.clone(),
        preferences_url: stage.links.preferences.clone().filter(|_| stage.class.needs_unsubscribe()),
        reference: stage.data.get("reference").and_then(Value::as_str).map(ToOwned::to_owned),
        documents: Vec::new(),
        footer: Vec::new(),
    };
    email::render(stage.message, &frame).map_err(|error| error.to_string())
}
