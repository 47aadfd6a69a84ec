//! An installation in a temporary folder, the program itself, and readers that are not our own code.

mod company;
mod disk;
mod ledger;
mod program;
mod python;

pub(crate) use company::{Company, LANGUAGES, sample};
pub(crate) use disk::SmallDisk;
pub(crate) use ledger::{everybody_has_one, number};
pub(crate) use program::{Installation, Program, wait_until};
pub(crate) use python::{ParsedEmail, parse_with_python, schema_faults};
