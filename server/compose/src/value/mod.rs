//! Values kept out of the markup. While a template runs, each value it prints is put into a list
//! and a placeholder of private characters is printed instead; Markdown is read with the
//! placeholders in it, and only then do they become text. So no value can become markup,
//! whatever it holds. Must not know which template or medium it serves.

mod clean;
mod expand;
mod slot;

pub(crate) use clean::{clean_cow, clean_source, clean_value};
pub(crate) use expand::{Piece, expand_plain, expand_url, pieces};
pub(crate) use slot::{Slot, filled_slots, slot_alone};

/// Values and text of one message may come to this many bytes.
pub(crate) const MOST_BYTES: usize = 1_000_000;

/// Starts a placeholder. Private characters of the last plane: nobody writes them.
const OPEN: char = '\u{10F7A0}';
/// Ends a placeholder.
const CLOSE: char = '\u{10F7A1}';
/// Starts the number of a line; [`CLOSE`] ends it.
const LINE: char = '\u{10F7A3}';
/// Stands for a line end of the source until its neighbours are known.
pub(crate) const SOFT: char = '\u{10F7A2}';
/// The digit nought of a placeholder's number; nine more follow.
const NOUGHT: u32 = 0x10_F7B0;

/// One value as it was printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Kept {
    /// The cleaned text.
    pub(crate) text: String,
    /// It was printed as left to right.
    pub(crate) ltr: bool,
    /// It is a place for blocks, and says nothing itself.
    pub(crate) slot: Option<Slot>,
}

/// The values printed so far in one run of a template.
#[derive(Debug, Default)]
pub(crate) struct Values {
    kept: Vec<Kept>,
    bytes: usize,
}

/// The values and text of this message are over [`MOST_BYTES`].
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TooMuch;

impl Values {
    /// Puts a value away and gives the placeholder to print for it.
    pub(crate) fn keep(&mut self, text: &str, ltr: bool) -> Result<String, TooMuch> {
        // A value made of printed text may carry placeholders: they are resolved here and now.
        let text = if text.contains(OPEN) { clean_value(&expand_plain(text, &self.kept)) } else { clean_value(text) };
        self.count(text.len() + 1)?;
        self.kept.push(Kept { text, ltr, slot: None });
        Ok(placeholder(self.kept.len() - 1))
    }

    /// Puts a slot away and gives the placeholder to print for it. Only the functions of slots come here: a value of the
    /// data cannot be one, whatever it holds.
    pub(crate) fn keep_slot(&mut self, slot: Slot) -> Result<String, TooMuch> {
        self.count(1)?;
        self.kept.push(Kept { text: String::new(), ltr: false, slot: Some(slot) });
        Ok(placeholder(self.kept.len() - 1))
    }

    /// Counts text that is printed without being a value.
    pub(crate) fn count(&mut self, length: usize) -> Result<(), TooMuch> {
        self.bytes += length;
        if self.bytes > MOST_BYTES { Err(TooMuch) } else { Ok(()) }
    }

    /// The values, once the template has run.
    pub(crate) fn take(&mut self) -> Vec<Kept> {
        std::mem::take(&mut self.kept)
    }
}

fn placeholder(number: usize) -> String {
    enclosed(OPEN, number)
}

/// The number of a line of the source, in characters that are taken out again.
pub(crate) fn line_mark(line: usize) -> String {
    enclosed(LINE, line)
}

fn enclosed(open: char, number: usize) -> String {
    let digits = number.to_string();
    let private = digits.chars().filter_map(|digit| char::from_u32(NOUGHT + digit.to_digit(10)?));
    std::iter::once(open).chain(private).chain(std::iter::once(CLOSE)).collect()
}

/// Takes the number of a line out of a text.
pub(crate) fn take_line_mark(text: &str) -> (Option<usize>, String) {
    let found = text.split_once(LINE).and_then(|(before, rest)| Some((before, rest.split_once(CLOSE)?)));
    match found {
        Some((before, (digits, after))) => (expand::read_number(digits), format!("{before}{after}")),
        None => (None, text.to_owned()),
    }
}

/// Whether a character belongs to the placeholders.
fn is_private(c: char) -> bool {
    matches!(c, OPEN..='\u{10F7BF}')
}
