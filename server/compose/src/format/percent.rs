//! Percentages. Where the sign stands, and whether it touches the number, as CLDR 48 has it.

use carillon_domain::language::Language;
use fixed_decimal::Decimal;

use super::{Locale, formats};

/// A rate in percent, the way the language writes it: `19%`, `19 %`, `%19`.
pub fn write_percent(rate: &Decimal, locale: impl Into<Locale>) -> String {
    let locale = locale.into();
    let number = formats(locale).decimal(rate);
    sign(&number, locale.language())
}

/// Languages by their tags, because most have the common form.
fn sign(number: &str, language: Language) -> String {
    match language.tag() {
        "tr" => format!("%{number}"),
        "fa" => format!("{number}٪"),
        // The marks keep the sign on the number's side.
        "ar" => format!("{number}\u{200E}%\u{200E}"),
        "fr" => format!("{number}\u{202F}%"),
        "de" | "es" | "ru" | "sv" | "da" | "nb" | "fi" | "cs" | "sk" | "ro" | "hr" | "sl" => {
            format!("{number}\u{A0}%")
        }
        _ => format!("{number}%"),
    }
}
