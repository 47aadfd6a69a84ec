//! The crate from outside: a campaign's folder composed, rendered and checked.
#![expect(clippy::unwrap_used, reason = "a test that cannot set up should stop")]

mod charts;
mod document;
mod exchange;
mod fax;
mod fixture;
mod golden;
mod hostile;
mod letter;
mod on_paper;
mod pdf;
mod postcard;
mod printer;
mod round_trip;
mod same_links;
mod samples;
mod sheet;
mod statements_a;
mod statements_f;
