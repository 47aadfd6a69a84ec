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

/// The code that leads to the extension; the default table stands around it.
const ESCAPE: u8 = 0x1b;

/// The codes of the signs of [`EXTENSION`], in its order.
const EXTENSION_CODES: [u8; 10] = [0x0a, 0x14, 0x28, 0x29, 0x2f, 0x3c, 0x3d, 0x3e, 0x40, 0x65];

/// A text in the codes of the alphabet, one in each byte; nothing where a letter has none.
pub(super) fn write(text: &str) -> Option<Vec<u8>> {
    let mut codes = Vec::with_capacity(text.len());
    for letter in text.chars() {
        if let Some(at) = EXTENSION.chars().position(|known| known == letter) {
            codes.extend([ESCAPE, EXTENSION_CODES[at]]);
        } else {
            codes.push(code(letter)?);
        }
    }
    Some(codes)
}

/// The code of a letter of the default table.
fn code(letter: char) -> Option<u8> {
    let at = u8::try_from(DEFAULT.chars().position(|known| known == letter)?).ok()?;
    Some(if at < ESCAPE { at } else { at + 1 })
}

/// The text that codes stand for, one in each byte. A code after the escape that the extension does not know is read in the
/// default table, as the standard wants it.
pub(super) fn read(codes: &[u8]) -> String {
    let mut text = String::with_capacity(codes.len());
    let mut codes = codes.iter().copied().peekable();
    while let Some(code) = codes.next() {
        let extended = (code == ESCAPE).then(|| codes.peek().and_then(|next| extension(*next))).flatten();
        if extended.is_some() {
            codes.next();
        }
        text.push(extended.or_else(|| letter(code)).unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    text
}

/// The sign of the extension with this code.
fn extension(code: u8) -> Option<char> {
    let at = EXTENSION_CODES.iter().position(|known| *known == code)?;
    EXTENSION.chars().nth(at)
}

/// The letter of the default table with this code; an escape that leads nowhere is a space.
fn letter(code: u8) -> Option<char> {
    match code {
        ESCAPE => Some(' '),
        0..ESCAPE => DEFAULT.chars().nth(usize::from(code)),
        _ => DEFAULT.chars().nth(usize::from(code) - 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_the_standard_and_read_back() {
        let written = write("@£_ΞÆé aZ¿~€").unwrap_or_default();
        let expected = [0x00, 0x01, 0x11, 0x1a, 0x1c, 0x05, 0x20, 0x61, 0x5a, 0x60, 0x1b, 0x3d, 0x1b, 0x65];
        assert_eq!(written, expected);
        let all = format!("{DEFAULT}{EXTENSION}");
        assert_eq!(read(&write(&all).unwrap_or_default()), all);
        assert_eq!((write("ç"), write("語")), (None, None));
        // Codes of no table, an escape at the end, and one before a letter that has no second form.
        assert_eq!(read(&[0x61, 0x80, 0xff, 0x1b, 0x61, 0x1b]), "a\u{fffd}\u{fffd} a ");
    }

    #[test]
    fn the_tables_hold_what_the_standard_says() {
        assert_eq!(DEFAULT.chars().count(), 127);
        assert_eq!(EXTENSION.chars().count(), 10);
        assert!(DEFAULT.chars().all(|letter| !is_extension(letter)));
        assert!(!fits("ç") && !fits("á") && !fits("`") && !fits("\u{a0}") && !fits("\t"));
    }
}
