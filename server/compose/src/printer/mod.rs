//! Pages in the languages of machines that take no PDF: PostScript, PCL with PJL, and TIFF as archives and faxes keep it.
//! Every page is a picture in black and white, compressed without loss. Must not know what is on it, nor how it gets to a
//! machine.

mod g4;
mod pcl;
mod postscript;
mod tiff;

use carillon_typeset::Bitmap;

/// Pixels in an inch that office printers have.
pub const PRINTER_DPI: u32 = 300;

/// A language of machines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PrinterLanguage {
    /// PostScript, level 2.
    PostScript,
    /// PCL 5 within PJL.
    Pcl,
    /// TIFF with Group 4 compression, a page after the other.
    Tiff,
}

impl PrinterLanguage {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::PostScript, Self::Pcl, Self::Tiff];

    /// What a file in it is called at the end.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::PostScript => "ps",
            Self::Pcl => "pcl",
            Self::Tiff => "tiff",
        }
    }

    /// The pages in this language.
    pub fn write(self, pages: &[Bitmap]) -> Vec<u8> {
        match self {
            Self::PostScript => postscript::write(pages),
            Self::Pcl => pcl::write(pages),
            Self::Tiff => tiff::write(pages),
        }
    }
}
