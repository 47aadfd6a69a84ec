//! Groups: which records speak together, in one message to one recipient.
//!
//! A group has a name (whose records it speaks for) and an anchor date: that of its first record. Must not know where
//! groups are kept, or what they say.

mod arrange;
mod name;

pub use arrange::{Arrangement, Candidate, Group, Place, arrange};
pub use name::{Holder, shared_name};
