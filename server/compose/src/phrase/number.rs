//! Numbers in phrases. Fluent has plural rules of its own, older than CLDR's here, and writes 1234 everywhere. So it is
//! given a small number of the same plural form to choose by, and holds the place where the number itself is written
//! afterwards, the way of the locale.

use carillon_domain::language::Language;
use fixed_decimal::Decimal;
use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

use super::PhraseValue;
use crate::format::{Locale, formats};

/// Before the place of a number. Private characters of the last plane: nobody writes them.
const OPEN: char = '\u{10F7A8}';
/// After it.
const CLOSE: char = '\u{10F7A9}';

/// Up to here both sets of rules agree, in every language.
const AGREED: i64 = 100;

/// What Fluent is given for a number that is the value at this place.
pub(super) fn argument(language: Language, at: usize, number: i64) -> FluentValue<'static> {
    // Fluent hands on a number with its options only. Nothing uses this one, so it tells which value it is.
    let options = FluentNumberOptions { minimum_integer_digits: Some(at), ..FluentNumberOptions::default() };
    #[expect(clippy::cast_precision_loss, reason = "it only chooses a form; the number itself is written elsewhere")]
    let value = stand_in(language, number) as f64;
    FluentValue::Number(FluentNumber::new(value, options))
}

/// A number of the same plural form that Fluent and CLDR agree on; the number itself where there is none.
fn stand_in(language: Language, number: i64) -> i64 {
    if (0..=AGREED).contains(&number) {
        return number;
    }
    let form = |number: i64| formats(language).plural(&Decimal::from(number));
    let wanted = form(number);
    (2..=AGREED).find(|&small| form(small) == wanted).unwrap_or(number)
}

/// The place of a number in a phrase.
pub(super) fn hold(number: &FluentNumber) -> Option<String> {
    number.options.minimum_integer_digits.map(|at| format!("{OPEN}{at}{CLOSE}"))
}

/// A text without what could be taken for such a place.
pub(super) fn clean(text: &str) -> String {
    text.replace([OPEN, CLOSE], "")
}

/// Writes the numbers at their places.
pub(super) fn fill(text: &str, values: &[(&str, PhraseValue<'_>)], locale: Locale) -> String {
    let mut pieces = text.split([OPEN, CLOSE]);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    // What stands between the two characters is a place, and after it comes text again.
    while let (Some(place), Some(after)) = (pieces.next(), pieces.next()) {
        if let Some(PhraseValue::Number(number)) = place.parse().ok().and_then(|at: usize| Some(&values.get(at)?.1)) {
            out.push_str(&formats(locale).whole(*number));
        }
        out.push_str(after);
    }
    out
}
