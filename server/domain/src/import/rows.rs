//! What a whole row becomes: a customer, a record or a reseller.

use super::bind::BoundMap;
use super::cell::read_language;
use super::draft::{CustomerDraft, RecordDraft, ResellerDraft};
use super::error::CellError;
use super::field::Field;
use super::row::Row;
use crate::country::Country;
use crate::email::EmailAddress;
use crate::ladder::{Wishes, read_channels};
use crate::language::Language;
use crate::name::{Party, PartyKind, PersonName};
use crate::phone::PhoneNumber;
use crate::postal::PostalAddress;
use crate::value::parse_web_address;
use crate::zone::find_zone;

impl BoundMap {
    /// The customer of a row, or everything that is wrong with its cells.
    pub fn customer(&self, cells: &[&str]) -> Result<CustomerDraft, Vec<CellError>> {
        let mut row = Row::new(self, cells);
        let external_id = row.required(Field::ExternalId);
        let country = row.parsed(Field::Country, Country::parse);
        let party = row.party();
        let draft = CustomerDraft {
            external_id: external_id.unwrap_or_default(),
            party,
            language: row.language(country),
            country,
            time_zone: row.time_zone(country),
            email: row.parsed(Field::Email, EmailAddress::parse),
            phone: row.phone(Field::Phone, country),
            fax: row.phone(Field::Fax, country),
            wishes: row.wishes(),
            postal: row.postal(country),
            reseller: row.text(Field::Reseller),
            dates: row.dates(),
            attributes: row.fields(),
        };
        row.finish(Some(draft))
    }

    /// The record of a row, or everything that is wrong with its cells.
    pub fn record(&self, cells: &[&str]) -> Result<RecordDraft, Vec<CellError>> {
        let mut row = Row::new(self, cells);
        let (external_id, customer) = (row.required(Field::ExternalId), row.required(Field::Customer));
        let (reseller, dates, fields) = (row.text(Field::Reseller), row.dates(), row.fields());
        let draft = external_id.zip(customer).map(|(external_id, customer)| {
            let kind = self.record_kind.clone();
            RecordDraft { external_id, kind, customer, reseller, dates, fields }
        });
        row.finish(draft)
    }

    /// The reseller of a row, or everything that is wrong with its cells.
    pub fn reseller(&self, cells: &[&str]) -> Result<ResellerDraft, Vec<CellError>> {
        let mut row = Row::new(self, cells);
        let (external_id, name) = (row.required(Field::ExternalId), row.required(Field::Organisation));
        let country = row.parsed(Field::Country, Country::parse);
        let draft = ResellerDraft {
            external_id: external_id.unwrap_or_default(),
            name: name.unwrap_or_default(),
            brand: row.text(Field::Brand),
            language: row.language(country),
            country,
            email: row.parsed(Field::Email, EmailAddress::parse),
            phone: row.phone(Field::Phone, country),
            fax: row.phone(Field::Fax, country),
            url: row.parsed(Field::Url, parse_web_address),
            person: row.person(),
            postal: row.postal(country),
            fields: row.fields(),
        };
        row.finish(Some(draft))
    }
}

impl Row<'_> {
    fn person(&mut self) -> PersonName {
        let (title, given, family) = (self.text(Field::Title), self.text(Field::Given), self.text(Field::Family));
        PersonName { title, given, family }
    }

    /// Who it is. Without a kind, whoever has an organisation is one.
    fn party(&mut self) -> Party {
        let told = self.parsed(Field::Kind, str::parse::<PartyKind>);
        let (organisation, person) = (self.text(Field::Organisation), self.person());
        if organisation.is_none() && person.is_empty() {
            let mapped = [Field::Organisation, Field::Family, Field::Given].into_iter();
            let field = mapped.clone().find(|field| self.map.known(*field).at.is_some());
            self.refuse_field(field.unwrap_or(Field::Organisation), "there is no name; every row needs one");
        }
        let meant = if organisation.is_some() { PartyKind::Organisation } else { PartyKind::Person };
        Party { kind: told.unwrap_or(meant), organisation, person }
    }

    fn language(&mut self, country: Option<Country>) -> Language {
        let told = self.parsed(Field::Language, read_language);
        told.or_else(|| country.map(Country::default_language)).unwrap_or(Language::En)
    }

    fn time_zone(&mut self, country: Option<Country>) -> String {
        let told = self.parsed(Field::TimeZone, |name| {
            // The name as the tables write it, however the file did.
            find_zone(name).map(|zone| zone.iana_name().unwrap_or(name).to_owned())
        });
        told.unwrap_or_else(|| country.map_or("UTC", Country::default_time_zone).to_owned())
    }

    fn wishes(&mut self) -> Wishes {
        let mut channels = |field| self.parsed(field, read_channels).unwrap_or_default();
        Wishes {
            first: channels(Field::Prefers),
            agreed: channels(Field::AgreesTo).into_iter().collect(),
            refused: channels(Field::Refuses).into_iter().collect(),
            ..Wishes::default()
        }
    }

    fn phone(&mut self, field: Field, country: Option<Country>) -> Option<PhoneNumber> {
        self.parsed(field, |text| PhoneNumber::parse(text, country))
    }

    /// The address, if there is more of it than the country.
    fn postal(&mut self, country: Option<Country>) -> Option<PostalAddress> {
        let mut lines = self.lines(Field::Street);
        lines.extend(self.lines(Field::Street2));
        let (locality, region) = (self.text(Field::Locality), self.text(Field::Region));
        let address =
            PostalAddress { lines, locality, region, postal_code: self.text(Field::PostalCode), country: None };
        (!address.is_empty()).then_some(PostalAddress { country, ..address })
    }
}
