//! Where the rows come from: a file on disk or bytes that were handed over.
//!
//! Opens, measures and looks at the first bytes. Must not know what is inside.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek};
use std::path::PathBuf;
use std::sync::Arc;

/// A file to import: its name, for messages and for the import run, and where its bytes are.
#[derive(Debug, Clone)]
pub struct ImportSource {
    name: String,
    content: Content,
}

#[derive(Debug, Clone)]
enum Content {
    Bytes(Arc<[u8]>),
    Path(PathBuf),
}

/// What can be read from anywhere: a workbook is a zip archive and starts at its end.
pub(crate) trait ReadSeek: Read + Seek + Send {}

impl<T: Read + Seek + Send> ReadSeek for T {}

/// What the first bytes of a file say it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A zip archive, as XLSX is.
    Zip,
    /// A compound document, as the old XLS is.
    Compound,
    /// Anything else is read as text.
    Text,
}

impl ImportSource {
    /// A file on disk that can be read; it is read as a stream, never as a whole.
    pub fn open(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path = path.into();
        let source = Self { name: path.display().to_string(), content: Content::Path(path) };
        source.shape()?;
        Ok(source)
    }

    /// Bytes at hand, such as an embedded file or an upload.
    pub fn from_bytes(name: impl Into<String>, bytes: impl Into<Arc<[u8]>>) -> Self {
        Self { name: name.into(), content: Content::Bytes(bytes.into()) }
    }

    /// What the file is called.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn reader(&self) -> io::Result<Box<dyn ReadSeek>> {
        Ok(match &self.content {
            Content::Bytes(bytes) => Box::new(Cursor::new(Arc::clone(bytes))),
            Content::Path(path) => Box::new(File::open(path)?),
        })
    }

    pub(crate) fn length(&self) -> io::Result<u64> {
        match &self.content {
            Content::Bytes(bytes) => Ok(bytes.len() as u64),
            Content::Path(path) => Ok(std::fs::metadata(path)?.len()),
        }
    }

    pub(crate) fn shape(&self) -> io::Result<Shape> {
        let mut first = Vec::new();
        BufReader::new(self.reader()?).take(8).read_to_end(&mut first)?;
        Ok(match first.as_slice() {
            [b'P', b'K', 3, 4, ..] => Shape::Zip,
            [0xd0, 0xcf, 0x11, 0xe0, ..] => Shape::Compound,
            _ => Shape::Text,
        })
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_tell_the_shape_whatever_the_name() {
        let shape = |bytes: &[u8]| ImportSource::from_bytes("customers.csv", bytes).shape().unwrap();
        assert_eq!(shape(b"PK\x03\x04rest"), Shape::Zip);
        assert_eq!(shape(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1]), Shape::Compound);
        assert_eq!(shape(b"Customer No,Name"), Shape::Text);
        assert_eq!(shape(b""), Shape::Text);
    }

    #[test]
    fn a_file_that_cannot_be_read_is_told_at_once() {
        assert!(ImportSource::open("no/such/file.csv").is_err());
        assert!(ImportSource::open(std::env::temp_dir()).is_err(), "a folder");
    }
}
