//! One value worked out by an expression of the template language, in a language, as columns of spreadsheets have them.
//! Must not know where it stands.

use std::collections::HashMap;
use std::sync::LazyLock;

use carillon_domain::language::Language;
use minijinja::{Environment, Value};

use super::{build, fault, policy};
use crate::error::Fault;

/// Steps one value may take.
const FUEL: u64 = 10_000;

static ENVIRONMENTS: LazyLock<HashMap<Language, Environment<'static>>> = LazyLock::new(|| {
    let fuelled = |language| {
        let mut environment = build(language);
        environment.set_fuel(Some(FUEL));
        environment
    };
    Language::ALL.iter().map(|&language| (language, fuelled(language))).collect()
});

/// An expression that has been read and found fit to run.
pub(crate) struct Expression {
    compiled: minijinja::Expression<'static, 'static>,
    text: String,
}

impl Expression {
    /// Reads an expression.
    pub(crate) fn parse(text: &str, language: Language) -> Result<Self, Fault> {
        if let Some(fault) = policy::refuse_code(text) {
            return Err(fault);
        }
        // Every language of the list is in the map.
        let compiled = ENVIRONMENTS[&language].compile_expression_owned(text.to_owned());
        let compiled = compiled.map_err(|error| fault::unplaced(text, &error))?;
        Ok(Self { compiled, text: text.to_owned() })
    }

    /// Works it out.
    pub(crate) fn eval(&self, data: &Value) -> Result<Value, Fault> {
        self.compiled.eval(data).map_err(|error| fault::unplaced(&self.text, &error))
    }
}

impl std::fmt::Debug for Expression {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Expression({:?})", self.text)
    }
}
