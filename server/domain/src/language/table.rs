//! The table of languages. One line adds a language; the compiler finds nothing else to change,
//! because outside of this crate a match on [`Language`] must have an arm for the unknown.

use super::Direction;

macro_rules! languages {
    ($($name:ident, $tag:literal, $autonym:literal, $direction:ident, $parent:expr, $aliases:expr;)*) => {
        /// A language we write in.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Language {
            $(#[doc = concat!($autonym, ", `", $tag, "`.")] $name,)*
        }

        impl Language {
            /// Every language, in the order menus show them.
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
    // Name, tag, own name, direction, fallback, other tags that mean it.
    En, "en", "English", Ltr, None, &["eng"];
    De, "de", "Deutsch", Ltr, ENGLISH, &["deu", "ger", "gsw"];
    Fr, "fr", "Français", Ltr, ENGLISH, &["fra", "fre"];
    Es, "es", "Español", Ltr, ENGLISH, &["spa"];
    Ru, "ru", "Русский", Ltr, ENGLISH, &["rus"];
    He, "he", "עברית", Rtl, ENGLISH, &["iw", "heb"];
    Ar, "ar", "العربية", Rtl, ENGLISH, &["ara", "arb"];
    Ja, "ja", "日本語", Ltr, ENGLISH, &["jpn", "jp"];
    // All of Chinese for now, until there is a zh-Hant to send Taiwan and Hong Kong to.
    ZhHans, "zh-Hans", "简体中文", Ltr, ENGLISH, &["zh", "zho", "chi", "cmn"];
    Ko, "ko", "한국어", Ltr, ENGLISH, &["kor"];
}
