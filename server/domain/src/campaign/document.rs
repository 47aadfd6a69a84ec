//! Documents of a campaign: names such as `renewals.xlsx`, where each is defined, and how large they may be together to
//! travel with the mail instead of being linked. Must not know how a document is made.

use std::fmt;
use std::str::FromStr;

use crate::text_serde::serde_as_text;

/// What kind of file a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocumentKind {
    /// A spreadsheet.
    Xlsx,
    /// The same rows as text.
    Csv,
    /// Pages.
    Pdf,
}

impl DocumentKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Xlsx, Self::Csv, Self::Pdf];

    /// The ending of its file's name.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Pdf => "pdf",
        }
    }

    /// What the web calls it.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Csv => "text/csv; charset=utf-8",
            Self::Pdf => "application/pdf",
        }
    }
}

/// The name of a document within its campaign: `renewals.xlsx`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentName {
    stem: String,
    kind: DocumentKind,
}

/// A text that names no document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` names no document; write a name of lower-case letters, digits and hyphens with .xlsx, .csv or .pdf")]
pub struct DocumentNameError(
    /// The text found.
    pub String,
);

impl DocumentName {
    /// What kind of file it is.
    pub const fn kind(&self) -> DocumentKind {
        self.kind
    }

    /// The name without its ending.
    pub fn stem(&self) -> &str {
        &self.stem
    }

    /// Where the campaign's folder defines it.
    pub fn definition_path(&self) -> String {
        match self.kind {
            DocumentKind::Xlsx | DocumentKind::Csv => format!("documents/{}.xlsx.toml", self.stem),
            DocumentKind::Pdf => format!("documents/{}.typ", self.stem),
        }
    }
}

impl fmt::Display for DocumentName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.stem, self.kind.extension())
    }
}

impl FromStr for DocumentName {
    type Err = DocumentNameError;

    fn from_str(text: &str) -> Result<Self, DocumentNameError> {
        let refuse = || DocumentNameError(text.to_owned());
        let (stem, extension) = text.rsplit_once('.').ok_or_else(refuse)?;
        let kind = DocumentKind::ALL.into_iter().find(|kind| kind.extension() == extension).ok_or_else(refuse)?;
        let fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let edges = stem.starts_with('-') || stem.ends_with('-');
        if stem.is_empty() || stem.len() > 64 || edges || !stem.bytes().all(fine) {
            return Err(refuse());
        }
        Ok(Self { stem: stem.to_owned(), kind })
    }
}

serde_as_text!(DocumentName, "the name of a document, such as renewals.xlsx");

/// What documents may have together, in bytes on the wire, to travel with the mail where a campaign does not say.
pub const ATTACH_UP_TO: u64 = 2_000_000;

/// Larger mails are refused by most servers.
const MOST: u64 = 25_000_000;

/// Reads a size such as `2 MB` or `500 kB`; at most 25 MB.
pub fn parse_size(text: &str) -> Option<u64> {
    let text = text.trim();
    let (digits, unit) = text.split_at(text.find(|letter: char| !letter.is_ascii_digit())?);
    let factor = match unit.trim() {
        "kB" => 1_000,
        "MB" => 1_000_000,
        _ => return None,
    };
    digits.parse::<u64>().ok()?.checked_mul(factor).filter(|size| *size <= MOST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("renewals.xlsx", Some(("documents/renewals.xlsx.toml", DocumentKind::Xlsx)))]
    #[case("renewals.csv", Some(("documents/renewals.xlsx.toml", DocumentKind::Csv)))]
    #[case("quote-2.pdf", Some(("documents/quote-2.typ", DocumentKind::Pdf)))]
    #[case("quote.doc", None)]
    #[case("quote", None)]
    #[case(".pdf", None)]
    #[case("../quote.pdf", None)]
    #[case("Quote.pdf", None)]
    fn a_name_says_what_it_is_and_where(#[case] text: &str, #[case] expected: Option<(&str, DocumentKind)>) {
        let read = text.parse::<DocumentName>();
        let found = read.as_ref().ok().map(|name| (name.definition_path(), name.kind()));
        assert_eq!(found, expected.map(|(path, kind)| (path.to_owned(), kind)));
        if let Ok(name) = read {
            assert_eq!(name.to_string(), text);
        }
    }

    #[rstest]
    #[case("2 MB", Some(2_000_000))]
    #[case("500kB", Some(500_000))]
    #[case("0 kB", Some(0))]
    #[case("26 MB", None)]
    #[case("2", None)]
    #[case("2 mb", None)]
    #[case("MB", None)]
    #[case("99999999999999999999 MB", None)]
    fn sizes_are_read(#[case] text: &str, #[case] bytes: Option<u64>) {
        assert_eq!(parse_size(text), bytes);
    }
}
