//! Conditions of a definition: of its audience and of its steps. Each can be read, and asks for what is there.

use carillon_domain::FieldParsers;
use carillon_domain::campaign::{AudienceOf, CampaignDefinition, DEFINITION_FILE};

use super::fields::unknown_attribute;
use crate::condition::Condition;
use crate::finding::Finding;

/// What conditions of steps may ask beside what an audience has: the data of the message, and what has happened.
const OF_STEPS: &[&str] = &["customer", "record", "records", "new_records", "brand", "reseller", "anchor", "happened"];

/// Notes what is wrong with them.
pub(super) fn check(definition: &CampaignDefinition, parsers: &FieldParsers) -> Vec<Finding> {
    let of_audience: &[&str] = match definition.audience.of {
        AudienceOf::Records { .. } => &["record", "customer"],
        AudienceOf::Customers => &["customer"],
    };
    let audience = definition.audience.condition.iter();
    let audience = audience.flat_map(|text| check_one(text, of_audience, parsers));
    let steps =
        definition.sequences.iter().flat_map(|sequence| &sequence.steps).flat_map(carillon_domain::Step::conditions);
    audience.chain(steps.flat_map(|text| check_one(text, OF_STEPS, parsers))).collect()
}

fn check_one(text: &str, roots: &[&str], parsers: &FieldParsers) -> Vec<Finding> {
    let condition = match Condition::parse(DEFINITION_FILE, text) {
        Ok(condition) => condition,
        Err(error) => return vec![Finding::from(&error)],
    };
    let judge = |name: String| {
        if !roots.contains(&name.split('.').next().unwrap_or_default()) {
            let what = format!("the condition asks for `{name}`");
            return Some(Finding::fault(DEFINITION_FILE, what, format!("ask for fields of {}", roots.join(" or "))));
        }
        unknown_attribute(&name, parsers).map(|todo| {
            Finding::fault(DEFINITION_FILE, format!("no rule gives `{name}`, which the condition asks for"), todo)
        })
    };
    condition.names().into_iter().filter_map(judge).collect()
}
