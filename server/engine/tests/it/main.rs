//! The use cases on both databases, from a file to words that were corrected.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop and say where")]

mod care;
mod fields;
mod groups;
mod house;
mod licenses;
mod people;
mod told_once;
mod walk;
