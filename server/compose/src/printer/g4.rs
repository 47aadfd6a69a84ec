//! A page compressed the way faxes of Group 4 are (ITU-T T.6).

use carillon_typeset::Bitmap;
use fax::encoder::Encoder;
use fax::{Color, VecWriter};

/// The page, white as runs of zeros, with the end-of-block mark, filled up to a whole byte.
pub(super) fn compress(page: &Bitmap) -> Vec<u8> {
    let mut encoder = Encoder::new(VecWriter::new());
    for row in page.rows() {
        let pixel = |x: u32| if row[x as usize / 8] & (0x80 >> (x % 8)) == 0 { Color::White } else { Color::Black };
        let Ok(()) = encoder.encode_line((0..page.width).map(pixel), page.width);
    }
    let Ok(writer) = encoder.finish();
    writer.finish()
}
