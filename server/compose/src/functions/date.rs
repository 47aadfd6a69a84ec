//! `date`: a date the way the language and the country write it.

use jiff::civil::Date;
use minijinja::value::Kwargs;
use minijinja::{Environment, Error, Value};

use super::{Function, refuse, scalar};
use crate::format::{Calendar, DateStyle, Locale, formats};

pub(super) const FUNCTION: Function = Function {
    name: "date",
    usage: "{{ anchor|date }}, {{ anchor|date(\"short\") }}, {{ anchor|date(calendar=\"japanese\") }}",
    help: "A date with the month's name, or `short` in digits; Gregorian, or by the calendar japanese, persian, buddhist \
           or roc.",
    install,
};

fn install(environment: &mut Environment<'static>, locale: Locale) {
    environment.add_filter("date", move |value: Value, style: Option<String>, options: Kwargs| {
        write(locale, &value, style.as_deref(), &options)
    });
}

fn write(locale: Locale, value: &Value, style: Option<&str>, options: &Kwargs) -> Result<String, Error> {
    let style = match style {
        None | Some("long") => DateStyle::Long,
        Some("short") => DateStyle::Short,
        Some(other) => return Err(refuse(format!("`date` knows long and short, not `{other}`"))),
    };
    let calendar = calendar(options.get("calendar")?)?;
    options.assert_all_used()?;
    Ok(formats(locale).date_in(calendar, read(value, "date")?, style))
}

fn calendar(name: Option<&str>) -> Result<Calendar, Error> {
    let Some(name) = name else { return Ok(Calendar::Gregorian) };
    Calendar::from_name(name).ok_or_else(|| {
        let known = Calendar::ALL.map(Calendar::as_str).join(", ");
        refuse(format!("`date` knows the calendars {known}, not `{name}`"))
    })
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
