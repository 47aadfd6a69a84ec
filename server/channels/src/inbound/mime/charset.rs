//! Bytes of a part to text. Must not fail: what cannot be decoded is shown as it can.

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::charsets::map::charset_decoder;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;

use crate::inbound::limit::PART_BYTES;

/// Undoes a transfer encoding; what does not follow it stays as it is.
pub(super) fn decode_transfer(body: &[u8], encoding: &str) -> Vec<u8> {
    let start = &body[..body.len().min(PART_BYTES)];
    let decoded = match encoding {
        "base64" => base64_decode(start),
        "quoted-printable" => quoted_printable_decode(start),
        _ => None,
    };
    decoded.filter(|it| !it.is_empty()).unwrap_or_else(|| both_ends(body))
}

/// A long text returns the message it speaks of before or after what it says.
fn both_ends(body: &[u8]) -> Vec<u8> {
    if body.len() <= PART_BYTES {
        return body.to_vec();
    }
    let (start, end) = (&body[..PART_BYTES / 4 * 3], &body[body.len() + 1 - PART_BYTES / 4..]);
    [start, b"\n", end].concat()
}

/// Text in the charset it says it has, or the one it seems to have where it says none or lies.
pub(super) fn decode_text(bytes: &[u8], charset: Option<&str>) -> String {
    if let Some(decoder) = charset_decoder(guess(bytes, charset).as_bytes()) {
        return decoder(bytes);
    }
    String::from_utf8_lossy(bytes).into_owned()
}

/// Escape sequences give Japanese mail away even where it claims to be ASCII; UTF-8 is never there by chance.
fn guess<'a>(bytes: &[u8], said: Option<&'a str>) -> &'a str {
    let has_high = bytes.iter().any(|it| *it >= 0x80);
    let is_escaped = memchr::memmem::find(bytes, b"\x1b$").is_some();
    match said {
        _ if is_escaped && !has_high => "iso-2022-jp",
        _ if has_high && std::str::from_utf8(bytes).is_ok() => "utf-8",
        Some(said) if has_high && said.to_ascii_lowercase().starts_with("iso-2022-jp") => "euc-jp",
        Some(said) => said,
        None => "utf-8",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn japanese_is_read_whatever_it_says_it_is() {
        let escaped = b"\x1b$B%a!<%k\x1b(B";
        assert_eq!(decode_text(escaped, None), "メール");
        assert_eq!(decode_text(escaped, Some("us-ascii")), "メール");
        assert_eq!(decode_text(b"\xa5\xe1\xa1\xbc\xa5\xeb", Some("iso-2022-jp")), "メール");
        assert_eq!(decode_text("メール".as_bytes(), Some("iso-8859-1")), "メール");
        assert_eq!(decode_text(b"\x83\x81\x81[\x83\x8b", Some("shift_jis")), "メール");
    }

    #[test]
    fn what_is_not_encoded_as_it_says_stays_as_it_is() {
        assert_eq!(decode_transfer(b"aGFsbG8=", "base64"), b"hallo");
        assert_eq!(decode_transfer(b"!!!", "base64"), b"!!!");
        assert_eq!(decode_transfer(b"a=20b", "quoted-printable"), b"a b");
    }
}
