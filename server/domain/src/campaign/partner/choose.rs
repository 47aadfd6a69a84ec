//! Which of a reseller's texts stands in a message: in each language the one that was written most precisely for it.

use std::collections::BTreeMap;

use crate::language::Language;

/// What a text is written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Aim<'a> {
    /// The step; empty for all.
    pub step: &'a str,
    /// The segment of customers; empty for all.
    pub segment: &'a str,
    /// The language it is in.
    pub language: Language,
}

/// The text for a step and a segment in every language there is one. One for the segment goes before one for all, and
/// among those one for the step before one for all.
pub fn most_specific<'a, T>(
    texts: impl IntoIterator<Item = (Aim<'a>, T)>,
    step: &str,
    segment: &str,
) -> BTreeMap<Language, T> {
    let mut found: BTreeMap<Language, ((bool, bool), T)> = BTreeMap::new();
    for (aim, text) in texts {
        let fits = |own: &str, wanted: &str| own.is_empty() || own == wanted;
        if !fits(aim.step, step) || !fits(aim.segment, segment) {
            continue;
        }
        let rank = (!aim.segment.is_empty(), !aim.step.is_empty());
        if found.get(&aim.language).is_none_or(|(known, _)| rank > *known) {
            found.insert(aim.language, (rank, text));
        }
    }
    found.into_iter().map(|(language, (_, text))| (language, text)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("30-days", "school", Some("school at 30 days"))]
    #[case("60-days", "school", Some("school"))]
    #[case("30-days", "health", Some("30 days"))]
    #[case("30-days", "", Some("30 days"))]
    #[case("0-days", "health", Some("anybody"))]
    fn the_most_precise_text_stands(#[case] step: &str, #[case] segment: &str, #[case] text: Option<&str>) {
        let aim = |step, segment, language| Aim { step, segment, language };
        let texts = [
            (aim("", "", Language::En), "anybody"),
            (aim("30-days", "", Language::En), "30 days"),
            (aim("30-days", "school", Language::En), "school at 30 days"),
            (aim("", "school", Language::En), "school"),
            (aim("30-days", "office", Language::De), "Büro"),
        ];
        let found = most_specific(texts, step, segment);
        assert_eq!(found.get(&Language::En).copied(), text);
        assert_eq!(found.get(&Language::De), None);
    }
}
