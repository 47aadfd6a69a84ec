//! One fax, as it is handed over. Must not know how its pages were made.

use std::fmt;

use carillon_domain::PhoneNumber;
use serde::Deserialize;

use super::tiff;
use crate::print::{Paper, key, pdf};

/// How fine the lines of a page are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Resolution {
    /// 98 lines to the inch: half the time on the phone.
    Normal,
    /// 196 lines to the inch: what small print, and Chinese characters of any size, need.
    #[default]
    Fine,
}

impl Resolution {
    /// Lines in an inch.
    pub const fn lines(self) -> u32 {
        match self {
            Self::Normal => 98,
            Self::Fine => 196,
        }
    }
}

impl fmt::Display for Resolution {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Self::Normal => "normal",
            Self::Fine => "fine",
        })
    }
}

/// In what a provider takes pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FaxFormat {
    /// PDF, which it turns into pages.
    #[default]
    Pdf,
    /// Pages as they go over the line.
    Tiff,
}

/// What is to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaxPages {
    /// A PDF, which whoever sends it turns into pages.
    Pdf(Vec<u8>),
    /// Pages as they go over the line, see [`super::tiff`].
    Tiff(Vec<u8>),
}

impl FaxPages {
    /// The file.
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Pdf(bytes) | Self::Tiff(bytes) => bytes,
        }
    }

    /// What a file of it is called at the end.
    pub const fn extension(&self) -> &'static str {
        match self {
            Self::Pdf(_) => "pdf",
            Self::Tiff(_) => "tiff",
        }
    }

    /// What it is called in a message.
    pub const fn media_type(&self) -> &'static str {
        match self {
            Self::Pdf(_) => "application/pdf",
            Self::Tiff(_) => "image/tiff",
        }
    }
}

/// A fax to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaxJob {
    /// Its stable name, such as the delivery's. Handing the same key over again sends nothing twice; what is to be sent
    /// again needs a new key.
    pub key: String,
    /// The number to dial.
    pub to: PhoneNumber,
    /// The pages.
    pub pages: FaxPages,
    /// How fine they are sent. Pages in TIFF are sent as they are.
    pub resolution: Resolution,
    /// The size of a page.
    pub paper: Paper,
    /// Who sends it, for the line at the top of each page; whoever sends it adds date, time and the number of the page.
    /// `None` where the line is on the pages already, or is the provider's own.
    pub header: Option<String>,
}

impl FaxJob {
    /// Why nobody should be given this; `None` where it may go.
    pub(super) fn defect(&self) -> Option<&'static str> {
        let pages = match &self.pages {
            FaxPages::Pdf(bytes) => pdf::defect(bytes),
            FaxPages::Tiff(bytes) => tiff::defect(bytes),
        };
        key::defect(&self.key).or(pages)
    }
}
