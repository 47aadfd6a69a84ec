//! The Fluent bundle of each language, built once from the files in `locales/` when it is first spoken.

use std::sync::LazyLock;

use carillon_domain::language::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::PhraseValue;
use super::number::{fill, hold};
use crate::cache::Cache;
use crate::format::Locale;
use crate::locales;

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<Cache<Language, Bundle>> = LazyLock::new(|| Cache::new(Language::ALL.len()));

/// The phrase with this key, in the language or the first one it falls back to.
pub(super) fn phrase(locale: Locale, key: &str, values: &[(&str, PhraseValue<'_>)]) -> Option<String> {
    locale.language().fallback().find_map(|language| {
        let bundle = BUNDLES.get(&language, || build(language));
        Some(fill(&format(&bundle, language, key, values)?, values, locale))
    })
}

fn format(bundle: &Bundle, language: Language, key: &str, values: &[(&str, PhraseValue<'_>)]) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let values = values.iter().enumerate();
    let args: FluentArgs<'_> = values.map(|(at, (name, value))| (*name, value.argument(language, at))).collect();
    // A value that was not given shows as its name; the check finds names that do not match.
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
}

fn build(language: Language) -> Bundle {
    let identifier: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    bundle.set_formatter(Some(write_number));
    for (_, text) in locales::sources(language) {
        // What cannot be read is left out here and named by the check.
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn write_number(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => hold(number),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::formats;
    use fixed_decimal::Decimal;

    #[test]
    fn a_phrase_has_the_plural_form_cldr_asks_for() {
        let source = "n = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }";
        for &language in Language::ALL {
            let identifier = language.tag().parse().expect("a tag");
            let mut bundle: Bundle = FluentBundle::new_concurrent(vec![identifier]);
            bundle.add_resource_overriding(FluentResource::try_new(source.to_owned()).expect("a phrase"));
            for number in (0_i64..=1_200).chain([10_000, 1_000_001]) {
                let chosen = format(&bundle, language, "n", &[("n", number.into())]).expect("the phrase");
                let expected = formats(language).plural(&Decimal::from(number));
                // An older CLDR had `many` for round numbers in Hebrew; the files have no arm for it, so `other` is said.
                let same = if language == Language::He { chosen.replace("many", "other") } else { chosen };
                assert_eq!(same, expected.as_str(), "{language} {number}");
            }
        }
    }
}
