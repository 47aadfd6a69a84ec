//! Whom a campaign is for, and what its rules read from records: ready to ask, by planning and by the studio alike.
//! Must not know rows.

use carillon_compose::Condition;
use carillon_domain::FieldParsers;
use carillon_domain::campaign::{CampaignDefinition, CampaignFolder, DEFINITION_FILE};
use carillon_domain::fields::FIELDS_FILE;
use serde_json::Value;

use super::load::told;
use crate::{EngineError, Result};

/// The condition of an audience and the parsers of its encoded fields.
#[derive(Debug, Default)]
pub(crate) struct AudienceRules {
    /// For errors.
    campaign: String,
    condition: Option<Condition>,
    /// The rules that read encoded fields of records.
    pub(crate) parsers: FieldParsers,
    /// The condition asks for what the rules read.
    pub(crate) asks_parsers: bool,
}

impl AudienceRules {
    /// The rules a folder states.
    ///
    /// # Errors
    /// When the condition or the parsers cannot be read; the check says so of every folder first.
    pub(crate) fn of(definition: &CampaignDefinition, folder: &CampaignFolder) -> Result<Self> {
        let parse = |text| Condition::parse(DEFINITION_FILE, text);
        let condition = definition.audience.condition.as_deref().map(parse).transpose();
        let condition = condition.map_err(|e| EngineError::internal(&definition.name, e))?;
        let parsers = folder.field_parsers().map_err(|faults| told(FIELDS_FILE, &faults))?;
        Ok(Self {
            campaign: definition.name.clone(),
            asks_parsers: asks_parsers(condition.as_ref(), &parsers),
            condition,
            parsers,
        })
    }

    /// Whether the condition holds for a customer and a record as templates see them; without one it does.
    pub(crate) fn hold(&self, data: &Value) -> Result<bool> {
        let Some(condition) = &self.condition else { return Ok(true) };
        let place = || format!("the audience of campaign {}", self.campaign);
        condition.holds(data).map_err(|e| EngineError::internal(&place(), e))
    }
}

/// Whether a condition asks for a parser's attributes, or for a record as a whole.
fn asks_parsers(condition: Option<&Condition>, parsers: &FieldParsers) -> bool {
    let names = condition.map(Condition::names).unwrap_or_default();
    names.iter().any(|name| {
        let mut parts = name.split('.');
        let of_record = parts.next() == Some("record");
        of_record && parts.next().is_none_or(|field| parsers.attributes().any(|(parser, _)| parser == field))
    })
}
