//! Which steps say something in which medium and language, and whose words they are. Must not
//! judge: what is missing is told by the check.

use std::collections::BTreeSet;

use carillon_domain::campaign::{CampaignDefinition, CampaignFolder, ContentSource, Step};
use carillon_domain::language::Language;
use carillon_domain::medium::Medium;
use serde::Serialize;

/// What one step says in one medium.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The step.
    pub step: String,
    /// The medium.
    pub medium: Medium,
    /// Languages with words of the medium's own.
    pub own: Vec<Language>,
    /// Languages with the words all media share.
    pub common: Vec<Language>,
    /// Languages of the campaign without words, where another language would stand in.
    pub missing: Vec<Language>,
}

/// What every step of a campaign says, medium by medium; nothing where the definition has faults.
pub fn coverage(folder: &CampaignFolder) -> Vec<Coverage> {
    let Ok(definition) = folder.definition() else { return Vec::new() };
    let rows = definition.steps().flat_map(|(_, step)| {
        let rows = media_of(folder, step).into_iter().map(|medium| cover(folder, &definition, &step.name, medium));
        rows.collect::<Vec<_>>()
    });
    rows.collect()
}

fn cover(folder: &CampaignFolder, definition: &CampaignDefinition, step: &str, medium: Medium) -> Coverage {
    let mut row = Coverage { step: step.to_owned(), medium, own: Vec::new(), common: Vec::new(), missing: Vec::new() };
    for &language in &definition.languages {
        let list = match folder.content_for(step, medium, language).map(|found| found.source) {
            Some(ContentSource::Own) => &mut row.own,
            Some(ContentSource::Common) => &mut row.common,
            Some(ContentSource::OwnIn(_) | ContentSource::CommonIn(_)) | None => &mut row.missing,
        };
        list.push(language);
    }
    row
}

/// The media a step is made into: its page, its ladder, and what it has words of its own for.
pub(super) fn media_of(folder: &CampaignFolder, step: &Step) -> BTreeSet<Medium> {
    let content = format!("content/{}", step.name);
    let own = folder.files_under(&content).filter_map(|(rest, _)| rest.split_once('/')?.0.parse().ok());
    own.chain(carried(step)).collect()
}

/// The media a step really takes: its page and its ladder.
pub(super) fn carried(step: &Step) -> impl Iterator<Item = Medium> + '_ {
    step.channels().map(Medium::from).chain([Medium::Web])
}
