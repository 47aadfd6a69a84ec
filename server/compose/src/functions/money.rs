//! `money`: an amount in its currency.

use carillon_domain::Currency;
use minijinja::{Environment, Error, Value};

use super::number::read;
use super::{Function, present, refuse, scalar, shown};
use crate::format::{Locale, write_money};
use crate::phrase::phrases;

pub(super) const FUNCTION: Function = Function {
    name: "money",
    usage: "{{ r.price|money }}, {{ 12.5|money(\"EUR\") }}",
    help: "An amount of money with its sign and the decimals of its currency.",
    install,
};

fn install(environment: &mut Environment<'static>, locale: Locale) {
    environment.add_filter("money", move |value: Value, currency: Option<String>| write(locale, &value, currency));
}

fn write(locale: Locale, value: &Value, currency: Option<String>) -> Result<String, Error> {
    present(value, "money")?;
    let (amount, currency) = match currency {
        Some(currency) => (value.clone(), currency),
        None => (field(value, "amount")?, scalar(&field(value, "currency")?, "money")?),
    };
    let currency: Currency =
        currency.parse().map_err(|_| refuse(format!("`money` does not know the currency `{currency}`")))?;
    Ok(write_money(&read(&amount, "money")?, currency, phrases(locale)))
}

fn field(value: &Value, name: &str) -> Result<Value, Error> {
    let found = value.get_attr(name).ok().filter(|field| !field.is_undefined() && !field.is_none());
    found.ok_or_else(|| refuse(format!("`money` needs an amount and a currency, not {}", shown(value))))
}
