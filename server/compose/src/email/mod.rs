//! A message as an e-mail: HTML that every mail program shows, and the same as plain text. Must
//! not know addresses, headers or how mail is sent.

mod blocks;
mod chart;
pub(crate) mod colour;
mod document;
mod frame;
mod layout;
mod shorten;
mod table;
mod theme;

use crate::block::Message;
use crate::text;
pub use frame::{Brand, EmailFrame};
use shorten::shorten;
use theme::Theme;

/// Gmail cuts what is larger.
pub const MOST_HTML_BYTES: usize = 100_000;

/// How many rows of a table a mail keeps, tried one after the other until it is small enough.
const ROWS: [usize; 4] = [100, 50, 25, 10];

/// The two parts of an e-mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmailParts {
    /// A whole HTML document.
    pub html: String,
    /// The same in plain text, with the same links.
    pub text: String,
}

/// An e-mail that could not be rendered: a fault of ours, not of the content.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the e-mail could not be laid out: {0}; report this with the message's reference")]
pub struct EmailError(String);

/// Renders a message in its frame. Long tables are cut when the mail would get too large: the
/// rest is on the message's page, and the mail says so.
pub fn render(message: &Message, frame: &EmailFrame) -> Result<EmailParts, EmailError> {
    let message = &*frame::with_documents(message, frame);
    let mut parts = render_whole(message, frame)?;
    for rows in ROWS {
        if parts.html.len() <= MOST_HTML_BYTES {
            break;
        }
        if let Some(shorter) = shorten(message, rows, &frame.view_url) {
            parts = render_whole(&shorter, frame)?;
        }
    }
    Ok(parts)
}

fn render_whole(message: &Message, frame: &EmailFrame) -> Result<EmailParts, EmailError> {
    let theme = Theme::new(message.language, frame.brand.color.as_deref());
    let around = frame::blocks(message.language, frame);
    let draft = document::draft(message, frame, &around, &theme);
    let html = draft.lay_out().map_err(EmailError)?;
    let outside = text::render_blocks(&around.all(), message.language);
    let text = format!("{}\n{SEPARATOR}\n{outside}", text::render(message));
    Ok(EmailParts { html, text })
}

/// Between the message and its frame, as plain text.
const SEPARATOR: &str = "________________________________________";

#[cfg(test)]
mod tests;
