//! Customers: how a row becomes one, how one changes, and what is kept of what it was.

use std::sync::Arc;

use carillon_domain::import::{BoundMap, CellError, CustomerDraft, Field, ImportMap};
use carillon_domain::{Country, CustomerId, EmailAddress, EventId, Language, Party, PartyKind, PersonName};
use carillon_store::entity::{customer, customer_date, event};
use carillon_store::import::{Purpose, Sourced};
use carillon_store::{ConnectionTrait, Result as StoreResult, WriteTransaction};
use serde_json::json;

use super::content::{content_hash, date_rows, merge_objects, object_of, searchable, with_every};
use super::target::{Change, Context, Fresh, ReachedAnew, References, Refers, Target, Writes, model, tells};
use crate::care::reached_anew_by;
use crate::happen::Within;
use crate::ladder::{wishes_of, with_wishes};
use crate::message::has_chosen_language;

/// Rows that become customers.
pub(crate) struct Customers {
    map: Arc<ImportMap>,
}

impl Customers {
    pub(crate) fn new(map: Arc<ImportMap>) -> Self {
        Self { map }
    }

    fn tells_any(&self, fields: &[Field]) -> bool {
        fields.iter().any(|field| tells(&self.map, *field))
    }
}

model!(customer::Model, |row| row.version += 1);

impl Target for Customers {
    type Model = customer::Model;

    const HOLDS_ADDRESSES: bool = true;

    fn sourced(&self) -> Sourced<'_> {
        Sourced::Customers
    }

    fn read(&self, bound: &BoundMap, cells: &[&str]) -> Result<Fresh<customer::Model>, Vec<CellError>> {
        let draft = bound.customer(cells)?;
        let refers = Refers { reseller: draft.reseller.clone(), ..Refers::default() };
        Ok(Fresh { model: model_of(draft, &self.map), refers })
    }

    fn refer(&self, fresh: Fresh<customer::Model>, references: &References) -> customer::Model {
        let reseller_id = fresh.refers.reseller.and_then(|number| references.resellers.get(&number).cloned());
        customer::Model { reseller_id, ..fresh.model }
    }

    fn mint(&self, context: Context<'_>) -> String {
        CustomerId::mint(context.now, context.entropy).to_string()
    }

    async fn load(db: &impl ConnectionTrait, ids: &[String], purpose: Purpose) -> StoreResult<Vec<customer::Model>> {
        carillon_store::import::customers(db, ids, purpose).await
    }

    fn merge(&self, old: &customer::Model, fresh: customer::Model) -> customer::Model {
        let map = &self.map;
        let consents = self.consents(old, &fresh);
        let mut new = customer::Model {
            id: old.id.clone(),
            attributes: merge_objects(&old.attributes, fresh.attributes, |name| map.fields.contains_key(name)),
            dates: merge_objects(&old.dates, fresh.dates, |name| map.dates.contains_key(name)),
            consents,
            version: old.version,
            created_at: old.created_at,
            updated_at: old.updated_at,
            ..fresh
        };
        self.keep_untold(old, &mut new);
        if has_chosen_language(old) {
            new.language.clone_from(&old.language);
        }
        // A new address has not refused anything yet.
        if new.email == old.email {
            new.email_state.clone_from(&old.email_state);
        }
        new.display_name = display_name(&new);
        new.search_text = search_text(&new);
        new
    }

    fn reached_anew(changed: &[Change<customer::Model>], context: Context<'_>) -> Vec<ReachedAnew> {
        changed.iter().filter_map(|change| reached_anew(change, context)).collect()
    }

    async fn write(tx: &WriteTransaction, writes: Writes<customer::Model>, context: Context<'_>) -> StoreResult<()> {
        let Writes { created, changed, told_anew } = writes;
        let dates = created.iter().flat_map(dates_of).collect();
        carillon_store::rows::insert(tx, created).await?;
        carillon_store::rows::insert(tx, dates).await?;
        carillon_store::rows::update(tx, told_anew).await?;
        write_changes(tx, changed, context).await
    }
}

impl Customers {
    /// Wishes the map names are replaced; what the customer said themselves stays, whatever a source says.
    fn consents(&self, old: &customer::Model, fresh: &customer::Model) -> serde_json::Value {
        let (mut wishes, told) = (wishes_of(old), wishes_of(fresh));
        if tells(&self.map, Field::Prefers) {
            wishes.first = told.first;
        }
        if tells(&self.map, Field::AgreesTo) {
            wishes.agreed = told.agreed;
        }
        if tells(&self.map, Field::Refuses) {
            wishes.refused = told.refused;
        }
        with_wishes(&old.consents, &wishes)
    }

    /// What the map does not name stays as it is.
    fn keep_untold(&self, old: &customer::Model, new: &mut customer::Model) {
        macro_rules! keep {
            ($($field:ident unless $($told:ident)|+;)*) => {$(
                if !self.tells_any(&[$(Field::$told),+]) {
                    new.$field.clone_from(&old.$field);
                }
            )*};
        }
        keep! {
            kind unless Kind | Organisation;
            organisation unless Organisation;
            title unless Title;
            given unless Given;
            family unless Family;
            language unless Language;
            country unless Country;
            email unless Email;
            phone unless Phone;
            fax unless Fax;
            postal unless Street | Street2 | Locality | Region | PostalCode;
            reseller_id unless Reseller;
        }
        // Who moves abroad lives by another clock; who does not keeps the one that was set.
        if !self.tells_any(&[Field::TimeZone]) && new.country == old.country {
            new.time_zone.clone_from(&old.time_zone);
        }
    }
}

fn model_of(draft: CustomerDraft, map: &ImportMap) -> customer::Model {
    let content_hash = content_hash(map, &draft.canonical_json());
    let display_name = draft.display_name();
    let Party { kind, organisation, person } = draft.party;
    let mut model = customer::Model {
        id: String::new(),
        external_id: draft.external_id,
        kind: kind.as_str().to_owned(),
        organisation: organisation.unwrap_or_default(),
        title: person.title.unwrap_or_default(),
        given: person.given.unwrap_or_default(),
        family: person.family.unwrap_or_default(),
        display_name,
        language: draft.language.tag().to_owned(),
        country: draft.country.map(|country| country.code().to_owned()).unwrap_or_default(),
        time_zone: draft.time_zone,
        email: draft.email.map(|email| email.as_str().to_owned()),
        phone: draft.phone.map(|phone| phone.as_str().to_owned()),
        fax: draft.fax.map(|fax| fax.as_str().to_owned()),
        postal: draft.postal.as_ref().map(object_of),
        attributes: with_every(object_of(&draft.attributes), map.fields.keys()),
        dates: with_every(object_of(&draft.dates), map.dates.keys()),
        reseller_id: None,
        consents: with_wishes(&json!({}), &draft.wishes),
        email_state: "ok".to_owned(),
        version: 1,
        content_hash,
        search_text: String::new(),
        created_at: 0,
        updated_at: 0,
        hold_id: None,
        suppressions: json!([]),
    };
    model.search_text = search_text(&model);
    model
}

/// The name a customer is shown by, in the order of their language and country.
pub(crate) fn display_name(row: &customer::Model) -> String {
    let part = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let person = PersonName { title: part(&row.title), given: part(&row.given), family: part(&row.family) };
    let kind = row.kind.parse().unwrap_or(PartyKind::Person);
    let language = Language::from_tag(&row.language).unwrap_or(Language::En);
    Party { kind, organisation: part(&row.organisation), person }
        .display_name(language, Country::from_code(&row.country))
}

/// What a customer is found by: the number, the names in either order, and the addresses.
pub(crate) fn search_text(row: &customer::Model) -> String {
    let organisation = if row.organisation == row.display_name { "" } else { &row.organisation };
    let addresses = [&row.email, &row.phone].map(|address| address.as_deref().unwrap_or_default());
    let names = [&row.external_id, &row.display_name, organisation, &row.family, &row.given];
    searchable(names.into_iter().chain(addresses))
}

fn dates_of(row: &customer::Model) -> Vec<customer_date::Model> {
    let date = |(name, on_date)| customer_date::Model { customer_id: row.id.clone(), name, on_date };
    date_rows(&row.dates).map(date).collect()
}

/// Keeps the states that end, and writes those that follow.
async fn write_changes(
    tx: &WriteTransaction,
    changed: Vec<Change<customer::Model>>,
    context: Context<'_>,
) -> StoreResult<()> {
    if changed.is_empty() {
        return Ok(());
    }
    let ids: Vec<String> = changed.iter().map(|change| change.new.id.clone()).collect();
    let dates = changed.iter().flat_map(|change| dates_of(&change.new)).collect();
    let (old, new) = changed.into_iter().map(|change| (change.old, change.new)).unzip();
    carillon_store::customer::supersede(tx, old, context.by, &reason_of(context), context.now_ms).await?;
    carillon_store::rows::update::<customer::Model>(tx, new).await?;
    carillon_store::date::replace_of_customers(tx, &ids, dates).await
}

fn reason_of(context: Context<'_>) -> String {
    format!("import of {}", context.file)
}

/// The addresses themselves are in the rows; the line of the timeline tells which have changed, that of mail masked.
fn reached_anew(change: &Change<customer::Model>, context: Context<'_>) -> Option<ReachedAnew> {
    let Change { old, new } = change;
    let fields = reached_anew_by(old, new);
    if fields.is_empty() {
        return None;
    }
    let masked = |email: &Option<String>| {
        let email = email.as_deref()?;
        Some(EmailAddress::parse(email).map_or_else(|_| "•••".to_owned(), |email| email.masked()))
    };
    let mut detail = json!({ "fields": fields.join(", "), "reason": reason_of(context), "import": context.import_id });
    if old.email != new.email {
        detail["from"] = json!(masked(&old.email));
        detail["to"] = json!(masked(&new.email));
    }
    let line = event::Model {
        id: EventId::mint(context.now, context.entropy).to_string(),
        at: context.now_ms,
        kind: Within::ContactUpdated.kind().to_owned(),
        customer_id: Some(new.id.clone()),
        communication_id: None,
        delivery_id: None,
        enrollment_id: None,
        actor: context.by.to_owned(),
        detail,
    };
    Some(ReachedAnew { line, customer: new.clone() })
}
