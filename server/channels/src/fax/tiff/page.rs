//! A page in black and white, as wide as fax machines have it. Must not know how it is compressed.

use crate::fax::Resolution;

/// Pixels in a line: 215 mm at 204 to the inch.
pub const WIDTH: u32 = 1728;
/// Bytes in a line.
const ROW: usize = WIDTH as usize / 8;

/// One page: a bit a pixel, 1 is black, the first pixel is the highest bit of the first byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaxPage {
    height: u32,
    bits: Vec<u8>,
}

/// Pixels that make no page.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PageError {
    /// Nothing on it.
    #[error("a page without pixels; render it anew")]
    Empty,
    /// More or fewer than lines of this many pixels have.
    #[error("{found} bytes do not make {height} lines; render the page anew")]
    Length {
        /// Bytes found.
        found: usize,
        /// Lines there should be.
        height: u32,
    },
}

impl FaxPage {
    /// A page of lines that are 1728 bits wide.
    pub fn from_bits(height: u32, bits: Vec<u8>) -> Result<Self, PageError> {
        if height == 0 {
            return Err(PageError::Empty);
        }
        if bits.len() != height as usize * ROW {
            return Err(PageError::Length { found: bits.len(), height });
        }
        Ok(Self { height, bits })
    }

    /// A page of lines of 1728 shades, 0 black and 255 white; what is darker than `threshold` becomes black.
    pub fn from_grey(height: u32, shades: &[u8], threshold: u8) -> Result<Self, PageError> {
        if shades.len() != height as usize * WIDTH as usize {
            return Err(PageError::Length { found: shades.len(), height });
        }
        let pack = |eight: &[u8]| eight.iter().fold(0, |byte, shade| byte << 1 | u8::from(*shade < threshold));
        Self::from_bits(height, shades.chunks(8).map(pack).collect())
    }

    /// A page from a picture with as many pixels to the inch both ways, such as a page rendered for a printer: scaled to
    /// the lines of a fax, set in the middle of its width. A pixel is black if any it was made from is, so that thin
    /// lines do not vanish.
    pub fn fit(
        (width, height, dpi): (u32, u32, u32),
        resolution: Resolution,
        is_black: impl Fn(u32, u32) -> bool,
    ) -> Result<Self, PageError> {
        if width == 0 || height == 0 || dpi == 0 {
            return Err(PageError::Empty);
        }
        let (columns, lines) = (scale(width, super::ACROSS, dpi), scale(height, resolution.lines(), dpi).max(1));
        let mut bits = vec![0; lines as usize * ROW];
        for y in 0..lines {
            let rows = span(y, lines, height);
            for x in 0..columns {
                let Some(place) = centred(x, columns) else { continue };
                let mut of_pixel =
                    rows.clone().flat_map(|row| span(x, columns, width).map(move |column| (column, row)));
                if of_pixel.any(|(column, row)| is_black(column, row)) {
                    bits[y as usize * ROW + place as usize / 8] |= 0x80 >> (place % 8);
                }
            }
        }
        Self::from_bits(lines, bits)
    }

    /// Lines of the page.
    pub const fn height(&self) -> u32 {
        self.height
    }

    /// Every line, from the top.
    pub fn rows(&self) -> impl Iterator<Item = &[u8]> {
        self.bits.chunks(ROW)
    }
}

fn scale(pixels: u32, to: u32, from: u32) -> u32 {
    let scaled = (u64::from(pixels) * u64::from(to) + u64::from(from) / 2) / u64::from(from);
    u32::try_from(scaled).unwrap_or(u32::MAX)
}

/// The pixels of a picture that one of `count` is made from; at least one.
fn span(number: u32, count: u32, all: u32) -> std::ops::Range<u32> {
    let place = |number: u32| (u64::from(number) * u64::from(all) / u64::from(count)).min(u64::from(all));
    let (start, end) = (place(number), place(number + 1));
    let at = |place: u64| u32::try_from(place).unwrap_or(u32::MAX);
    at(start)..at(end.max(start + 1))
}

/// Where a column lies on the page; `None` where it is cut off.
fn centred(x: u32, columns: u32) -> Option<u32> {
    let place = i64::from(x) + (i64::from(WIDTH) - i64::from(columns)) / 2;
    u32::try_from(place).ok().filter(|it| *it < WIDTH)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;

    #[test]
    fn shades_become_black_or_white() {
        let shades: Vec<_> = (0..WIDTH).map(|x| if x % 2 == 0 { 127 } else { 128 }).collect();
        let page = FaxPage::from_grey(1, &shades, 128).unwrap();
        assert_eq!(page.rows().next().unwrap()[..], [0b1010_1010; ROW]);
        assert!(FaxPage::from_grey(2, &shades, 128).is_err());
        assert_eq!(FaxPage::from_bits(0, vec![]), Err(PageError::Empty));
    }

    #[test]
    fn an_a4_page_of_a_printer_becomes_a_page_of_a_fax_and_keeps_its_hairlines() {
        // 210 × 297 mm at 300 to the inch, with a line one pixel high and one a pixel wide.
        let page = |resolution| FaxPage::fit((2480, 3508, 300), resolution, |x, y| x == 1240 || y == 1754).unwrap();
        for (resolution, lines) in [(Resolution::Fine, 2292), (Resolution::Normal, 1146)] {
            let page = page(resolution);
            assert_eq!(page.height(), lines);
            let black = |row: &[u8]| row.iter().map(|it| it.count_ones()).sum::<u32>();
            let counts: Vec<_> = page.rows().map(black).collect();
            assert_eq!(counts.iter().filter(|it| **it == 1686).count(), 1, "the line across is there, once");
            assert!(counts.iter().all(|it| [1, 1686].contains(it)), "the line down is on every line");
        }
    }
}
