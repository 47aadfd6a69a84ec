//! How far a zip archive says it unfolds, read from its directory before anything is unfolded.
//!
//! Sheets are read as a stream and may be large; shared texts and styles are held in memory, so they are bounded.

use std::io::{self, SeekFrom};

use crate::import::ImportError;
use crate::import::source::ImportSource;

/// What may be held in memory of one workbook.
const LIMIT: u64 = 256 << 20;

const END_SIGNATURE: &[u8] = b"PK\x05\x06";
const ENTRY_SIGNATURE: &[u8] = b"PK\x01\x02";
/// The end record is this long, and a comment of at most 64 kB may follow it.
const END_LENGTH: usize = 22;
const ENTRY_LENGTH: usize = 46;

/// Refuses a workbook whose texts would fill the memory.
pub(crate) fn check_size(source: &ImportSource) -> Result<(), ImportError> {
    let unreadable = |cause| ImportError::Unreadable { file: source.name().to_owned(), cause };
    let unfolded = held_in_memory(source).map_err(unreadable)?;
    if unfolded <= LIMIT {
        return Ok(());
    }
    Err(ImportError::TooLarge { file: source.name().to_owned(), megabytes: unfolded >> 20, limit: LIMIT >> 20 })
}

/// The sizes of all parts but the sheets. A directory that cannot be read counts as nothing: the workbook reader
/// will say what is wrong with it.
fn held_in_memory(source: &ImportSource) -> io::Result<u64> {
    let length = source.length()?;
    let mut input = source.reader()?;
    let mut read_at = |from: u64, size: u64| {
        let mut bytes = vec![0; usize::try_from(size).unwrap_or(0)];
        input.seek(SeekFrom::Start(from))?;
        input.read_exact(&mut bytes)?;
        io::Result::Ok(bytes)
    };
    let tail_length = length.min(0xffff + END_LENGTH as u64);
    let tail = read_at(length - tail_length, tail_length)?;
    let Some(end) = tail.windows(END_LENGTH).rposition(|window| window.starts_with(END_SIGNATURE)) else {
        return Ok(0);
    };
    let (size, from) = (u64::from(four(&tail, end + 12)), u64::from(four(&tail, end + 16)));
    if from + size > length {
        return Ok(0);
    }
    Ok(sum_entries(&read_at(from, size)?))
}

fn sum_entries(directory: &[u8]) -> u64 {
    let (mut at, mut sum) = (0, 0);
    while directory.get(at..at + ENTRY_LENGTH).is_some_and(|entry| entry.starts_with(ENTRY_SIGNATURE)) {
        let name_length = two(directory, at + 28);
        let name = directory.get(at + ENTRY_LENGTH..at + ENTRY_LENGTH + name_length).unwrap_or_default();
        if !name.starts_with(b"xl/worksheets/") && !name.starts_with(b"xl/media/") {
            sum += u64::from(four(directory, at + 24));
        }
        at += ENTRY_LENGTH + name_length + two(directory, at + 30) + two(directory, at + 32);
    }
    sum
}

fn two(bytes: &[u8], at: usize) -> usize {
    usize::from(u16::from_le_bytes([bytes[at], bytes[at + 1]]))
}

fn four(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn archive(entries: &[(&str, u32)]) -> Vec<u8> {
        let mut bytes = b"PK\x03\x04 what the parts hold".to_vec();
        let from = u32::try_from(bytes.len()).unwrap_or(0);
        for (name, size) in entries {
            let mut entry = vec![0; ENTRY_LENGTH];
            entry[..4].copy_from_slice(ENTRY_SIGNATURE);
            entry[24..28].copy_from_slice(&size.to_le_bytes());
            entry[28] = u8::try_from(name.len()).unwrap_or(0);
            bytes.extend(entry);
            bytes.extend(name.bytes());
        }
        let mut end = vec![0; END_LENGTH];
        end[..4].copy_from_slice(END_SIGNATURE);
        end[12..16].copy_from_slice(&(u32::try_from(bytes.len()).unwrap_or(0) - from).to_le_bytes());
        end[16..20].copy_from_slice(&from.to_le_bytes());
        bytes.extend(end);
        bytes
    }

    #[test]
    fn shared_texts_are_bounded_and_sheets_are_not() {
        let check = |entries: &[(&str, u32)]| check_size(&ImportSource::from_bytes("a.xlsx", archive(entries)));
        assert!(check(&[("xl/workbook.xml", 1_000), ("xl/worksheets/sheet1.xml", u32::MAX)]).is_ok());
        let refused = check(&[("xl/workbook.xml", 1_000), ("xl/sharedStrings.xml", u32::MAX)]);
        assert!(matches!(refused, Err(ImportError::TooLarge { megabytes: 4096, .. })), "{refused:?}");
    }

    #[test]
    fn an_archive_without_a_directory_is_left_to_the_workbook_reader() {
        for bytes in [&b"PK\x03\x04"[..], b"PK\x03\x04PK\x05\x06", &[b'P'; 100]] {
            assert!(check_size(&ImportSource::from_bytes("a.xlsx", bytes)).is_ok());
        }
    }
}
