//! One row as it stands in the file: its place, its cells, and what is wrong with its form.
//! Must not know what the cells mean.

use jiff::civil::Date;

/// The longest cell that is taken in, in bytes.
pub(crate) const MAX_CELL: usize = 1 << 20;

/// How much of a faulty row is kept for the quarantine, in characters of each cell.
const KEPT_OF_A_CELL: usize = 1_000;
/// How many cells of a faulty row are kept for the quarantine.
const KEPT_CELLS: usize = 500;

/// The form of a row is not usable, whatever its cells say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RowFault {
    /// The cell, counted from 0, where one is to blame.
    pub(crate) cell: Option<usize>,
    /// What is wrong and what to do.
    pub(crate) reason: String,
}

/// A row of a file. Its buffers are used again for the next row.
#[derive(Debug, Default, Clone)]
pub(crate) struct RawRow {
    line: u64,
    text: String,
    ends: Vec<usize>,
    dates: Vec<(usize, Date)>,
    fault: Option<RowFault>,
}

impl RawRow {
    pub(crate) fn start(&mut self, line: u64) {
        self.line = line;
        self.text.clear();
        self.ends.clear();
        self.dates.clear();
        self.fault = None;
    }

    /// The physical line the row starts on, counted from 1.
    pub(crate) fn line(&self) -> u64 {
        self.line
    }

    pub(crate) fn push(&mut self, cell: &str) {
        if cell.contains('\0') {
            self.blame(Some(self.len()), "the cell holds a NUL character; remove it".to_owned());
        }
        self.text.push_str(cell);
        self.ends.push(self.text.len());
    }

    /// Notes that the cell to come is a date and not only looks like one.
    pub(crate) fn mark_date(&mut self, date: Date) {
        self.dates.push((self.len(), date));
    }

    /// The date a cell is, where the file knows dates.
    pub(crate) fn date_at(&self, cell: usize) -> Option<Date> {
        self.dates.iter().find(|(at, _)| *at == cell).map(|(_, date)| *date)
    }

    /// How many bytes its cells take.
    pub(crate) fn weight(&self) -> usize {
        self.text.len()
    }

    /// Fills up with empty cells: a workbook leaves out what is empty.
    pub(crate) fn pad_to(&mut self, cells: usize) {
        while self.ends.len() < cells {
            self.ends.push(self.text.len());
        }
    }

    /// Marks the row as unusable; the first reason stays.
    pub(crate) fn blame(&mut self, cell: Option<usize>, reason: String) {
        self.fault.get_or_insert(RowFault { cell, reason });
    }

    pub(crate) fn fault(&self) -> Option<&RowFault> {
        self.fault.as_ref()
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.fault.is_none() && self.text.trim().is_empty()
    }

    pub(crate) fn cells(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| &self.text[start..*end])
    }

    /// The cells as JSON for the quarantine: cut to a bound, and without what a database cannot hold.
    pub(crate) fn to_json(&self) -> serde_json::Value {
        self.cells().take(KEPT_CELLS).map(kept).collect()
    }
}

fn kept(cell: &str) -> String {
    let end = cell.char_indices().nth(KEPT_OF_A_CELL).map_or(cell.len(), |(at, _)| at);
    let mut kept = cell[..end].replace('\0', "\u{fffd}");
    if end < cell.len() {
        kept.push('…');
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> RawRow {
        let mut row = RawRow::default();
        row.start(3);
        for cell in cells {
            row.push(cell);
        }
        row
    }

    #[test]
    fn cells_come_back_as_they_were_pushed() {
        let row = row(&["a", "", "ß日本", ""]);
        assert_eq!(row.cells().collect::<Vec<_>>(), ["a", "", "ß日本", ""]);
        assert_eq!((row.line(), row.len(), row.is_blank()), (3, 4, false));
    }

    #[test]
    fn only_space_is_blank_and_a_faulty_row_never_is() {
        let mut row = row(&["", " ", "\t"]);
        assert!(row.is_blank());
        row.blame(None, "first".into());
        row.blame(Some(1), "second".into());
        assert!(!row.is_blank());
        assert_eq!(row.fault().map(|fault| fault.reason.as_str()), Some("first"));
    }

    #[test]
    fn a_nul_is_blamed_and_never_reaches_the_quarantine() {
        let row = row(&["a", "b\0c"]);
        assert_eq!(row.fault().and_then(|fault| fault.cell), Some(1));
        assert_eq!(row.to_json(), serde_json::json!(["a", "b\u{fffd}c"]));
    }

    #[test]
    fn the_quarantine_keeps_a_bounded_part() {
        let long = "é".repeat(KEPT_OF_A_CELL + 1);
        let json = row(&[&long]).to_json();
        let kept = json[0].as_str().map(|text| text.chars().count());
        assert_eq!(kept, Some(KEPT_OF_A_CELL + 1));
    }
}
