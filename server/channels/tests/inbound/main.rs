//! What comes back by mail, read as a whole and fetched from real servers, and what providers tell by calling us.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]

mod callback_fuzz;
mod corpus;
mod dice;
mod fuzz;
mod imap;
mod keeper;
mod lmtp;
mod round_trip;
mod sns;
