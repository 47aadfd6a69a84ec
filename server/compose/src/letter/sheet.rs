//! A letter as its template reads it: message and frame as data. Must not know Typst.

use carillon_domain::language::Language;
use serde::Serialize;

use super::LetterFrame;
use super::fax::{TopLine, style_for, top_line};
use super::on_paper::{Printed, print_blocks};
use super::sheet_code::PrintedCode;
use super::window::Window;
use crate::block::{Inline, Message};
use crate::email::colour::Colour;
use crate::format::Locale;
use crate::markdown::{data_line, runs_right_to_left};
use crate::paper::{Millimetres, Style, say_inlines, soften, style, url_inline};
use crate::phrase::{Phrases, phrases};
use crate::value::clean_value;

/// One letter.
#[derive(Debug, Serialize)]
pub(super) struct Sheet {
    /// Which letter of the batch, for labels and errors.
    index: String,
    style: Style,
    paper: Millimetres,
    window: &'static Window,
    color: String,
    brand: String,
    /// The sender's postal address, a line each.
    sender: Vec<Vec<Inline>>,
    /// How else the sender is reached.
    contact: Vec<Vec<Inline>>,
    return_line: String,
    address: Vec<String>,
    address_rtl: bool,
    /// What is told beside the address: label and value.
    facts: Vec<(String, Vec<Inline>)>,
    subject: String,
    blocks: Vec<Printed>,
    /// Where the message can be read in other languages.
    online: Vec<Inline>,
    footer: Vec<String>,
    /// Page {page} of {pages}.
    page: String,
    /// The codes of its sheets, in their order.
    codes: Vec<PrintedCode>,
    /// The line at the top of each page of a fax.
    top: Option<TopLine>,
}

impl Sheet {
    pub(super) fn new(at: usize, message: &Message, frame: &LetterFrame, sheets: usize) -> Self {
        let language = message.language;
        let phrases = phrases(Locale::new(language, frame.country));
        let address = address(frame);
        Self {
            index: at.to_string(),
            codes: frame.code.iter().flat_map(|code| code.print(sheets)).collect(),
            style: style_for(frame, style(language)),
            top: top_line(frame, language),
            paper: frame.paper.into(),
            window: frame.window,
            color: readable(frame.brand.color.as_deref()),
            brand: clean_line(&frame.brand.name),
            sender: postal_lines(frame, language),
            contact: contact_lines(frame, language),
            return_line: return_line(frame),
            address_rtl: is_rtl(&address),
            address,
            facts: facts(frame, phrases),
            subject: soften(&message.subject),
            blocks: print_blocks(message),
            online: say_inlines(phrases, "letter-online", &[("url", vec![url_inline(&frame.view_url)])]),
            footer: frame.footer.iter().map(|line| soften(&clean_line(line))).collect(),
            page: phrases.plain("document-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        }
    }

    pub(super) fn first_address_line(&self) -> String {
        self.address.first().cloned().unwrap_or_default()
    }
}

/// The lines of the address that are not empty.
pub(super) fn address(frame: &LetterFrame) -> Vec<String> {
    let lines = frame.recipient.iter().flat_map(|line| line.lines()).map(clean_line);
    lines.filter(|line| !line.is_empty()).collect()
}

/// Whether an address is written from right to left.
pub(super) fn is_rtl(address: &[String]) -> bool {
    address.iter().any(|line| line.chars().any(runs_right_to_left))
}

/// The colour of the brand, dark enough to be read on paper.
pub(super) fn readable(color: Option<&str>) -> String {
    let color = color.and_then(Colour::parse).unwrap_or(Colour::DEFAULT);
    color.readable_on(Colour::WHITE, Colour::BLACK).to_string()
}

pub(super) fn postal_lines(frame: &LetterFrame, language: Language) -> Vec<Vec<Inline>> {
    let lines = frame.brand.address.iter().flat_map(|address| address.lines()).map(clean_line);
    lines.filter(|line| !line.is_empty()).map(|line| vec![data_line(&line, language.direction())]).collect()
}

pub(super) fn contact_lines(frame: &LetterFrame, language: Language) -> Vec<Vec<Inline>> {
    let phone = frame.brand.phone.iter().map(|phone| Inline::Ltr(clean_line(phone)));
    let email = frame.brand.email.iter().map(|email| data_line(&clean_line(email), language.direction()));
    let site = frame.brand.url.iter().map(url_inline);
    phone.chain(email).chain(site).map(|line| vec![line]).collect()
}

/// The sender in one line. An address that starts with the brand's name does not say it twice.
fn return_line(frame: &LetterFrame) -> String {
    let brand = clean_line(&frame.brand.name);
    let mut parts: Vec<String> =
        frame.brand.address.iter().flat_map(|address| address.lines()).map(clean_line).collect();
    if !parts.first().is_some_and(|first| first.starts_with(&brand)) {
        parts.insert(0, brand);
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

fn facts(frame: &LetterFrame, phrases: Phrases) -> Vec<(String, Vec<Inline>)> {
    let mut facts = vec![(phrases.text("document-date"), vec![Inline::Text(phrases.date(frame.date))])];
    if let Some(reference) = &frame.reference {
        facts.push((phrases.text("document-reference"), vec![Inline::Ltr(clean_line(reference))]));
    }
    facts
}

pub(super) fn clean_line(text: &str) -> String {
    clean_value(text).replace('\n', " ")
}
