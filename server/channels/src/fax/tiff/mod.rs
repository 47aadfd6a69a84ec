//! Pages as they go over a fax line, as one file: TIFF for facsimile (RFC 2301 and RFC 2306, profiles S and F).
//!
//! The line at the top of a page is not drawn here: HylaFAX draws it while it sends, and a service on the net draws its
//! own. Must not know how pages are rendered.

mod directory;
mod encode;
mod page;

pub use encode::Compression;
pub use page::{FaxPage, PageError, WIDTH};

use self::directory::{Directory, Value};
use super::Resolution;

/// Pixels to the inch across a line.
const ACROSS: u32 = 204;

/// The pages in one file. In the order of little-endian machines, each page's directory before its picture, the lowest
/// bit of a byte first, as profile S wants it.
pub fn write(pages: &[FaxPage], resolution: Resolution, compression: Compression) -> Vec<u8> {
    let mut file = b"II*\0\x08\0\0\0".to_vec();
    for (number, page) in pages.iter().enumerate() {
        let picture = compression.encode(page);
        let directory = directory_of(page, resolution, compression, (number, pages.len()), picture.len());
        let is_last = number + 1 == pages.len();
        directory.write(&mut file, &picture, is_last);
    }
    file
}

fn directory_of(
    page: &FaxPage,
    resolution: Resolution,
    compression: Compression,
    (number, all): (usize, usize),
    bytes: usize,
) -> Directory {
    let short = |value: usize| u16::try_from(value).unwrap_or(u16::MAX);
    // Byte-aligned ends of lines in one dimension; nothing to say in two.
    let (scheme, options, option) = match compression {
        Compression::G3 => (3, 292, 4),
        Compression::G4 => (4, 293, 0),
    };
    Directory(vec![
        (254, Value::Long(2)), // a page of several
        (256, Value::Long(WIDTH)),
        (257, Value::Long(page.height())),
        (258, Value::Short(1)), // a bit a pixel
        (259, Value::Short(scheme)),
        (262, Value::Short(0)), // 0 is white
        (266, Value::Short(2)), // the lowest bit first
        (273, Value::Picture),
        (277, Value::Short(1)),
        (278, Value::Long(page.height())), // all rows in one strip
        (279, Value::Long(u32::try_from(bytes).unwrap_or(u32::MAX))),
        (282, Value::Ratio(ACROSS)),
        (283, Value::Ratio(resolution.lines())),
        (options, Value::Long(option)),
        (296, Value::Short(2)), // inches
        (297, Value::Pair(short(number), short(all))),
    ])
}

/// Why these bytes are not to be faxed; `None` where they are pages from the first to the last.
pub(super) fn defect(bytes: &[u8]) -> Option<&'static str> {
    match directory::count(bytes) {
        None => Some("the document is not a TIFF file, or is cut off; compose it anew"),
        Some(0) => Some("there is no page in the fax; compose it anew"),
        Some(_) => None,
    }
}

/// How many pages a file of pages has; `None` where it is none.
pub fn count_pages(bytes: &[u8]) -> Option<usize> {
    directory::count(bytes)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;

    #[test]
    fn pages_are_counted_and_half_a_file_is_none() {
        let page = FaxPage::from_bits(10, vec![0b1010_0000; 216 * 10]).unwrap();
        for compression in [Compression::G3, Compression::G4] {
            let file = write(&[page.clone(), page.clone()], Resolution::Fine, compression);
            assert_eq!(count_pages(&file), Some(2));
            assert_eq!(defect(&file), None);
            assert!(defect(&file[..file.len() - 10]).is_some());
            assert!(defect(&file[..100]).is_some());
        }
        assert!(defect(&write(&[], Resolution::Fine, Compression::G4)).is_some());
        for garbage in [&b""[..], b"II*\0", b"%PDF-1.7", b"II*\0\x08\0\0\0\xff\xff"] {
            assert!(defect(garbage).is_some());
        }
        // A chain that bites its own tail has no end.
        assert!(defect(b"II*\0\x08\0\0\0\0\0\x08\0\0\0").is_some());
    }
}
