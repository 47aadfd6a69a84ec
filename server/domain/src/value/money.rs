//! Amounts of money: a decimal with as many places as the currency has.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::decimal::{Decimal, DecimalError};
use crate::text_serde::serde_as_text;

/// A currency by its three letters (ISO 4217).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(&'static str);

/// A text that names no currency.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a currency; use its three letters, such as EUR or JPY")]
pub struct UnknownCurrency(
    /// The text found.
    pub String,
);

/// An amount in a currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// The amount with exactly the places of its currency: `1234.50`.
    pub amount: String,
    /// The currency.
    pub currency: Currency,
}

/// Why a text is not an amount.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Not a number at all.
    #[error(transparent)]
    Decimal(#[from] DecimalError),
    /// `1.234` euros, or half a yen.
    #[error("{currency} has {places} decimal places, and this amount more; write it in full, without grouping")]
    Places {
        /// The currency.
        currency: Currency,
        /// How many places it has.
        places: usize,
    },
}

/// Currencies in use, by how many decimal places their amounts are written with.
const WITHOUT_PLACES: &str = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
const WITH_TWO_PLACES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP \
    BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD \
    HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR \
    MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP \
    SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW \
    ZWG";
const WITH_THREE_PLACES: &str = "BHD IQD JOD KWD LYD OMR TND";

/// Code and decimal places, in the order of the codes.
static TABLE: LazyLock<Vec<(&str, usize)>> = LazyLock::new(|| {
    let groups = [(WITHOUT_PLACES, 0), (WITH_TWO_PLACES, 2), (WITH_THREE_PLACES, 3)];
    let codes = |(codes, places): (&'static str, usize)| codes.split_ascii_whitespace().map(move |code| (code, places));
    let mut table: Vec<_> = groups.into_iter().flat_map(codes).collect();
    table.sort_unstable();
    table
});

fn find(code: &str) -> Option<(&'static str, usize)> {
    let at = TABLE.binary_search_by_key(&code, |(known, _)| known).ok()?;
    TABLE.get(at).copied()
}

impl Currency {
    /// The three letters.
    pub const fn code(self) -> &'static str {
        self.0
    }

    /// How many decimal places amounts are written with.
    pub fn places(self) -> usize {
        find(self.0).map_or(2, |(_, places)| places)
    }
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(text: &str) -> Result<Self, UnknownCurrency> {
        let code = text.trim();
        let found = find(code).or_else(|| find(&code.to_ascii_uppercase()));
        found.map(|(code, _)| Self(code)).ok_or_else(|| UnknownCurrency(code.to_owned()))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.0)
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

serde_as_text!(Currency, "a currency, such as EUR");

impl Money {
    /// Reads an amount and writes it with the places of its currency.
    pub fn parse(amount: &str, currency: Currency) -> Result<Self, MoneyError> {
        let decimal = Decimal::parse(amount)?;
        let places = currency.places();
        if decimal.fraction.len() > places {
            return Err(MoneyError::Places { currency, places });
        }
        let sign = if decimal.negative { "-" } else { "" };
        let point = if places == 0 { "" } else { "." };
        let amount = format!("{sign}{}{point}{:0<places$}", decimal.whole, decimal.fraction);
        Ok(Self { amount, currency })
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("1234.5", "EUR", "1234.50")]
    #[case("1234", "eur", "1234.00")]
    #[case("-0.5", "USD", "-0.50")]
    #[case("0", "USD", "0.00")]
    #[case("1234.00", "JPY", "1234")]
    #[case("1234", "KRW", "1234")]
    #[case("1.5", "KWD", "1.500")]
    #[case("99999999999999999999.99", "EUR", "99999999999999999999.99")]
    fn amounts_are_written_in_full(#[case] text: &str, #[case] currency: &str, #[case] amount: &str) {
        let money = Money::parse(text, currency.parse().unwrap()).unwrap();
        assert_eq!(money.amount, amount);
        let json = serde_json::to_value(&money).unwrap();
        assert_eq!(json["currency"], currency.to_uppercase());
        assert_eq!(serde_json::from_value::<Money>(json).unwrap(), money);
    }

    #[rstest]
    #[case("1.234", "EUR", "EUR has 2 decimal places")]
    #[case("0.5", "JPY", "JPY has 0 decimal places")]
    #[case("1,234.50", "EUR", "a comma can mean two things")]
    #[case("€5", "EUR", "`€` cannot stand in a number")]
    fn other_amounts_are_refused(#[case] text: &str, #[case] currency: &str, #[case] reason: &str) {
        let error = Money::parse(text, currency.parse().unwrap()).unwrap_err();
        assert!(error.to_string().starts_with(reason), "{error}");
    }

    #[rstest]
    #[case("")]
    #[case("€")]
    #[case("EURO")]
    #[case("XXX")]
    #[case("EU")]
    fn other_currencies_are_refused(#[case] text: &str) {
        assert_eq!(text.parse::<Currency>(), Err(UnknownCurrency(text.to_owned())));
    }
}
