//! Every sample rendered with every content, in the media that use it.

use carillon_domain::FieldParsers;
use carillon_domain::campaign::CampaignFolder;
use carillon_domain::medium::Medium;
use serde_json::Value as Json;

use super::content::Written;
use super::fields::{check_sources, complete, read_sample};
use super::sms;
use crate::block::{Block, Inline, Message, plain_text};
use crate::content::{Links, OfferContents, compose_with};
use crate::email::{self, Brand, EmailFrame, MOST_HTML_BYTES};
use crate::finding::Finding;

/// Inboxes cut longer subjects.
const LONGEST_SUBJECT: usize = 200;

/// A sample's path and its data.
pub(super) type Sample = (String, Json);

/// Renders everything and notes what is wrong.
pub(super) fn check(contents: &[Written], samples: &[Sample], offers: &OfferContents, findings: &mut Vec<Finding>) {
    for written in contents {
        for (name, data) in samples {
            findings.extend(check_one(written, name, data, offers));
        }
    }
}

/// Reads the samples: the name and the data of each, with what the rules read from its records.
pub(super) fn read(folder: &CampaignFolder, parsers: &FieldParsers, findings: &mut Vec<Finding>) -> Vec<Sample> {
    let mut samples = read_samples(folder, findings);
    if samples.is_empty() {
        let todo = "add the data of one communication as JSON: the check renders it in every language";
        findings.push(Finding::warning("samples", "there are no samples", todo));
    }
    check_sources(&mut samples, parsers, findings);
    let read = |(path, data): Sample| Some((path.clone(), read_sample(&path, data, parsers, findings)?));
    samples.into_iter().filter_map(read).collect()
}

fn read_samples(folder: &CampaignFolder, findings: &mut Vec<Finding>) -> Vec<Sample> {
    let mut samples = Vec::new();
    for (name, text) in folder.samples() {
        let path = format!("samples/{name}");
        match serde_json::from_str::<Json>(text) {
            Ok(mut data) if data.is_object() => {
                complete(&mut data);
                samples.push((path, data));
            }
            Ok(_) => findings.push(Finding::fault(
                path,
                "the sample is not an object",
                "write the data of one communication: customer, records, brand, anchor and so on",
            )),
            Err(error) => findings.push(Finding::fault(
                format!("{path}:{}", error.line()),
                format!("the sample is not JSON: {error}"),
                "correct it",
            )),
        }
    }
    samples
}

fn check_one(written: &Written, sample: &str, data: &Json, offers: &OfferContents) -> Vec<Finding> {
    let links = Links::sample();
    let message = match compose_with(&written.content, written.language, data, &links, offers) {
        Ok(message) => message,
        Err(error) => {
            let mut finding = Finding::from(&error);
            finding.what = format!("{} (with {sample})", finding.what);
            return vec![finding];
        }
    };
    let file = written.content.file();
    let mut findings = check_message(file, sample, &message, data);
    for medium in &written.media {
        findings.extend(match medium {
            Medium::Email => check_email(file, sample, &message, data, &links),
            Medium::Sms => sms::check(written, sample, &message),
            // What can be composed can be shown as a page.
            Medium::Web | Medium::Letter | Medium::Fax => None,
        });
    }
    findings
}

fn check_message(file: &str, sample: &str, message: &Message, data: &Json) -> Vec<Finding> {
    let mut findings = Vec::new();
    if message.subject.chars().count() > LONGEST_SUBJECT {
        let what = format!("the subject is longer than {LONGEST_SUBJECT} characters (with {sample})");
        findings.push(Finding::fault(file, what, "shorten it; inboxes show about 50"));
    }
    if message.blocks.is_empty() {
        let what = format!("the message is empty (with {sample})");
        findings.push(Finding::fault(file, what, "write what it says"));
    }
    // Marks that are in the data are shown as they are, and mean nothing.
    if message.blocks.iter().any(shows_marks) && !data.to_string().contains("**") {
        let what = format!("a ** is shown as it is (with {sample})");
        let todo = "put a space or the punctuation outside of the bold words: **word**.";
        findings.push(Finding::warning(file, what, todo));
    }
    findings
}

/// Bold that was not closed: Markdown wants no punctuation between the mark and a letter, which
/// happens easily in Chinese and Japanese.
pub(super) fn shows_marks(block: &Block) -> bool {
    let shows = |content: &[Inline]| plain_text(content).contains("**");
    match block {
        Block::Heading { content, .. } | Block::Paragraph { content } => shows(content),
        Block::List { items, .. } => items.iter().flatten().any(shows_marks),
        Block::Quote { blocks } => blocks.iter().any(shows_marks),
        Block::Table { head, rows, .. } => head.iter().chain(rows.iter().flatten()).any(|cell| shows(cell)),
        Block::Button { .. } | Block::Chart(_) | Block::Rule => false,
    }
}

pub(super) fn check_email(file: &str, sample: &str, message: &Message, data: &Json, links: &Links) -> Option<Finding> {
    let frame = EmailFrame {
        brand: data.get("brand").map(Brand::from_data).unwrap_or_default(),
        view_url: links.message.clone(),
        preferences_url: links.preferences.clone(),
        reference: data.get("reference").and_then(Json::as_str).map(ToOwned::to_owned),
        documents: Vec::new(),
        footer: Vec::new(),
    };
    match email::render(message, &frame) {
        Ok(parts) if parts.html.len() > MOST_HTML_BYTES => {
            let size = parts.html.len() / 1_000;
            let what = format!("the mail has {size} kB, more than Gmail shows (with {sample})");
            Some(Finding::fault(file, what, "say less; the message's page can say the rest"))
        }
        Ok(_) => None,
        Err(error) => Some(Finding::fault(file, error.to_string(), "report it")),
    }
}
