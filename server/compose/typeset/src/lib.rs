#![doc = include_str!("../README.md")]

mod bitmap;
mod desk;
mod error;
mod fonts;
mod job;
mod typesetter;

pub use bitmap::Bitmap;
pub use error::{Place, TypesetError};
pub use fonts::{FontOptions, Fonts};
pub use job::{Job, Pdf, Template};
pub use typesetter::Typesetter;
