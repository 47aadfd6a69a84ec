//! Sheets for tests: a PDF of as many pages as wanted, and how many pages a PDF has.

use std::fmt::Write as _;
use std::process::Command;

use super::folder::TestFolder;
use super::process::run;
use crate::letter::Piece;
use crate::print::Paper;

/// A PDF of A4 pages, each with its number on it.
pub fn sample_pdf(pages: u32) -> Vec<u8> {
    let kids = (0..pages).map(|it| format!("{} 0 R", 4 + it * 2)).collect::<Vec<_>>().join(" ");
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Count {pages} /Kids [{kids}] /MediaBox [0 0 595 842] >>"),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    for page in 1..=pages {
        let words = format!("BT /F1 24 Tf 72 720 Td (Page {page} of {pages}) Tj ET");
        let content = objects.len() + 2;
        let resources = "/Resources << /Font << /F1 3 0 R >> >>";
        objects.push(format!("<< /Type /Page /Parent 2 0 R /Contents {content} 0 R {resources} >>"));
        objects.push(format!("<< /Length {} >>\nstream\n{words}\nendstream", words.len()));
    }
    assemble(&objects).into_bytes()
}

/// Objects, and the table by which they are found.
fn assemble(objects: &[String]) -> String {
    let mut pdf = "%PDF-1.4\n".to_owned();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, object) in objects.iter().enumerate() {
        let _ = writeln!(table, "{:010} 00000 n ", pdf.len());
        let _ = writeln!(pdf, "{} 0 obj\n{object}\nendobj", number + 1);
    }
    let start = pdf.len();
    format!("{pdf}{table}trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1)
}

/// How many pages a PDF has; panics if it is none.
pub fn count_pages(pdf: &[u8]) -> u32 {
    let folder = TestFolder::new();
    let file = folder.path().join("counted.pdf");
    std::fs::write(&file, pdf).expect("make room in the temporary folder");
    let told = run(Command::new("pdfinfo").arg(&file), "poppler-utils");
    let pages = told.lines().find_map(|it| it.strip_prefix("Pages:")).expect("pdfinfo counts pages");
    pages.trim().parse().expect("pdfinfo counts pages in digits")
}

/// A letter of so many pages, printed on one side.
pub fn sample_piece(key: &str, pages: u32) -> Piece {
    let country = carillon_domain::Country::from_code("DE");
    let (key, pdf, paper) = (key.to_owned(), sample_pdf(pages), Paper::A4);
    Piece { key, pdf, pages, sheets: pages, paper, country, duplex: false }
}
