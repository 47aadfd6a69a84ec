//! Import mapping: a map file tells which column is what, and rows become customers, records
//! and resellers, or are refused with the column and the reason.
//! Must not read files, know encodings, or know what is stored already.

mod bind;
mod cell;
mod check;
mod draft;
mod error;
mod field;
mod map;
mod raw;
mod row;
mod rows;

pub use bind::BoundMap;
pub use draft::{CustomerDraft, RecordDraft, ResellerDraft};
pub use error::{CellError, MapError};
pub use field::{Field, Target};
pub use map::{DateColumn, FieldColumn, FieldKind, ImportMap};

pub(crate) use field::is_identifier;

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests;
