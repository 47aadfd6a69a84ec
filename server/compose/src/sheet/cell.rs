//! The value of one cell: data read as the kind its column says, or refused with the reason. Must not know files.

use std::borrow::Cow;
use std::cmp::Ordering;

use carillon_domain::Currency;
use carillon_domain::campaign::ColumnKind;
use jiff::civil::Date;
use serde_json::Value as Json;

use super::error::SheetFault;
use super::exact::Exact;
use crate::format::Formats;
use crate::functions::date::read_day;
use crate::value::{clean_cow, clean_value};

/// A cell's text may have this many characters, counted as spreadsheets count them: in UTF-16.
pub(super) const LONGEST_TEXT: usize = 32_767;

/// Spreadsheets keep this many digits of a number and make the rest zeros.
const MOST_DIGITS: usize = 15;

/// The first year of their calendar.
const FIRST_YEAR: i16 = 1900;

/// The value of one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cell<'a> {
    /// Nothing.
    Empty,
    /// Text, cleaned.
    Text(Cow<'a, str>),
    /// A number.
    Number(Exact),
    /// An amount.
    Money(Exact, Currency),
    /// A day.
    Date(Date),
    /// Yes or no.
    Boolean(bool),
}

impl<'a> Cell<'a> {
    /// Reads a value of the data as this kind. What is empty is empty, whatever it should have been.
    pub(super) fn read(kind: ColumnKind, value: &'a Json) -> Result<Self, SheetFault> {
        if value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty()) {
            return Ok(Self::Empty);
        }
        let read = match kind {
            ColumnKind::Text => read_text(value)?,
            ColumnKind::Number => read_number(value)?.map(Self::Number),
            ColumnKind::Whole => read_number(value)?.filter(|number| number.places() == 0).map(Self::Number),
            ColumnKind::Money => read_money(value)?,
            ColumnKind::Date => read_date(value)?,
            ColumnKind::Boolean => value.as_bool().map(Self::Boolean),
        };
        read.ok_or_else(|| SheetFault::Kind { kind, found: shown(value) })
    }

    /// The same without borrowing the data.
    pub(super) fn into_owned(self) -> Cell<'static> {
        match self {
            Self::Empty => Cell::Empty,
            Self::Text(text) => Cell::Text(Cow::Owned(text.into_owned())),
            Self::Number(number) => Cell::Number(number),
            Self::Money(amount, currency) => Cell::Money(amount, currency),
            Self::Date(date) => Cell::Date(date),
            Self::Boolean(flag) => Cell::Boolean(flag),
        }
    }

    /// The order of two cells of one column, empty ones last: texts as the language sorts them, amounts by currency
    /// first.
    pub(super) fn compare(&self, other: &Self, formats: &Formats) -> Ordering {
        match (self, other) {
            (Self::Text(one), Self::Text(two)) => formats.compare(one, two),
            (Self::Number(one), Self::Number(two)) => one.compare(*two),
            (Self::Money(one, first), Self::Money(two, second)) => first.cmp(second).then(one.compare(*two)),
            (Self::Date(one), Self::Date(two)) => one.cmp(two),
            (Self::Boolean(one), Self::Boolean(two)) => one.cmp(two),
            _ => self.is_empty().cmp(&other.is_empty()),
        }
    }

    /// Whether there is nothing in it.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::Empty
    }
}

fn read_text(value: &Json) -> Result<Option<Cell<'_>>, SheetFault> {
    let text = match value {
        Json::String(text) => clean_cow(text),
        Json::Number(number) => Cow::Owned(number.to_string()),
        _ => return Ok(None),
    };
    if text.len() > LONGEST_TEXT {
        let length = text.encode_utf16().count();
        if length > LONGEST_TEXT {
            return Err(SheetFault::TooLong(length));
        }
    }
    Ok(Some(if text.is_empty() { Cell::Empty } else { Cell::Text(text) }))
}

fn read_number(value: &Json) -> Result<Option<Exact>, SheetFault> {
    let number = match value {
        Json::Number(number) => Exact::of(number),
        Json::String(text) => Exact::parse(text),
        _ => None,
    };
    // A binary number has no more to lose; digits somebody wrote do.
    if number.is_some_and(|number| number.digits() > MOST_DIGITS) && !value.is_f64() {
        return Err(SheetFault::Digits(shown(value)));
    }
    Ok(number)
}

fn read_money(value: &Json) -> Result<Option<Cell<'_>>, SheetFault> {
    let (Some(amount), Some(currency)) = (value.get("amount"), value.get("currency")) else { return Ok(None) };
    let Some(currency) = currency.as_str().and_then(|code| code.parse::<Currency>().ok()) else { return Ok(None) };
    let Some(amount) = read_number(amount)? else { return Ok(None) };
    if amount.places() as usize > currency.places() {
        return Err(SheetFault::Decimals { found: amount.to_string(), currency });
    }
    Ok(Some(Cell::Money(amount, currency)))
}

fn read_date(value: &Json) -> Result<Option<Cell<'_>>, SheetFault> {
    match value.as_str().and_then(|text| read_day(text.trim())) {
        Some(date) if date.year() < FIRST_YEAR => Err(SheetFault::Day(date)),
        date => Ok(date.map(Cell::Date)),
    }
}

/// The value as an error shows it.
fn shown(value: &Json) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), clean_value);
    text.replace('\n', " ").chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;
    use serde_json::json;

    fn read(kind: ColumnKind, value: &Json) -> Result<String, String> {
        let cell = Cell::read(kind, value).map(|cell| format!("{:?}", cell.into_owned()));
        cell.map_err(|fault| fault.to_string())
    }

    #[rstest]
    #[case(ColumnKind::Text, json!("000123"), "Text(\"000123\")")]
    #[case(ColumnKind::Text, json!(" a\tb\u{202e}c "), "Text(\"a bc\")")]
    #[case(ColumnKind::Text, json!(12), "Text(\"12\")")]
    #[case(ColumnKind::Text, json!("\u{1}"), "Empty")]
    #[case(ColumnKind::Number, json!("1234.50"), "Number(Exact { units: 12345, places: 1 })")]
    #[case(ColumnKind::Number, json!(0.1), "Number(Exact { units: 1, places: 1 })")]
    #[case(ColumnKind::Number, json!(0.300_000_000_000_000_04), "Number(Exact { units: 30000000000000004, places: 17 })")]
    #[case(ColumnKind::Whole, json!(7), "Number(Exact { units: 7, places: 0 })")]
    #[case(ColumnKind::Whole, json!("7.0"), "Number(Exact { units: 7, places: 0 })")]
    #[case(ColumnKind::Money, json!({"amount": "76.90", "currency": "GBP"}), "Money(Exact { units: 769, places: 1 }, GBP)")]
    #[case(ColumnKind::Date, json!("2026-12-01T10:00:00Z"), "Date(2026-12-01)")]
    #[case(ColumnKind::Boolean, json!(false), "Boolean(false)")]
    #[case(ColumnKind::Whole, json!(null), "Empty")]
    #[case(ColumnKind::Date, json!(" "), "Empty")]
    fn values_are_read(#[case] kind: ColumnKind, #[case] value: Json, #[case] cell: &str) {
        assert_eq!(read(kind, &value), Ok(cell.to_owned()));
    }

    #[rstest]
    #[case(ColumnKind::Text, json!(true), "`true` is not a text")]
    #[case(ColumnKind::Text, json!({"a": 1}), "`{\"a\":1}` is not a text")]
    #[case(ColumnKind::Whole, json!("many"), "`many` is not a whole number")]
    #[case(ColumnKind::Whole, json!(1.5), "`1.5` is not a whole number")]
    #[case(ColumnKind::Number, json!("1,5"), "`1,5` is not a number")]
    #[case(ColumnKind::Number, json!("1234567890123456"), "`1234567890123456` has more than 15 digits")]
    #[case(ColumnKind::Number, json!(1_234_567_890_123_456_i64), "`1234567890123456` has more than 15 digits")]
    #[case(ColumnKind::Money, json!("5 EUR"), "`5 EUR` is not an amount with its currency")]
    #[case(ColumnKind::Money, json!({"amount": 5, "currency": "XYZ"}), "is not an amount with its currency")]
    #[case(ColumnKind::Money, json!({"amount": "0.5", "currency": "JPY"}), "`0.5` has more decimals than JPY")]
    #[case(ColumnKind::Date, json!("01.12.2026"), "`01.12.2026` is not a date such as")]
    #[case(ColumnKind::Date, json!(45_000), "`45000` is not a date such as")]
    #[case(ColumnKind::Date, json!("1899-12-31"), "1899-12-31 is before 1900")]
    #[case(ColumnKind::Boolean, json!("yes"), "`yes` is not true or false")]
    fn other_values_are_refused(#[case] kind: ColumnKind, #[case] value: Json, #[case] said: &str) {
        let refused = read(kind, &value).expect_err("refused");
        assert!(refused.contains(said), "{refused}");
    }

    #[test]
    fn a_text_may_be_as_long_as_a_cell_counted_in_utf_16() {
        let fits = json!("𠮷".repeat(LONGEST_TEXT / 2));
        assert!(read(ColumnKind::Text, &fits).is_ok());
        let refused = read(ColumnKind::Text, &json!("𠮷".repeat(LONGEST_TEXT / 2 + 1))).expect_err("too long");
        assert!(refused.starts_with("the text has 32768 characters"), "{refused}");
    }
}
