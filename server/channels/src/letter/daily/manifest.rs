//! The list that goes with a day's letters: a line each time a piece comes or is taken back, and at the end a list of
//! what is to be printed. Must not write files.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::letter::Piece;

/// The first line.
pub(in crate::letter) const HEADING: &str = "piece,file,sheets,pages,paper,country,duplex,sha256,state\n";

/// What became of a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(in crate::letter) enum State {
    /// To be printed.
    Print,
    /// Taken back; its file is gone.
    Cancelled,
}

/// A line of the list. No value can hold a comma: keys and names of files are plain, the rest are numbers and codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(in crate::letter) struct Line {
    pub(in crate::letter) piece: String,
    pub(in crate::letter) file: String,
    pub(in crate::letter) sheets: u32,
    pub(in crate::letter) pages: u32,
    pub(in crate::letter) paper: String,
    pub(in crate::letter) country: String,
    pub(in crate::letter) duplex: bool,
    pub(in crate::letter) sha256: String,
    #[serde(skip)]
    pub(in crate::letter) state: State,
}

/// The file's name.
pub(in crate::letter) fn file_name(key: &str) -> String {
    format!("{key}.pdf")
}

impl Line {
    pub(in crate::letter) fn of(piece: &Piece) -> Self {
        Self {
            piece: piece.key.clone(),
            file: file_name(&piece.key),
            sheets: piece.sheets,
            pages: piece.pages,
            paper: piece.paper.media().to_owned(),
            country: piece.country.map(|it| it.code().to_owned()).unwrap_or_default(),
            duplex: piece.duplex,
            sha256: sha256(&piece.pdf),
            state: State::Print,
        }
    }

    pub(in crate::letter) fn cancelled(self) -> Self {
        Self { state: State::Cancelled, ..self }
    }

    pub(in crate::letter) fn to_csv(&self) -> String {
        let Self { piece, file, sheets, pages, paper, country, duplex, sha256, state } = self;
        let state = if *state == State::Print { "print" } else { "cancelled" };
        format!("{piece},{file},{sheets},{pages},{paper},{country},{duplex},{sha256},{state}\n")
    }

    fn from_csv(line: &str) -> Option<Self> {
        let fields: Vec<_> = line.split(',').map(ToOwned::to_owned).collect();
        let [piece, file, sheets, pages, paper, country, duplex, sha256, state] = fields.try_into().ok()?;
        let state = match state.as_str() {
            "print" => State::Print,
            "cancelled" => State::Cancelled,
            _ => return None,
        };
        let (sheets, pages, duplex) = (sheets.parse().ok()?, pages.parse().ok()?, duplex.parse().ok()?);
        Some(Self { piece, file, sheets, pages, paper, country, duplex, sha256, state })
    }
}

/// The pieces of a list, each as its last line says. A line that was cut off by a crash is left out: whoever wrote it
/// was not told that it was written, and writes it again.
pub(in crate::letter) fn read(csv: &str) -> BTreeMap<String, Line> {
    csv.lines().filter_map(Line::from_csv).map(|it| (it.piece.clone(), it)).collect()
}

/// The list of a day that is over.
#[derive(Serialize)]
struct Closed<'a> {
    day: String,
    pieces: Vec<&'a Line>,
    totals: Totals,
    cancelled: Vec<&'a str>,
}

#[derive(Serialize)]
struct Totals {
    pieces: usize,
    sheets: u64,
    pages: u64,
}

/// What the print house is to print, and how much that is.
pub(in crate::letter) fn closed(day: &str, lines: &BTreeMap<String, Line>) -> String {
    let (pieces, cancelled): (Vec<_>, Vec<_>) = lines.values().partition(|it| it.state == State::Print);
    let sum = |count: fn(&Line) -> u32| pieces.iter().map(|it| u64::from(count(it))).sum();
    let totals = Totals { pieces: pieces.len(), sheets: sum(|it| it.sheets), pages: sum(|it| it.pages) };
    let cancelled = cancelled.into_iter().map(|it| it.piece.as_str()).collect();
    let list = Closed { day: day.to_owned(), pieces, totals, cancelled };
    // Plain structs of words and numbers always become JSON.
    serde_json::to_string_pretty(&list).unwrap_or_default() + "\n"
}

fn sha256(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing into a string does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::Paper;

    fn line(key: &str) -> Line {
        let (pdf, paper) = (b"%PDF-1.7\n%%EOF".to_vec(), Paper::Letter);
        Line::of(&Piece { key: key.to_owned(), pdf, pages: 3, sheets: 2, paper, country: None, duplex: true })
    }

    #[test]
    fn the_last_line_of_a_piece_counts_and_half_a_line_does_not() {
        let (one, two) = (line("one"), line("two"));
        let torn = line("three").to_csv();
        let csv = [HEADING, &one.to_csv(), &two.to_csv(), &one.clone().cancelled().to_csv(), &torn[..30]].concat();
        let lines = read(&csv);
        assert_eq!(lines.values().cloned().collect::<Vec<_>>(), [one.cancelled(), two]);
    }

    #[test]
    fn a_closed_day_is_counted() {
        let lines = read(&[line("one").to_csv(), line("two").to_csv(), line("two").cancelled().to_csv()].concat());
        let list: serde_json::Value = serde_json::from_str(&closed("2026-11-27", &lines)).unwrap_or_default();
        assert_eq!(list["totals"], serde_json::json!({ "pieces": 1, "sheets": 2, "pages": 3 }));
        assert_eq!(list["cancelled"], serde_json::json!(["two"]));
        assert_eq!(list["pieces"][0]["file"], "one.pdf");
        assert_eq!(list["pieces"][0]["sha256"].as_str().map(str::len), Some(64));
    }
}
