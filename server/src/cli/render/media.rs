//! What `carillon render` can make: one row for each medium.

use carillon_compose::email::{Brand, EmailFrame, EmailParts};
use carillon_compose::letter::{FaxHeader, FaxLook, LetterFrame, Sides, post, print_batch};
use carillon_compose::printer::{PRINTER_DPI, PrinterLanguage};
use carillon_compose::sheet::creation_time;
use carillon_compose::{Composed, Links, email, sms, text, web};
use carillon_domain::Medium as Words;
use carillon_engine::fax_file;
use carillon_typeset::{FontOptions, Fonts, Typesetter};
use serde_json::Value as Json;

use super::request::Request;
use crate::cli::CommandError;

/// A medium on the command line.
pub(super) struct Medium {
    /// Its name.
    pub(super) name: &'static str,
    /// What comes out.
    pub(super) help: &'static str,
    /// Whose words it says.
    pub(super) words: Words,
    /// Whether a terminal can show it.
    pub(super) is_text: bool,
    /// Makes it.
    pub(super) make: fn(&Request<'_>) -> Result<Vec<u8>, CommandError>,
}

/// Every medium. A new one is one row.
pub(super) const MEDIA: &[Medium] =
    &[
        row("email", "The HTML of the email", Words::Email, |request| Ok(mail(request)?.html.into())),
        row("text", "The text of the email", Words::Email, |request| Ok(mail(request)?.text.into())),
        row("web", "The words of the page", Words::Web, |request| Ok(web::render(&request.message()?).into())),
        row("plain", "The words alone, without a frame", Words::Web, |request| {
            Ok(text::render(&request.message()?).into())
        }),
        row("sms", "The words of the text message", Words::Sms, |request| Ok(sms::render(&request.message()?).into())),
        row("json", "Words and data for programs (schema/communication.schema.json)", Words::Web, |request| {
            Ok(composed(request)?.to_json().into())
        }),
        row("xml", "Words and data for programs (schema/communication.xsd)", Words::Web, |request| {
            Ok(composed(request)?.to_xml().into())
        }),
        row("csv", "A spreadsheet of the campaign as CSV", Words::Email, |request| {
            request.with_sheet(|sheet| sheet.to_csv(request.data))
        }),
        Medium {
            name: "xlsx",
            help: "A spreadsheet of the campaign",
            words: Words::Email,
            is_text: false,
            make: |request| request.with_sheet(|sheet| sheet.to_xlsx(request.data, creation_time(request.data))),
        },
        paper("letter", "The letter as PDF/A, or the postcard where the step posts one", letter),
        paper("letter-ps", "The letter in PostScript", |request| printed(request, PrinterLanguage::PostScript)),
        paper("letter-pcl", "The letter in PCL", |request| printed(request, PrinterLanguage::Pcl)),
        Medium {
            name: "fax",
            help: "The fax as it goes over the line: TIFF of 204 by 196 pixels to the inch, Group 4",
            words: Words::Fax,
            is_text: false,
            make: fax,
        },
        paper("letter-tiff", "The letter as TIFF, Group 4", |request| printed(request, PrinterLanguage::Tiff)),
    ];

const fn paper(
    name: &'static str,
    help: &'static str,
    make: fn(&Request<'_>) -> Result<Vec<u8>, CommandError>,
) -> Medium {
    Medium { name, help, words: Words::Letter, is_text: false, make }
}

const fn row(
    name: &'static str,
    help: &'static str,
    words: Words,
    make: fn(&Request<'_>) -> Result<Vec<u8>, CommandError>,
) -> Medium {
    Medium { name, help, words, is_text: true, make }
}

/// The medium with this name; the command line has checked it.
pub(super) fn find(name: &str) -> Result<&'static Medium, CommandError> {
    let found = MEDIA.iter().find(|medium| medium.name == name);
    found.ok_or_else(|| CommandError::Usage(format!("--medium {name}: not a medium")))
}

fn mail(request: &Request<'_>) -> Result<EmailParts, CommandError> {
    let frame = EmailFrame {
        brand: Brand::from_data(request.data.get("brand").unwrap_or(&Json::Null)),
        view_url: Links::sample().message,
        preferences_url: None,
        reference: reference(request.data),
        documents: Vec::new(),
        footer: Vec::new(),
    };
    email::render(&request.message()?, &frame).map_err(|error| request.failed(&error))
}

/// A letter to the customer of the sample. Its address is `customer.postal_lines`, where the sample has some.
fn letter(request: &Request<'_>) -> Result<Vec<u8>, CommandError> {
    let frame = LetterFrame::of_data(request.data, Links::sample().message);
    let form = request.definition.post_of(request.step);
    let posted = post(form, &request.message()?, &frame, &typesetter(request)?);
    Ok(posted.map_err(|error| request.failed(&error))?.pdf)
}

/// The same letter for a machine that takes no PDF.
fn printed(request: &Request<'_>, language: PrinterLanguage) -> Result<Vec<u8>, CommandError> {
    let (message, frame) = (request.message()?, LetterFrame::of_data(request.data, Links::sample().message));
    let pages = print_batch(&[(&message, &frame)], Sides::One, PRINTER_DPI, &typesetter(request)?);
    Ok(language.write(&pages.map_err(|error| request.failed(&error))?))
}

/// The pages of a fax, with the line at their top, which those who dial draw for some senders.
fn fax(request: &Request<'_>) -> Result<Vec<u8>, CommandError> {
    let mut frame = LetterFrame::of_data(request.data, Links::sample().message);
    let (sender, number) = (frame.brand.name.clone(), frame.brand.phone.clone());
    let at = format!("{} 09:00 UTC", frame.date);
    frame.fax = Some(FaxLook { header: Some(FaxHeader { sender, number, at }) });
    fax_file(&request.message()?, &frame, &typesetter(request)?).map_err(|error| request.failed(&error))
}

fn typesetter(request: &Request<'_>) -> Result<Typesetter, CommandError> {
    Typesetter::new(Fonts::find(&FontOptions::default()), 1).map_err(|error| request.failed(&error))
}

fn composed(request: &Request<'_>) -> Result<Composed, CommandError> {
    Ok(Composed {
        campaign: request.definition.name.clone(),
        step: request.step.to_owned(),
        reference: reference(request.data),
        medium: request.medium.words,
        message: request.message()?,
        data: request.data.clone(),
    })
}

fn reference(data: &Json) -> Option<String> {
    data.get("reference").and_then(Json::as_str).map(ToOwned::to_owned)
}
