//! Every sample on paper: each step's words as a letter and each of its PDF documents, in every language. Finds characters
//! no font has, and templates that fail. Must not know which fonts there are.

use carillon_domain::campaign::{CampaignDefinition, CampaignFolder, DocumentKind, DocumentName, PostForm};
use carillon_domain::language::Language;
use carillon_domain::medium::Medium;
use carillon_typeset::{TypesetError, Typesetter};
use serde_json::Value as Json;

use super::samples::{self, Sample};
use crate::content::{ContentFile, Links, OfferContents, compose_with};
use crate::document::{self, DocumentError, DocumentFrame, DocumentTemplate, with_sale};
use crate::finding::Finding;
use crate::letter::{self, LetterError, LetterFrame, postcard};

/// Sets everything, and notes what cannot be. What [`check`](super::check()) finds is not told again: a campaign that
/// cannot be composed has nothing to set.
///
/// It takes some milliseconds for each step, language and sample; languages are spread over the threads there are.
pub fn check_paper(folder: &CampaignFolder, typesetter: &Typesetter) -> Vec<Finding> {
    let Ok(definition) = folder.definition() else { return Vec::new() };
    let parsers = folder.field_parsers().unwrap_or_default();
    let samples = samples::read(folder, &parsers, &mut Vec::new());
    let offers = folder.offers().unwrap_or_default();
    let offers = OfferContents::read(folder, &offers, &definition.languages).unwrap_or_default();
    let press = Press { folder, definition: &definition, samples: &samples, offers: &offers, typesetter };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = definition.languages.len().div_ceil(threads).max(1);
    let mut findings: Vec<Finding> = std::thread::scope(|scope| {
        let press = &press;
        let shares = definition.languages.chunks(share);
        let running: Vec<_> = shares.map(|languages| scope.spawn(move || press.set_all(languages))).collect();
        running.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
    });
    findings.sort();
    findings.dedup();
    findings
}

/// What is set, and with what.
struct Press<'a> {
    folder: &'a CampaignFolder,
    definition: &'a CampaignDefinition,
    samples: &'a [Sample],
    offers: &'a OfferContents,
    typesetter: &'a Typesetter,
}

impl Press<'_> {
    fn set_all(&self, languages: &[Language]) -> Vec<Finding> {
        let mut findings = Vec::new();
        for &language in languages {
            for (_, step) in self.definition.steps() {
                findings.extend(self.set_letters(&step.name, language));
                let pdfs = step.documents().iter().filter(|name| name.kind() == DocumentKind::Pdf);
                findings.extend(pdfs.flat_map(|name| self.set_document(name, language)));
            }
        }
        findings
    }

    fn set_letters(&self, step: &str, language: Language) -> Vec<Finding> {
        let found = self.folder.content_for(step, Medium::Letter, language);
        let found = found.filter(|found| found.source.stand_in().is_none());
        let content = found.and_then(|found| ContentFile::parse(&found.path, found.text).ok());
        let Some(content) = content else { return Vec::new() };
        let set = |(sample, data): &Sample| {
            let links = Links::sample();
            let message = compose_with(&content, language, data, &links, self.offers).ok()?;
            let frame = LetterFrame::of_data(data, links.message);
            let set = match self.definition.post_of(step) {
                PostForm::Letter => letter::render(&message, &frame, self.typesetter),
                PostForm::Postcard => postcard::render(&message, &frame, self.typesetter),
            };
            match set.err()? {
                LetterError::WordsDoNotFit => Some(too_many(content.file(), sample, step, language)),
                LetterError::Typeset(error) => Some(told(content.file(), sample, &error)),
                // That an address is missing or too long is for whoever writes addresses.
                LetterError::AddressDoesNotFit { .. } | LetterError::NoAddress { .. } => None,
            }
        };
        self.samples.iter().filter_map(set).collect()
    }

    fn set_document(&self, name: &DocumentName, language: Language) -> Vec<Finding> {
        let path = name.definition_path();
        let own = self.folder.get(&path).map(DocumentTemplate::new);
        let Some(template) = own.as_ref().or_else(|| DocumentTemplate::named(name.stem())) else { return Vec::new() };
        let set = |(sample, data): &Sample| {
            let data = data_of(template, data, name)?;
            let frame = DocumentFrame::of_data(language, &data);
            match document::render(template, &frame, &data, self.typesetter).err()? {
                DocumentError::Typeset(error) => Some(told(&path, sample, &error)),
                error => Some(Finding::fault(&path, format!("{error} (with {sample})"), "correct the sample")),
            }
        };
        self.samples.iter().filter_map(set).collect()
    }
}

/// What a document is made of; none where there is no sale to print.
fn data_of(template: &DocumentTemplate, data: &Json, name: &DocumentName) -> Option<Json> {
    if template.prints_sale() { with_sale(data, name) } else { Some(data.clone()) }
}

fn too_many(file: &str, sample: &str, step: &str, language: Language) -> Finding {
    let what = format!("the words do not fit on a postcard (with {sample}); they go as a letter");
    let own = CampaignFolder::medium_path(step, Medium::Letter, language);
    let todo = if file == own { "shorten them".to_owned() } else { format!("shorten them, or write fewer in {own}") };
    Finding::warning(file, what, todo)
}

fn told(file: &str, sample: &str, error: &TypesetError) -> Finding {
    // A font is a matter of the machine, and the same for all words of a language.
    if let TypesetError::MissingFont { .. } = error {
        return Finding::warning("fonts", error.to_string(), "letters and documents are not set without it");
    }
    let todo = "a letter or document with these words would be held";
    Finding::fault(file, format!("{error} (with {sample})"), todo)
}
