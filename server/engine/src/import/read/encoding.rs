//! Bytes become UTF-8: byte order marks, the stated encoding, and the place of the first byte that does not fit.
//!
//! A file is checked as a whole before its first row is used, so that a wrong encoding stops everything or nothing.

use std::io::{self, Read};

use encoding_rs::{Decoder, DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::guess::guess_encoding;
use crate::import::ImportError;
use crate::import::source::{ImportSource, ReadSeek};

/// How many bytes are read at a time.
const BLOCK: usize = 64 * 1024;

/// A file as UTF-8 text, block by block, without its byte order mark.
pub(crate) struct TextReader {
    input: Box<dyn ReadSeek>,
    decoder: Decoder,
    block: Vec<u8>,
    bytes_read: u64,
    ended: bool,
}

/// Reading stopped short.
pub(crate) enum TextError {
    Io(io::Error),
    /// The bytes from here on are not in the encoding; what came before was handed out.
    Malformed {
        rest: Vec<u8>,
    },
}

/// Opens a file as text: what a byte order mark says goes before what the map says.
pub(crate) fn open_text(source: &ImportSource, stated: Option<&str>) -> Result<TextReader, ImportError> {
    let unreadable = |cause| ImportError::Unreadable { file: source.name().to_owned(), cause };
    let stated = match stated {
        None => None,
        Some(label) => Some(
            Encoding::for_label(label.as_bytes())
                .ok_or_else(|| ImportError::UnknownEncoding { label: label.to_owned() })?,
        ),
    };
    let mut first = Vec::new();
    source.reader().map_err(unreadable)?.take(3).read_to_end(&mut first).map_err(unreadable)?;
    let encoding = Encoding::for_bom(&first).map(|(encoding, _)| encoding).or(stated).unwrap_or(UTF_8);
    verify(source, encoding)?;
    TextReader::open(source, encoding).map_err(unreadable)
}

impl TextReader {
    fn open(source: &ImportSource, encoding: &'static Encoding) -> io::Result<Self> {
        let decoder = encoding.new_decoder_with_bom_removal();
        Ok(Self { input: source.reader()?, decoder, block: vec![0; BLOCK], bytes_read: 0, ended: false })
    }

    /// How many bytes of the file were read.
    pub(crate) fn bytes_read(&self) -> u64 {
        self.bytes_read
    }

    /// Appends the next block of text; false when there is no more.
    pub(crate) fn read_into(&mut self, text: &mut Vec<u8>) -> Result<bool, TextError> {
        if self.ended {
            return Ok(false);
        }
        let read = self.input.read(&mut self.block).map_err(TextError::Io)?;
        self.bytes_read += read as u64;
        self.ended = read == 0;
        let block = &self.block[..read];
        let filled = text.len();
        // The decoder's own bound; where it does not know one, four bytes of text a byte are enough.
        let room = self.decoder.max_utf8_buffer_length_without_replacement(read).unwrap_or(read * 4 + 16);
        text.resize(filled + room, 0);
        let (result, used, written) =
            self.decoder.decode_to_utf8_without_replacement(block, &mut text[filled..], self.ended);
        text.truncate(filled + written);
        match result {
            DecoderResult::InputEmpty => Ok(!self.ended || written > 0),
            // Cannot be: the room is the decoder's own bound.
            DecoderResult::OutputFull => Err(TextError::Io(io::ErrorKind::OutOfMemory.into())),
            DecoderResult::Malformed(length, after) => {
                let from = used.saturating_sub(usize::from(length) + usize::from(after));
                Err(TextError::Malformed { rest: block[from..].to_vec() })
            }
        }
    }
}

/// Reads the whole file once and refuses it at its first byte that is not in this encoding.
fn verify(source: &ImportSource, encoding: &'static Encoding) -> Result<(), ImportError> {
    let unreadable = |cause| ImportError::Unreadable { file: source.name().to_owned(), cause };
    let mut reader = TextReader::open(source, encoding).map_err(unreadable)?;
    let mut lines = LineCounter::default();
    let mut text = Vec::with_capacity(2 * BLOCK);
    loop {
        text.clear();
        let result = reader.read_into(&mut text);
        refuse_wide(source, encoding, lines.line == 1, &text)?;
        lines.pass(&text);
        match result {
            Ok(true) => {}
            Ok(false) => return refuse_hidden_utf8(source, encoding),
            Err(TextError::Io(cause)) => return Err(unreadable(cause)),
            Err(TextError::Malformed { rest }) => {
                let (file, line) = (source.name().to_owned(), lines.line);
                let advice = advice(encoding, &rest);
                return Err(ImportError::WrongEncoding { file, line, encoding: encoding.name(), advice });
            }
        }
    }
}

fn advice(encoding: &'static Encoding, rest: &[u8]) -> String {
    match guess_encoding(rest).filter(|guess| *guess != encoding) {
        Some(guess) => format!(
            "it looks like {}: write `encoding = \"{}\"` into the map, or save the file as UTF-8",
            guess.name(),
            guess.name().to_lowercase()
        ),
        None => {
            "write the encoding it was saved in into the map, as `encoding = \"…\"`, or save it as UTF-8".to_owned()
        }
    }
}

/// UTF-16 without its mark passes for UTF-8 with a NUL beside every letter.
fn refuse_wide(
    source: &ImportSource,
    encoding: &'static Encoding,
    first: bool,
    text: &[u8],
) -> Result<(), ImportError> {
    let begin = &text[..text.len().min(1_000)];
    let nuls = begin.split(|byte| *byte == 0).count() - 1;
    if !first || encoding == UTF_16LE || encoding == UTF_16BE || nuls * 4 < begin.len().max(1) {
        return Ok(());
    }
    let guess = if text.first() == Some(&0) { UTF_16BE } else { UTF_16LE };
    let label = guess.name().to_lowercase();
    let advice = format!(
        "it looks like {} without a byte order mark: write `encoding = \"{label}\"` into the map",
        guess.name()
    );
    Err(ImportError::WrongEncoding { file: source.name().to_owned(), line: 1, encoding: encoding.name(), advice })
}

/// An old encoding takes any bytes; but what is UTF-8 from end to end, and not plain ASCII, is UTF-8.
fn refuse_hidden_utf8(source: &ImportSource, encoding: &'static Encoding) -> Result<(), ImportError> {
    if !encoding.is_single_byte() {
        return Ok(());
    }
    let unreadable = |cause| ImportError::Unreadable { file: source.name().to_owned(), cause };
    let mut reader = TextReader::open(source, UTF_8).map_err(unreadable)?;
    let mut lines = LineCounter::default();
    let (mut text, mut foreign) = (Vec::new(), None);
    loop {
        text.clear();
        match reader.read_into(&mut text) {
            Ok(true) => {}
            Ok(false) => break,
            Err(TextError::Io(cause)) => return Err(unreadable(cause)),
            Err(TextError::Malformed { .. }) => return Ok(()),
        }
        if foreign.is_none() {
            let at = text.iter().position(|byte| !byte.is_ascii());
            lines.pass(&text[..at.unwrap_or(text.len())]);
            foreign = at.map(|_| lines.line);
        }
    }
    let Some(line) = foreign else { return Ok(()) };
    let advice = "all of it is UTF-8: take `encoding` out of the map".to_owned();
    Err(ImportError::WrongEncoding { file: source.name().to_owned(), line, encoding: encoding.name(), advice })
}

/// Counts physical lines: LF, CR LF and a lone CR each end one.
#[derive(Debug)]
pub(crate) struct LineCounter {
    /// The line the next byte stands on, counted from 1.
    pub(crate) line: u64,
    after_cr: bool,
}

impl Default for LineCounter {
    fn default() -> Self {
        Self { line: 1, after_cr: false }
    }
}

impl LineCounter {
    pub(crate) fn pass(&mut self, text: &[u8]) {
        for &byte in text {
            let ends = byte == b'\r' || (byte == b'\n' && !self.after_cr);
            self.line += u64::from(ends);
            self.after_cr = byte == b'\r';
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use encoding_rs::{SHIFT_JIS, WINDOWS_1252};

    fn read(bytes: &[u8], stated: Option<&str>) -> Result<String, ImportError> {
        let mut reader = open_text(&ImportSource::from_bytes("a.csv", bytes), stated)?;
        let mut text = Vec::new();
        while reader.read_into(&mut text).is_ok_and(|more| more) {}
        assert_eq!(reader.bytes_read(), bytes.len() as u64);
        Ok(String::from_utf8(text).unwrap())
    }

    fn refusal(bytes: &[u8], stated: Option<&str>) -> String {
        read(bytes, stated).unwrap_err().to_string()
    }

    fn utf16(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(to_bytes).collect()
    }

    #[test]
    fn marks_and_stated_encodings_are_understood() {
        let text = "名前,Müller\r\n";
        let marked = format!("\u{feff}{text}");
        let (shift_jis, _, _) = SHIFT_JIS.encode("名前,Muller\r\n");
        assert_eq!(read(text.as_bytes(), None).unwrap(), text);
        assert_eq!(read(marked.as_bytes(), None).unwrap(), text);
        assert_eq!(read(marked.as_bytes(), Some("shift_jis")).unwrap(), text);
        assert_eq!(read(&utf16(&marked, u16::to_le_bytes), None).unwrap(), text);
        assert_eq!(read(&utf16(&marked, u16::to_be_bytes), None).unwrap(), text);
        assert_eq!(read(&utf16(text, u16::to_le_bytes), Some("utf-16le")).unwrap(), text);
        assert_eq!(read(&shift_jis, Some("Shift_JIS")).unwrap(), "名前,Muller\r\n");
        assert_eq!(read(b"", None).unwrap(), "");
    }

    #[test]
    fn a_wrong_encoding_is_named_with_its_line_and_what_to_do() {
        let (western, _, _) = WINDOWS_1252.encode("No,Name\n1,Smith\n2,Müller\n");
        let said = refusal(&western, None);
        for part in ["a.csv", "line 3", "UTF-8", "encoding = \"windows-1252\""] {
            assert!(said.contains(part), "{part} in {said}");
        }
        let (japanese, _, _) = SHIFT_JIS.encode("番号,名前\r\n1,さくら\r\n");
        assert!(refusal(&japanese, None).contains("line 1"));
        assert!(refusal(&japanese, None).contains("shift_jis"));
        assert!(refusal("No,名\n".as_bytes(), Some("shift_jis")).contains("line 1"));
    }

    #[test]
    fn the_place_is_right_far_into_the_file_and_at_its_end() {
        let mut bytes = "1,plain ascii\r".repeat(20_000).into_bytes();
        bytes.extend(b"2,M\xfcller\r");
        bytes.extend("3,more\r".repeat(20_000).into_bytes());
        assert!(refusal(&bytes, None).contains("line 20001"));
        assert!(refusal(b"a\n\xe5\x90", None).contains("line 2"), "a cut character at the end");
    }

    #[test]
    fn characters_split_between_blocks_stay_whole() {
        let text = format!("{}é{}", "x".repeat(BLOCK - 1), "日本".repeat(BLOCK));
        assert_eq!(read(text.as_bytes(), None).unwrap(), text);
        let (shift_jis, _, _) = SHIFT_JIS.encode("日本語");
        let long = [b"x", shift_jis.repeat(BLOCK).as_slice()].concat();
        assert_eq!(read(&long, Some("shift_jis")).unwrap().chars().count(), 1 + 3 * BLOCK);
    }

    #[test]
    fn utf16_without_a_mark_and_utf8_under_an_old_label_are_told() {
        assert!(refusal(&utf16("No,Name\n", u16::to_le_bytes), None).contains("encoding = \"utf-16le\""));
        assert!(refusal(&utf16("No,Name\n", u16::to_be_bytes), None).contains("encoding = \"utf-16be\""));
        let said = refusal("No\n1\nMüller".as_bytes(), Some("windows-1252"));
        assert!(said.contains("line 3") && said.contains("take `encoding` out"), "{said}");
        assert_eq!(read(b"plain", Some("windows-1252")).unwrap(), "plain");
        assert!(refusal(b"x", Some("klingon")).contains("klingon"));
    }
}
