//! One envelope's worth of paper, as it is handed over. Must not know how it was composed.

use carillon_domain::Country;

use crate::print::{Paper, key, pdf};

/// A letter to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its stable name, such as the delivery's: the name of the job and of the file. Handing the same key over again
    /// prints nothing twice; what is to be printed again needs a new key.
    pub key: String,
    /// The pages.
    pub pdf: Vec<u8>,
    /// How many pages there are.
    pub pages: u32,
    /// How many sheets of paper they take.
    pub sheets: u32,
    /// What they are printed on.
    pub paper: Paper,
    /// Where the letter goes, by which print houses sort; `None` where it is not known.
    pub country: Option<Country>,
    /// Whether both sides of a sheet are printed on.
    pub duplex: bool,
}

impl Piece {
    /// Why no printer should be given this; `None` where it may go.
    pub(super) fn defect(&self) -> Option<&'static str> {
        key::defect(&self.key).or_else(|| pdf::defect(&self.pdf)).or_else(|| self.miscount())
    }

    /// Sheets are what postage and paper are counted by, so they must fit the pages.
    fn miscount(&self) -> Option<&'static str> {
        let sides = if self.duplex { 2 } else { 1 };
        let fits = self.sheets > 0 && self.pages.div_ceil(sides) == self.sheets;
        (!fits).then_some("the number of sheets does not fit the number of pages; count them anew")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_fit_pages() {
        let piece = |pages, sheets, duplex| Piece {
            key: "k".to_owned(),
            pdf: b"%PDF-1.7\n%%EOF".to_vec(),
            pages,
            sheets,
            paper: Paper::A4,
            country: None,
            duplex,
        };
        assert_eq!(piece(3, 2, true).defect(), None);
        assert_eq!(piece(3, 3, false).defect(), None);
        assert!(piece(3, 3, true).defect().is_some());
        assert!(piece(0, 0, false).defect().is_some());
    }
}
