//! What a row becomes before it is compared with what is stored.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use crate::country::Country;
use crate::email::EmailAddress;
use crate::ladder::Wishes;
use crate::language::Language;
use crate::name::{Party, PersonName};
use crate::phone::PhoneNumber;
use crate::postal::PostalAddress;
use crate::value::FieldValue;

/// A customer as a row tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CustomerDraft {
    /// The customer's key in the system it comes from.
    pub external_id: String,
    /// Who it is.
    #[serde(flatten)]
    pub party: Party,
    /// The language to write in.
    pub language: Language,
    /// The country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// The time zone, by its IANA name.
    pub time_zone: String,
    /// The email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAddress>,
    /// The phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<PhoneNumber>,
    /// The fax number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fax: Option<PhoneNumber>,
    /// What the customer wants of the ways to reach them.
    #[serde(skip_serializing_if = "Wishes::is_empty")]
    pub wishes: Wishes,
    /// The postal address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal: Option<PostalAddress>,
    /// The external id of the reseller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reseller: Option<String>,
    /// The customer's named dates.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub dates: BTreeMap<String, Date>,
    /// What else is known.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub attributes: BTreeMap<String, FieldValue>,
}

/// A record as a row tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RecordDraft {
    /// The record's key in the system it comes from.
    pub external_id: String,
    /// The kind of record.
    pub kind: String,
    /// The external id of its holder.
    pub customer: String,
    /// The external id of the reseller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reseller: Option<String>,
    /// The record's named dates.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub dates: BTreeMap<String, Date>,
    /// What else is known.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, FieldValue>,
}

/// A reseller as a row tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ResellerDraft {
    /// The reseller's key in the system it comes from.
    pub external_id: String,
    /// The reseller's name.
    pub name: String,
    /// The external id of the brand it wears.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
    /// Its language.
    pub language: Language,
    /// Its country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// The email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAddress>,
    /// The phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<PhoneNumber>,
    /// The fax number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fax: Option<PhoneNumber>,
    /// Its web page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The person to ask for.
    #[serde(skip_serializing_if = "PersonName::is_empty")]
    pub person: PersonName,
    /// The postal address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal: Option<PostalAddress>,
    /// What else is known.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, FieldValue>,
}

macro_rules! canonical_json {
    ($($draft:ident)*) => {$(
        impl $draft {
            /// The draft as JSON: the same text for the same content, with nothing for what is
            /// missing, so a new field does not change the text of old rows. For hashing.
            pub fn canonical_json(&self) -> String {
                serde_json::to_string(self).expect("a draft is texts, numbers and lists, which JSON can hold")
            }
        }
    )*};
}

canonical_json! { CustomerDraft RecordDraft ResellerDraft }

impl CustomerDraft {
    /// The name in lists and salutations, in the customer's own language.
    pub fn display_name(&self) -> String {
        self.party.display_name(self.language, self.country)
    }
}
