//! `list`: A, B and C.

use minijinja::{Environment, Error, Value};

use super::{Function, present, refuse, scalar};
use crate::format::{Locale, formats};

pub(super) const FUNCTION: Function = Function {
    name: "list",
    usage: "{{ records|map(attribute=\"product\")|list }}, {{ names|list(\"or\") }}",
    help: "Several texts as one: A, B and C; or with `or`: A, B or C.",
    install,
};

fn install(environment: &mut Environment<'static>, locale: Locale) {
    environment.add_filter("list", move |values: Value, word: Option<String>| write(locale, &values, word.as_deref()));
}

fn write(locale: Locale, values: &Value, word: Option<&str>) -> Result<String, Error> {
    present(values, "list")?;
    let mut items = Vec::new();
    for value in values.try_iter()?.checked() {
        items.push(scalar(&value?, "list")?);
    }
    match word {
        None | Some("and") => Ok(formats(locale).and(&items)),
        Some("or") => Ok(formats(locale).or(&items)),
        Some(other) => Err(refuse(format!("`list` knows and, or; not `{other}`"))),
    }
}
