//! On the way to paper: sizes, whether a file can be printed at all, how a hand-over is answered, and what turns PDF
//! into what a print shop's machines take. Must not know letters or faxes.

pub(crate) mod answers;
mod converter;
pub(crate) mod key;
mod paper;
pub(crate) mod pdf;

pub use converter::{Converter, ConverterError};
pub use paper::Paper;
