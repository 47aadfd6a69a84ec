//! On the way to paper: what turns PDF into what a print shop's machines take. Must not know letters.

mod converter;

pub use converter::{Converter, ConverterError};
