//! The table of phrases in phrases.txt, and finding them. Must not decide when words count more than codes.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::cause::Cause;

/// Bytes that a `*` may stand for.
const GAP: usize = 90;

/// Whether a phrase is asked before or after the status codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// It is right whatever else is said.
    Certain,
    /// It leaves no doubt by itself.
    Clear,
    /// It counts where nothing else does.
    Faint,
}

struct Section {
    cause: Cause,
    weight: Weight,
    phrases: Vec<Phrase>,
}

struct Phrase {
    pieces: Vec<Finder<'static>>,
    /// Whether it may begin within a word.
    is_within: bool,
}

static SECTIONS: LazyLock<Vec<Section>> = LazyLock::new(|| read_sections(include_str!("phrases.txt")));

/// The cause the first section names that has a phrase in `text`, which must have come from [`plain`].
pub(super) fn find_cause(text: &str, weight: Weight) -> Option<Cause> {
    let mut asked = SECTIONS.iter().filter(|it| it.weight == weight);
    asked.find(|it| it.phrases.iter().any(|phrase| phrase.is_in(text))).map(|it| it.cause)
}

/// A text as phrases are written: lower case, single spaces, one line.
pub(in crate::inbound) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.extend(word.chars().flat_map(char::to_lowercase));
    }
    plain
}

impl Phrase {
    fn read(line: &'static str) -> Self {
        let (words, is_within) = line.strip_prefix('~').map_or((line, !starts_word(line)), |it| (it, true));
        let pieces = words.split('*').map(str::trim).filter(|it| !it.is_empty()).map(Finder::new).collect();
        Self { pieces, is_within }
    }

    fn is_in(&self, text: &str) -> bool {
        let Some((first, rest)) = self.pieces.split_first() else { return false };
        let text = text.as_bytes();
        // The first places are tried; a text made of one phrase's start alone must not cost its square.
        let mut places = first.find_iter(text).filter(|at| self.is_within || is_word_start(text, *at)).take(8);
        places.any(|at| follow(&text[at + first.needle().len()..], rest))
    }
}

/// Whether a phrase begins as a word of a language that has spaces between its words.
fn starts_word(phrase: &str) -> bool {
    phrase.starts_with(|it: char| it.is_ascii_alphanumeric())
}

fn is_word_start(text: &[u8], at: usize) -> bool {
    at.checked_sub(1).is_none_or(|it| !text[it].is_ascii_alphanumeric())
}

fn follow(mut text: &[u8], pieces: &[Finder<'static>]) -> bool {
    for piece in pieces {
        let near = &text[..text.len().min(GAP + piece.needle().len())];
        let Some(at) = piece.find(near) else { return false };
        text = &text[at + piece.needle().len()..];
    }
    true
}

fn read_sections(table: &'static str) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for line in table.lines().map(str::trim).filter(|it| !it.is_empty() && !it.starts_with('#')) {
        if let Some(head) = line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            let (word, weight) = weight_of(head);
            let cause = word.parse().expect("phrases.txt names causes that exist; a test reads it");
            sections.push(Section { cause, weight, phrases: Vec::new() });
        } else if let Some(section) = sections.last_mut() {
            section.phrases.push(Phrase::read(line));
        }
    }
    sections
}

fn weight_of(head: &str) -> (&str, Weight) {
    match (head.strip_suffix(" !"), head.strip_suffix(" ?")) {
        (Some(word), _) => (word, Weight::Certain),
        (_, Some(word)) => (word, Weight::Faint),
        _ => (head, Weight::Clear),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_read_and_its_phrases_are_plain() {
        assert!(SECTIONS.len() > 20);
        for line in include_str!("phrases.txt").lines().filter(|it| !it.starts_with(['#', '['])) {
            assert_eq!(plain(line), line, "write phrases in lower case with single spaces");
        }
    }

    #[test]
    fn every_phrase_is_found_in_itself() {
        for section in SECTIONS.iter() {
            for phrase in &section.phrases {
                let words: Vec<_> = phrase.pieces.iter().map(|it| String::from_utf8_lossy(it.needle())).collect();
                assert!(phrase.is_in(&words.join(" x ")), "{words:?}");
            }
        }
    }

    #[test]
    fn phrases_begin_with_a_word_and_a_star_stands_for_a_few() {
        let word = Phrase::read("rbl");
        assert!(word.is_in("see (rbl)") && !word.is_in("marble") && Phrase::read("~rbl").is_in("marble"));
        let phrase = Phrase::read("mailbox * is full");
        assert!(phrase.is_in("the mailbox of this user is full"));
        assert!(!phrase.is_in(&format!("mailbox {} is full", "x".repeat(200))));
    }
}
