//! Hides most of a value where people need to recognise it but not to have it.
//! Must not know what the value is; each type says which letters may stay.

/// What stands for the letters that are hidden, however many they are.
pub(crate) const DOTS: &str = "•••";

/// Keeps the first `start` and the last `end` letters, but hides at least as many as it shows;
/// a text too short for that keeps its first letter only.
pub(crate) fn mask_middle(text: &str, start: usize, end: usize) -> String {
    let letters: Vec<char> = text.chars().collect();
    let (start, end) = if letters.len() >= 2 * (start + end) { (start, end) } else { (1, 0) };
    let head = letters.iter().take(start);
    let tail = letters.iter().skip(letters.len().saturating_sub(end));
    head.chain(DOTS.chars().collect::<Vec<_>>().iter()).chain(tail).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("hanako", 1, 1, "h•••o")]
    #[case("hana", 1, 1, "h•••a")]
    #[case("han", 1, 1, "h•••")]
    #[case("h", 1, 0, "h•••")]
    #[case("", 1, 1, "•••")]
    #[case("山田花子", 1, 0, "山•••")]
    #[case("+4930123456", 3, 2, "+49•••56")]
    fn the_middle_is_hidden(#[case] text: &str, #[case] start: usize, #[case] end: usize, #[case] masked: &str) {
        assert_eq!(mask_middle(text, start, end), masked);
    }
}
