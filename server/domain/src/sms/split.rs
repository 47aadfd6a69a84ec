//! Cuts a text into parts as carriers do: as much into each as it holds, no letter in two.

use super::SmsEncoding;

/// The parts of a text: one while it fits one, else as few as there can be.
pub(super) fn split(text: &str, encoding: SmsEncoding) -> Vec<String> {
    let total: usize = text.chars().map(|letter| encoding.units(letter)).sum();
    if total <= encoding.single() {
        return vec![text.to_owned()];
    }
    let mut parts = Vec::new();
    let (mut part, mut filled) = (String::new(), 0);
    for letter in text.chars() {
        let units = encoding.units(letter);
        if filled + units > encoding.per_part() {
            parts.push(std::mem::take(&mut part));
            filled = 0;
        }
        part.push(letter);
        filled += units;
    }
    parts.push(part);
    parts
}
