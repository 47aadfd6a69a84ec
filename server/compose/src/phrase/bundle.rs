//! The Fluent bundle of each language, built once from the files in `locales/`.

use std::collections::HashMap;
use std::sync::LazyLock;

use carillon_domain::language::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::PhraseValue;
use crate::format::formats;
use crate::locales;

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<HashMap<Language, Bundle>> =
    LazyLock::new(|| Language::ALL.iter().map(|&language| (language, build(language))).collect());

/// The phrase with this key, in the language or the first one it falls back to.
pub(super) fn phrase(language: Language, key: &str, values: &[(&str, PhraseValue<'_>)]) -> Option<String> {
    language.fallback().find_map(|language| format(BUNDLES.get(&language)?, key, values))
}

fn format(bundle: &Bundle, key: &str, values: &[(&str, PhraseValue<'_>)]) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let args: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, FluentValue::from(value))).collect();
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

/// Numbers are written by ICU: Fluent alone would write 1234 everywhere.
fn write_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let number = number.as_string().parse().ok()?;
    let language = memoizer.with_try_get(Marker, |found: &Found| found.0).ok()?;
    Some(formats(language).decimal(&number))
}

/// Remembers which of our languages a bundle is in.
struct Found(Language);

#[derive(Clone, PartialEq, Eq, Hash)]
struct Marker;

impl Memoizable for Found {
    type Args = Marker;
    type Error = ();

    fn construct(identifier: LanguageIdentifier, _: Marker) -> Result<Self, ()> {
        Language::from_tag(&identifier.to_string()).map(Self).ok_or(())
    }
}
