//! The rules of `[partner]` in `campaign.toml`, and what a text breaks of them.

use serde::Deserialize;
use toml::Spanned;

use crate::campaign::raw::{check_filled, check_identifier};
use crate::fold::{fold, is_han_or_kana};
use crate::located::Faults;

/// What a reseller may write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRules {
    /// At most so many characters are shown.
    pub most_characters: u32,
    /// Words that may not stand in it, however they are written.
    pub forbidden_words: Vec<String>,
    /// The steps it may stand in; none means all.
    pub steps: Option<Vec<String>>,
    /// The attribute of customers that says which segment they are of.
    pub segment_by: String,
}

/// Something a text breaks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextFault {
    /// It says nothing.
    #[error("the text is empty; write what it says")]
    Empty,
    /// It says too much.
    #[error("the text has {found} characters, {most} are allowed; shorten it")]
    TooLong {
        /// So many may be shown.
        most: u32,
        /// So many are.
        found: usize,
    },
    /// It says something that may not be said.
    #[error("`{word}` may not be said (line {line}); write it otherwise")]
    Forbidden {
        /// The word, as the rules have it.
        word: String,
        /// The line of the text, from 1.
        line: usize,
    },
}

impl PartnerRules {
    /// Whether a text may stand in this step.
    pub fn allow_step(&self, step: &str) -> bool {
        self.steps.as_ref().is_none_or(|steps| steps.iter().any(|allowed| allowed == step))
    }

    /// Everything a text breaks: as it was written, and as it is shown, since marks can hide a word.
    pub fn faults(&self, written: &str, shown: &str) -> Vec<TextFault> {
        let count = shown.chars().filter(|letter| *letter != '\n').count();
        let mut faults = Vec::new();
        if shown.trim().is_empty() {
            faults.push(TextFault::Empty);
        }
        if count > self.most_characters as usize {
            faults.push(TextFault::TooLong { most: self.most_characters, found: count });
        }
        // It is no template: what looks like one would reach customers as it stands.
        for mark in TEMPLATE_MARKS {
            if let Some(at) = written.lines().position(|line| line.contains(mark)) {
                faults.push(TextFault::Forbidden { word: mark.to_owned(), line: at + 1 });
            }
        }
        for word in &self.forbidden_words {
            let folded = fold(word);
            let in_line = |text: &str| text.lines().position(|line| says(&fold(line), &folded));
            if let Some(at) = in_line(written).or_else(|| in_line(shown)) {
                faults.push(TextFault::Forbidden { word: word.clone(), line: at + 1 });
            }
        }
        faults
    }
}

/// What templates are written with.
const TEMPLATE_MARKS: [&str; 2] = ["{{", "{%"];

/// Whether a folded line says a folded word: `free` is in `for free`, and not in `freedom`.
fn says(line: &str, word: &str) -> bool {
    let (first, last) = (word.chars().next(), word.chars().next_back());
    line.match_indices(word).any(|(at, _)| {
        let (before, after) = (line[..at].chars().next_back(), line[at + word.len()..].chars().next());
        !is_one_word(before, first) && !is_one_word(last, after)
    })
}

/// Whether two neighbours belong to one word. Scripts that put no spaces between words are searched letter by letter.
fn is_one_word(left: Option<char>, right: Option<char>) -> bool {
    let spaced = |letter: char| {
        letter.is_alphanumeric()
            && !is_han_or_kana(letter)
            && !matches!(letter, '\u{0e00}'..='\u{0e7f}' | '\u{ac00}'..='\u{d7a3}' | '\u{1100}'..='\u{11ff}')
    };
    left.is_some_and(spaced) && right.is_some_and(spaced)
}

/// `[partner]` as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::campaign) struct RawPartner {
    most_characters: Spanned<u32>,
    #[serde(default)]
    forbidden_words: Vec<Spanned<String>>,
    steps: Option<Vec<Spanned<String>>>,
    segment_by: Option<Spanned<String>>,
}

/// Reads and checks the rules; `steps` are the names of all steps of the campaign.
pub(in crate::campaign) fn read_partner(raw: RawPartner, steps: &[String], faults: &mut Faults<'_>) -> PartnerRules {
    if *raw.most_characters.get_ref() == 0 {
        faults.note(&raw.most_characters.span(), "a text of 0 characters says nothing", "say how many are allowed");
    }
    for word in &raw.forbidden_words {
        check_filled(word, "the word", faults);
    }
    for step in raw.steps.iter().flatten().filter(|step| !steps.contains(step.get_ref())) {
        let todo = format!("name one of {}", steps.join(", "));
        faults.note(&step.span(), format!("there is no step `{}`", step.get_ref()), todo);
    }
    if let Some(segment_by) = &raw.segment_by {
        check_identifier(segment_by, "an attribute of customers", faults);
    }
    PartnerRules {
        most_characters: raw.most_characters.into_inner(),
        forbidden_words: raw.forbidden_words.into_iter().map(Spanned::into_inner).collect(),
        steps: raw.steps.map(|steps| steps.into_iter().map(Spanned::into_inner).collect()),
        segment_by: raw.segment_by.map_or_else(|| "segment".to_owned(), Spanned::into_inner),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn rules(words: &[&str]) -> PartnerRules {
        PartnerRules {
            most_characters: 20,
            forbidden_words: words.iter().map(|word| (*word).to_owned()).collect(),
            steps: Some(vec!["30-days".to_owned()]),
            segment_by: "segment".to_owned(),
        }
    }

    #[rstest]
    #[case("free", "For FREE!", Some(1))]
    #[case("free", "Freedom\nrefreeze", None)]
    #[case("free", "a\nf\u{200b}ree", Some(2))]
    #[case("gratis", "grátis", Some(1))]
    #[case("kostenlos", "kosten-los", Some(1))]
    #[case("best price", "the best\u{a0}price", Some(1))]
    #[case("最安", "業界最安値", Some(1))]
    #[case("무료", "무료로", Some(1))]
    #[case("ＦＲＥＥ", "free", Some(1))]
    fn a_word_is_found_however_it_is_written(#[case] word: &str, #[case] text: &str, #[case] line: Option<usize>) {
        let found = rules(&[word]).faults(text, text);
        let expected: Vec<_> =
            line.map(|line| TextFault::Forbidden { word: word.to_owned(), line }).into_iter().collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn marks_hide_nothing_and_do_not_count() {
        let rules = rules(&["free"]);
        assert_eq!(rules.faults("x\n**fr**ee", "x\nfree"), [TextFault::Forbidden { word: "free".into(), line: 2 }]);
        let (exact, over) = ("x".repeat(20), "x".repeat(21));
        assert_eq!(rules.faults(&format!("**{exact}**"), &format!("{exact}\n")), []);
        assert_eq!(rules.faults(&over, &over), [TextFault::TooLong { most: 20, found: 21 }]);
        assert_eq!(rules.faults("<!-- x -->", " "), [TextFault::Empty]);
        let forbidden = TextFault::Forbidden { word: "{{".into(), line: 2 };
        assert_eq!(rules.faults("Hello\n{{ name }}", "Hello"), [forbidden], "no template");
        assert!(rules.allow_step("30-days") && !rules.allow_step("60-days"));
        assert!(PartnerRules { steps: None, ..rules }.allow_step("60-days"));
    }
}
