//! What a print house's receipt says: the day a letter is part of, and its key. Must not know where the day's folder is.

use std::path::Path;

use jiff::civil::Date;

use super::manifest::{Line, State};
use crate::End;
use crate::letter::Standing;

/// A day and a key. Receipts come back from a database, and a path must not be made of anything else.
pub(in crate::letter) fn parts(receipt: &str) -> Option<(Date, &str)> {
    let (day, key) = receipt.split_once('/')?;
    let is_key = crate::print::key::defect(key).is_none() && Path::new(key).file_name().is_some();
    is_key.then_some((day.parse().ok()?, key))
}

/// The days of these receipts, each once.
pub(in crate::letter) fn days_of(receipts: &[String]) -> Vec<Date> {
    let mut days: Vec<_> = receipts.iter().filter_map(|it| Some(parts(it)?.0)).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// How far a letter has come whose line says this.
pub(in crate::letter) fn standing(receipt: &str, line: &Line, is_closed: bool) -> Standing {
    let (end, told) = match line.state {
        State::Cancelled => (Some(End::Cancelled), "taken out of the day's letters"),
        State::Print if is_closed => (Some(End::Delivered), "handed to the print house"),
        State::Print => (None, "waits for the end of the day"),
    };
    let sheets = (end == Some(End::Delivered)).then_some(line.sheets);
    let told = sheets.map_or_else(|| told.to_owned(), |sheets| format!("{told}, sheets to print: {sheets}"));
    Standing { receipt: receipt.to_owned(), end, sides: None, sheets, told }
}
