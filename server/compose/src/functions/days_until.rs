//! `days_until`: how many days lie between the sending and a date.

use jiff::Unit;
use minijinja::{Environment, Error, State, Value};

use super::date::read;
use super::{Function, refuse};
use crate::format::Locale;

pub(super) const FUNCTION: Function = Function {
    name: "days_until",
    usage: "{{ anchor|days_until }}, {{ r.expires|days_until(r.ordered) }}",
    help: "The days from `sent_on`, or from the date given, to a date; below zero when it is past.",
    install,
};

fn install(environment: &mut Environment<'static>, _: Locale) {
    environment.add_filter("days_until", |state: &State<'_, '_>, value: Value, from: Option<Value>| {
        let from = from.or_else(|| state.lookup("sent_on"));
        count(&value, &from.unwrap_or_default())
    });
}

fn count(value: &Value, from: &Value) -> Result<i64, Error> {
    let span = read(from, "days_until")?.until((Unit::Day, read(value, "days_until")?));
    let days = span.map_err(|error| refuse(format!("`days_until`: {error}")))?.get_days();
    Ok(i64::from(days))
}
