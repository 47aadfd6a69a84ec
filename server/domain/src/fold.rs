//! Folds text for searching: what people mean, not how it was typed.
//! Used for stored search text and for queries alike, so both must come through here.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// Folds a text: compatibility forms, case, accents, kana, digits, hyphens and spaces.
///
/// Folding twice is folding once. Hyphens vanish (`AB-123` finds `AB123`, `03-1234` finds
/// `031234`), and so do spaces between Han or kana (`山田 太郎` finds `山田太郎`).
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return squeeze(text.chars().map(|letter| letter.to_ascii_lowercase()));
    }
    // Case first and last: some capitals only appear once a sign is taken apart, and some
    // small letters come apart only once they are small.
    let lower = text.nfkd().flat_map(char::to_lowercase).nfkd().flat_map(char::to_lowercase);
    let plain = lower.filter(|letter| !is_accent(*letter)).flat_map(simplify);
    squeeze(plain).nfc().collect()
}

/// Full-width and Arabic digits as plain ones, and nothing else changed.
pub(crate) fn narrow_digits(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(plain_digit).collect())
}

fn plain_digit(letter: char) -> char {
    let code = u32::from(letter);
    let zero = match code {
        0xff10..=0xff19 => 0xff10,
        0x0660..=0x0669 => 0x0660,
        0x06f0..=0x06f9 => 0x06f0,
        _ => return letter,
    };
    char::from_digit(code - zero, 10).unwrap_or(letter)
}

/// The many strokes people type for a hyphen, among them the Japanese long-vowel mark.
pub(crate) fn is_hyphen(letter: char) -> bool {
    matches!(
        letter,
        '-' | '\u{ad}' | '\u{2010}'
            ..='\u{2015}'
                | '\u{2043}'
                | '\u{2212}'
                | '\u{2500}'
                | '\u{30fc}'
                | '\u{fe58}'
                | '\u{fe63}'
                | '\u{ff0d}'
                | '\u{ff70}'
    )
}

/// Han, kana, and the marks that go with them.
pub(crate) fn is_han_or_kana(letter: char) -> bool {
    matches!(
        u32::from(letter),
        0x3005..=0x3007 | 0x3041..=0x30ff | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff | 0x2_0000..=0x3_ffff
    )
}

/// Marks set on or under a letter that a searcher leaves out. Not the voicing marks of kana:
/// カトウ and ガトウ are two people.
fn is_accent(letter: char) -> bool {
    matches!(
        u32::from(letter),
        0x0300..=0x036f | 0x0591..=0x05bd | 0x05bf | 0x05c1..=0x05c2 | 0x05c4..=0x05c5 | 0x05c7
            | 0x0610..=0x061a | 0x0640 | 0x064b..=0x065f | 0x0670 | 0x1ab0..=0x1aff | 0x1dc0..=0x1dff | 0x20d0..=0x20ff
    )
}

/// One letter in its plainest form: none for what is invisible, two for a ligature.
fn simplify(letter: char) -> impl Iterator<Item = char> {
    let pair = |first, second| [Some(first), Some(second)];
    let plain = match letter {
        'ß' => pair('s', 's'),
        'æ' => pair('a', 'e'),
        'œ' => pair('o', 'e'),
        'þ' => pair('t', 'h'),
        'ø' => [Some('o'), None],
        'ł' => [Some('l'), None],
        'đ' | 'ð' => [Some('d'), None],
        'ı' => [Some('i'), None],
        // Hiragana becomes katakana.
        '\u{3041}'..='\u{3096}' | '\u{309d}' | '\u{309e}' => [char::from_u32(u32::from(letter) + 0x60), None],
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => [None, None],
        _ => [Some(plain_digit(letter)), None],
    };
    plain.into_iter().flatten()
}

/// Drops hyphens and controls, and makes any run of spaces one space, or none between Han or kana.
fn squeeze(letters: impl Iterator<Item = char>) -> String {
    let mut squeezed = String::new();
    let mut last: Option<char> = None;
    let mut space = false;
    for letter in letters {
        if letter.is_whitespace() {
            space = true;
        } else if !letter.is_control() && !is_hyphen(letter) {
            let joined = is_han_or_kana(letter) && last.is_some_and(is_han_or_kana);
            if space && last.is_some() && !joined {
                squeezed.push(' ');
            }
            squeezed.push(letter);
            last = Some(letter);
            space = false;
        }
    }
    squeezed
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("", "")]
    #[case("  Jane \t  DOE ", "jane doe")]
    #[case("Müller-Lüdenscheidt", "mullerludenscheidt")]
    #[case("Straße", "strasse")]
    #[case("ŁÓDŹ Ørsted Æro", "lodz orsted aero")]
    #[case("İstanbul ıslak", "istanbul islak")]
    #[case("ＡＢ－１２３", "ab123")]
    #[case("AB\u{2013}12 3", "ab12 3")]
    #[case("03-1234-5678", "0312345678")]
    #[case("０３ー１２３４", "031234")]
    #[case("さとう", "サトウ")]
    #[case("ｻﾄｳ ﾊﾅｺ", "サトウハナコ")]
    #[case("がとう", "ガトウ")]
    #[case("サーバー", "サバ")]
    #[case("山田　太郎", "山田太郎")]
    #[case("山田 Taro", "山田 taro")]
    #[case("株式会社㍿", "株式会社株式会社")]
    #[case("Ёлка Йод", "елка иод")]
    #[case("שָׁלוֹם", "שלום")]
    #[case("مُحَمَّد ٣٤", "محمد 34")]
    #[case("김 민수", "김 민수")]
    #[case("fi\u{200b}ne\u{ad}ly", "finely")]
    #[case("ﬁne", "fine")]
    fn a_text_is_folded(#[case] text: &str, #[case] folded: &str) {
        assert_eq!(fold(text), folded);
    }

    #[test]
    fn digits_alone_are_narrowed() {
        assert_eq!(narrow_digits("２０２６年１月"), "2026年1月");
        assert_eq!(narrow_digits("۱۲ ٣ É"), "12 3 É");
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,40}|[ -~ぁ-ヶ゙ー－\u{300}-\u{308}İıßǅﬁ ]{0,20}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn case_does_not_matter(text in "[a-zA-Z0-9 äöüÄÖÜéÉжЖ-]{0,30}") {
            prop_assert_eq!(fold(&text.to_uppercase()), fold(&text));
        }
    }
}
