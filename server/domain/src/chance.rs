//! Chance as an argument: whoever needs random bytes is given an [`Entropy`].
//! Must not know where real chance comes from; the engine does.

use std::sync::atomic::{AtomicU64, Ordering};

/// A source of random bytes.
pub trait Entropy: Send + Sync {
    /// Fills the whole buffer.
    fn fill(&self, buffer: &mut [u8]);
}

impl<E: Entropy + ?Sized> Entropy for std::sync::Arc<E> {
    fn fill(&self, buffer: &mut [u8]) {
        (**self).fill(buffer);
    }
}

/// Entropy for tests: a counter, well mixed, so every run draws the same different values.
#[derive(Debug, Default)]
pub struct CountingEntropy {
    next: AtomicU64,
}

impl CountingEntropy {
    /// Starts at the given count; two sources with far starts never meet.
    pub fn starting_at(start: u64) -> Self {
        Self { next: AtomicU64::new(start) }
    }
}

impl Entropy for CountingEntropy {
    fn fill(&self, buffer: &mut [u8]) {
        for chunk in buffer.chunks_mut(8) {
            let mixed = mix(self.next.fetch_add(1, Ordering::Relaxed)).to_be_bytes();
            chunk.copy_from_slice(&mixed[..chunk.len()]);
        }
    }
}

/// Spreads a small number over all 64 bits, one to one (the finisher of `SplitMix64`).
fn mix(count: u64) -> u64 {
    let mut value = count.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draw(entropy: &dyn Entropy, length: usize) -> Vec<u8> {
        let mut buffer = vec![0; length];
        entropy.fill(&mut buffer);
        buffer
    }

    #[test]
    fn the_same_start_draws_the_same_bytes() {
        let (one, other) = (CountingEntropy::default(), CountingEntropy::default());
        assert_eq!(draw(&one, 21), draw(&other, 21));
        assert_eq!(draw(&one, 3), draw(&other, 3));
    }

    #[test]
    fn draws_differ_from_one_another_and_between_starts() {
        let entropy = CountingEntropy::default();
        assert_ne!(draw(&entropy, 8), draw(&entropy, 8));
        assert_ne!(draw(&CountingEntropy::starting_at(1000), 8), draw(&CountingEntropy::default(), 8));
    }
}
