//! Cuts a value into named parts, by a pattern or by places. Must not know what the parts mean.

use std::ops::Range;

use regex::Regex;
use regex_automata::hybrid::dfa::{Cache, DFA};
use regex_automata::util::syntax;
use regex_automata::{Anchored, Input};

use super::error::Misfit;

/// How a value is cut.
#[derive(Debug, Clone)]
pub(super) enum Split {
    /// The named groups of a pattern that must fit the whole value.
    Pattern(Box<Pattern>),
    /// Ranges of characters.
    Slices {
        /// Name, first character from 0, and the one behind the last; none for all that is left.
        parts: Vec<(String, usize, Option<usize>)>,
    },
}

/// A part of a value: where it lies in bytes, and its text.
pub(super) struct Part<'a> {
    pub(super) at: usize,
    pub(super) text: &'a str,
}

/// A pattern, and the automaton that tells where a value leaves it.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    regex: Regex,
    /// None where the pattern asks what an automaton cannot tell (Unicode word boundaries).
    walk: Option<DFA>,
}

/// Patterns may grow to this size, in bytes, and no further.
const MOST: usize = 1 << 20;

impl Pattern {
    /// Reads a pattern of the syntax of the `regex` crate.
    pub(super) fn parse(pattern: &str) -> Result<Self, String> {
        let whole = format!(r"\A(?:{pattern})\z");
        let regex = regex::RegexBuilder::new(&whole).size_limit(MOST).build().map_err(|error| told(&error, pattern))?;
        let walk = DFA::builder().syntax(syntax::Config::new().unicode(true)).build(&whole).ok();
        Ok(Self { regex, walk })
    }

    fn groups(&self) -> impl Iterator<Item = &str> {
        self.regex.capture_names().flatten()
    }

    /// The byte at which no value that begins like this one can fit any more.
    fn leaves_at(&self, value: &str) -> Option<usize> {
        let walk = self.walk.as_ref()?;
        let mut cache = Cache::new(walk);
        let input = Input::new(value).anchored(Anchored::Yes);
        let mut state = walk.start_state_forward(&mut cache, &input).ok()?;
        for (at, &byte) in value.as_bytes().iter().enumerate() {
            state = walk.next_state(&mut cache, state, byte).ok()?;
            if state.is_dead() {
                return Some(at);
            }
            if state.is_quit() {
                return None;
            }
        }
        Some(value.len())
    }
}

/// What the regex crate says, without the picture it draws.
fn told(error: &regex::Error, pattern: &str) -> String {
    let said = error.to_string();
    let reason = said.lines().last().unwrap_or(&said).trim_start_matches("error: ").to_owned();
    format!("`{pattern}` is not a pattern: {reason}")
}

impl Split {
    /// The names of the parts.
    pub(super) fn names(&self) -> Vec<&str> {
        match self {
            Self::Pattern(pattern) => pattern.groups().collect(),
            Self::Slices { parts } => parts.iter().map(|(name, ..)| name.as_str()).collect(),
        }
    }

    /// Cuts a value. A part that did not take part is empty.
    pub(super) fn cut<'a>(&self, value: &'a str) -> Result<Vec<(&str, Part<'a>)>, Misfit> {
        match self {
            Self::Pattern(pattern) => cut_by_pattern(pattern, value),
            Self::Slices { parts } => parts.iter().map(|part| cut_slice(part, value)).collect(),
        }
    }
}

fn cut_by_pattern<'a, 'p>(pattern: &'p Pattern, value: &'a str) -> Result<Vec<(&'p str, Part<'a>)>, Misfit> {
    let Some(found) = pattern.regex.captures(value) else {
        return Err(misfit(value, pattern.leaves_at(value)));
    };
    let part = |name: &str| match found.name(name) {
        Some(part) => Part { at: part.start(), text: part.as_str() },
        None => Part { at: 0, text: "" },
    };
    Ok(pattern.groups().map(|name| (name, part(name))).collect())
}

fn misfit(value: &str, at: Option<usize>) -> Misfit {
    let Some(at) = at else { return Misfit::new(0, "the value does not fit the pattern") };
    let start = (0..=at).rev().find(|&at| value.is_char_boundary(at)).unwrap_or(0);
    match value[start..].chars().next() {
        Some(letter) => Misfit::new(start, format!("`{letter}` does not fit the pattern here")),
        None => Misfit::new(start, "the value ends too early for the pattern"),
    }
}

fn cut_slice<'a, 'p>(part: &'p (String, usize, Option<usize>), value: &'a str) -> Result<(&'p str, Part<'a>), Misfit> {
    let (name, from, to) = part;
    let Range { start, end } = byte_range(value, *from, *to)
        .ok_or_else(|| Misfit::new(value.len(), format!("the value ends before the part `{name}`")))?;
    Ok((name, Part { at: start, text: &value[start..end] }))
}

/// The bytes of a range of characters, if the value has them all.
fn byte_range(value: &str, from: usize, to: Option<usize>) -> Option<Range<usize>> {
    let place = |at: usize| value.char_indices().map(|(byte, _)| byte).chain([value.len()]).nth(at);
    Some(place(from)?..to.map_or(Some(value.len()), place)?)
}

/// Reads `0..3` or `3..`.
pub(super) fn parse_range(text: &str) -> Option<(usize, Option<usize>)> {
    let (from, to) = text.split_once("..")?;
    let from = from.trim().parse().ok()?;
    let to = match to.trim() {
        "" => None,
        to => Some(to.parse().ok().filter(|to| *to > from)?),
    };
    Some((from, to))
}
