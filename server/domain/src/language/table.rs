//! The table of languages. One line adds a language; the compiler finds nothing else to change,
//! because outside of this crate a match on [`Language`] must have an arm for the unknown.

use super::{Direction, NameOrder};

macro_rules! languages {
    ($($name:ident, $tag:literal, $autonym:literal, $direction:ident, $order:ident, $parent:expr, $aliases:expr;)*) => {
        /// A language we write in.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Language {
            $(#[doc = concat!($autonym, ", `", $tag, "`.")] $name,)*
        }

        impl Language {
            /// Every language, in the order menus show them: by own name.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The language's tag as files and pages write it (BCP 47).
            pub const fn tag(self) -> &'static str {
                match self { $(Self::$name => $tag,)* }
            }

            /// What the language calls itself.
            pub const fn autonym(self) -> &'static str {
                match self { $(Self::$name => $autonym,)* }
            }

            /// Which way it is written.
            pub const fn direction(self) -> Direction {
                match self { $(Self::$name => Direction::$direction,)* }
            }

            /// Which name comes first in it.
            pub const fn name_order(self) -> NameOrder {
                match self { $(Self::$name => NameOrder::$order,)* }
            }

            /// The language to try next where this one has nothing.
            pub(super) const fn parent(self) -> Option<Self> {
                match self { $(Self::$name => $parent,)* }
            }

            /// Other lower-case tags that mean this language.
            pub(super) const fn aliases(self) -> &'static [&'static str] {
                match self { $(Self::$name => $aliases,)* }
            }
        }
    };
}

const ENGLISH: Option<Language> = Some(Language::En);

languages! {
    // Name, tag, own name, direction, order of names, fallback, other tags that mean it. In the order of a dictionary of
    // the own names, script by script, as people look for theirs in a menu.
    Cs, "cs", "Čeština", Ltr, GivenFirst, ENGLISH, &["ces", "cze"];
    Da, "da", "Dansk", Ltr, GivenFirst, ENGLISH, &["dan"];
    De, "de", "Deutsch", Ltr, GivenFirst, ENGLISH, &["deu", "ger", "gsw"];
    En, "en", "English", Ltr, GivenFirst, None, &["eng"];
    Es, "es", "Español", Ltr, GivenFirst, ENGLISH, &["spa"];
    Fr, "fr", "Français", Ltr, GivenFirst, ENGLISH, &["fra", "fre"];
    Hr, "hr", "Hrvatski", Ltr, GivenFirst, ENGLISH, &["hrv"];
    It, "it", "Italiano", Ltr, GivenFirst, ENGLISH, &["ita"];
    Hu, "hu", "Magyar", Ltr, FamilyFirst, ENGLISH, &["hun"];
    Nl, "nl", "Nederlands", Ltr, GivenFirst, ENGLISH, &["nld", "dut"];
    // Whoever asks for Norwegian, or for its other form, reads this one.
    Nb, "nb", "Norsk bokmål", Ltr, GivenFirst, ENGLISH, &["no", "nn", "nor", "nob", "nno"];
    Pl, "pl", "Polski", Ltr, GivenFirst, ENGLISH, &["pol"];
    PtBr, "pt-BR", "Português (Brasil)", Ltr, GivenFirst, ENGLISH, &["pt", "por"];
    // The countries that write as Portugal does, by CLDR.
    PtPt, "pt-PT", "Português europeu", Ltr, GivenFirst, Some(Language::PtBr), &[
        "pt-ao", "pt-ch", "pt-cv", "pt-fr", "pt-gq", "pt-gw", "pt-lu", "pt-mo", "pt-mz", "pt-st", "pt-tl",
    ];
    Ro, "ro", "Română", Ltr, GivenFirst, ENGLISH, &["ron", "rum", "mo", "mol"];
    Sk, "sk", "Slovenčina", Ltr, GivenFirst, ENGLISH, &["slk", "slo"];
    Sl, "sl", "Slovenščina", Ltr, GivenFirst, ENGLISH, &["slv"];
    Fi, "fi", "Suomi", Ltr, GivenFirst, ENGLISH, &["fin"];
    Sv, "sv", "Svenska", Ltr, GivenFirst, ENGLISH, &["swe"];
    Tr, "tr", "Türkçe", Ltr, GivenFirst, ENGLISH, &["tur"];
    El, "el", "Ελληνικά", Ltr, GivenFirst, ENGLISH, &["ell", "gre"];
    Bg, "bg", "Български", Ltr, GivenFirst, ENGLISH, &["bul"];
    Ru, "ru", "Русский", Ltr, GivenFirst, ENGLISH, &["rus"];
    Uk, "uk", "Українська", Ltr, GivenFirst, ENGLISH, &["ukr"];
    He, "he", "עברית", Rtl, GivenFirst, ENGLISH, &["iw", "heb"];
    Ar, "ar", "العربية", Rtl, GivenFirst, ENGLISH, &["ara", "arb"];
    Fa, "fa", "فارسی", Rtl, GivenFirst, ENGLISH, &["fas", "per", "pes", "prs"];
    Th, "th", "ไทย", Ltr, GivenFirst, ENGLISH, &["tha"];
    Ko, "ko", "한국어", Ltr, FamilyFirst, ENGLISH, &["kor"];
    Ja, "ja", "日本語", Ltr, FamilyFirst, ENGLISH, &["jpn", "jp"];
    ZhHans, "zh-Hans", "简体中文", Ltr, FamilyFirst, ENGLISH, &["zh", "zho", "chi", "cmn"];
    ZhHant, "zh-Hant", "繁體中文", Ltr, FamilyFirst, Some(Language::ZhHans), &[
        "zh-tw", "zh-hk", "zh-mo", "cmn-hant", "cmn-tw", "yue",
    ];
}
