//! Proves a campaign before it runs: its definition, its rules for encoded fields, its content and its documents in
//! every language, and every sample rendered with each of them. Must not know how findings are shown.

mod conditions;
mod content;
mod coverage;
mod documents;
mod fields;
mod offers;
mod paper;
mod partner;
mod plurals;
mod samples;
mod sheets;
mod sms;
mod unused;

use carillon_domain::campaign::{CampaignDefinition, CampaignFolder};
use carillon_domain::located::LocatedError;

use crate::finding::Finding;
pub use coverage::{Coverage, coverage};
pub use fields::sample_data;
pub use paper::check_paper;

/// Everything that is wrong with a campaign, in the order of the files and their lines.
pub fn check(folder: &CampaignFolder) -> Vec<Finding> {
    let mut findings = match folder.definition() {
        Ok(definition) => check_defined(folder, &definition),
        Err(errors) => errors.iter().map(Finding::from).collect(),
    };
    findings.sort_by_cached_key(|finding| (order(&finding.place), finding.clone()));
    findings.dedup();
    findings
}

/// The file, and the line as a number: line 9 comes before line 12.
fn order(place: &str) -> (String, usize) {
    let mut parts = place.split(':');
    let file = parts.next().unwrap_or_default().to_owned();
    (file, parts.next().and_then(|line| line.parse().ok()).unwrap_or(0))
}

fn check_defined(folder: &CampaignFolder, definition: &CampaignDefinition) -> Vec<Finding> {
    let mut findings = Vec::new();
    let parsers = fields::check(folder, definition, &mut findings);
    findings.extend(conditions::check(definition, &parsers));
    let contents = content::check(folder, definition, &parsers, &mut findings);
    findings.extend(partner::check(definition, &contents));
    let offers = offers::check(folder, definition, &contents, &parsers, &mut findings);
    let samples = samples::read(folder, &parsers, &mut findings);
    samples::check(&contents, &samples, &offers.contents, &mut findings);
    offers.check_samples(&definition.languages, &samples, &mut findings);
    findings.extend(documents::check(folder, definition));
    sheets::check(folder, definition, &samples, &mut findings);
    findings.extend(unused::check(folder, definition, &contents, &offers, &parsers, &samples));
    findings
}

impl From<&LocatedError> for Finding {
    fn from(error: &LocatedError) -> Self {
        Self::fault(error.place(), error.what.clone(), error.todo.clone())
    }
}

#[cfg(test)]
mod tests;
