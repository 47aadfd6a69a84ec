//! Amounts of money. How many decimals a currency has is the domain's to know; where its sign
//! stands and what the sign is are phrases of the language (`money-…` in `common.ftl`).

use carillon_domain::Currency;
use fixed_decimal::{Decimal, Sign, SignedRoundingMode, UnsignedRoundingMode};

use super::formats;
use crate::phrase::Phrases;

/// An amount the way the language writes it, rounded to the decimals of its currency.
pub fn write_money(amount: &Decimal, currency: Currency, phrases: Phrases) -> String {
    let negative = amount.sign() == Sign::Negative;
    let amount = formats(phrases.locale()).decimal(&rounded(amount, currency));
    let sign = currency_sign(currency, phrases);
    let values = [("amount", amount.as_str().into()), ("currency", sign.as_str().into())];
    let text = apart(&phrases.plain("money-pattern", &values), &sign, &amount);
    if negative { format!("-{text}") } else { text }
}

/// What the language writes for a currency: its sign, or its three letters.
pub fn currency_sign(currency: Currency, phrases: Phrases) -> String {
    let key = format!("money-{}", currency.code().to_ascii_lowercase());
    phrases.find(&key, &[]).unwrap_or_else(|| currency.code().to_owned())
}

/// The amount without its sign, with the decimals of the currency.
fn rounded(amount: &Decimal, currency: Currency) -> Decimal {
    let places = i16::try_from(currency.places()).unwrap_or(2);
    let half_up = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
    let mut amount = amount.clone().with_sign(Sign::None);
    amount.round_with_mode(-places, half_up);
    amount.trim_end();
    amount.pad_end(-places);
    amount
}

/// A currency that ends in a letter does not touch the number: `CHF 5`, but `$5`.
fn apart(text: &str, sign: &str, amount: &str) -> String {
    if sign.ends_with(char::is_alphabetic) {
        text.replace(&format!("{sign}{amount}"), &format!("{sign}\u{A0}{amount}"))
    } else {
        text.to_owned()
    }
}
