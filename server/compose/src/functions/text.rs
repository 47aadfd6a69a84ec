//! `join`, `replace`, `sum`: as in the template language, but bounded.

use minijinja::value::Kwargs;
use minijinja::{Environment, Error, Value};

use super::{Function, present, refuse, scalar, shown};
use crate::format::Locale;
use crate::value::MOST_BYTES;

pub(super) const JOIN: Function = Function {
    name: "join",
    usage: "{{ names|join(\" / \") }}",
    help: "Several texts as one, with a text between them.",
    install: |environment, _: Locale| environment.add_filter("join", join),
};

pub(super) const REPLACE: Function = Function {
    name: "replace",
    usage: "{{ r.code|replace(\"-\", \" \") }}",
    help: "A text with one part of it replaced by another.",
    install: |environment, _: Locale| environment.add_filter("replace", replace),
};

pub(super) const SUM: Function = Function {
    name: "sum",
    usage: "{{ records|sum(attribute=\"seats\") }}",
    help: "The sum of numbers.",
    install: |environment: &mut Environment<'static>, _: Locale| {
        environment.add_filter("sum", sum);
    },
};

fn join(values: &Value, separator: Option<&str>) -> Result<String, Error> {
    present(values, "join")?;
    let separator = separator.unwrap_or_default();
    let mut out = String::new();
    for (at, value) in values.try_iter()?.checked().enumerate() {
        if at > 0 {
            out.push_str(separator);
        }
        out.push_str(&scalar(&value?, "join")?);
        bounded(&out, "join")?;
    }
    Ok(out)
}

fn replace(value: &Value, from: &str, to: &str) -> Result<String, Error> {
    let text = scalar(value, "replace")?;
    // An empty text stands everywhere; nobody means that.
    if from.is_empty() {
        return Ok(text);
    }
    let grown = text.len() + text.matches(from).count().saturating_mul(to.len());
    if grown > MOST_BYTES {
        return Err(refuse("`replace` makes the text too long".to_owned()));
    }
    Ok(text.replace(from, to))
}

#[expect(clippy::needless_pass_by_value, reason = "the template engine hands options over")]
fn sum(values: &Value, options: Kwargs) -> Result<Value, Error> {
    present(values, "sum")?;
    let attribute: Option<String> = options.get("attribute")?;
    options.assert_all_used()?;
    let (mut whole, mut broken) = (0_i64, 0.0_f64);
    for value in values.try_iter()?.checked() {
        let value = value?;
        let value = attribute.as_deref().map_or(Ok(value.clone()), |name| value.get_attr(name))?;
        present(&value, "sum")?;
        match (value.as_i64(), f64::try_from(value.clone())) {
            (Some(number), _) => whole = whole.saturating_add(number),
            (None, Ok(number)) => broken += number,
            (None, Err(_)) => return Err(refuse(format!("`sum` needs numbers, not {}", shown(&value)))),
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a sum with decimals is a float anyhow")]
    let total = if broken == 0.0 { Value::from(whole) } else { Value::from(whole as f64 + broken) };
    Ok(total)
}

fn bounded(text: &str, function: &str) -> Result<(), Error> {
    let fine = text.len() <= MOST_BYTES;
    if fine { Ok(()) } else { Err(refuse(format!("`{function}` makes the text too long"))) }
}
