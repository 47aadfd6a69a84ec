//! `date`: a date the way the language writes it.

use carillon_domain::language::Language;
use jiff::civil::Date;
use minijinja::{Environment, Error, Value};

use super::{Function, refuse, scalar};
use crate::format::{DateStyle, formats};

pub(super) const FUNCTION: Function = Function {
    name: "date",
    usage: "{{ anchor|date }}, {{ anchor|date(\"short\") }}",
    help: "A date with the month's name, or `short` in digits.",
    install,
};

fn install(environment: &mut Environment<'static>, language: Language) {
    environment
        .add_filter("date", move |value: Value, style: Option<String>| write(language, &value, style.as_deref()));
}

fn write(language: Language, value: &Value, style: Option<&str>) -> Result<String, Error> {
    let style = match style {
        None | Some("long") => DateStyle::Long,
        Some("short") => DateStyle::Short,
        Some(other) => return Err(refuse(format!("`date` knows long and short, not `{other}`"))),
    };
    Ok(formats(language).date(read(value, "date")?, style))
}

/// Reads a date of the data: `2026-12-01`, with or without a time behind it.
pub(super) fn read(value: &Value, function: &str) -> Result<Date, Error> {
    let text = scalar(value, function)?;
    read_day(&text).ok_or_else(|| refuse(format!("`{function}` needs a date such as 2026-12-01, not `{}`", cut(&text))))
}

/// The day a text of the data tells.
pub(crate) fn read_day(text: &str) -> Option<Date> {
    let day = text.get(..10).filter(|_| text[10..].is_empty() || text[10..].starts_with(['T', ' ']))?;
    day.parse().ok()
}

fn cut(text: &str) -> String {
    text.chars().take(40).collect()
}
