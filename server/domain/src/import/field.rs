//! What a file can be about, and the fields each kind of row has.

use std::fmt;

use serde::Deserialize;

/// What the rows of a file become.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// Customers.
    Customers,
    /// Records of one kind.
    Records,
    /// Resellers.
    Resellers,
}

impl Target {
    /// The word for the target in files and tables.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::Records => "records",
            Self::Resellers => "resellers",
        }
    }

    /// The fields a row of the target has, besides its own dates and fields.
    pub const fn fields(self) -> &'static [Field] {
        use Field as F;
        match self {
            Self::Customers => &[
                F::ExternalId,
                F::Kind,
                F::Organisation,
                F::Title,
                F::Given,
                F::Family,
                F::Language,
                F::Country,
                F::TimeZone,
                F::Email,
                F::Phone,
                F::Fax,
                F::Prefers,
                F::AgreesTo,
                F::Refuses,
                F::Street,
                F::Street2,
                F::Locality,
                F::Region,
                F::PostalCode,
                F::Reseller,
            ],
            Self::Records => &[F::ExternalId, F::Customer, F::Reseller],
            Self::Resellers => &[
                F::ExternalId,
                F::Organisation,
                F::Title,
                F::Given,
                F::Family,
                F::Language,
                F::Country,
                F::Email,
                F::Phone,
                F::Fax,
                F::Url,
                F::Brand,
                F::Street,
                F::Street2,
                F::Locality,
                F::Region,
                F::PostalCode,
            ],
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

macro_rules! fields {
    ($($name:ident = $word:literal, $doc:literal;)*) => {
        /// A field every map knows; the word is what stands under `[columns]`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field {
            $(#[doc = $doc] $name,)*
        }

        impl Field {
            /// Every field.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The word for the field in maps and reports.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }
        }
    };
}

fields! {
    ExternalId = "external_id", "The row's own key in the system it comes from.";
    Kind = "kind", "Person or organisation.";
    Organisation = "organisation", "The organisation's name.";
    Title = "title", "What stands before a person's name.";
    Given = "given", "A person's given names.";
    Family = "family", "A person's family name.";
    Language = "language", "The language to write in.";
    Country = "country", "The country.";
    TimeZone = "time_zone", "The time zone.";
    Email = "email", "The email address.";
    Phone = "phone", "The phone number.";
    Fax = "fax", "The fax number.";
    Prefers = "prefers", "The channels to be used first, the most wanted first: letter, email.";
    AgreesTo = "agrees_to", "The channels the customer agreed to hear advertising on.";
    Refuses = "refuses", "The channels nothing is to come on.";
    Street = "street", "Street and house number; may hold several lines.";
    Street2 = "street2", "What else belongs to the street: a building, a floor.";
    Locality = "locality", "The town.";
    Region = "region", "The state or prefecture.";
    PostalCode = "postal_code", "The postal code.";
    Reseller = "reseller", "The external id of the reseller.";
    Customer = "customer", "The external id of a record's holder.";
    Url = "url", "A web page.";
    Brand = "brand", "The external id of the brand a reseller wears.";
}

impl Field {
    /// The field with this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.as_str() == word)
    }
}

/// Whether a name can be used in templates: `[a-z][a-z0-9_]*`.
pub(crate) fn is_identifier(name: &str) -> bool {
    let fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    name.len() <= 64 && name.starts_with(|first: char| first.is_ascii_lowercase()) && name.bytes().all(fine)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[test]
    fn every_field_has_a_word_and_a_target() {
        for &field in Field::ALL {
            assert_eq!(Field::from_word(field.as_str()), Some(field));
            assert!(is_identifier(field.as_str()));
            let targets = [Target::Customers, Target::Records, Target::Resellers];
            assert!(targets.iter().any(|target| target.fields().contains(&field)), "{field:?}");
        }
    }

    #[rstest]
    #[case("expires", true)]
    #[case("part_number2", true)]
    #[case("", false)]
    #[case("2nd", false)]
    #[case("_x", false)]
    #[case("Expires", false)]
    #[case("part-number", false)]
    #[case("größe", false)]
    fn names_for_templates(#[case] name: &str, #[case] fine: bool) {
        assert_eq!(is_identifier(name), fine);
    }
}
