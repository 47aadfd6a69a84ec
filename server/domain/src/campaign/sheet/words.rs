//! Words of a definition: the key of a phrase, or the words themselves per language. Must not know any phrase.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor, value::MapAccessDeserializer};

use crate::language::Language;

/// Words that are said in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// The key of a phrase in `locales/`: `"document-product"`.
    Phrase(String),
    /// The words themselves: `{ en = "Product", de = "Produkt" }`.
    Each(BTreeMap<Language, String>),
}

impl Words {
    /// Where the words are written out: those of the language, or of the first it falls back to.
    pub fn written(&self, language: Language) -> Option<&str> {
        let Self::Each(each) = self else { return None };
        language.fallback().find_map(|language| each.get(&language)).map(String::as_str)
    }

    /// Whether there is nothing in them, in any language.
    pub(super) fn is_blank(&self) -> bool {
        match self {
            Self::Phrase(key) => key.trim().is_empty(),
            Self::Each(each) => each.is_empty() || each.values().any(|words| words.trim().is_empty()),
        }
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WordsVisitor)
    }
}

struct WordsVisitor;

impl<'de> Visitor<'de> for WordsVisitor {
    type Value = Words;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the key of a phrase, or words per language such as { en = \"Product\" }")
    }

    fn visit_str<E: serde::de::Error>(self, key: &str) -> Result<Words, E> {
        Ok(Words::Phrase(key.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Words, A::Error> {
        BTreeMap::deserialize(MapAccessDeserializer::new(map)).map(Words::Each)
    }
}
