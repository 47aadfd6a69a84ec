//! What an invoice or a quote is made of, and its sums. Amounts are decimals; the tax of each rate is rounded once. Must not
//! know how anything is written or printed.

use std::collections::BTreeMap;

use carillon_domain::{Currency, Money};
use jiff::civil::Date;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::Value as Json;

/// An invoice or a quote, as the frozen data has it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Sale {
    /// The number of the invoice or quote.
    pub number: String,
    /// The day it bears.
    pub date: Date,
    /// When an invoice is to be paid, or until when a quote holds.
    #[serde(default)]
    pub until: Option<Date>,
    /// The currency of all its amounts.
    pub currency: Currency,
    /// Whether the prices have the tax in them.
    #[serde(default)]
    pub prices_include_tax: bool,
    /// What is sold.
    pub lines: Vec<SaleLine>,
}

/// One thing sold.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct SaleLine {
    /// What it is, in the words of the customer's language where there are any.
    pub description: String,
    /// Its number in the catalogue.
    #[serde(default)]
    pub part_number: Option<String>,
    /// How many, as a decimal.
    #[serde(deserialize_with = "read_decimal")]
    pub quantity: Decimal,
    /// The price of one. It may have more decimals than the currency.
    #[serde(deserialize_with = "read_decimal")]
    pub unit_price: Decimal,
    /// Percent; none is no tax at all.
    #[serde(default, deserialize_with = "read_rate")]
    pub tax_rate: Option<Decimal>,
}

/// The sums below the lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Totals {
    /// The amount of each line.
    pub amounts: Vec<Decimal>,
    /// All lines, as they are priced.
    pub subtotal: Decimal,
    /// Percent, and the tax on all lines with this rate.
    pub taxes: Vec<(Decimal, Decimal)>,
    /// What is to be paid.
    pub total: Decimal,
}

/// Why there are no sums.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SumError {
    /// An invoice of nothing.
    #[error("it has no lines; a document needs at least one")]
    NoLines,
    /// A number that no sale has.
    #[error("line {0} has an amount too large to be computed; correct its quantity or price")]
    TooLarge(
        /// Counted from 1.
        usize,
    ),
    /// A tax rate that is none.
    #[error("line {0} has a tax rate that is not between 0 and 100")]
    Rate(
        /// Counted from 1.
        usize,
    ),
}

impl Sale {
    /// The sums.
    pub fn totals(&self) -> Result<Totals, SumError> {
        if self.lines.is_empty() {
            return Err(SumError::NoLines);
        }
        let mut amounts = Vec::new();
        let mut by_rate: BTreeMap<Decimal, Decimal> = BTreeMap::new();
        let mut subtotal = Decimal::ZERO;
        for (at, line) in self.lines.iter().enumerate() {
            let too_large = || SumError::TooLarge(at + 1);
            let amount = self.round(line.quantity.checked_mul(line.unit_price).ok_or_else(too_large)?);
            subtotal = subtotal.checked_add(amount).ok_or_else(too_large)?;
            if let Some(rate) = line.tax_rate {
                if rate.is_sign_negative() || rate > Decimal::ONE_HUNDRED {
                    return Err(SumError::Rate(at + 1));
                }
                let sum = by_rate.entry(rate.normalize()).or_default();
                *sum = sum.checked_add(amount).ok_or_else(too_large)?;
            }
            amounts.push(amount);
        }
        let rates = by_rate.into_iter().map(|(rate, sum)| Some((rate, self.tax(rate, sum)?)));
        let taxes: Vec<_> = rates.collect::<Option<_>>().ok_or(SumError::TooLarge(1))?;
        let mut added = taxes.iter().filter(|_| !self.prices_include_tax);
        let total = added.try_fold(subtotal, |sum, (_, tax)| sum.checked_add(*tax)).ok_or(SumError::TooLarge(1))?;
        Ok(Totals { amounts, subtotal, taxes, total })
    }

    /// The tax in or on the sum of all lines of a rate, rounded here and nowhere else.
    fn tax(&self, rate: Decimal, sum: Decimal) -> Option<Decimal> {
        let whole = if self.prices_include_tax { rate + Decimal::ONE_HUNDRED } else { Decimal::ONE_HUNDRED };
        Some(self.round(sum.checked_mul(rate)?.checked_div(whole)?))
    }

    /// An amount with exactly the decimals of the currency; half is rounded up.
    fn round(&self, amount: Decimal) -> Decimal {
        let places = u32::try_from(self.currency.places()).unwrap_or(2);
        let mut amount = amount.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero);
        amount.rescale(places);
        amount
    }

    /// An amount as money.
    pub(super) fn money(&self, amount: Decimal) -> Money {
        Money { amount: amount.to_string(), currency: self.currency }
    }
}

/// A decimal by its digits: what JSON calls a number is read as it is written, too.
fn read_decimal<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
    let value = Json::deserialize(deserializer)?;
    let text = value.as_str().map_or_else(|| value.to_string(), |text| text.trim().to_owned());
    Decimal::from_str_exact(&text).map_err(|_| {
        D::Error::custom(format!("`{text}` is not a number; write digits and at most one point, such as 1234.5"))
    })
}

fn read_rate<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
    read_decimal(deserializer).map(Some)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    fn sale(currency: &str, included: bool, lines: &[(&str, &str, Option<&str>)]) -> Sale {
        let number = |text: &str| Decimal::from_str_exact(text).unwrap();
        let line = |&(quantity, price, rate): &(&str, &str, Option<&str>)| SaleLine {
            description: "x".to_owned(),
            part_number: None,
            quantity: number(quantity),
            unit_price: number(price),
            tax_rate: rate.map(number),
        };
        Sale {
            number: "1".to_owned(),
            date: jiff::civil::date(2026, 10, 2),
            until: None,
            currency: currency.parse().unwrap(),
            prices_include_tax: included,
            lines: lines.iter().map(line).collect(),
        }
    }

    /// Subtotal, taxes and total as text.
    fn sums(sale: &Sale) -> (String, Vec<(String, String)>, String) {
        let totals = sale.totals().unwrap();
        let taxes = totals.taxes.iter().map(|(rate, tax)| (rate.to_string(), tax.to_string()));
        (totals.subtotal.to_string(), taxes.collect(), totals.total.to_string())
    }

    #[rstest]
    // Three times 0.13 tax on 0.67 is 0.39; the tax on 2.01 is 0.38: rounded once.
    #[case("EUR", false, &[("1", "0.67", Some("19")); 3], "2.01", &[("19", "0.38")], "2.39")]
    #[case("EUR", false, &[("3", "100.00", Some("19")), ("2", "10.00", Some("7.0"))], "320.00", &[("7", "1.40"), ("19", "57.00")], "378.40")]
    #[case("EUR", true, &[("1", "119.00", Some("19"))], "119.00", &[("19", "19.00")], "119.00")]
    // A third of a yen is nothing, and half a yen is one.
    #[case("JPY", false, &[("3", "1234.5", Some("10")), ("1", "1080", Some("8"))], "4784", &[("8", "86"), ("10", "370")], "5240")]
    #[case("KWD", false, &[("1", "1.2345", Some("5"))], "1.235", &[("5", "0.062")], "1.297")]
    #[case("USD", false, &[("1000", "0.0015", None)], "1.50", &[], "1.50")]
    #[case("EUR", false, &[("0.1", "0.1", None), ("0.2", "0.1", None), ("0.1", "0.3", Some("0"))], "0.06", &[("0", "0.00")], "0.06")]
    #[case("EUR", false, &[("-1", "10.00", Some("19"))], "-10.00", &[("19", "-1.90")], "-11.90")]
    fn taxes_are_rounded_once_for_each_rate(
        #[case] currency: &str,
        #[case] included: bool,
        #[case] lines: &[(&str, &str, Option<&str>)],
        #[case] subtotal: &str,
        #[case] taxes: &[(&str, &str)],
        #[case] total: &str,
    ) {
        let found = sums(&sale(currency, included, lines));
        let taxes = taxes.iter().map(|(rate, tax)| ((*rate).to_owned(), (*tax).to_owned())).collect();
        assert_eq!(found, (subtotal.to_owned(), taxes, total.to_owned()));
    }

    #[test]
    fn what_cannot_be_summed_is_told_with_its_line() {
        assert_eq!(sale("EUR", false, &[]).totals(), Err(SumError::NoLines));
        let huge = "79228162514264337593543950335";
        assert_eq!(sale("EUR", false, &[("1", "1", None), (huge, "2", None)]).totals(), Err(SumError::TooLarge(2)));
        assert_eq!(sale("EUR", false, &[("1", "1", Some("101"))]).totals(), Err(SumError::Rate(1)));
    }

    proptest! {
        #[test]
        fn the_total_is_the_sum_of_what_is_printed(
            lines in proptest::collection::vec((1i64..1_000, 0i64..10_000_000, 0usize..3), 1..20),
            included: bool,
        ) {
            let texts: Vec<_> = lines.iter().map(|(count, cents, rate)| {
                (count.to_string(), format!("{}.{:02}", cents / 100, cents % 100), ["0", "7", "19"][*rate])
            }).collect();
            let lines: Vec<_> = texts.iter().map(|(count, price, rate)| (count.as_str(), price.as_str(), Some(*rate))).collect();
            let totals = sale("EUR", included, &lines).totals().unwrap();
            prop_assert_eq!(totals.subtotal, totals.amounts.iter().sum::<Decimal>());
            let taxes: Decimal = totals.taxes.iter().map(|(_, tax)| *tax).sum();
            prop_assert_eq!(totals.total, totals.subtotal + if included { Decimal::ZERO } else { taxes });
        }
    }
}
