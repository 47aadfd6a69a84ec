//! Chance for the ids of one import: they ascend, so that rows sort as they stand in the file, and so that the tables
//! grow at their ends instead of everywhere.
//!
//! Ids are names, not secrets: what they must be is different, also from those of an import at the same moment.

use std::sync::atomic::{AtomicU64, Ordering};

use carillon_domain::Entropy;

/// Bytes by which imports of the same moment differ.
const OWN: usize = 3;
/// Bytes that count.
const COUNT: usize = 5;

/// Draws that ascend, from a start by chance.
pub(crate) struct Ascending<'a> {
    chance: &'a dyn Entropy,
    own: [u8; OWN],
    next: AtomicU64,
}

impl<'a> Ascending<'a> {
    pub(crate) fn new(chance: &'a dyn Entropy) -> Self {
        let (mut own, mut start) = ([0; OWN], [0; 8]);
        chance.fill(&mut own);
        // Half of the numbers stay ahead of the start: no import has so many rows.
        chance.fill(&mut start[8 - COUNT + 1..]);
        Self { chance, own, next: AtomicU64::new(u64::from_be_bytes(start)) }
    }
}

impl Entropy for Ascending<'_> {
    fn fill(&self, buffer: &mut [u8]) {
        self.chance.fill(buffer);
        let count = self.next.fetch_add(1, Ordering::Relaxed).to_be_bytes();
        for (byte, ours) in buffer.iter_mut().zip(self.own.iter().chain(&count[8 - COUNT..])) {
            *byte = *ours;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use carillon_domain::{CountingEntropy, CustomerId};
    use jiff::Timestamp;

    #[test]
    fn ids_ascend_and_differ_between_imports() {
        let chance = CountingEntropy::default();
        let (one, other) = (Ascending::new(&chance), Ascending::new(&chance));
        let mint = |entropy| CustomerId::mint(Timestamp::UNIX_EPOCH, entropy).to_string();
        let ids: Vec<String> = (0..2_000).map(|_| mint(&one)).collect();
        assert!(ids.is_sorted_by(|a, b| a < b));
        assert!(!ids.contains(&mint(&other)));
    }
}
