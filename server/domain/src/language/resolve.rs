//! Understands a tag somebody else wrote: `de_AT.UTF-8`, `iw`, `zh-TW`.

use super::Language;

/// Tags longer than this are noise (BCP 47 asks for 35).
const LONGEST: usize = 64;

impl Language {
    /// The language a tag means to us: tolerant of case and `_`, and of regions and scripts we
    /// do not tell apart (`de-AT` is `de`, `zh-TW` is `zh-Hant`).
    pub fn resolve(tag: &str) -> Option<Self> {
        let tag = tag.trim();
        if tag.is_empty() || tag.len() > LONGEST {
            return None;
        }
        if let Some(exact) = Self::from_tag(tag) {
            return Some(exact);
        }
        // POSIX locales carry an encoding or a variant: de_AT.UTF-8, de_DE@euro.
        let bare = tag.split(['.', '@']).next().unwrap_or_default();
        let normal = bare.replace('_', "-").to_ascii_lowercase();
        widening(&normal).find_map(find)
    }
}

/// The tag, then the tag without its last part, and so on: `zh-hant-tw`, `zh-hant`, `zh`.
fn widening(tag: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(tag), |tag| tag.rsplit_once('-').map(|(wider, _)| wider))
}

fn find(tag: &str) -> Option<Language> {
    let means = |language: &Language| language.tag().eq_ignore_ascii_case(tag) || language.aliases().contains(&tag);
    Language::ALL.iter().copied().find(means)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("en", Some(Language::En))]
    #[case("EN-us", Some(Language::En))]
    #[case("en_US.UTF-8", Some(Language::En))]
    #[case("de-AT", Some(Language::De))]
    #[case("de_DE@euro", Some(Language::De))]
    #[case(" fr-CA ", Some(Language::Fr))]
    #[case("es-419", Some(Language::Es))]
    #[case("iw", Some(Language::He))]
    #[case("iw-IL", Some(Language::He))]
    #[case("ar-AE-u-nu-latn", Some(Language::Ar))]
    #[case("ja-JP", Some(Language::Ja))]
    #[case("zh", Some(Language::ZhHans))]
    #[case("zh-CN", Some(Language::ZhHans))]
    #[case("zh_SG", Some(Language::ZhHans))]
    #[case("ZH-hans", Some(Language::ZhHans))]
    #[case("zh-Hans-CN", Some(Language::ZhHans))]
    #[case("zh-Hans-HK", Some(Language::ZhHans))]
    #[case("zh-TW", Some(Language::ZhHant))]
    #[case("zh_HK.UTF-8", Some(Language::ZhHant))]
    #[case("zh-MO", Some(Language::ZhHant))]
    #[case("zh-hant", Some(Language::ZhHant))]
    #[case("zh-Hant-HK", Some(Language::ZhHant))]
    #[case("no", Some(Language::Nb))]
    #[case("nn-NO", Some(Language::Nb))]
    #[case("nb_NO", Some(Language::Nb))]
    #[case("pt", Some(Language::PtBr))]
    #[case("pt-br", Some(Language::PtBr))]
    #[case("pt-US", Some(Language::PtBr))]
    #[case("pt_PT", Some(Language::PtPt))]
    #[case("pt-AO", Some(Language::PtPt))]
    #[case("por", Some(Language::PtBr))]
    #[case("pes", Some(Language::Fa))]
    #[case("fa-AF", Some(Language::Fa))]
    #[case("ro-MD", Some(Language::Ro))]
    #[case("cze", Some(Language::Cs))]
    #[case("slo", Some(Language::Sk))]
    #[case("slv", Some(Language::Sl))]
    #[case("gre", Some(Language::El))]
    #[case("ko-KP", Some(Language::Ko))]
    #[case("ger", Some(Language::De))]
    #[case("", None)]
    #[case("-", None)]
    #[case("*", None)]
    #[case("english", None)]
    #[case("sr", None)]
    #[case("vi-VN", None)]
    fn strangers_tags_are_understood(#[case] tag: &str, #[case] language: Option<Language>) {
        assert_eq!(Language::resolve(tag), language);
    }

    #[test]
    fn no_tag_means_two_languages() {
        for &language in Language::ALL {
            for alias in language.aliases() {
                assert_eq!(Language::resolve(alias), Some(language), "{alias}");
                assert_eq!(*alias, alias.to_ascii_lowercase());
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_is_resolved_or_not(tag in "\\PC{0,80}") {
            let _ = Language::resolve(&tag);
        }
    }
}
