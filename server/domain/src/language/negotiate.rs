//! Chooses a language from what a browser says it reads.

use super::Language;

/// Longer headers are cut: nobody reads more languages than fit here.
const LONGEST: usize = 1_000;

impl Language {
    /// The best of our languages for an `Accept-Language` header, or `None` where it names none
    /// of them. A `*` chooses nothing: what "any" means is for the caller to say.
    pub fn negotiate(accept_language: &str) -> Option<Self> {
        Self::negotiate_among(accept_language, |_| true)
    }

    /// The same where only some of our languages are on offer. A wish counts for the nearest of them.
    pub fn negotiate_among(accept_language: &str, offered: impl Fn(Self) -> bool) -> Option<Self> {
        let mut best: Option<(Self, u16)> = None;
        for wish in cut(accept_language).split(',') {
            let Some((language, quality)) = read_wish(wish) else { continue };
            let Some(language) = language.nearest(&offered) else { continue };
            if best.is_none_or(|(_, top)| quality > top) {
                best = Some((language, quality));
            }
        }
        best.map(|(language, _)| language)
    }
}

fn cut(header: &str) -> &str {
    header.char_indices().nth(LONGEST).map_or(header, |(at, _)| &header[..at])
}

/// A language we have and how much it is wanted, in thousandths; `q=0` means not at all.
fn read_wish(wish: &str) -> Option<(Language, u16)> {
    let mut parts = wish.split(';');
    let language = Language::resolve(parts.next()?)?;
    let quality = parts.find_map(read_quality).unwrap_or(1_000);
    (quality > 0).then_some((language, quality))
}

/// `q=0.8` as 800. A quality nobody can read counts as the least wish above none.
fn read_quality(parameter: &str) -> Option<u16> {
    let (name, value) = parameter.split_once('=')?;
    if !name.trim().eq_ignore_ascii_case("q") {
        return None;
    }
    Some(read_thousandths(value.trim()).unwrap_or(1))
}

fn read_thousandths(value: &str) -> Option<u16> {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let digits = fraction.get(..3).unwrap_or(fraction);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let thousandths = format!("{digits:0<3}").parse::<u16>().ok()?;
    match whole {
        "0" | "" => Some(thousandths),
        "1" => Some(1_000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("de", Some(Language::De))]
    #[case("de-CH, de;q=0.9, en;q=0.8", Some(Language::De))]
    #[case("en;q=0.8, ja;q=0.9", Some(Language::Ja))]
    #[case("en;q=0.8, ja;q=0.8", Some(Language::En))]
    #[case("vi-VN, vi;q=0.9, es;q=0.5, en;q=0.1", Some(Language::Es))]
    #[case("pt-PT, pt;q=0.9, es;q=0.5, en;q=0.1", Some(Language::PtPt))]
    #[case("vi, *;q=0.1", None)]
    #[case("en;q=0, fr;q=0.001", Some(Language::Fr))]
    #[case("he ; Q=1.0 , en", Some(Language::He))]
    #[case("en;level=1;q=0.2, ru;q=0.3", Some(Language::Ru))]
    #[case("ar;q=high, ko;q=0.5", Some(Language::Ko))]
    #[case("zh-TW,zh;q=0.9,en-US;q=0.8", Some(Language::ZhHant))]
    #[case("en;q=0.1234, de;q=0.123", Some(Language::En))]
    #[case("", None)]
    #[case(",,;q=1,", None)]
    fn a_header_chooses(#[case] header: &str, #[case] language: Option<Language>) {
        assert_eq!(Language::negotiate(header), language);
    }

    #[rstest]
    #[case("pl, de;q=0.5, en;q=0.2", Some(Language::De))]
    #[case("zh-TW, de;q=0.5", Some(Language::ZhHans))]
    #[case("pl, en;q=0.2", Some(Language::En))]
    #[case("pl, fr", None)]
    fn a_header_chooses_among_some(#[case] header: &str, #[case] language: Option<Language>) {
        let offered = |language| [Language::En, Language::De, Language::ZhHans].contains(&language);
        assert_eq!(Language::negotiate_among(header, offered), language);
    }

    #[test]
    fn only_the_first_thousand_characters_count() {
        let padding = "x".repeat(990);
        assert_eq!(Language::negotiate(&format!("{padding},de")), Some(Language::De));
        assert_eq!(Language::negotiate(&format!("{padding}xxxxxxxxxx,de")), None);
        assert_eq!(Language::negotiate(&format!("{},de", "語".repeat(2_000))), None);
    }

    proptest! {
        #[test]
        fn any_header_is_answered(header in "\\PC{0,1200}") {
            let _ = Language::negotiate(&header);
        }
    }
}
