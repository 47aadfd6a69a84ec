//! Names of people and organisations, and how one is written.
//! Must not know forms of address; content says "Dear".

mod party;

pub use party::{Party, PartyKind, UnknownPartyKind};

use serde::{Deserialize, Serialize};

use crate::country::Country;
use crate::language::{Language, NameOrder};

/// A person's name in its parts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PersonName {
    /// What stands before the name: `Dr.`, `Ms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The given names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given: Option<String>,
    /// The family name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family: Option<String>,
}

impl PersonName {
    /// Whether there is neither a given nor a family name.
    pub fn is_empty(&self) -> bool {
        self.parts().next().is_none()
    }

    /// The name as it is written for a reader of the language, without the title.
    ///
    /// A name in Han, kana or Hangul puts the family first, without a space, for any reader.
    /// Another name does so only for a reader of such a language about a person from there.
    pub fn display(&self, language: Language, country: Option<Country>) -> String {
        let own_script = !self.is_empty() && self.parts().all(is_east_asian);
        let at_home = writes_family_first(language) && country.is_some_and(names_family_first);
        let parts: Vec<&str> = if own_script || at_home {
            [self.family.as_ref(), self.given.as_ref()].into_iter().filter_map(filled).collect()
        } else {
            self.parts().collect()
        };
        parts.join(if own_script { "" } else { " " })
    }

    /// Given and family name, those that there are.
    fn parts(&self) -> impl Iterator<Item = &str> {
        [self.given.as_ref(), self.family.as_ref()].into_iter().filter_map(filled)
    }
}

fn filled(part: Option<&String>) -> Option<&str> {
    part.map(String::as_str).map(str::trim).filter(|part| !part.is_empty())
}

/// Whether all letters of the text are Han, kana or Hangul.
fn is_east_asian(text: &str) -> bool {
    let hangul = |letter: char| matches!(u32::from(letter), 0x1100..=0x11ff | 0x3131..=0x318e | 0xac00..=0xd7a3);
    let mut letters = text.chars().filter(|letter| letter.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(|letter| crate::fold::is_han_or_kana(letter) || hangul(letter))
}

fn writes_family_first(language: Language) -> bool {
    language.name_order() == NameOrder::FamilyFirst
}

fn names_family_first(country: Country) -> bool {
    matches!(country.code(), "CN" | "HK" | "HU" | "JP" | "KP" | "KR" | "MO" | "TW" | "VN")
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("Jane", "Doe", "en", "US", "Jane Doe")]
    #[case("Jane", "", "en", "US", "Jane")]
    #[case("", " Doe ", "en", "", "Doe")]
    #[case("", "", "ja", "JP", "")]
    #[case("太郎", "山田", "ja", "JP", "山田太郎")]
    #[case("太郎", "山田", "en", "US", "山田太郎")]
    #[case("マリ", "山田", "ja", "JP", "山田マリ")]
    #[case("佐々木", "", "ja", "JP", "佐々木")]
    #[case("민수", "김", "ko", "KR", "김민수")]
    #[case("伟", "张", "zh-Hans", "CN", "张伟")]
    #[case("志明", "陳", "zh-Hant", "TW", "陳志明")]
    #[case("Chih-ming", "Chen", "zh-Hant", "TW", "Chen Chih-ming")]
    #[case("János", "Kovács", "hu", "HU", "Kovács János")]
    #[case("János", "Kovács", "de", "HU", "János Kovács")]
    #[case("Jane", "Doe", "hu", "US", "Jane Doe")]
    #[case("Taro", "Yamada", "ja", "JP", "Yamada Taro")]
    #[case("Taro", "Yamada", "en", "JP", "Taro Yamada")]
    #[case("John", "Smith", "ja", "US", "John Smith")]
    #[case("Taro", "山田", "en", "JP", "Taro 山田")]
    #[case("محمد", "علي", "ar", "EG", "محمد علي")]
    #[case("-", "…", "ja", "", "- …")]
    fn a_name_is_written(
        #[case] given: &str,
        #[case] family: &str,
        #[case] tag: &str,
        #[case] country: &str,
        #[case] written: &str,
    ) {
        let part = |text: &str| Some(text.to_owned());
        let name = PersonName { title: part("Dr."), given: part(given), family: part(family) };
        let language = Language::from_tag(tag).unwrap_or(Language::En);
        assert_eq!(name.display(language, Country::from_code(country)), written);
    }

    #[test]
    fn empty_parts_are_not_in_json() {
        let name = PersonName { given: Some("Jane".to_owned()), ..PersonName::default() };
        let json = serde_json::to_string(&name);
        assert_eq!(json.ok().as_deref(), Some(r#"{"given":"Jane"}"#));
        assert_eq!(serde_json::from_str::<PersonName>(r#"{"given":"Jane"}"#).ok(), Some(name));
    }
}
