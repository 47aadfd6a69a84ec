//! TIFF 6.0 with Group 4 compression, one directory a page, in the order of little-endian machines.

use carillon_typeset::Bitmap;

use super::g4;

/// Bytes of an entry of a directory.
const ENTRY: usize = 12;

enum Value {
    Short(u16),
    Pair(u16, u16),
    Long(u32),
    /// Lies behind the directory.
    Ratio(u32),
}

/// All pages in one file.
pub(super) fn write(pages: &[Bitmap]) -> Vec<u8> {
    let mut out = b"II*\0".to_vec();
    // Where the offset of the next directory goes.
    let mut link = out.len();
    out.extend([0; 4]);
    for (number, page) in pages.iter().enumerate() {
        let strip = offset(&out);
        let data = g4::compress(page);
        let length = u32::try_from(data.len()).unwrap_or(u32::MAX);
        out.extend(data);
        pad(&mut out);
        let at = offset(&out);
        out[link..link + 4].copy_from_slice(&at.to_le_bytes());
        let of = (short(number), short(pages.len()));
        let entries = [
            (254, Value::Long(2)), // a page of several
            (256, Value::Long(page.width)),
            (257, Value::Long(page.height)),
            (258, Value::Short(1)), // a bit a pixel
            (259, Value::Short(4)), // Group 4
            (262, Value::Short(0)), // 0 is white
            (266, Value::Short(1)), // the highest bit first
            (273, Value::Long(strip)),
            (274, Value::Short(1)), // upright
            (277, Value::Short(1)),
            (278, Value::Long(page.height)), // all rows in one strip
            (279, Value::Long(length)),
            (282, Value::Ratio(page.dpi)),
            (283, Value::Ratio(page.dpi)),
            (293, Value::Long(0)),  // every row compressed
            (296, Value::Short(2)), // inches
            (297, Value::Pair(of.0, of.1)),
        ];
        link = directory(&mut out, &entries);
    }
    out
}

/// Writes a directory; answers where the offset of the next one goes.
fn directory(out: &mut Vec<u8>, entries: &[(u16, Value)]) -> usize {
    let mut behind = out.len() + 2 + entries.len() * ENTRY + 4;
    let mut ratios = Vec::new();
    out.extend(short(entries.len()).to_le_bytes());
    for (tag, value) in entries {
        out.extend(tag.to_le_bytes());
        let (kind, count, bytes): (u16, u32, [u8; 4]) = match *value {
            Value::Short(value) => (3, 1, u32::from(value).to_le_bytes()),
            Value::Pair(first, second) => (3, 2, (u32::from(second) << 16 | u32::from(first)).to_le_bytes()),
            Value::Long(value) => (4, 1, value.to_le_bytes()),
            Value::Ratio(value) => {
                ratios.extend(value.to_le_bytes());
                ratios.extend(1_u32.to_le_bytes());
                let at = u32::try_from(behind).unwrap_or(u32::MAX);
                behind += 8;
                (5, 1, at.to_le_bytes())
            }
        };
        out.extend(kind.to_le_bytes());
        out.extend(count.to_le_bytes());
        out.extend(bytes);
    }
    let link = out.len();
    out.extend([0; 4]);
    out.extend(ratios);
    link
}

/// Directories start at even places.
fn pad(out: &mut Vec<u8>) {
    if !out.len().is_multiple_of(2) {
        out.push(0);
    }
}

fn offset(out: &[u8]) -> u32 {
    u32::try_from(out.len()).unwrap_or(u32::MAX)
}

fn short(value: usize) -> u16 {
    u16::try_from(value).unwrap_or(u16::MAX)
}
