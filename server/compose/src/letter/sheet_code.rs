//! What every sheet of a piece bears, for machines and for people: which piece it is, and which sheet of how many.
//! Must not know who reads it.
//!
//! The symbol is a Data Matrix (ISO/IEC 16022, ECC 200) over `1|job|piece|sheet/sheets`; the leading 1 is the version of
//! this form.

use anyd::codes::datamatrix::DataMatrixEncoder;
use anyd::output::Encoding;
use anyd::traits::Encode as _;
use serde::Serialize;

/// The version of the form.
const VERSION: &str = "1";

/// What the sheets of a piece bear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetCode {
    /// The print job it belongs to, such as its day.
    pub job: String,
    /// The id of the piece; no two pieces have the same, and nothing of a person is in it.
    pub piece: String,
}

/// The code of one sheet as its template reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct PrintedCode {
    /// Modules on a side.
    side: usize,
    /// A byte for each module, row by row: 0 is ink.
    modules: Vec<u8>,
    /// What people read.
    text: String,
}

impl SheetCode {
    /// What the symbol of a sheet says; sheets count from 1.
    pub fn text(&self, sheet: usize, sheets: usize) -> String {
        format!("{VERSION}|{}|{}|{sheet}/{sheets}", self.job, self.piece)
    }

    /// The piece a scanned text names: that of a symbol, or the text itself where somebody typed it.
    pub fn piece_of(scanned: &str) -> &str {
        let mut parts = scanned.trim().split('|');
        match (parts.next(), parts.next(), parts.next()) {
            (Some(VERSION), Some(_), Some(piece)) => piece.trim(),
            _ => scanned.trim(),
        }
    }

    /// The codes of all its sheets, in their order. None where a value is too long for any symbol.
    pub(super) fn print(&self, sheets: usize) -> Vec<PrintedCode> {
        (1..=sheets).filter_map(|sheet| self.print_one(sheet, sheets)).collect()
    }

    fn print_one(&self, sheet: usize, sheets: usize) -> Option<PrintedCode> {
        let encoder = DataMatrixEncoder::new();
        let symbol = encoder.build_text(&self.text(sheet, sheets)).ok()?;
        let Ok(Encoding::Matrix(matrix)) = encoder.encode(&symbol) else { return None };
        let side = matrix.width();
        let modules = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
        let modules = modules.map(|(x, y)| if matrix.get(x, y) { 0 } else { u8::MAX }).collect();
        Some(PrintedCode { side, modules, text: format!("{} {sheet}/{sheets}", self.piece) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_scanned_names_its_piece_and_so_does_what_was_typed() {
        let code = SheetCode { job: "20261127".to_owned(), piece: "P-7K3M9QXAA".to_owned() };
        assert_eq!(code.text(1, 2), "1|20261127|P-7K3M9QXAA|1/2");
        assert_eq!(SheetCode::piece_of(&code.text(1, 2)), "P-7K3M9QXAA");
        assert_eq!(SheetCode::piece_of(" p-7k3m9qxaa\n"), "p-7k3m9qxaa");
        assert_eq!(SheetCode::piece_of("2|x|y|z"), "2|x|y|z", "of a form that is not known");
    }

    #[test]
    fn each_sheet_has_a_code_of_its_own() {
        let code = SheetCode { job: "20261127".to_owned(), piece: "P-7K3M9QXAA".to_owned() };
        let printed = code.print(3);
        assert_eq!(
            printed.iter().map(|it| it.text.as_str()).collect::<Vec<_>>(),
            ["P-7K3M9QXAA 1/3", "P-7K3M9QXAA 2/3", "P-7K3M9QXAA 3/3"]
        );
        assert!(
            printed[0].modules != printed[1].modules && printed[0].modules.len() == printed[0].side * printed[0].side
        );
    }
}
