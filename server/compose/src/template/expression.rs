//! Values worked out by expressions of the template language, in a locale, as columns of spreadsheets have them.
//! Must not know where they stand.

use minijinja::{Environment, Value};

use super::{ENVIRONMENT, fault, policy};
use crate::error::Fault;
use crate::format::Locale;
use crate::functions;

/// Steps one value may take.
const FUEL: u64 = 10_000;

/// The template language of a locale, for expressions.
pub(crate) struct Expressions(Environment<'static>);

/// An expression that has been read and found fit to run.
pub(crate) struct Expression<'e> {
    compiled: minijinja::Expression<'e, 'static>,
    text: String,
}

impl Expressions {
    /// The expressions of a locale.
    pub(crate) fn new(locale: Locale) -> Self {
        let mut environment = ENVIRONMENT.clone();
        functions::localise(&mut environment, locale);
        environment.set_fuel(Some(FUEL));
        Self(environment)
    }

    /// Reads an expression.
    pub(crate) fn read(&self, text: &str) -> Result<Expression<'_>, Fault> {
        if let Some(fault) = policy::refuse_code(text) {
            return Err(fault);
        }
        let compiled = self.0.compile_expression_owned(text.to_owned());
        let compiled = compiled.map_err(|error| fault::unplaced(text, &error))?;
        Ok(Expression { compiled, text: text.to_owned() })
    }
}

impl Expression<'_> {
    /// Works it out.
    pub(crate) fn eval(&self, data: &Value) -> Result<Value, Fault> {
        self.compiled.eval(data).map_err(|error| fault::unplaced(&self.text, &error))
    }
}

impl std::fmt::Debug for Expressions {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Expressions")
    }
}

impl std::fmt::Debug for Expression<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Expression({:?})", self.text)
    }
}
