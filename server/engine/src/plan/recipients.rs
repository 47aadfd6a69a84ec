//! Resellers as recipients: each has a row among the customers, which it is written to by. So its messages have a page,
//! a language, a timeline and a way to be sent again like everybody's.
//!
//! The row follows what the source says of the reseller; what a person corrected in it stays until the source tells
//! something newer.

use std::collections::{BTreeMap, HashMap};

use carillon_domain::{Country, CustomerId};
use carillon_store::WriteTransaction;
use carillon_store::entity::{customer, reseller};
use jiff::Timestamp;
use serde_json::json;

use crate::import::search_text;
use crate::message::has_chosen_language;
use crate::{Engine, Result};

/// Before a reseller's number, as the number of its row.
const PREFIX: &str = "reseller:";

/// The rows resellers are written to by, by the reseller's id.
pub(super) type Recipients = HashMap<String, customer::Model>;

impl Engine {
    /// The rows of all resellers, made or renewed where needed.
    pub(super) async fn reseller_recipients(&self) -> Result<Recipients> {
        let resellers = carillon_store::reseller::all(self.parts.store.connection()).await?;
        let numbers: Vec<String> = resellers.iter().map(number_of).collect();
        let known = carillon_store::customer::by_external_ids(self.parts.store.connection(), &numbers).await?;
        if resellers.iter().all(|reseller| known.iter().any(|row| is_fresh(row, reseller))) {
            return Ok(by_reseller(&resellers, known));
        }
        let tx = self.parts.store.begin_write().await?;
        carillon_store::group::take_turn(&tx).await?;
        let known = self.renew(&tx, &resellers, &numbers).await?;
        tx.commit().await?;
        Ok(by_reseller(&resellers, known))
    }

    /// Makes the rows that are missing and renews those that are older than what the source says.
    async fn renew(
        &self,
        tx: &WriteTransaction,
        resellers: &[reseller::Model],
        numbers: &[String],
    ) -> Result<Vec<customer::Model>> {
        let now = self.clock_now();
        let there = carillon_store::customer::by_external_ids(tx, numbers).await?;
        let mut there: BTreeMap<String, customer::Model> =
            there.into_iter().map(|row| (row.external_id.clone(), row)).collect();
        let (mut made, mut former, mut renewed, mut kept) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for reseller in resellers {
            match there.remove(&number_of(reseller)) {
                None => made.push(self.row_of(reseller, now)),
                Some(row) if is_fresh(&row, reseller) => kept.push(row),
                Some(row) => {
                    renewed.push(self.renewed_row(&row, reseller, now));
                    former.push(row);
                }
            }
        }
        let by = "system";
        let reason = "what the source says of the reseller";
        carillon_store::customer::supersede(tx, former, by, reason, now.as_millisecond()).await?;
        carillon_store::customer::insert(tx, made.clone()).await?;
        carillon_store::customer::update(tx, renewed.clone()).await?;
        Ok(kept.into_iter().chain(made).chain(renewed).collect())
    }

    fn row_of(&self, reseller: &reseller::Model, now: Timestamp) -> customer::Model {
        let country = reseller.country.as_deref().unwrap_or_default();
        let zone = Country::from_code(country).map_or("UTC", Country::default_time_zone);
        let mut row = customer::Model {
            id: CustomerId::mint(now, self.entropy()).to_string(),
            external_id: number_of(reseller),
            kind: "organisation".to_owned(),
            organisation: reseller.name.clone(),
            title: String::new(),
            given: String::new(),
            family: String::new(),
            display_name: reseller.name.clone(),
            language: reseller.language.clone().unwrap_or_else(|| "en".to_owned()),
            country: country.to_owned(),
            time_zone: zone.to_owned(),
            email: reseller.email.clone(),
            phone: reseller.phone.clone(),
            fax: reseller.contact.get("fax").and_then(serde_json::Value::as_str).map(ToOwned::to_owned),
            postal: reseller.contact.get("postal").cloned(),
            attributes: json!({}),
            dates: json!({}),
            // It is written to by the house, in the brand of the house.
            reseller_id: None,
            consents: json!({}),
            email_state: "ok".to_owned(),
            version: 1,
            content_hash: reseller.content_hash.clone(),
            search_text: String::new(),
            created_at: now.as_millisecond(),
            updated_at: now.as_millisecond(),
            hold_id: None,
            suppressions: json!([]),
        };
        row.search_text = search_text(&row);
        row
    }

    /// The row with what the source says now. An address that bounced is given another try once it is a new one.
    fn renewed_row(&self, old: &customer::Model, reseller: &reseller::Model, now: Timestamp) -> customer::Model {
        let new = self.row_of(reseller, now);
        let language = if has_chosen_language(old) { old.language.clone() } else { new.language.clone() };
        let email_state = if new.email == old.email { old.email_state.clone() } else { new.email_state.clone() };
        customer::Model {
            id: old.id.clone(),
            language,
            consents: old.consents.clone(),
            email_state,
            version: old.version + 1,
            created_at: old.created_at,
            ..new
        }
    }
}

fn number_of(reseller: &reseller::Model) -> String {
    format!("{PREFIX}{}", reseller.external_id)
}

/// The row says what the source last said, or a person said something since.
fn is_fresh(row: &customer::Model, reseller: &reseller::Model) -> bool {
    row.external_id == number_of(reseller) && row.content_hash == reseller.content_hash
}

fn by_reseller(resellers: &[reseller::Model], rows: Vec<customer::Model>) -> Recipients {
    let mut rows: HashMap<String, customer::Model> =
        rows.into_iter().map(|row| (row.external_id.clone(), row)).collect();
    resellers.iter().filter_map(|reseller| Some((reseller.id.clone(), rows.remove(&number_of(reseller))?))).collect()
}
