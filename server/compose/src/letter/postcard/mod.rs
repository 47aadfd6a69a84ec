//! A message as a postcard: one card, the address on one side and the words on the other. Must not know who prints it.
//!
//! Whoever carries it can read it, so it never shows the way to a page of the customer's own.

mod card;
mod openly;

use std::sync::LazyLock;

use carillon_domain::language::Language;
use carillon_typeset::{Job, Pdf, Template, TypesetError, Typesetter};
use serde::Serialize;

pub use card::Card;
use openly::openly;

use super::on_paper::{Printed, print_blocks};
use super::sheet::{self, address, clean_line};
use super::sheet_code::PrintedCode;
use super::{DOES_NOT_FIT, LETTER_IMPORTS, LetterError, LetterFrame, file_id};
use crate::block::{Inline, Message};
use crate::paper::{Millimetres, Style, needed_families, soften, start_of, style};

static POSTCARD: LazyLock<Template> = LazyLock::new(|| Template::new("postcard.typ", include_str!("postcard.typ")));

/// What the template says of words that do not fit.
const WORDS_DO_NOT_FIT: &str = "words do not fit";

/// A postcard as its template reads it.
#[derive(Debug, Serialize)]
struct Sides {
    /// For errors.
    index: &'static str,
    style: Style,
    paper: Millimetres,
    card: &'static Card,
    color: String,
    brand: String,
    sender: Vec<Vec<Inline>>,
    contact: Vec<Vec<Inline>>,
    address: Vec<String>,
    address_rtl: bool,
    subject: String,
    blocks: Vec<Printed>,
    /// What stands under the words: how to answer.
    foot: Vec<Inline>,
    code: Option<PrintedCode>,
}

/// Renders a message as a postcard: its first page is the side with the address, its second the one with the words. The
/// card is that of the country it goes to, whatever paper the frame names.
///
/// # Errors
/// [`LetterError::WordsDoNotFit`] where there are too many of them: a letter takes any number.
pub fn render(message: &Message, frame: &LetterFrame, typesetter: &Typesetter) -> Result<Pdf, LetterError> {
    typesetter.typeset(job_of(message, frame)?).map_err(|error| explain(error, frame))
}

/// The same to be looked at: each side as a PNG picture, with so many pixels in an inch.
pub fn pictures(
    message: &Message,
    frame: &LetterFrame,
    dpi: u32,
    typesetter: &Typesetter,
) -> Result<Vec<Vec<u8>>, LetterError> {
    typesetter.pictures(job_of(message, frame)?, dpi).map_err(|error| explain(error, frame))
}

fn job_of(message: &Message, frame: &LetterFrame) -> Result<Job<'static>, LetterError> {
    let sides = Sides::new(message, frame);
    if sides.address.is_empty() {
        return Err(LetterError::NoAddress { at: 0 });
    }
    let data = serde_json::to_vec(&sides)
        .map_err(|e| LetterError::Typeset(TypesetError::Refused(format!("the card cannot be written down: {e}"))))?;
    Ok(Job {
        main: &POSTCARD,
        imports: LETTER_IMPORTS.as_slice(),
        data: vec![("postcard.json", data)],
        families: needed_families(message.language),
        id: file_id(frame, &sides.subject, message.language),
        created: start_of(frame.date),
    })
}

impl Sides {
    fn new(message: &Message, frame: &LetterFrame) -> Self {
        let language = message.language;
        let (paper, card) = Card::of_country(frame.country);
        let address = address(frame);
        let open = openly(message, &frame.view_url);
        Self {
            index: "0",
            style: style(language),
            paper: Millimetres::from(paper).on_its_side(),
            card,
            color: sheet::readable(frame.brand.color.as_deref()),
            brand: clean_line(&frame.brand.name),
            sender: sheet::postal_lines(frame, language),
            contact: sheet::contact_lines(frame, language),
            address_rtl: sheet::is_rtl(&address),
            address,
            subject: soften(&open.subject),
            blocks: print_blocks(&open),
            foot: foot(frame, language),
            code: frame.code.iter().flat_map(|code| code.print(1)).next(),
        }
    }
}

/// The sender, how to answer, and the reference, in one line.
fn foot(frame: &LetterFrame, language: Language) -> Vec<Inline> {
    let brand = vec![Inline::Text(clean_line(&frame.brand.name))];
    let reference = frame.reference.iter().map(|it| vec![Inline::Ltr(clean_line(it))]);
    let parts = std::iter::once(brand).chain(sheet::contact_lines(frame, language)).chain(reference);
    parts
        .reduce(|line, part| line.into_iter().chain([Inline::Text(" · ".to_owned())]).chain(part).collect())
        .unwrap_or_default()
}

fn explain(error: TypesetError, frame: &LetterFrame) -> LetterError {
    match &error {
        TypesetError::Refused(words) if words == WORDS_DO_NOT_FIT => LetterError::WordsDoNotFit,
        TypesetError::Refused(words) if words.starts_with(DOES_NOT_FIT) => {
            let first = address(frame).into_iter().next().unwrap_or_default();
            LetterError::AddressDoesNotFit { at: 0, first }
        }
        _ => LetterError::Typeset(error),
    }
}
