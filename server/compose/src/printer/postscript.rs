//! PostScript, level 2, after the conventions for document structure (DSC 3.0): each page a picture in Group 4 compression,
//! written in letters alone.

use std::fmt::Write as _;

use carillon_typeset::Bitmap;

use super::g4;

/// Points in an inch.
const POINTS: f64 = 72.0;

/// Letters in a line of data.
const LINE: usize = 80;

/// All pages in one file.
pub(super) fn write(pages: &[Bitmap]) -> Vec<u8> {
    let mut out = String::from("%!PS-Adobe-3.0\n%%LanguageLevel: 2\n%%DocumentData: Clean7Bit\n%%Creator: Carillon\n");
    // A String takes whatever is written to it.
    let _ = writeln!(out, "%%Pages: {}\n%%EndComments", pages.len());
    for (at, page) in pages.iter().enumerate() {
        let (width, height) = (points(page.width, page.dpi), points(page.height, page.dpi));
        let number = at + 1;
        let _ = write!(
            out,
            "%%Page: {number} {number}\n%%PageBoundingBox: 0 0 {width:.0} {height:.0}\n\
             << /PageSize [{width:.2} {height:.2}] >> setpagedevice\ngsave\n{width:.2} {height:.2} scale\n\
             /DeviceGray setcolorspace\n\
             << /ImageType 1 /Width {w} /Height {h} /BitsPerComponent 1 /Decode [0 1] /ImageMatrix [{w} 0 0 -{h} 0 {h}]\n\
             /DataSource currentfile /ASCII85Decode filter << /K -1 /Columns {w} /Rows {h} >> /CCITTFaxDecode filter\n\
             >> image\n",
            w = page.width,
            h = page.height,
        );
        write_ascii85(&mut out, &g4::compress(page));
        out.push_str("grestore\nshowpage\n");
    }
    out.push_str("%%EOF\n");
    out.into_bytes()
}

fn points(pixels: u32, dpi: u32) -> f64 {
    f64::from(pixels) * POINTS / f64::from(dpi)
}

/// Four bytes as five letters.
fn write_ascii85(out: &mut String, data: &[u8]) {
    let mut text = String::with_capacity(data.len() / 4 * 5 + 8);
    for four in data.chunks(4) {
        let mut bytes = [0; 4];
        bytes[..four.len()].copy_from_slice(four);
        let mut value = u32::from_be_bytes(bytes);
        if value == 0 && four.len() == 4 {
            text.push('z');
            continue;
        }
        let mut letters = [0_u8; 5];
        for letter in letters.iter_mut().rev() {
            *letter = u8::try_from(value % 85).unwrap_or_default() + b'!';
            value /= 85;
        }
        text.extend(letters.iter().take(four.len() + 1).map(|&letter| char::from(letter)));
    }
    text.push_str("~>");
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (line, behind) = rest.split_at(rest.len().min(LINE));
        // A line that starts with two percent signs would be read as a comment about the document.
        let (line, behind) = if behind.starts_with("%%") { rest.split_at(line.len() + 1) } else { (line, behind) };
        out.push_str(line);
        out.push('\n');
        rest = behind;
    }
}
