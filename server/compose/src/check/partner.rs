//! The place for partners' texts: there is one where the campaign has rules for it, and rules where there is one.

use carillon_domain::campaign::{CampaignDefinition, DEFINITION_FILE};

use super::content::Written;
use crate::finding::Finding;

/// Notes a place without rules, and rules without a place.
pub(super) fn check(definition: &CampaignDefinition, contents: &[Written]) -> Vec<Finding> {
    let places: Vec<_> = contents.iter().filter(|written| written.content.has_slot("partner")).collect();
    let Some(rules) = &definition.partner else {
        let fault = |file: &str| {
            let todo = "add [partner] with most_characters to campaign.toml, or take the place out";
            Finding::fault(file, "there is a place for a partner's text and no rules for it", todo)
        };
        return places.into_iter().map(|written| fault(written.content.file())).collect();
    };
    if places.iter().any(|written| rules.allow_step(&written.step)) {
        return Vec::new();
    }
    let todo = "put {{ partner() }} on a line of its own into a content file, or take [partner] out";
    vec![Finding::warning(DEFINITION_FILE, "no content has a place for a partner's text", todo)]
}
