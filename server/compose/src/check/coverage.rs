//! How much of a campaign is written in each of its languages. What is not written is a fault of its own.

use carillon_domain::campaign::{CampaignDefinition, CampaignFolder};
use carillon_domain::language::Language;

/// What of a campaign is written in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// The language.
    pub language: Language,
    /// Steps that are written in it.
    pub written: usize,
    /// Steps the campaign has.
    pub steps: usize,
}

impl Coverage {
    /// Whether nothing is left to write.
    pub const fn is_complete(&self) -> bool {
        self.written == self.steps
    }
}

/// The coverage of every language a campaign lists, in its order; nothing where the definition cannot be read.
pub fn coverage(folder: &CampaignFolder) -> Vec<Coverage> {
    let Ok(definition) = folder.definition() else { return Vec::new() };
    definition.languages.iter().map(|&language| of_language(folder, &definition, language)).collect()
}

fn of_language(folder: &CampaignFolder, definition: &CampaignDefinition, language: Language) -> Coverage {
    let steps = definition.steps().count();
    let written = definition.steps().filter(|(_, step)| folder.content(&step.name, language).is_some()).count();
    Coverage { language, written, steps }
}
