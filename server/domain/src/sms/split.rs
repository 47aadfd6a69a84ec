//! Cuts a text into parts as carriers do: as much into each as it holds, nothing people see as one letter in two.

use unicode_segmentation::UnicodeSegmentation as _;

use super::SmsEncoding;

/// The parts of a text: one while it fits one, else as few as there can be.
pub(super) fn split(text: &str, encoding: SmsEncoding) -> Vec<String> {
    if encoding.measure(text) <= encoding.single() {
        return vec![text.to_owned()];
    }
    let (mut parts, mut part, mut filled) = (Vec::new(), String::new(), 0);
    for piece in text.graphemes(true).flat_map(|cluster| pieces(cluster, encoding)) {
        let units = encoding.measure(piece);
        if filled + units > encoding.per_part() {
            parts.push(std::mem::take(&mut part));
            filled = 0;
        }
        part.push_str(piece);
        filled += units;
    }
    parts.push(part);
    parts
}

/// A letter with its marks stays whole; only one with more marks than a part holds is taken apart.
fn pieces(cluster: &str, encoding: SmsEncoding) -> Vec<&str> {
    if encoding.measure(cluster) <= encoding.per_part() {
        return vec![cluster];
    }
    cluster.char_indices().map(|(at, letter)| &cluster[at..at + letter.len_utf8()]).collect()
}
