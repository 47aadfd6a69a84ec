//! What goes to the post: a letter, or a postcard where one was asked for and the words fit on it. Must not know who
//! prints it.

use carillon_domain::campaign::PostForm;
use carillon_typeset::Typesetter;

use super::postcard::{self, Card};
use super::{LetterError, LetterFrame, Sides, render_batch};
use crate::block::Message;
use crate::paper::Paper;

/// A piece as a printer needs to know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// The pages.
    pub pdf: Vec<u8>,
    /// How many there are.
    pub pages: usize,
    /// The sheets or cards they take.
    pub sheets: usize,
    /// What they are printed on.
    pub paper: Paper,
    /// Whether both sides are printed on.
    pub duplex: bool,
}

/// Renders a message as what the post is to carry. Words or an address that do not fit on a card go in an envelope: a customer
/// is not left without them because of a long name.
pub fn post(
    form: PostForm,
    message: &Message,
    frame: &LetterFrame,
    typesetter: &Typesetter,
) -> Result<Posted, LetterError> {
    let envelope = || letter(message, frame, typesetter);
    or_envelope(form, envelope, || {
        let pdf = postcard::render(message, frame, typesetter)?;
        let (pages, paper) = (pdf.pages, Card::of_country(frame.country).0);
        Ok(Posted { pdf: pdf.bytes, pages, sheets: 1, paper, duplex: true })
    })
}

fn letter(message: &Message, frame: &LetterFrame, typesetter: &Typesetter) -> Result<Posted, LetterError> {
    let batch = render_batch(&[(message, frame)], Sides::One, typesetter)?;
    let (pages, sheets) = batch.letters.first().map_or((0, 0), |lies| (lies.pages, lies.sheets));
    Ok(Posted { pdf: batch.pdf.bytes, pages, sheets, paper: frame.paper, duplex: false })
}

/// The same to be looked at: each page as a PNG picture, with so many pixels in an inch.
pub fn post_pictures(
    form: PostForm,
    message: &Message,
    frame: &LetterFrame,
    dpi: u32,
    typesetter: &Typesetter,
) -> Result<Vec<Vec<u8>>, LetterError> {
    let envelope = || super::pictures(message, frame, dpi, typesetter);
    or_envelope(form, envelope, || postcard::pictures(message, frame, dpi, typesetter))
}

/// A card where one is asked for, and an envelope where one is not, or where something does not fit on it.
fn or_envelope<T>(
    form: PostForm,
    envelope: impl FnOnce() -> Result<T, LetterError>,
    card: impl FnOnce() -> Result<T, LetterError>,
) -> Result<T, LetterError> {
    if form == PostForm::Letter {
        return envelope();
    }
    match card() {
        Err(LetterError::WordsDoNotFit | LetterError::AddressDoesNotFit { .. }) => envelope(),
        card => card,
    }
}
