//! `number`: a number the way the language writes it.

use std::str::FromStr;

use fixed_decimal::{Decimal, SignedRoundingMode, UnsignedRoundingMode};
use minijinja::{Environment, Error, Value};

use super::{Function, refuse, scalar};
use crate::format::{Locale, formats};

pub(super) const FUNCTION: Function = Function {
    name: "number",
    usage: "{{ r.seats|number }}, {{ r.share|number(1) }}",
    help: "A number with the separators of the language; with a number of decimals if given.",
    install,
};

/// More decimals than this say nothing to anybody.
const MOST_DECIMALS: i16 = 12;

fn install(environment: &mut Environment<'static>, locale: Locale) {
    environment.add_filter("number", move |value: Value, decimals: Option<i16>| write(locale, &value, decimals));
}

fn write(locale: Locale, value: &Value, decimals: Option<i16>) -> Result<String, Error> {
    let mut number = read(value, "number")?;
    if let Some(decimals) = decimals {
        let decimals = decimals.clamp(0, MOST_DECIMALS);
        let half_up = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
        number.round_with_mode(-decimals, half_up);
        number.pad_end(-decimals);
    }
    Ok(formats(locale).decimal(&number))
}

/// Reads a number of the data, also where it is a text of digits.
pub(super) fn read(value: &Value, function: &str) -> Result<Decimal, Error> {
    let text = scalar(value, function)?;
    let refused =
        || refuse(format!("`{function}` needs a number, not `{}`", text.chars().take(40).collect::<String>()));
    if text.len() > 60 {
        return Err(refused());
    }
    let mut number = Decimal::from_str(text.trim()).map_err(|_| refused())?;
    // 12.0 is how a whole number comes out of a division.
    if value.is_number() {
        number.trim_end_if_integer();
    }
    Ok(number)
}
