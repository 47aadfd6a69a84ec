//! A message as a letter: one PDF for the archive, the screen and the printer. Must not know who prints it, franks it or
//! puts it into an envelope.
//!
//! The geometry of envelopes is data ([`Window`]), the look is a Typst template (`letter.typ`), and every word of a
//! message is data to it.

mod batch;
mod drawing;
mod endorsement;
mod fax;
mod on_paper;
pub mod postcard;
mod posted;
mod sheet;
mod sheet_code;
mod window;

use std::sync::LazyLock;

use carillon_domain::country::Country;
use carillon_domain::language::Language;
use carillon_typeset::{Job, Pdf, Template, TypesetError, Typesetter};
use jiff::civil::Date;
use serde_json::{Value as Json, json};

use crate::block::Message;
use crate::email::Brand;
use crate::paper::{POST, PRINT, Paper, needed_families, start_of};
use crate::url::Url;
pub use batch::{Batch, LetterPages, Sides, print_batch, render_batch};
pub use endorsement::return_request;
pub use fax::{FAX_DPI, FaxHeader, FaxLook};
pub use posted::{Posted, post, post_pictures};
use sheet::Sheet;
pub use sheet_code::SheetCode;
pub use window::{Area, Shift, Window};

/// What stands around a message on paper.
#[derive(Debug, Clone, PartialEq)]
pub struct LetterFrame {
    /// Who sends it: the letterhead, the line above the address, and how to answer.
    pub brand: Brand,
    /// The address in lines, as the post wants them.
    pub recipient: Vec<String>,
    /// The country it goes to, whose way dates are written in.
    pub country: Option<Country>,
    /// The day it bears.
    pub date: Date,
    /// The short reference people tell on the phone.
    pub reference: Option<String>,
    /// Lines for the foot of each page, in the language of the message: what the law asks for.
    pub footer: Vec<String>,
    /// The message's own page, printed as text.
    pub view_url: Url,
    /// The size of the sheet.
    pub paper: Paper,
    /// Where the envelope's window is.
    pub window: &'static Window,
    /// What every sheet bears, where it is to be known again when it comes back.
    pub code: Option<SheetCode>,
    /// What makes it a fax.
    pub fax: Option<FaxLook>,
}

impl LetterFrame {
    /// The frame of the frozen data of a communication: its brand, its day, and the customer's name above the lines of
    /// `customer.postal_lines`.
    pub fn of_data(data: &Json, view_url: Url) -> Self {
        let text = |pointer: &str| data.pointer(pointer).and_then(Json::as_str);
        let country = text("/customer/country").and_then(|code| Country::parse(code).ok());
        let (paper, window) = country.map_or_else(Self::usual_sheet, Self::sheet_for);
        let lines = data.pointer("/customer/postal_lines").and_then(Json::as_array).into_iter().flatten();
        let lines = lines.filter_map(Json::as_str).map(ToOwned::to_owned);
        Self {
            brand: Brand::from_data(data.get("brand").unwrap_or(&Json::Null)),
            recipient: text("/customer/name").map(ToOwned::to_owned).into_iter().chain(lines).collect(),
            country,
            date: text("/sent_on").and_then(|day| day.parse().ok()).unwrap_or(Date::ZERO),
            reference: text("/reference").map(ToOwned::to_owned),
            footer: Vec::new(),
            view_url,
            paper,
            window,
            code: None,
            fax: None,
        }
    }

    /// The paper and the window most countries use.
    pub fn usual_sheet() -> (Paper, &'static Window) {
        (Paper::A4, Window::usual())
    }

    /// The paper and the window used for letters to a country.
    pub fn sheet_for(country: Country) -> (Paper, &'static Window) {
        (Paper::of_country(country), Window::of_country(country))
    }
}

/// A letter that could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LetterError {
    /// The address does not fit into its window, at no size that can be read.
    #[error("the address does not fit: it starts with “{first}”; shorten its lines, or send the letter by hand")]
    AddressDoesNotFit {
        /// Which letter of a batch, counted from 0.
        at: usize,
        /// The first line of the address.
        first: String,
    },
    /// The letter has no address.
    #[error("the letter has no address; fill it in, or take another channel")]
    NoAddress {
        /// Which letter of a batch, counted from 0.
        at: usize,
    },
    /// The words take more room than a postcard has.
    #[error("the words do not fit on a postcard; shorten them, or send them as a letter")]
    WordsDoNotFit,
    /// A glyph or a font is missing, or something is wrong with the template.
    #[error(transparent)]
    Typeset(TypesetError),
}

static LETTER: LazyLock<Template> = LazyLock::new(|| Template::new("letter.typ", include_str!("letter.typ")));
static LETTER_IMPORTS: LazyLock<[&Template; 2]> = LazyLock::new(|| [&PRINT, &POST]);

/// What the template says of an address, with the number of the letter behind it.
const DOES_NOT_FIT: &str = "address does not fit: ";

/// Renders a message as a letter.
pub fn render(message: &Message, frame: &LetterFrame, typesetter: &Typesetter) -> Result<Pdf, LetterError> {
    Ok(render_batch(&[(message, frame)], Sides::One, typesetter)?.pdf)
}

/// Renders a message as a letter to be looked at: each page as a PNG picture, with so many pixels in an inch.
pub fn pictures(
    message: &Message,
    frame: &LetterFrame,
    dpi: u32,
    typesetter: &Typesetter,
) -> Result<Vec<Vec<u8>>, LetterError> {
    let (job, sheets) = job_of(&[(message, frame)], Sides::One, &[])?;
    typesetter.pictures(job, dpi).map_err(|error| explain(error, &sheets))
}

/// What is to be set, and the sheets it is made of, for errors.
/// `counts` are the sheets of each letter, where they are known; else each is taken to have one.
fn job_of(
    letters: &[(&Message, &LetterFrame)],
    sides: Sides,
    counts: &[usize],
) -> Result<(Job<'static>, Vec<Sheet>), LetterError> {
    if let Some(at) = letters.iter().position(|(_, frame)| sheet::address(frame).is_empty()) {
        return Err(LetterError::NoAddress { at });
    }
    let (Some((first, frame)), sheets) = (letters.first(), sheets(letters, counts)) else {
        return Err(LetterError::Typeset(TypesetError::Refused("there is no letter to render".to_owned())));
    };
    let data = json!({ "letters": sheets, "duplex": sides == Sides::Two });
    let mut families: Vec<_> = letters.iter().flat_map(|(message, _)| needed_families(message.language)).collect();
    families.sort();
    families.dedup();
    let id = file_id(frame, &first.subject, first.language);
    let job = Job {
        main: &LETTER,
        imports: LETTER_IMPORTS.as_slice(),
        data: vec![("letters.json", data.to_string().into_bytes())],
        families,
        id,
        created: start_of(frame.date),
    };
    Ok((job, sheets))
}

/// What a file is told from others by, the same for the same message.
fn file_id(frame: &LetterFrame, subject: &str, language: Language) -> String {
    format!("{}/{language}/{}", frame.reference.as_deref().unwrap_or(subject), frame.date)
}

fn sheets(letters: &[(&Message, &LetterFrame)], counts: &[usize]) -> Vec<Sheet> {
    let count = |at: usize| counts.get(at).copied().unwrap_or(1);
    letters.iter().enumerate().map(|(at, (message, frame))| Sheet::new(at, message, frame, count(at))).collect()
}

/// An address that does not fit is a matter for a person, not a fault.
fn explain(error: TypesetError, sheets: &[Sheet]) -> LetterError {
    let TypesetError::Refused(words) = &error else { return LetterError::Typeset(error) };
    let at = words.strip_prefix(DOES_NOT_FIT).and_then(|at| at.parse().ok());
    match at.and_then(|at: usize| Some((at, sheets.get(at)?))) {
        Some((at, sheet)) => LetterError::AddressDoesNotFit { at, first: sheet.first_address_line() },
        None => LetterError::Typeset(error),
    }
}
