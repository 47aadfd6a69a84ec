//! Sizes of paper and what printers call them. Must not know which country uses which.

use std::fmt;
use std::str::FromStr;

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 in, of North America.
    Letter,
    /// 105 × 148 mm: postcards.
    A6,
    /// 100 × 148 mm: postcards of Japan.
    Hagaki,
    /// 4 × 6 in: postcards of North America.
    Index,
}

/// A size that is not known.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a size of paper; use a4, letter, a6, hagaki or index")]
pub struct UnknownPaper(
    /// The word found.
    pub String,
);

impl Paper {
    /// Every size.
    pub const ALL: [Self; 5] = [Self::A4, Self::Letter, Self::A6, Self::Hagaki, Self::Index];

    /// Our word for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
            Self::A6 => "a6",
            Self::Hagaki => "hagaki",
            Self::Index => "index",
        }
    }

    /// What printers call it (PWG 5101.1).
    pub const fn media(self) -> &'static str {
        match self {
            Self::A4 => "iso_a4_210x297mm",
            Self::Letter => "na_letter_8.5x11in",
            Self::A6 => "iso_a6_105x148mm",
            Self::Hagaki => "jpn_hagaki_100x148mm",
            Self::Index => "na_index-4x6_4x6in",
        }
    }

    /// Whether it is a card, which is printed on both sides and lies on its side.
    pub const fn is_card(self) -> bool {
        matches!(self, Self::A6 | Self::Hagaki | Self::Index)
    }
}

impl fmt::Display for Paper {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// Reads our word as well as a printer's.
impl FromStr for Paper {
    type Err = UnknownPaper;

    fn from_str(text: &str) -> Result<Self, UnknownPaper> {
        let found = Self::ALL.into_iter().find(|it| it.as_str() == text || it.media() == text);
        found.ok_or_else(|| UnknownPaper(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_read_from_both_of_its_names() {
        for paper in Paper::ALL {
            assert_eq!(paper.as_str().parse(), Ok(paper));
            assert_eq!(paper.media().parse(), Ok(paper));
        }
        assert!("b5".parse::<Paper>().is_err());
    }
}
