//! What no gateway should be asked to carry. Must not know gateways.

use super::message::TextMessage;

/// What is wrong with a message, and what to do about it.
pub(super) fn defect(message: &TextMessage) -> Option<String> {
    if message.key.is_empty() {
        return Some("the message has no key; give the stable key of its delivery".to_owned());
    }
    if message.body.trim().is_empty() {
        return Some("the message has no words; write some".to_owned());
    }
    // Handsets show a line break, and make of the others what they like.
    if message.body.chars().any(|it| it.is_control() && !matches!(it, '\n' | '\r')) {
        return Some("the message has a control character; take it out of its content".to_owned());
    }
    message.from.check_for(&message.to).err().map(|error| error.to_string())
}
