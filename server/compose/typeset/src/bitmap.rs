//! A page in black and white, for machines that take no PDF. Must not know what becomes of it.

use typst_render::RenderOptions;

/// What is darker than this, of 255, is black: words in grey stay readable, tints vanish.
const DARK: u32 = 160;

/// Points in an inch.
const POINTS: f64 = 72.0;

/// A page of bits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bitmap {
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Pixels in an inch, both ways.
    pub dpi: u32,
    bits: Vec<u8>,
}

impl Bitmap {
    /// A row: the first pixel is the highest bit of the first byte, 1 is black, and the last byte is filled with white.
    pub fn row(&self, y: u32) -> &[u8] {
        let bytes = self.width.div_ceil(8) as usize;
        &self.bits[y as usize * bytes..][..bytes]
    }

    /// Every row, from the top.
    pub fn rows(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.height).map(|y| self.row(y))
    }

    /// Whether a pixel is black.
    pub fn is_black(&self, x: u32, y: u32) -> bool {
        self.row(y)[x as usize / 8] & (0x80 >> (x % 8)) != 0
    }
}

/// A page as a picture for screens, PNG.
pub(crate) fn picture(page: &typst_layout::Page, dpi: u32) -> Result<Vec<u8>, String> {
    typst_render::render(page, &options(dpi)).encode_png().map_err(|error| error.to_string())
}

fn options(dpi: u32) -> RenderOptions {
    RenderOptions { pixel_per_pt: (f64::from(dpi) / POINTS).into(), ..RenderOptions::default() }
}

/// Draws a page that was set.
pub(crate) fn draw(page: &typst_layout::Page, dpi: u32) -> Bitmap {
    let pixels = typst_render::render(page, &options(dpi));
    let (width, height) = (pixels.width(), pixels.height());
    let mut bits = Vec::with_capacity((width.div_ceil(8) * height) as usize);
    for row in pixels.pixels().chunks(width as usize) {
        for eight in row.chunks(8) {
            let byte = eight.iter().zip(0..).fold(0, |byte, (pixel, at)| {
                let colour = pixel.demultiply();
                let luma =
                    299 * u32::from(colour.red()) + 587 * u32::from(colour.green()) + 114 * u32::from(colour.blue());
                // What is not painted is paper.
                let black = pixel.alpha() > 127 && luma / 1000 < DARK;
                byte | (u8::from(black) << (7 - at))
            });
            bits.push(byte);
        }
    }
    Bitmap { width, height, dpi, bits }
}
