//! The line between the parts of a message, the same each time the message is made.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// A boundary that follows from the Message-ID. It holds `=_`, which neither of the
/// encodings for long or foreign text can produce, so no text can contain it by accident.
pub(super) fn boundary(message_id: &str) -> String {
    line(message_id, "=_carillon_")
}

/// The same for the parts around: no line of the one begins like a line of the other.
pub(super) fn outer_boundary(message_id: &str) -> String {
    line(message_id, "=_carillon-mixed_")
}

fn line(message_id: &str, start: &str) -> String {
    let mut line = String::from(start);
    for byte in Sha256::digest(message_id.as_bytes()).iter().take(12) {
        // Writing to a string cannot fail.
        let _ = write!(line, "{byte:02x}");
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_message_has_the_same_boundary() {
        assert_eq!(boundary("a@example.org"), boundary("a@example.org"));
        assert_ne!(boundary("a@example.org"), boundary("b@example.org"));
        assert_eq!(boundary("a@example.org").len(), 11 + 24);
        assert!(!outer_boundary("a@example.org").starts_with(&boundary("a@example.org")));
    }
}
