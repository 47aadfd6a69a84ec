//! What a fax has that a letter has not: words large enough for the lines of a fax, and a line at the top of each page
//! where nobody draws one on the way. Must not know lines or providers.

use serde::Serialize;

use super::LetterFrame;
use crate::block::Inline;
use crate::markdown::data_line;
use crate::paper::Style;
use crate::value::clean_value;
use carillon_domain::language::Language;

/// Pixels to the inch across a page: what fax machines have, so that no letter is made wider or narrower.
pub const FAX_DPI: u32 = 204;

/// Points. Chinese characters that are smaller run together at 196 lines to the inch.
const LEAST: f64 = 10.5;

/// What makes a letter a fax.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FaxLook {
    /// The line at the top of each page; `None` where whoever sends it draws one.
    pub header: Option<FaxHeader>,
}

/// What stands at the top of each page, beside the number of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaxHeader {
    /// Who sends it.
    pub sender: String,
    /// From which number.
    pub number: Option<String>,
    /// When, as it is to be read.
    pub at: String,
}

/// The same, as the template reads it.
#[derive(Debug, Serialize)]
pub(super) struct TopLine {
    sender: Vec<Inline>,
    at: Vec<Inline>,
}

/// The line of a fax, if it is drawn here.
pub(super) fn top_line(frame: &LetterFrame, language: Language) -> Option<TopLine> {
    let header = frame.fax.as_ref()?.header.as_ref()?;
    let plain = |text: &str| clean_value(text).replace('\n', " ");
    let number = header.number.iter().flat_map(|it| [Inline::Text("  ".to_owned()), Inline::Ltr(plain(it))]);
    let sender = std::iter::once(data_line(&plain(&header.sender), language.direction())).chain(number).collect();
    Some(TopLine { sender, at: vec![Inline::Ltr(plain(&header.at))] })
}

/// How the words are set: not smaller than a fax can show.
pub(super) fn style_for(frame: &LetterFrame, style: Style) -> Style {
    if frame.fax.is_some() { style.at_least(LEAST) } else { style }
}
