//! What comes back by mail, read as a whole and fetched from real servers.

mod corpus;
mod imap;
mod keeper;
mod lmtp;
mod round_trip;
