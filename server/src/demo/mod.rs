//! The demo: the sample company is imported, its campaigns applied, and its last weeks lived through.
//!
//! Uses the very use cases and formats that users have; nothing here is a shortcut past them.

mod people;
mod seed;
mod volume;

pub(crate) use people::SIGN_INS;
pub(crate) use seed::{import_tables, seed};
