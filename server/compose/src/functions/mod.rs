//! What a template may call. Ours are one file each, listed in [`FUNCTIONS`]; of the template
//! language's own only the harmless ones are taken over. None of them can make markup, and none
//! can make long text out of short. Must not read clocks or files.

mod builtin;
pub(crate) mod date;
mod days_until;
mod list;
pub(crate) mod ltr;
mod money;
mod number;
pub(crate) mod plural;
pub(crate) mod slot;
mod term;
mod text;

use minijinja::value::ValueKind;
use minijinja::{Environment, Error, ErrorKind, Value};

use crate::format::Locale;

/// A function of the template language, as the help page shows it.
#[derive(Clone, Copy)]
pub struct Function {
    /// Its name.
    pub name: &'static str,
    /// How it is written.
    pub usage: &'static str,
    /// What it does.
    pub help: &'static str,
    install: fn(&mut Environment<'static>, Locale),
}

/// Every function of ours. The builtin ones are in the language's own manual.
pub const FUNCTIONS: &[Function] = &[
    date::FUNCTION,
    days_until::FUNCTION,
    list::FUNCTION,
    ltr::FUNCTION,
    money::FUNCTION,
    number::FUNCTION,
    plural::FUNCTION,
    slot::OFFER,
    slot::PARTNER,
    term::FUNCTION,
    text::JOIN,
    text::REPLACE,
    text::SUM,
];

/// Gives an environment everything a message may call.
pub(crate) fn install(environment: &mut Environment<'static>, locale: Locale) {
    builtin::install(environment);
    localise(environment, locale);
}

/// Lets the functions of ours speak for a locale, where an environment has everything already.
pub(crate) fn localise(environment: &mut Environment<'static>, locale: Locale) {
    for function in FUNCTIONS {
        (function.install)(environment, locale);
    }
}

impl std::fmt::Debug for Function {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.usage)
    }
}

/// A value a function cannot work with.
fn refuse(detail: String) -> Error {
    Error::new(ErrorKind::InvalidOperation, detail)
}

/// Fails on a value that is not in the data, and on an empty one.
fn present(value: &Value, function: &str) -> Result<(), Error> {
    match value.kind() {
        ValueKind::Undefined => Err(Error::from(ErrorKind::UndefinedError)),
        ValueKind::None => Err(refuse(format!("`{function}` was given an empty value"))),
        _ => Ok(()),
    }
}

/// The text of one text, number or truth.
fn scalar(value: &Value, function: &str) -> Result<String, Error> {
    present(value, function)?;
    match value.kind() {
        ValueKind::String | ValueKind::Number | ValueKind::Bool => Ok(value.to_string()),
        _ if value.downcast_object_ref::<ltr::Ltr>().is_some() => Ok(value.to_string()),
        kind => Err(refuse(format!("`{function}` needs a text or number, not a {kind}: {}", shown(value)))),
    }
}

/// The start of a value, for errors.
fn shown(value: &Value) -> String {
    format!("`{}`", value.to_string().chars().take(40).collect::<String>())
}

#[cfg(test)]
mod tests;
