//! Phrases that hold more than text: a link, or important words.

use crate::block::Inline;
use crate::phrase::{PhraseValue, Phrases};
use crate::url::Url;

/// Stands in a phrase for its first such value; the next ones follow it. No text of ours has it.
const FIRST: u32 = 0x10_F7B8;

/// The phrase with inlines where its values are.
pub(crate) fn say_inlines(phrases: Phrases, key: &str, values: &[(&str, Vec<Inline>)]) -> Vec<Inline> {
    let marks: Vec<char> = (FIRST..).filter_map(char::from_u32).take(values.len()).collect();
    let texts: Vec<String> = marks.iter().map(ToString::to_string).collect();
    let named: Vec<(&str, PhraseValue<'_>)> =
        values.iter().zip(&texts).map(|((name, _), text)| (*name, text.into())).collect();
    let phrase = phrases.plain(key, &named);
    let mut out = Vec::new();
    let mut rest = phrase.as_str();
    while let Some(start) = rest.find(|c| marks.contains(&c)) {
        push_text(&mut out, &rest[..start]);
        let mark = rest[start..].chars().next().unwrap_or_default();
        let value = marks.iter().position(|&known| known == mark).map(|at| &values[at].1);
        out.extend(value.into_iter().flatten().cloned());
        rest = &rest[start + mark.len_utf8()..];
    }
    push_text(&mut out, rest);
    out
}

fn push_text(out: &mut Vec<Inline>, text: &str) {
    if !text.is_empty() {
        out.push(Inline::Text(text.to_owned()));
    }
}

/// An address as a reader would type it, which can be followed where the paper is a file.
pub(crate) fn url_inline(url: &Url) -> Inline {
    Inline::Link { url: url.clone(), content: vec![Inline::Ltr(url.readable().to_owned())] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrase::phrases;
    use carillon_domain::language::Language;

    #[test]
    fn values_stand_where_the_phrase_wants_them() {
        let strong = Inline::Strong(vec![Inline::Text("Renew".to_owned())]);
        let url = Url::parse("https://a.example/").map(|url| url_inline(&url));
        let values = [("label", vec![strong.clone()]), ("url", url.clone().into_iter().collect())];
        let said = say_inlines(phrases(Language::En), "letter-link", &values);
        assert_eq!(said, [strong, Inline::Text(": ".to_owned()), url.unwrap_or(Inline::Break)]);
    }
}
