//! The small alphabet: the default table of GSM 03.38 and its extension.

/// The default table, without the code that leads to the extension.
const DEFAULT: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
    ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

/// Signs that take two places.
const EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// Whether a letter takes two places of the alphabet.
pub(super) fn is_extension(letter: char) -> bool {
    EXTENSION.contains(letter)
}

/// Whether the alphabet has a letter.
pub(super) fn has(letter: char) -> bool {
    DEFAULT.contains(letter) || is_extension(letter)
}

/// Whether the alphabet has every letter of a text.
pub(super) fn fits(text: &str) -> bool {
    text.chars().all(has)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_hold_what_the_standard_says() {
        assert_eq!(DEFAULT.chars().count(), 127);
        assert_eq!(EXTENSION.chars().count(), 10);
        assert!(DEFAULT.chars().all(|letter| !is_extension(letter)));
        assert!(!fits("ç") && !fits("á") && !fits("`") && !fits("\u{a0}") && !fits("\t"));
    }
}
