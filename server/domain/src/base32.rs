//! Crockford's base 32: the digits ids and references are written in.
//! Knows digits only, not what they stand for.

/// The 32 digits in rising order, so text sorts as the number does.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// The digit for the low five bits of `value`.
pub(crate) fn digit(value: u8) -> char {
    char::from(ALPHABET[usize::from(value & 31)])
}

/// The value of a digit as we write it: lower case, no look-alikes.
pub(crate) fn strict_value(byte: u8) -> Option<u8> {
    let at = ALPHABET.iter().position(|digit| *digit == byte)?;
    u8::try_from(at).ok()
}

/// The value of a digit as people type it: either case, `o` for 0, `i` and `l` for 1.
pub(crate) fn tolerant_value(typed: char) -> Option<u8> {
    match typed.to_ascii_lowercase() {
        'o' => Some(0),
        'i' | 'l' => Some(1),
        other => u8::try_from(other).ok().and_then(strict_value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_digit_comes_back() {
        for value in 0..32 {
            let written = digit(value);
            assert_eq!(tolerant_value(written), Some(value));
            assert_eq!(tolerant_value(written.to_ascii_uppercase()), Some(value));
            assert_eq!(u8::try_from(written).ok().and_then(strict_value), Some(value));
        }
    }

    #[test]
    fn look_alikes_are_read_only_where_people_type() {
        assert_eq!(tolerant_value('O'), Some(0));
        assert_eq!(tolerant_value('l'), Some(1));
        assert_eq!(tolerant_value('u'), None);
        assert_eq!(tolerant_value('é'), None);
        assert_eq!(strict_value(b'o'), None);
        assert_eq!(strict_value(b'A'), None);
    }
}
