//! Base 16, as signatures are often written. Knows nothing of what is written in it.

/// The bytes, or none where it is no base 16. Either case.
pub(super) fn read(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) {
        return None;
    }
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|value| u8::try_from(value).ok());
    text.as_bytes().chunks(2).map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_two_digits_each() {
        assert_eq!(read("00fFa1"), Some(vec![0, 255, 161]));
        assert_eq!(read(""), Some(vec![]));
        for wrong in ["0", "0g", "é", "+1", " 1"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
