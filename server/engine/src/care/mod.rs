//! Client care: find any communication, see what the customer holds, correct it, send it again.
//!
//! Shapes rows into views; decides nothing that the message's own use cases decide.

mod communication;
mod correct;
mod corrected_row;
mod customer;
mod find;
mod home;
mod offers;
mod outbox;
mod records;
mod rows;
mod timeline;
mod values;
mod ways;

pub use correct::CorrectedWords;
pub(crate) use customer::reached_anew_by;
pub use outbox::OutboxMessage;
pub(crate) use rows::instant;
