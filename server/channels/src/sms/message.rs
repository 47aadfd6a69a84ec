//! What a text message is made of, going out and coming in. Must not know how it is encoded or who carries it.

use carillon_domain::PhoneNumber;
use serde::Serialize;

use super::sender::SenderId;

/// A text message to hand over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TextMessage {
    /// The stable key of the delivery: a retry has the same one, so that a gateway can know it again.
    pub key: String,
    /// The number it goes to.
    pub to: PhoneNumber,
    /// Who it says it is from.
    pub from: SenderId,
    /// The words.
    pub body: String,
}

/// A text message that somebody wrote to us. Its numbers are as the gateway gives them, with `+` where it says that they
/// are international: a short code is no phone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InboundText {
    /// Who wrote it.
    pub from: String,
    /// Which of our numbers it was written to.
    pub to: String,
    /// The words.
    pub body: String,
}
