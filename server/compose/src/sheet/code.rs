//! How spreadsheets are told to show dates, numbers and money: format codes, made from what the language itself writes,
//! so that a new language needs nothing here. Must not know cells.

use carillon_domain::Currency;
use fixed_decimal::Decimal;
use jiff::civil::{Date, date};

use crate::format::{DateStyle, Digits, Locale, currency_sign, formats, write_money};
use crate::phrase::phrases;

/// Text, whatever it looks like and whoever edits it: the number of the format `@`.
pub(super) const TEXT: u8 = 49;

/// A whole number. The separators are the ones of whoever looks at it.
pub(super) const WHOLE: &str = "#,##0";

/// Decimals beyond these are kept and not shown.
const MOST_PLACES: u32 = 10;

/// A number with so many decimals.
pub(super) fn number(places: u32) -> String {
    match places.min(MOST_PLACES) {
        0 => WHOLE.to_owned(),
        places => format!("{WHOLE}.{}", "0".repeat(places as usize)),
    }
}

/// No part of it looks like another.
const PROBE: Date = date(2033, 4, 5);

/// A date in digits, in the order and with the signs of the locale. Which digits is up to whoever looks at it.
pub(super) fn date_in(locale: Locale) -> String {
    let written = formats(locale.with_digits(Some(Digits::Latin))).date(PROBE, DateStyle::Short);
    translate(&written).unwrap_or_else(|| "yyyy\"-\"mm\"-\"dd".to_owned())
}

/// The probe's parts become the letters for them, and the rest is quoted.
fn translate(written: &str) -> Option<String> {
    let mut code = String::new();
    let mut rest = written;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let other = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
        code.push_str(&match &rest[..digits] {
            "" if rest[..other].contains(char::is_numeric) => return None,
            "" => quoted(&rest[..other]),
            "2033" => "yyyy".to_owned(),
            "04" => "mm".to_owned(),
            "4" => "m".to_owned(),
            "05" => "dd".to_owned(),
            "5" => "d".to_owned(),
            _ => return None,
        });
        rest = &rest[digits.max(if digits == 0 { other } else { 0 })..];
    }
    Some(code)
}

/// An amount in its currency, with the sign where the language has it.
pub(super) fn money(currency: Currency, locale: Locale) -> String {
    let locale = locale.with_digits(Some(Digits::Latin));
    let one = Decimal::from(1);
    let places = i16::try_from(currency.places()).unwrap_or(2);
    let mut shown = one.clone();
    shown.pad_end(-places);
    let amount = formats(locale).decimal(&shown);
    let written = write_money(&one, currency, phrases(locale));
    let sign = currency_sign(currency, phrases(locale));
    let digits = number(u32::try_from(currency.places()).unwrap_or(2));
    match written.split_once(&amount) {
        Some((before, after)) => format!("{}{digits}{}", marked(before, &sign), marked(after, &sign)),
        None => format!("{digits}{}", marked(&format!("\u{a0}{sign}"), &sign)),
    }
}

/// Text around an amount, with the currency's sign marked as what it is.
fn marked(text: &str, sign: &str) -> String {
    match text.split_once(sign) {
        Some((before, after)) if !sign.contains(['[', ']']) => format!("{}[${sign}]{}", quoted(before), quoted(after)),
        _ => quoted(text),
    }
}

fn quoted(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("\"{}\"", text.replace('"', "")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use carillon_domain::language::Language;
    use rstest::rstest;

    #[rstest]
    #[case(Language::En, "m\"/\"d\"/\"yyyy", "[$€]#,##0.00")]
    #[case(Language::De, "dd\".\"mm\".\"yyyy", "#,##0.00\"\u{a0}\"[$€]")]
    #[case(Language::Ru, "dd\".\"mm\".\"yyyy", "#,##0.00\"\u{a0}\"[$€]")]
    #[case(Language::Ja, "yyyy\"/\"mm\"/\"dd", "[$€]#,##0.00")]
    #[case(Language::Ko, "yyyy\"/\"m\"/\"d", "[$€]#,##0.00")]
    #[case(Language::Ar, "d\"\u{200f}/\"m\"\u{200f}/\"yyyy", "\"\u{200f}\"#,##0.00\"\u{a0}\"[$€]")]
    fn codes_follow_the_language(#[case] language: Language, #[case] date: &str, #[case] euro: &str) {
        assert_eq!(date_in(language.into()), date);
        assert_eq!(money("EUR".parse().expect("a currency"), language.into()), euro);
    }

    #[test]
    fn the_country_has_its_own_order() {
        let british = (Language::En, "GB".parse().expect("a country")).into();
        assert_eq!(date_in(british), "dd\"/\"mm\"/\"yyyy");
    }

    #[test]
    fn decimals_follow_the_currency() {
        let code = |currency: &str| money(currency.parse().expect("a currency"), Language::En.into());
        assert_eq!(code("JPY"), "[$¥]#,##0");
        assert_eq!(code("KWD"), "[$KWD]\"\u{a0}\"#,##0.000");
        assert_eq!(number(2), "#,##0.00");
    }

    #[test]
    fn every_language_has_codes_with_all_their_parts() {
        for &language in Language::ALL {
            let date = date_in(language.into());
            assert!(date.contains('d') && date.contains('m') && date.contains("yyyy"), "{language}: {date}");
            let franc = "CHF".parse().expect("a currency");
            let sign = format!("[${}]", currency_sign(franc, phrases(language)));
            assert!(money(franc, language.into()).contains(&sign), "{language}");
        }
    }

    #[test]
    fn digits_of_other_scripts_fall_back() {
        assert_eq!(translate("۲۰۳۳/۴/۵"), None);
        assert_eq!(translate("5.4.33"), None);
    }
}
