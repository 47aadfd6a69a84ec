//! Offers: their file, their conditions, and their words in every language with every sample.

use carillon_domain::FieldParsers;
use carillon_domain::campaign::offer::Offer;
use carillon_domain::campaign::{CampaignDefinition, CampaignFolder, OFFERS_FILE};
use carillon_domain::language::Language;
use serde_json::Value as Json;

use super::content::{Written, unknown_attributes, unknown_names};
use super::fields::unknown_attribute;
use super::samples::{Sample, shows_marks};
use super::unused::words_of;
use crate::block::Message;
use crate::condition::Condition;
use crate::content::{Links, OfferContents, OfferFile};
use crate::finding::Finding;

/// What a condition of an offer may ask for.
const ROOTS: [&str; 3] = ["record", "records", "customer"];

/// The offers that can be used, with their words.
#[derive(Default)]
pub(super) struct Offers {
    offers: Vec<Offer>,
    pub(super) contents: OfferContents,
}

/// Reads all offers and notes what is wrong with them.
pub(super) fn check(
    folder: &CampaignFolder,
    definition: &CampaignDefinition,
    contents: &[Written],
    parsers: &FieldParsers,
    findings: &mut Vec<Finding>,
) -> Offers {
    let offers = match folder.offers() {
        Ok(offers) => offers,
        Err(errors) => {
            findings.extend(errors.iter().map(Finding::from));
            return Offers::default();
        }
    };
    findings.extend(offers.iter().flat_map(|offer| check_condition(offer, parsers)));
    findings.extend(unused(folder, definition, &offers));
    if !contents.iter().any(|written| written.content.has_slot("offer")) {
        findings.extend(offers.iter().map(without_slot));
    }
    let contents = read_contents(folder, definition, &offers, parsers, findings);
    Offers { offers, contents }
}

/// The condition can be read, and asks for what a recipient has.
fn check_condition(offer: &Offer, parsers: &FieldParsers) -> Vec<Finding> {
    let Some(text) = &offer.condition else { return Vec::new() };
    let condition = match Condition::parse(OFFERS_FILE, text) {
        Ok(condition) => condition,
        Err(error) => return vec![Finding::from(&error)],
    };
    let judge = |name: String| {
        let what = format!("the condition of the offer `{}` asks for `{name}`", offer.name);
        if !ROOTS.contains(&name.split('.').next().unwrap_or_default()) {
            return Some(Finding::fault(OFFERS_FILE, what, format!("ask for fields of {}", ROOTS.join(", "))));
        }
        unknown_attribute(&name, parsers)
            .map(|todo| Finding::fault(OFFERS_FILE, format!("{what}, which no rule gives"), todo))
    };
    condition.names().into_iter().filter_map(judge).collect()
}

fn without_slot(offer: &Offer) -> Finding {
    let what = format!("no content has a slot that could show the offer `{}`", offer.name);
    Finding::warning(OFFERS_FILE, what, "put {{ offer(\"main\") }} on a line of its own into a content file")
}

/// Files in `offers/` that no offer and language uses.
fn unused(folder: &CampaignFolder, definition: &CampaignDefinition, offers: &[Offer]) -> Vec<Finding> {
    let used = |rest: &str| {
        let is = |offer: &Offer| definition.languages.iter().any(|tag| rest == format!("{}/{tag}.md", offer.name));
        offers.iter().any(is)
    };
    let files = folder.files_under("offers").filter(|(rest, _)| !used(rest));
    files
        .map(|(rest, _)| {
            let (place, name) = (format!("offers/{rest}"), rest.split('/').next().unwrap_or_default());
            if offers.iter().any(|offer| offer.name == name) {
                Finding::warning(
                    place,
                    "the file is not used",
                    "name it after a language of the campaign, or remove it",
                )
            } else {
                let what = format!("there is no offer `{name}`");
                Finding::fault(place, what, "add it to offers.toml, rename the folder, or remove it")
            }
        })
        .collect()
}

fn read_contents(
    folder: &CampaignFolder,
    definition: &CampaignDefinition,
    offers: &[Offer],
    parsers: &FieldParsers,
    findings: &mut Vec<Finding>,
) -> OfferContents {
    let mut contents = OfferContents::default();
    for offer in offers {
        for &language in &definition.languages {
            let path = CampaignFolder::offer_path(&offer.name, language);
            let Some(text) = folder.get(&path) else {
                findings.push(missing(folder, &path, &offer.name, language));
                continue;
            };
            match OfferFile::parse(&path, text) {
                Ok(content) => {
                    findings.extend(unknown_names(content.file(), content.names()));
                    findings.extend(unknown_attributes(content.file(), content.paths(), parsers));
                    contents.insert(&offer.name, language, content);
                }
                Err(error) => findings.push(Finding::from(&error)),
            }
        }
    }
    contents
}

/// Words in the nearest language are a doubt; none at all are a fault.
fn missing(folder: &CampaignFolder, path: &str, offer: &str, language: Language) -> Finding {
    let written = |language: &Language| folder.get(&CampaignFolder::offer_path(offer, *language)).is_some();
    let what = format!("the offer `{offer}` says nothing in {language}");
    match language.fallback().find(written) {
        Some(other) => Finding::warning(path, format!("{what}: it is shown in {other}"), "write the file"),
        None => Finding::fault(path, what, "write the file, or take the language out of campaign.toml"),
    }
}

impl Offers {
    /// Every offer with every sample, in every language.
    pub(super) fn check_samples(&self, languages: &[Language], samples: &[Sample], findings: &mut Vec<Finding>) {
        let of =
            |offer| languages.iter().filter_map(move |&language| Some((self.contents.get(offer, language)?, language)));
        for (content, language) in self.offers.iter().flat_map(|offer| of(&offer.name)) {
            for (sample, data) in samples {
                findings.extend(check_one(content, language, sample, data));
            }
        }
    }

    /// Every word of code in what they say and whom they are meant for.
    pub(super) fn words(&self) -> Vec<String> {
        let conditions = self.offers.iter().filter_map(|offer| offer.condition.as_deref());
        let mut words: Vec<String> = conditions.flat_map(words_of).collect();
        words.extend(self.contents.files().flat_map(OfferFile::words));
        words
    }
}

fn check_one(content: &OfferFile, language: Language, sample: &str, data: &Json) -> Vec<Finding> {
    let file = content.file();
    let blocks = match content.compose(language, data, &Links::sample()) {
        Ok(blocks) => blocks,
        Err(error) => {
            let mut finding = Finding::from(&error);
            finding.what = format!("{} (with {sample})", finding.what);
            return vec![finding];
        }
    };
    let mut findings = Vec::new();
    if blocks.is_empty() {
        let what = format!("the offer is empty (with {sample})");
        findings.push(Finding::fault(file, what, "write what it says"));
    }
    if blocks.iter().any(shows_marks) && !data.to_string().contains("**") {
        let what = format!("a ** is shown as it is (with {sample})");
        let todo = "put a space or the punctuation outside of the bold words: **word**.";
        findings.push(Finding::warning(file, what, todo));
    }
    let message = Message { subject: content.file().to_owned(), preheader: None, language, blocks };
    findings.extend(super::samples::check_email(file, sample, &message, data, &Links::sample()));
    findings
}
