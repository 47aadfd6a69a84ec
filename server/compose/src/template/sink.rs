//! Where a template writes to: memory, up to the cap.

use std::io::{self, Write};

use crate::value::MOST_BYTES;

/// Takes what is written and refuses to grow over the cap.
#[derive(Debug, Default)]
pub(crate) struct Sink {
    bytes: Vec<u8>,
}

impl Sink {
    /// The text. A template writes nothing but UTF-8.
    pub(crate) fn into_text(self) -> String {
        String::from_utf8(self.bytes).unwrap_or_else(|torn| String::from_utf8_lossy(torn.as_bytes()).into_owned())
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // Placeholders are longer than the values they stand for, hence the room above the cap.
        if self.bytes.len() + bytes.len() > 4 * MOST_BYTES {
            return Err(io::Error::other("too big"));
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
