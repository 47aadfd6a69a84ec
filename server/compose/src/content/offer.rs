//! The words of offers: one file for each offer and language, Markdown with the template language and no subject. Must not
//! know which offer is chosen, or for whom.

use std::collections::BTreeMap;

use carillon_domain::campaign::CampaignFolder;
use carillon_domain::campaign::offer::Offer;
use carillon_domain::language::Language;
use minijinja::Value;
use serde_json::Value as Json;

use super::links::Links;
use super::{at, blocks_of};
use crate::block::Block;
use crate::error::{ComposeError, Fault, Place};
use crate::format::Locale;
use crate::functions::slot::SLOTS;
use crate::template::Template;

/// The words of one offer in one language.
#[derive(Debug, Clone)]
pub struct OfferFile {
    file: String,
    body: Template,
}

impl OfferFile {
    /// Reads the words of an offer. The first argument is the path, for errors.
    pub fn parse(file: &str, text: &str) -> Result<Self, ComposeError> {
        let body = Template::parse(file, 1, text)?;
        if let Some((function, line)) = body.calls(&SLOTS) {
            let what = format!("the slot `{function}` inside of an offer");
            let fault = Fault::Refused { what, instead: "put it into the content of a step" };
            return Err(ComposeError::new(Place::line(file, line), fault));
        }
        Ok(Self { file: file.to_owned(), body })
    }

    /// The path it was read with.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The names it takes from the data, with the line each first stands on.
    pub fn names(&self) -> Vec<(String, usize)> {
        self.body.names()
    }

    /// Every word its code is made of.
    pub(crate) fn words(&self) -> Vec<String> {
        self.body.words()
    }

    /// The dotted names in its code, with their lines.
    pub(crate) fn paths(&self) -> Vec<(String, usize)> {
        self.body.paths()
    }

    /// What it says alone, for checks and previews.
    pub fn compose(&self, language: Language, data: &Json, links: &Links) -> Result<Vec<Block>, ComposeError> {
        self.blocks(Locale::of_customer(language, data), &links.beside(data))
    }

    pub(super) fn blocks(&self, locale: Locale, data: &Value) -> Result<Vec<Block>, ComposeError> {
        let body = self.body.render(locale, data)?;
        blocks_of(&body, locale.language()).map_err(|fault| at(&self.file, fault))
    }
}

/// The words of a campaign's offers, by name and language.
#[derive(Debug, Clone, Default)]
pub struct OfferContents(BTreeMap<(String, Language), OfferFile>);

impl OfferContents {
    /// Reads what these offers say in these languages. What is not written is left out.
    ///
    /// # Errors
    /// The first file that cannot be read.
    pub fn read(folder: &CampaignFolder, offers: &[Offer], languages: &[Language]) -> Result<Self, ComposeError> {
        let mut contents = Self::default();
        for offer in offers {
            for &language in languages {
                let path = CampaignFolder::offer_path(&offer.name, language);
                let Some(text) = folder.get(&path) else { continue };
                contents.insert(&offer.name, language, OfferFile::parse(&path, text)?);
            }
        }
        Ok(contents)
    }

    /// Everything there is, by offer and language.
    pub(crate) fn files(&self) -> impl Iterator<Item = &OfferFile> {
        self.0.values()
    }

    /// Adds the words of an offer in a language.
    pub fn insert(&mut self, offer: &str, language: Language, content: OfferFile) {
        self.0.insert((offer.to_owned(), language), content);
    }

    /// The words of an offer in a language, or in the nearest one it has.
    pub fn get(&self, offer: &str, language: Language) -> Option<&OfferFile> {
        language.fallback().find_map(|language| self.0.get(&(offer.to_owned(), language)))
    }
}
