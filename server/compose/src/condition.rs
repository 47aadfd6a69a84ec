//! Conditions over data, as `where` of a campaign's audience has them. Must not know campaigns.

use std::sync::LazyLock;

use carillon_domain::language::Language;
use minijinja::{Environment, UndefinedBehavior};
use serde_json::Value as Json;

use crate::error::{Fault, Place};
use crate::template::context;
use crate::{ComposeError, functions};

/// Steps one look at one row may take.
const FUEL: u64 = 10_000;

static ENVIRONMENT: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut environment = Environment::empty();
    // A record without the field is just one the condition does not hold for.
    environment.set_undefined_behavior(UndefinedBehavior::Lenient);
    environment.set_fuel(Some(FUEL));
    functions::install(&mut environment, Language::En.into());
    environment
});

/// An expression of the template language that holds for some data and not for other:
/// `record.status == 'active'`.
pub struct Condition {
    expression: minijinja::Expression<'static, 'static>,
    file: String,
    text: String,
}

impl Condition {
    /// Reads a condition. The first argument is the file it stands in, for errors.
    pub fn parse(file: &str, text: &str) -> Result<Self, ComposeError> {
        let expression = ENVIRONMENT.compile_expression_owned(text.to_owned());
        let expression = expression.map_err(|error| refuse(file, text, &error))?;
        Ok(Self { expression, file: file.to_owned(), text: text.to_owned() })
    }

    /// Whether it holds for this data.
    pub fn holds(&self, data: &Json) -> Result<bool, ComposeError> {
        let value = self.expression.eval(context(data));
        value.map(|value| value.is_true()).map_err(|error| refuse(&self.file, &self.text, &error))
    }

    /// The names it takes from the data.
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<_> = self.expression.undeclared_variables(true).into_iter().collect();
        names.sort();
        names
    }
}

impl std::fmt::Debug for Condition {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Condition({:?})", self.text)
    }
}

fn refuse(file: &str, text: &str, error: &minijinja::Error) -> ComposeError {
    let what = format!("the condition `{text}` fails: {error}");
    ComposeError::new(Place::file(file), Fault::Value(what))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;
    use serde_json::json;

    #[rstest]
    #[case("record.status == 'active'", true)]
    #[case("record.status == 'active' and customer.country in ['DE', 'AT']", true)]
    #[case("record.seats > 10", false)]
    #[case("record.no_such_field == 'x'", false)]
    #[case("record.no_such_field", false)]
    #[case("not record.cancelled", true)]
    fn a_condition_holds_or_not(#[case] text: &str, #[case] expected: bool) {
        let data = json!({"record": {"status": "active", "seats": 10}, "customer": {"country": "AT"}});
        let condition = Condition::parse("campaign.toml", text).expect("a condition");
        assert_eq!(condition.holds(&data), Ok(expected));
    }

    #[rstest]
    #[case("record.status ==")]
    #[case("nonsense(1)")]
    fn a_broken_condition_is_told_with_its_file(#[case] text: &str) {
        let error = Condition::parse("campaign.toml", text).and_then(|it| it.holds(&json!({})));
        assert!(error.expect_err("broken").to_string().starts_with("campaign.toml: "));
    }
}
