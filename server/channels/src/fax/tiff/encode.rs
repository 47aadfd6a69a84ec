//! A page compressed as fax machines do it: line by line (ITU-T T.4, one dimension), or each line by the one above
//! (T.6). Must not know files.

use fax::encoder::Encoder;
use fax::maps::{EOL, black, white};
use fax::{BitWriter as _, Bits, Color, VecWriter};

use super::page::{FaxPage, WIDTH};

/// How pages are compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Compression {
    /// Group 3 in one dimension: what every fax machine reads (profile S).
    G3,
    /// Group 4: the smallest (profile F).
    #[default]
    G4,
}

/// The longest run a single code stands for.
const LONGEST_RUN: u32 = 2560;

impl Compression {
    /// The picture of a page, the lowest bit of a byte first.
    pub(super) fn encode(self, page: &FaxPage) -> Vec<u8> {
        let highest_first = match self {
            Self::G3 => g3(page),
            Self::G4 => g4(page),
        };
        highest_first.into_iter().map(u8::reverse_bits).collect()
    }
}

fn g4(page: &FaxPage) -> Vec<u8> {
    let mut encoder = Encoder::new(VecWriter::new());
    for row in page.rows() {
        let pixel = |x: u32| if is_black(row, x) { Color::Black } else { Color::White };
        let Ok(()) = encoder.encode_line((0..WIDTH).map(pixel), WIDTH);
    }
    let Ok(writer) = encoder.finish();
    writer.finish()
}

/// A writer that knows where in a byte it is, since a line's end ends with a byte.
struct Aligned {
    writer: VecWriter,
    bits: usize,
}

impl Aligned {
    fn write(&mut self, bits: Bits) {
        self.bits += usize::from(bits.len);
        let Ok(()) = self.writer.write(bits);
    }

    fn end_line(&mut self) {
        let fill = (8 + 4 - self.bits % 8) % 8;
        self.write(Bits { data: 0, len: u8::try_from(fill).unwrap_or_default() });
        self.write(EOL);
    }

    /// A run: its full sixty-fours, then the rest.
    fn run(&mut self, is_black: bool, mut length: u32) {
        while length >= LONGEST_RUN {
            self.write(code(is_black, LONGEST_RUN));
            length -= LONGEST_RUN;
        }
        if length >= 64 {
            self.write(code(is_black, length & !63));
        }
        self.write(code(is_black, length % 64));
    }
}

/// The code of a run of up to 63, or of a multiple of 64.
fn code(is_black: bool, length: u32) -> Bits {
    let table = if is_black { &black::ENTRIES } else { &white::ENTRIES };
    let place = if length >= 64 { 63 + length / 64 } else { length };
    table[place as usize].1
}

fn g3(page: &FaxPage) -> Vec<u8> {
    let mut out = Aligned { writer: VecWriter::new(), bits: 0 };
    for row in page.rows() {
        out.end_line();
        let (mut start, mut colour) = (0, false);
        while start < WIDTH {
            let end = (start..WIDTH).find(|x| is_black(row, *x) != colour).unwrap_or(WIDTH);
            out.run(colour, end - start);
            (start, colour) = (end, !colour);
        }
    }
    out.writer.finish()
}

fn is_black(row: &[u8], x: u32) -> bool {
    row[x as usize / 8] & (0x80 >> (x % 8)) != 0
}
