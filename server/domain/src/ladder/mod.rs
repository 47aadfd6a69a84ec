//! Ladders: by which channels a step reaches a customer, in which order, and what moves it down a rung.
//! Must not know addresses, providers or rows; whether a channel can be used for a customer is told from outside.

mod descend;
mod rung;
mod wishes;

pub use descend::{Descent, Place, descend, first_rung};
pub use rung::Rung;
pub use wishes::{Unwanted, Wishes, read_channels, write_channels};
