//! `ltr`: text that runs left to right in every language.

use std::fmt;
use std::sync::Arc;

use minijinja::value::{Object, ObjectRepr};
use minijinja::{Environment, Error, Value};

use super::{Function, scalar};
use crate::format::Locale;

pub(super) const FUNCTION: Function = Function {
    name: "ltr",
    usage: "{{ r.license_number|ltr }}",
    help: "Keeps a part number, key or phone number in order inside of Arabic and Hebrew.",
    install,
};

/// Text marked as left to right.
#[derive(Debug)]
pub(crate) struct Ltr(pub(crate) String);

impl Object for Ltr {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn render(self: &Arc<Self>, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

fn install(environment: &mut Environment<'static>, _: Locale) {
    environment.add_filter("ltr", |value: Value| mark(&value));
}

fn mark(value: &Value) -> Result<Value, Error> {
    // Nothing is nothing, marked or not.
    if value.is_none() {
        return Ok(Value::from(""));
    }
    Ok(Value::from_object(Ltr(scalar(value, "ltr")?)))
}
