//! The use cases on both databases, from a file to words that were corrected.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop and say where")]

mod care;
mod house;
mod offers;
mod partners;
mod people;
mod walk;
