//! What is taken out of every text before it is used: control characters, switches of the
//! writing direction, our own private characters. Must not escape anything: that is for renderers.

use std::borrow::Cow;

use super::is_private;

/// Cleans a value: what is left is letters, spaces and `\n`, trimmed.
pub(crate) fn clean_value(text: &str) -> String {
    clean_cow(text).into_owned()
}

/// Cleans a value without copying it where it is plain already, as most values of long lists are.
pub(crate) fn clean_cow(text: &str) -> Cow<'_, str> {
    let plain = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    if plain {
        return Cow::Borrowed(text.trim());
    }
    let cleaned: String = normal_lines(text).filter(|&c| is_kept(c) && !is_isolate(c)).collect();
    Cow::Owned(cleaned.trim().to_owned())
}

/// Cleans text of a content file or of a person's edit. The marks that set text apart as left to
/// right stay, because an edit is written with them.
pub(crate) fn clean_source(text: &str) -> String {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n')) {
        return text.to_owned();
    }
    normal_lines(text).filter(|&c| is_kept(c)).collect()
}

/// Every kind of line end as `\n`, every tab as a space.
fn normal_lines(text: &str) -> impl Iterator<Item = char> + '_ {
    let mut before = ' ';
    text.chars().filter_map(move |c| {
        let doubled = c == '\n' && before == '\r';
        before = c;
        match c {
            '\n' if doubled => None,
            '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' => Some(' '),
            other => Some(other),
        }
    })
}

fn is_kept(c: char) -> bool {
    let invisible = matches!(c,
        // Overrides and embeddings can make a text read as another; the rest is not for text.
        '\u{202A}'..='\u{202E}' | '\u{2067}' | '\u{2068}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
        | '\u{FDD0}'..='\u{FDEF}');
    let nothing = u32::from(c) & 0xFFFE == 0xFFFE;
    !invisible && !nothing && !is_private(c) && (c == '\n' || !c.is_control())
}

/// The two marks around left-to-right text that [`super::clean_source`] leaves.
fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}' | '\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("  plain  ", "plain")]
    #[case("a\r\nb\rc\u{2028}d", "a\nb\nc\nd")]
    #[case("a\tb\0c\u{1b}[31m", "a bc[31m")]
    #[case("user\u{202E}gpj.exe", "usergpj.exe")]
    #[case("\u{2066}x\u{2069}\u{FEFF}\u{FFFE}", "x")]
    #[case("\u{10F7A0}\u{10F7B0}\u{10F7A1}", "")]
    #[case("\u{E000} 髙橋 \u{200F}سلام", "\u{E000} 髙橋 \u{200F}سلام")]
    fn values_are_cleaned(#[case] text: &str, #[case] cleaned: &str) {
        assert_eq!(clean_value(text), cleaned);
        assert_eq!(clean_cow(text), cleaned);
    }

    #[test]
    fn an_edit_keeps_its_left_to_right_marks_and_its_spaces() {
        assert_eq!(clean_source("\u{2066}AB-1\u{2069} \u{202E}x\n"), "\u{2066}AB-1\u{2069} x\n");
    }
}
