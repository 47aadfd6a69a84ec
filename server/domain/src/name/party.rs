//! Whom we write to: a person, or an organisation with perhaps a person in it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::PersonName;
use crate::country::Country;
use crate::language::Language;
use crate::text_serde::serde_as_text;

/// Whether a customer is a person or an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartyKind {
    /// A person.
    Person,
    /// A company, an association, an office.
    Organisation,
}

/// A word that names no kind of party.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is neither person nor organisation; translate it under [values.kind]")]
pub struct UnknownPartyKind(
    /// The word found.
    pub String,
);

impl PartyKind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Person, Self::Organisation];

    /// The word for the kind in files and tables.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Organisation => "organisation",
        }
    }
}

impl fmt::Display for PartyKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for PartyKind {
    type Err = UnknownPartyKind;

    fn from_str(text: &str) -> Result<Self, UnknownPartyKind> {
        let means = |kind: &Self| kind.as_str().eq_ignore_ascii_case(text);
        let spelled = text.eq_ignore_ascii_case("organization").then_some(Self::Organisation);
        let found = Self::ALL.into_iter().find(means).or(spelled);
        found.ok_or_else(|| UnknownPartyKind(text.to_owned()))
    }
}

serde_as_text!(PartyKind, "person or organisation");

/// Whom we write to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Party {
    /// A person or an organisation.
    pub kind: PartyKind,
    /// The organisation's name, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// The person's name, or the contact's in the organisation.
    #[serde(default)]
    pub person: PersonName,
}

impl Party {
    /// The name in lists and salutations: of an organisation its own, of a person theirs;
    /// where that is missing, the other.
    pub fn display_name(&self, language: Language, country: Option<Country>) -> String {
        let person = self.person.display(language, country);
        let organisation = self.organisation.as_deref().map(str::trim).unwrap_or_default().to_owned();
        let (first, second) = match self.kind {
            PartyKind::Organisation => (organisation, person),
            PartyKind::Person => (person, organisation),
        };
        if first.is_empty() { second } else { first }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(PartyKind::Organisation, Some("Acme"), Some("Jane"), "Acme")]
    #[case(PartyKind::Organisation, Some("  "), Some("Jane"), "Jane")]
    #[case(PartyKind::Organisation, None, Some("Jane"), "Jane")]
    #[case(PartyKind::Person, Some("Acme"), Some("Jane"), "Jane")]
    #[case(PartyKind::Person, Some("Acme"), None, "Acme")]
    #[case(PartyKind::Person, None, None, "")]
    fn a_party_has_a_name(
        #[case] kind: PartyKind,
        #[case] organisation: Option<&str>,
        #[case] given: Option<&str>,
        #[case] name: &str,
    ) {
        let person = PersonName { given: given.map(str::to_owned), ..PersonName::default() };
        let party = Party { kind, organisation: organisation.map(str::to_owned), person };
        assert_eq!(party.display_name(Language::En, None), name);
    }

    #[rstest]
    #[case("person", Ok(PartyKind::Person))]
    #[case("Organisation", Ok(PartyKind::Organisation))]
    #[case("organization", Ok(PartyKind::Organisation))]
    #[case("company", Err(UnknownPartyKind("company".to_owned())))]
    fn kinds_are_read(#[case] text: &str, #[case] kind: Result<PartyKind, UnknownPartyKind>) {
        assert_eq!(text.parse(), kind);
    }
}
