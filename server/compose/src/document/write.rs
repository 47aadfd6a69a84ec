//! Data written the way of a language: every date, amount and number of it, wherever it stands. Must not know documents.

use carillon_domain::Money;
use jiff::civil::Date;
use serde_json::{Map, Value as Json};

use crate::block::Inline;
use crate::format::formats;
use crate::markdown::data_line;
use crate::phrase::Phrases;
use crate::tidy::{LTR_CLOSE, LTR_OPEN};
use crate::value::clean_value;

/// The same data, each value as a text to print. What is empty stays empty, and what is true or false stays so.
pub(super) fn write_values(data: &Json, phrases: Phrases) -> Json {
    match data {
        Json::Null | Json::Bool(_) => data.clone(),
        Json::Number(number) => Json::String(write_number(&number.to_string(), phrases)),
        Json::String(text) => Json::String(write_text(text, phrases)),
        Json::Array(items) => items.iter().map(|item| write_values(item, phrases)).collect(),
        Json::Object(fields) => write_object(data, fields, phrases),
    }
}

/// An amount with its currency is one value; any other object is written field by field.
fn write_object(data: &Json, fields: &Map<String, Json>, phrases: Phrases) -> Json {
    let is_money = fields.len() == 2 && fields.contains_key("amount") && fields.contains_key("currency");
    let money = is_money.then(|| serde_json::from_value::<Money>(data.clone()).ok()).flatten();
    match money {
        Some(money) => Json::String(phrases.money(&money)),
        None => fields.iter().map(|(name, value)| (name.clone(), write_values(value, phrases))).collect(),
    }
}

fn write_text(text: &str, phrases: Phrases) -> String {
    // Only what has the shape of a date is one; a part number with a date in it is not.
    let date = (text.len() == 10).then(|| text.parse::<Date>().ok()).flatten();
    date.map_or_else(|| write_line(text, phrases), |date| phrases.date(date))
}

/// Text of the data. Where it runs against the direction of the language, invisible marks keep it together.
pub(super) fn write_line(text: &str, phrases: Phrases) -> String {
    let lines = clean_value(text);
    let lines = lines.split('\n').map(|line| match data_line(line, phrases.language().direction()) {
        Inline::Ltr(line) => format!("{LTR_OPEN}{line}{LTR_CLOSE}"),
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A number by its digits.
pub(super) fn write_number(digits: &str, phrases: Phrases) -> String {
    let number = digits.parse().map(|number| formats(phrases.language()).decimal(&number));
    number.unwrap_or_else(|_| digits.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrase::phrases;
    use carillon_domain::language::Language;
    use serde_json::json;

    #[test]
    fn values_are_written_the_language_s_way() {
        let data = json!({
            "expires": "2026-12-01", "seats": 1250, "price": {"amount": "1234.50", "currency": "EUR"}, "none": null,
            "records": [{"part_number": "2026-12-01-A", "active": true, "share": 0.5}],
        });
        let written = json!({
            "expires": "1. Dezember 2026", "seats": "1.250", "price": "1.234,50\u{a0}€", "none": null,
            "records": [{"part_number": "2026-12-01-A", "active": true, "share": "0,5"}],
        });
        assert_eq!(write_values(&data, phrases(Language::De)), written);
    }

    #[test]
    fn text_that_runs_the_other_way_is_kept_together() {
        let written = write_values(&json!(["ACME Ltd.", "شركة", "12"]), phrases(Language::Ar));
        assert_eq!(written, json!(["\u{2066}ACME Ltd.\u{2069}", "شركة", "12"]));
        assert_eq!(write_values(&json!("ACME Ltd."), phrases(Language::En)), json!("ACME Ltd."));
    }
}
