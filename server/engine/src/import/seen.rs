//! Which numbers a file has shown so far: the second row with the same one is a fault, and the first is named.
//!
//! Keeps a 64-bit hash and a line per row, not the numbers, so that a file of millions stays within the memory.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasher, RandomState};

/// Numbers seen, and where.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    lines: HashMap<u64, u32>,
    hash: RandomState,
}

impl Seen {
    /// Notes a number; answers the line on which it stood before, if it did.
    pub(crate) fn note(&mut self, external_id: &str, line: u64) -> Option<u32> {
        match self.lines.entry(self.hash.hash_one(external_id)) {
            Entry::Occupied(first) => Some(*first.get()),
            Entry::Vacant(free) => {
                free.insert(u32::try_from(line).unwrap_or(u32::MAX));
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_is_remembered() {
        let mut seen = Seen::default();
        assert_eq!(seen.note("42", 2), None);
        assert_eq!(seen.note("042", 3), None);
        assert_eq!(seen.note("42", 4), Some(2));
        assert_eq!(seen.note("42", 5), Some(2));
    }
}
