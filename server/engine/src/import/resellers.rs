//! Resellers: how a row becomes one and how it changes.

use std::sync::Arc;

use carillon_domain::ResellerId;
use carillon_domain::import::{BoundMap, CellError, Field, ImportMap, ResellerDraft};
use carillon_store::entity::reseller;
use carillon_store::import::{Purpose, Sourced};
use carillon_store::{ConnectionTrait, Result as StoreResult, WriteTransaction};
use serde_json::{Map, Value};

use super::content::{content_hash, merge_objects, object_of};
use super::target::{Context, Fresh, References, Refers, Target, Writes, model, tells};

/// Rows that become resellers.
pub(crate) struct Resellers {
    map: Arc<ImportMap>,
}

impl Resellers {
    pub(crate) fn new(map: Arc<ImportMap>) -> Self {
        Self { map }
    }

    /// Whether the map tells a part of the contact.
    fn tells_contact(&self, name: &str) -> bool {
        let any = |fields: &[Field]| fields.iter().any(|field| tells(&self.map, *field));
        match name {
            "person" => any(&[Field::Title, Field::Given, Field::Family]),
            "fax" => any(&[Field::Fax]),
            "postal" => any(&[Field::Street, Field::Street2, Field::Locality, Field::Region, Field::PostalCode]),
            own => self.map.fields.contains_key(own),
        }
    }
}

model!(reseller::Model, |_| ());

impl Target for Resellers {
    type Model = reseller::Model;

    fn sourced(&self) -> Sourced<'_> {
        Sourced::Resellers
    }

    fn read(&self, bound: &BoundMap, cells: &[&str]) -> Result<Fresh<reseller::Model>, Vec<CellError>> {
        let draft = bound.reseller(cells)?;
        let refers = Refers { brand: draft.brand.clone(), ..Refers::default() };
        Ok(Fresh { model: model_of(&draft, &self.map), refers })
    }

    fn refer(&self, fresh: Fresh<reseller::Model>, references: &References) -> reseller::Model {
        let brand_id = fresh.refers.brand.and_then(|name| references.brands.get(&name).cloned());
        reseller::Model { brand_id, ..fresh.model }
    }

    fn mint(&self, context: Context<'_>) -> String {
        ResellerId::mint(context.now, context.entropy).to_string()
    }

    async fn load(db: &impl ConnectionTrait, ids: &[String], purpose: Purpose) -> StoreResult<Vec<reseller::Model>> {
        carillon_store::import::resellers(db, ids, purpose).await
    }

    fn merge(&self, old: &reseller::Model, fresh: reseller::Model) -> reseller::Model {
        let mut new = reseller::Model {
            id: old.id.clone(),
            contact: merge_objects(&old.contact, fresh.contact, |name| self.tells_contact(name)),
            created_at: old.created_at,
            updated_at: old.updated_at,
            ..fresh
        };
        macro_rules! keep {
            ($($field:ident unless $told:ident;)*) => {$(
                if !tells(&self.map, Field::$told) {
                    new.$field.clone_from(&old.$field);
                }
            )*};
        }
        keep! {
            brand_id unless Brand;
            language unless Language;
            country unless Country;
            email unless Email;
            phone unless Phone;
            url unless Url;
        }
        new
    }

    async fn write(tx: &WriteTransaction, writes: Writes<reseller::Model>, _: Context<'_>) -> StoreResult<()> {
        let Writes { created, changed, told_anew } = writes;
        carillon_store::rows::insert(tx, created).await?;
        carillon_store::rows::update(tx, told_anew).await?;
        carillon_store::rows::update(tx, changed.into_iter().map(|change| change.new).collect()).await
    }
}

fn model_of(draft: &ResellerDraft, map: &ImportMap) -> reseller::Model {
    reseller::Model {
        id: String::new(),
        external_id: draft.external_id.clone(),
        name: draft.name.clone(),
        brand_id: None,
        language: Some(draft.language.tag().to_owned()),
        country: draft.country.map(|country| country.code().to_owned()),
        email: draft.email.as_ref().map(|email| email.as_str().to_owned()),
        phone: draft.phone.as_ref().map(|phone| phone.as_str().to_owned()),
        url: draft.url.clone(),
        contact: contact_of(draft),
        content_hash: content_hash(map, &draft.canonical_json()),
        created_at: 0,
        updated_at: 0,
    }
}

/// Whom to ask there: the row's own fields, and the person, the fax and the address where they are told.
fn contact_of(draft: &ResellerDraft) -> Value {
    let mut contact = Map::new();
    if !draft.person.is_empty() {
        contact.insert("person".to_owned(), object_of(&draft.person));
    }
    if let Some(fax) = &draft.fax {
        contact.insert("fax".to_owned(), Value::from(fax.as_str()));
    }
    if let Some(postal) = &draft.postal {
        contact.insert("postal".to_owned(), object_of(postal));
    }
    for (name, value) in &draft.fields {
        contact.insert(name.clone(), object_of(value));
    }
    Value::Object(contact)
}
