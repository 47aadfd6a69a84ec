//! The table of phrases in phrases.txt, and finding them. Must not decide when words count more than codes.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::cause::Cause;

/// Bytes that a `*` may stand for.
const GAP: usize = 90;

/// Whether a phrase is asked before or after the status codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// It leaves no doubt.
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
        Self { pieces: line.split('*').map(str::trim).filter(|it| !it.is_empty()).map(Finder::new).collect() }
    }

    fn is_in(&self, text: &str) -> bool {
        let Some((first, rest)) = self.pieces.split_first() else { return false };
        let text = text.as_bytes();
        // The first places are tried; a text made of one phrase's start alone must not cost its square.
        first.find_iter(text).take(8).any(|at| follow(&text[at + first.needle().len()..], rest))
    }
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
            let (word, weight) =
                head.strip_suffix(" ?").map_or((head, Weight::Clear), |it| (it, Weight::Faint));
            let cause = word.parse().expect("phrases.txt names causes that exist; a test reads it");
            sections.push(Section { cause, weight, phrases: Vec::new() });
        } else if let Some(section) = sections.last_mut() {
            section.phrases.push(Phrase::read(line));
        }
    }
    sections
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
    fn a_star_stands_for_a_few_words() {
        let phrase = Phrase::read("mailbox * is full");
        assert!(phrase.is_in("the mailbox of this user is full"));
        assert!(!phrase.is_in(&format!("mailbox {} is full", "x".repeat(200))));
    }
}
