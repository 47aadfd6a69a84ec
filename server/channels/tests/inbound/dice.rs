//! Chance for the fuzzers, and what it does to what is read.

/// Chance that comes out the same for the same seed (xorshift64, Marsaglia 2003).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (below.max(1) as u64)).unwrap()
    }

    fn byte(&mut self) -> u8 {
        u8::try_from(self.roll(256)).unwrap()
    }
}

/// Cuts, doubles, mixes with another, soils; `pieces` mean something to whoever reads it.
pub(crate) fn mutate(bytes: &mut Vec<u8>, other: &[u8], pieces: &[&[u8]], dice: &mut Dice) {
    let at = dice.roll(bytes.len() + 1);
    let end = (at + dice.roll(200)).min(bytes.len());
    match dice.roll(7) {
        0 => bytes.truncate(at),
        1 => drop(bytes.drain(at..end)),
        2 => {
            let piece = bytes[at..end].to_vec();
            bytes.splice(at..at, piece.repeat(1 + dice.roll(50)));
        }
        3 => {
            let from = dice.roll(other.len() + 1);
            let piece = &other[from..(from + dice.roll(2_000)).min(other.len())];
            bytes.splice(at..at, piece.iter().copied());
        }
        4 => bytes[at..end].iter_mut().for_each(|it| *it = dice.byte()),
        5 => drop(bytes.splice(at..at, pieces[dice.roll(pieces.len())].iter().copied())),
        _ => bytes[at..end].iter_mut().for_each(|it| *it ^= 1 << dice.roll(8)),
    }
}
