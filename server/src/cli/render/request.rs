//! What is to be rendered, found in the campaign folder; what is not there is told with what is.

use std::path::Path;

use carillon_compose::check::sample_data;
use carillon_compose::{ContentFile, Links, Locale, Message, OfferContents, Sheet, SheetError, compose_with};
use carillon_domain::campaign::{CampaignDefinition, SheetDefinition};
use carillon_domain::{CampaignFolder, Language};
use serde_json::Value as Json;

use super::media::Medium;
use crate::cli::CommandError;
use crate::console;

/// Everything a medium may need.
pub(super) struct Request<'a> {
    /// Where the folder lies, for errors.
    pub(super) dir: &'a Path,
    /// The folder.
    pub(super) folder: &'a CampaignFolder,
    /// What its `campaign.toml` says.
    pub(super) definition: &'a CampaignDefinition,
    /// A step of the campaign.
    pub(super) step: &'a str,
    /// A language of the campaign.
    pub(super) language: Language,
    /// The frozen data.
    pub(super) data: &'a Json,
    /// The medium.
    pub(super) medium: &'static Medium,
    /// The spreadsheet, where there are several.
    pub(super) document: Option<&'a str>,
}

impl Request<'_> {
    /// The message in the words of the medium.
    pub(super) fn message(&self) -> Result<Message, CommandError> {
        let found = self.folder.content_for(self.step, self.medium.words, self.language);
        let found = found.ok_or_else(|| {
            let file = CampaignFolder::content_path(self.step, self.language);
            self.failed(&format!("the step says nothing; write {file}"))
        })?;
        if let Some(language) = found.source.stand_in() {
            console::note(&format!("{}: there are no words in {}; these are {language}", found.path, self.language));
        }
        let content = ContentFile::parse(&found.path, found.text).map_err(|error| self.failed(&error))?;
        let offers = self.offers(found.language)?;
        compose_with(&content, found.language, self.data, &Links::sample(), &offers)
            .map_err(|error| self.failed(&error))
    }

    /// What the campaign's offers say to a reader of this language: a sample may name the one that stands in a slot.
    fn offers(&self, language: Language) -> Result<OfferContents, CommandError> {
        let offers = self.folder.offers().map_err(|errors| self.failed_all(&errors))?;
        let languages: Vec<Language> = language.fallback().collect();
        OfferContents::read(self.folder, &offers, &languages).map_err(|error| self.failed(&error))
    }

    /// The spreadsheet asked for, or the only one.
    pub(super) fn with_sheet(
        &self,
        make: impl FnOnce(&Sheet<'_>) -> Result<Vec<u8>, SheetError>,
    ) -> Result<Vec<u8>, CommandError> {
        let definition = self.sheet_definition()?;
        let locale = Locale::of_customer(self.language, self.data);
        let sheet = Sheet::prepare(&definition, locale).map_err(|errors| self.failed_all(&errors))?;
        make(&sheet).map_err(|error| self.failed(&error))
    }

    fn sheet_definition(&self) -> Result<SheetDefinition, CommandError> {
        let sheets: Vec<_> = self.folder.sheets().collect();
        let names = || list(sheets.iter().map(|(name, _, _)| *name));
        let (name, path, text) = match (self.document, sheets.as_slice()) {
            (_, []) => return Err(self.failed(&"there is no spreadsheet; write documents/NAME.xlsx.toml")),
            (None, [only]) => *only,
            (None, _) => return Err(CommandError::Usage(format!("--document: say which spreadsheet: {}", names()))),
            (Some(wanted), _) => *sheets.iter().find(|(name, _, _)| *name == wanted).ok_or_else(|| {
                CommandError::Usage(format!("--document {wanted}: there is none of this name; use one of {}", names()))
            })?,
        };
        SheetDefinition::parse(name, path, text).map_err(|errors| self.failed_all(&errors))
    }

    /// Something in the folder is wrong.
    pub(super) fn failed(&self, what: &dyn std::fmt::Display) -> CommandError {
        CommandError::Failed(format!("{}: {what}", self.dir.display()))
    }

    fn failed_all<E: std::fmt::Display>(&self, errors: &[E]) -> CommandError {
        let lines: Vec<_> = errors.iter().map(ToString::to_string).collect();
        self.failed(&lines.join("\n"))
    }
}

/// The language, which the campaign must be written in.
pub(super) fn language(tag: &str, definition: &CampaignDefinition) -> Result<Language, CommandError> {
    let there = || list(definition.languages.iter().map(|language| language.tag()));
    let language = Language::resolve(tag).ok_or_else(|| {
        CommandError::Usage(format!("--lang {tag}: no language Carillon writes in; the campaign has {}", there()))
    })?;
    if definition.languages.contains(&language) {
        return Ok(language);
    }
    Err(CommandError::Failed(format!(
        "--lang {tag}: the campaign `{}` has no {language}; it has {}",
        definition.name,
        there()
    )))
}

/// The step, which must be one of the campaign's.
pub(super) fn check_step(step: &str, definition: &CampaignDefinition) -> Result<(), CommandError> {
    if definition.steps().any(|(_, known)| known.name == step) {
        return Ok(());
    }
    let there = list(definition.steps().map(|(_, step)| step.name.as_str()));
    Err(CommandError::Failed(format!(
        "--step {step}: the campaign `{}` has no such step; it has {there}",
        definition.name
    )))
}

/// The sample: any file of JSON.
pub(super) fn read_sample(path: &Path, folder: &CampaignFolder, dir: &Path) -> Result<Json, CommandError> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        let there = folder.samples().map(|(name, _)| dir.join("samples").join(name).display().to_string());
        let there: Vec<_> = there.collect();
        let there = if there.is_empty() {
            "the campaign has none".to_owned()
        } else {
            format!("there are {}", there.join(", "))
        };
        CommandError::Failed(format!("--sample {}: cannot be read: {error}; {there}", path.display()))
    })?;
    let faulty = |what: String| CommandError::Failed(format!("--sample {}: {what}", path.display()));
    let data: Json = serde_json::from_str(&text).map_err(|error| faulty(format!("no JSON: {error}; correct it")))?;
    if !data.is_object() {
        return Err(faulty(
            "not an object; write the data of one communication: customer, records and so on".to_owned(),
        ));
    }
    sample_data(folder, &path.display().to_string(), data).map_err(|findings| {
        let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
        CommandError::Failed(lines.join("\n"))
    })
}

fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}
