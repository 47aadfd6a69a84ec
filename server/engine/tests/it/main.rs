//! The use cases on both databases, from a file to words that were corrected.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop and say where")]

mod any_order;
mod care;
mod documents;
mod fax;
mod fields;
mod groups;
mod happen;
mod hold;
mod house;
mod incoming;
mod keys;
mod ladder;
mod licenses;
mod offers;
mod partners;
mod people;
mod send_windows;
mod sequences;
mod simulate;
mod simulate_portal;
mod studio;
mod told;
mod told_once;
mod volume;
mod walk;
mod whole_way;
mod wishes;
mod within;
