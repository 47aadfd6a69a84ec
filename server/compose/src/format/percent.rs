//! Percentages. Where the sign stands, and whether it touches the number, as CLDR has it.

use fixed_decimal::Decimal;

use super::formats;
use crate::phrase::Phrases;

/// A rate in percent, the way the language writes it: `19%`, `19 %`.
pub fn write_percent(rate: &Decimal, phrases: Phrases) -> String {
    let number = formats(phrases.language()).decimal(rate);
    let gap = match phrases.language().tag() {
        "de" | "es" | "ru" => "\u{A0}",
        "fr" => "\u{202F}",
        _ => "",
    };
    // In Arabic the mark keeps the sign on the number's side.
    let mark = if phrases.language().tag() == "ar" { "\u{200E}" } else { "" };
    format!("{number}{gap}{mark}%{mark}")
}
