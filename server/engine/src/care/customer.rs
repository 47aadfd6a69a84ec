//! A customer as client care sees one, and the correction of their data: versioned, with who and why.

use carillon_domain::ladder::write_channels;
use carillon_domain::{Channel, Country, EmailAddress, EventId, Language, PhoneNumber};
use carillon_store::entity::{customer, customer_version, event};
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::corrected_row::{Checked, build};
use super::rows::{instant, plain};
use super::ways;
use crate::happen::{Told, Within};
use crate::ladder::{wishes_among, wishes_of};
use crate::postal::postal_lines;
use crate::view::{AddressLine, CustomerForm, CustomerView};
use crate::{Engine, EngineError, FieldFault, Person, Result};

/// Rows shown of each list.
const SHOWN: u64 = 100;

/// The fields a person may correct, as they are named in the form and in the stored states.
const FIELDS: [&str; 10] =
    ["title", "given", "family", "organisation", "language", "country", "time_zone", "email", "phone", "fax"];

impl Engine {
    /// A customer by id, with records, communications, timeline and former data.
    pub async fn customer(&self, id: &str) -> Result<CustomerView> {
        let db = self.parts.store.connection();
        let row = self.customer_row(id).await?;
        let said = carillon_store::communication::of_customer(db, id, SHOWN).await?;
        let events = carillon_store::event::of_customer(db, id, SHOWN).await?;
        let records = carillon_store::record::of_customer(db, id).await?;
        let former = carillon_store::customer::versions(db, id).await?;
        let reseller = match &row.reseller_id {
            Some(id) => carillon_store::reseller::by_id(db, id).await?.map(|reseller| reseller.name),
            None => None,
        };
        Ok(CustomerView {
            id: row.id.clone(),
            name: row.display_name.clone(),
            form: form_of(&row),
            external_id: row.external_id.clone(),
            postal_lines: postal_lines(&row),
            reseller,
            hold: self.hold_on(id).await?,
            enrollments: self.enrollment_views(id).await?,
            records: self.record_views(records).await?,
            communications: self.rows_of(said.into_iter().map(|c| (c, Some(row.clone()))).collect()).await?,
            timeline: self.timeline_of(events).await?,
            former: self.former_lines(former, &row).await?,
            version: u32::try_from(row.version).unwrap_or(1),
        })
    }

    async fn former_lines(
        &self,
        former: Vec<customer_version::Model>,
        now: &customer::Model,
    ) -> Result<Vec<AddressLine>> {
        let names = self.person_names(former.iter().map(|row| row.changed_by.as_str())).await?;
        let mut after = state_of(now);
        let mut lines = Vec::new();
        for row in former {
            let changes = changes_between(&row.data, &after);
            lines.push(AddressLine {
                at: instant(row.at),
                by: names.get(&row.changed_by).cloned().unwrap_or(row.changed_by),
                reason: row.reason,
                changes,
            });
            after = row.data;
        }
        Ok(lines)
    }

    /// Corrects a customer's data. The former state is kept; a correction of a state somebody else has changed
    /// meanwhile is refused.
    pub async fn correct_customer(&self, id: &str, form: CustomerForm, by: &Person) -> Result<()> {
        let reason = form.reason.trim().to_owned();
        let listening = self.listen(Within::ContactUpdated).await?;
        let tx = self.parts.store.begin_write().await?;
        listening.begin(&tx).await?;
        let former = carillon_store::customer::lock(&tx, id).await?.ok_or(EngineError::NotFound)?;
        if u32::try_from(former.version).unwrap_or(0) != form.version {
            return Err(EngineError::Conflict("somebody changed this customer meanwhile".into()));
        }
        let corrected = corrected(&former, &form, self.now_ms())?;
        let changes = changes_between(&state_of(&former), &state_of(&corrected));
        if changes.is_empty() {
            return Ok(());
        }
        carillon_store::customer::supersede(&tx, vec![former.clone()], &by.id, &reason, self.now_ms()).await?;
        carillon_store::customer::update(&tx, vec![corrected.clone()]).await?;
        let line = self.correction_event(&former.id, &changes, &reason, by);
        carillon_store::event::insert(&tx, vec![line.clone()]).await?;
        self.happened_within(&tx, &Told::of(Within::ContactUpdated, &line, &corrected)?, &listening).await?;
        tx.commit().await?;
        Ok(())
    }

    fn correction_event(
        &self,
        customer_id: &str,
        changes: &[(String, String, String)],
        reason: &str,
        by: &Person,
    ) -> event::Model {
        let now = self.clock_now();
        let fields: Vec<&str> = changes.iter().map(|(field, _, _)| field.as_str()).collect();
        event::Model {
            id: EventId::mint(now, self.entropy()).to_string(),
            at: now.as_millisecond(),
            kind: "customer-corrected".into(),
            customer_id: Some(customer_id.to_owned()),
            communication_id: None,
            delivery_id: None,
            enrollment_id: None,
            actor: by.id.clone(),
            detail: json!({ "fields": fields.join(", "), "reason": reason }),
        }
    }
}

fn postal_field(row: &customer::Model, field: &str) -> String {
    let value = row.postal.as_ref().and_then(|postal| postal.get(field));
    match value {
        Some(Value::Array(lines)) => lines.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n"),
        Some(value) => plain(value),
        None => String::new(),
    }
}

fn form_of(row: &customer::Model) -> CustomerForm {
    let wishes = wishes_of(row);
    CustomerForm {
        title: row.title.clone(),
        given: row.given.clone(),
        family: row.family.clone(),
        organisation: row.organisation.clone(),
        language: row.language.clone(),
        country: row.country.clone(),
        time_zone: row.time_zone.clone(),
        email: row.email.clone().unwrap_or_default(),
        phone: row.phone.clone().unwrap_or_default(),
        fax: row.fax.clone().unwrap_or_default(),
        prefers: write_channels(&wishes.first),
        way_email: ways::word(&wishes, Channel::Email),
        way_letter: ways::word(&wishes, Channel::Letter),
        way_fax: ways::word(&wishes, Channel::Fax),
        way_sms: ways::word(&wishes, Channel::Sms),
        street: postal_field(row, "lines"),
        locality: postal_field(row, "locality"),
        region: postal_field(row, "region"),
        postal_code: postal_field(row, "postal_code"),
        reason: String::new(),
        version: u32::try_from(row.version).unwrap_or(1),
    }
}

/// The part of a customer's state a person may correct, and that former states are compared by.
fn state_of(row: &customer::Model) -> Value {
    serde_json::to_value(row).unwrap_or_default()
}

/// The wishes of a state, by the names of their fields.
fn wishes_in(state: &Value) -> [(&'static str, String); 3] {
    let wishes = state.get("consents").map(wishes_among).unwrap_or_default();
    let refused = wishes.refused.union(&wishes.stopped);
    [
        ("prefers", write_channels(&wishes.first)),
        ("agrees_to", write_channels(&wishes.agreed)),
        ("refuses", write_channels(refused)),
    ]
}

/// The fields of how a customer is reached.
const REACHED_BY: [&str; 8] = ["email", "phone", "fax", "country", "street", "locality", "region", "postal_code"];

/// The fields in which a customer is reached in another way than before.
pub(crate) fn reached_anew_by(before: &customer::Model, after: &customer::Model) -> Vec<String> {
    let is_same = before.email == after.email
        && before.phone == after.phone
        && before.fax == after.fax
        && before.country == after.country
        && before.postal == after.postal;
    if is_same {
        return Vec::new();
    }
    let changes = changes_between(&state_of(before), &state_of(after)).into_iter().map(|(field, ..)| field);
    changes.filter(|field| REACHED_BY.contains(&field.as_str())).collect()
}

/// What differs between two states: field, before, after.
fn changes_between(before: &Value, after: &Value) -> Vec<(String, String, String)> {
    let text = |state: &Value, field: &str| state.get(field).map(plain).unwrap_or_default();
    let mut changes: Vec<_> = FIELDS
        .iter()
        .map(|field| ((*field).to_owned(), text(before, field), text(after, field)))
        .filter(|(_, before, after)| before != after)
        .collect();
    for field in ["lines", "locality", "region", "postal_code"] {
        let part = |state: &Value| match state.get("postal").and_then(|postal| postal.get(field)) {
            Some(Value::Array(lines)) => lines.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
            Some(value) => plain(value),
            None => String::new(),
        };
        let (before, after) = (part(before), part(after));
        if before != after {
            let name = if field == "lines" { "street" } else { field };
            changes.push((name.to_owned(), before, after));
        }
    }
    let wishes = wishes_in(before).into_iter().zip(wishes_in(after)).filter(|(before, after)| before != after);
    changes.extend(wishes.map(|((field, before), (_, after))| (field.to_owned(), before, after)));
    changes
}

/// The corrected row, or every field that is not usable.
fn corrected(former: &customer::Model, form: &CustomerForm, now_ms: i64) -> Result<customer::Model> {
    let mut faults = Vec::new();
    let country = Country::parse(form.country.trim()).ok();
    if country.is_none() {
        faults.push(FieldFault::new("country", "fault-country", form.country.trim()));
    }
    let language = Language::resolve(form.language.trim());
    if language.is_none() {
        faults.push(FieldFault::new("language", "fault-language", form.language.trim()));
    }
    if TimeZone::get(form.time_zone.trim()).is_err() {
        faults.push(FieldFault::new("time_zone", "fault-time-zone", form.time_zone.trim()));
    }
    if form.reason.trim().is_empty() {
        faults.push(FieldFault::new("reason", "fault-empty", ""));
    }
    if form.family.trim().is_empty() && form.given.trim().is_empty() && form.organisation.trim().is_empty() {
        faults.push(FieldFault::new("family", "fault-name", ""));
    }
    let wishes = ways::wishes(&wishes_of(former), form);
    if let Err(fault) = &wishes {
        faults.push(fault.clone());
    }
    let email = optional(&form.email, |text| EmailAddress::parse(text).map(|e| e.as_str().to_owned()).ok());
    let phone = optional(&form.phone, |text| PhoneNumber::parse(text, country).map(|p| p.as_str().to_owned()).ok());
    let fax = optional(&form.fax, |text| PhoneNumber::parse(text, country).map(|p| p.as_str().to_owned()).ok());
    for (field, value, phrase) in
        [("email", &email, "fault-email"), ("phone", &phone, "fault-phone"), ("fax", &fax, "fault-phone")]
    {
        if let Err(typed) = value {
            faults.push(FieldFault::new(field, phrase, typed.as_str()));
        }
    }
    match (email, phone, fax, wishes, language, country) {
        (Ok(email), Ok(phone), Ok(fax), Ok(wishes), Some(language), Some(country)) if faults.is_empty() => {
            let checked = Checked { email, phone, fax, wishes, language, country };
            Ok(build(former, form, now_ms, checked))
        }
        _ => Err(EngineError::Invalid(faults)),
    }
}

/// Empty text is no value; text that does not parse comes back as it was typed.
fn optional(text: &str, parse: impl Fn(&str) -> Option<String>) -> Result<Option<String>, String> {
    let text = text.trim();
    if text.is_empty() { Ok(None) } else { parse(text).map(Some).ok_or_else(|| text.to_owned()) }
}
