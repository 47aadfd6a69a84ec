//! `term`: how long something runs, in words.

use minijinja::{Environment, Error, Value};

use super::number::read;
use super::{Function, refuse};
use crate::format::Locale;
use crate::phrase::phrases;

pub(super) const FUNCTION: Function = Function {
    name: "term",
    usage: "{{ r.part.months|term }}",
    help: "A number of months in words, in years where they are whole: 12 is one year.",
    install,
};

/// Months in a year.
const YEAR: i64 = 12;

fn install(environment: &mut Environment<'static>, locale: Locale) {
    environment.add_filter("term", move |value: Value| write(locale, &value));
}

fn write(locale: Locale, value: &Value) -> Result<String, Error> {
    let written = read(value, "term")?.to_string();
    let months: i64 = written.parse().ok().filter(|months| (0..=12_000).contains(months)).ok_or_else(|| {
        refuse(format!("`term` needs a whole number of months, not `{}`", written.chars().take(40).collect::<String>()))
    })?;
    let (key, count) =
        if months > 0 && months % YEAR == 0 { ("term-years", months / YEAR) } else { ("term-months", months) };
    Ok(phrases(locale).plain(key, &[("count", count.into())]))
}
