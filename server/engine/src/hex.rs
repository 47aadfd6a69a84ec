//! Bytes as people and other programs read them: two digits each, in lower case.

use std::fmt::Write;

/// Writes bytes in base 16.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        // Writing into a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
