//! What the steps of a campaign ask before they do something, ready to ask. Must not know rows.

use std::collections::HashMap;

use carillon_compose::Condition;
use carillon_domain::campaign::{CampaignDefinition, DEFINITION_FILE};
use serde_json::Value;

use crate::{EngineError, Result};

/// The name by which conditions ask what has happened.
pub(crate) const HAPPENED: &str = "happened";

/// What the steps of a campaign ask, by the name of the step.
#[derive(Debug, Default)]
pub(crate) struct StepRules(HashMap<String, StepRule>);

/// What one step asks.
#[derive(Debug)]
pub(crate) struct StepRule {
    condition: Option<Condition>,
    until: Option<Condition>,
    /// It asks for the events since the recipient entered.
    pub(crate) asks_events: bool,
}

/// What the data says to a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    /// It may do what it does.
    Act,
    /// It does not apply.
    Pass,
    /// It has to wait.
    Wait,
    /// The condition cannot be asked of this data, and why.
    Fails(String),
}

impl StepRules {
    /// What the steps of a definition ask.
    ///
    /// # Errors
    /// When a condition cannot be read; the check says so of every folder first.
    pub(crate) fn of(definition: &CampaignDefinition) -> Result<Self> {
        let mut rules = HashMap::new();
        for step in definition.sequences.iter().flat_map(|sequence| &sequence.steps) {
            let parse = |text: &str| {
                Condition::parse(DEFINITION_FILE, text).map_err(|e| EngineError::internal(&definition.name, e))
            };
            let condition = step.condition.as_deref().map(parse).transpose()?;
            let until = step.wait.as_ref().map(|wait| parse(&wait.until)).transpose()?;
            let asks = |condition: &Condition| condition.names().iter().any(|name| name == HAPPENED);
            let asks_events = [&condition, &until].into_iter().flatten().any(asks);
            if condition.is_some() || until.is_some() {
                rules.insert(step.name.clone(), StepRule { condition, until, asks_events });
            }
        }
        Ok(Self(rules))
    }

    /// Whether any step asks what has happened.
    pub(crate) fn ask_events(&self) -> bool {
        self.0.values().any(|rule| rule.asks_events)
    }

    /// What a step asks; none where it asks nothing.
    pub(crate) fn of_step(&self, step: &str) -> Option<&StepRule> {
        self.0.get(step)
    }
}

impl StepRule {
    /// Asks the data, as templates see it.
    pub(crate) fn ask(&self, data: &Value) -> Answer {
        let holds = |condition: &Option<Condition>| condition.as_ref().map_or(Ok(true), |it| it.holds(data));
        match (holds(&self.condition), holds(&self.until)) {
            (Ok(false), _) => Answer::Pass,
            (Err(error), _) | (_, Err(error)) => Answer::Fails(error.to_string()),
            (Ok(true), Ok(false)) => Answer::Wait,
            (Ok(true), Ok(true)) => Answer::Act,
        }
    }
}
