//! Text messages people write to us, and wishes to leave from an address or a number.

use carillon_channels::sms::{Arrival, InboundText, Keyword};
use carillon_domain::EventId;
use carillon_store::WriteTransaction;
use carillon_store::entity::{customer, event, event_key};
use serde_json::json;

use super::Came;
use crate::happen::{Told, Within};
use crate::{Engine, Result};

/// Who asked to stop, and who asked to start again: the state before and behind it.
const STOPS: [&str; 2] = ["ok", "unsubscribed"];
const RESUMES: [&str; 2] = ["unsubscribed", "ok"];

impl Engine {
    /// Waits for what the carrier of text messages tells next by itself.
    pub async fn next_text_arrival(&self) -> Arrival {
        self.parts.carriers.sms.next_arrival().await
    }

    /// Takes in a text message somebody wrote. The same text has the same key, however often it comes; an empty key is
    /// none, and each counts.
    pub async fn take_text(&self, text: &InboundText, key: &str) -> Result<Came> {
        let db = self.parts.store.connection();
        let customers = carillon_store::customer::by_phone(db, &text.from).await?;
        if customers.is_empty() {
            return Ok(Came::Unknown);
        }
        let mut is_new = false;
        for row in customers {
            is_new |= match Keyword::read(&text.body) {
                Some(Keyword::Stop) => self.turn(&row, STOPS, Within::AskedToStop, key).await?,
                Some(Keyword::Start) => self.turn(&row, RESUMES, Within::AskedToResume, key).await?,
                Some(Keyword::Help) | None => self.replied_by_text(&row, &text.body, key).await?,
            };
        }
        Ok(if is_new { Came::Noted } else { Came::Known })
    }

    /// Whoever writes from this address wants to hear nothing more.
    pub(super) async fn stop_by_address(&self, address: &str) -> Result<Came> {
        let customers = carillon_store::customer::by_email(self.parts.store.connection(), address).await?;
        if customers.is_empty() {
            return Ok(Came::Unknown);
        }
        for row in customers {
            self.turn(&row, STOPS, Within::AskedToStop, "").await?;
        }
        Ok(Came::Noted)
    }

    /// Moves a customer from one state to another; false where the same text did before.
    async fn turn(&self, row: &customer::Model, states: [&str; 2], event: Within, key: &str) -> Result<bool> {
        let [from, to] = states;
        let listening = self.listen(event).await?;
        let tx = self.parts.store.begin_write().await?;
        listening.begin(&tx).await?;
        let Some(customer) = carillon_store::customer::lock(&tx, &row.id).await? else { return Ok(true) };
        let line = self.customer_line(&customer, event.kind(), "");
        if !is_first(&tx, key, &line).await? {
            return Ok(false);
        }
        if customer.email_state == from {
            carillon_store::customer::set_email_state(&tx, &customer.id, to, self.now_ms()).await?;
            carillon_store::event::insert(&tx, vec![line.clone()]).await?;
            self.happened_within(&tx, &Told::of(event, &line, &customer)?, &listening).await?;
        }
        tx.commit().await?;
        Ok(true)
    }

    async fn replied_by_text(&self, row: &customer::Model, body: &str, key: &str) -> Result<bool> {
        let listening = self.listen(Within::Replied).await?;
        let tx = self.parts.store.begin_write().await?;
        listening.begin(&tx).await?;
        let line = self.customer_line(row, Within::Replied.kind(), body);
        if !is_first(&tx, key, &line).await? {
            return Ok(false);
        }
        carillon_store::event::insert(&tx, vec![line.clone()]).await?;
        self.happened_within(&tx, &Told::of(Within::Replied, &line, row)?, &listening).await?;
        tx.commit().await?;
        Ok(true)
    }

    fn customer_line(&self, row: &customer::Model, kind: &str, words: &str) -> event::Model {
        let now = self.clock_now();
        event::Model {
            id: EventId::mint(now, self.entropy()).to_string(),
            at: now.as_millisecond(),
            kind: kind.to_owned(),
            customer_id: Some(row.id.clone()),
            communication_id: None,
            delivery_id: None,
            enrollment_id: None,
            actor: "customer".into(),
            detail: json!({ "reason": words }),
        }
    }
}

/// Keeps the key of a text with what it does to a customer, in one transaction: what breaks off is done again as a whole.
async fn is_first(tx: &WriteTransaction, key: &str, line: &event::Model) -> Result<bool> {
    if key.is_empty() {
        return Ok(true);
    }
    let whose = line.customer_id.as_deref().unwrap_or_default();
    let row = event_key::Model { request_key: format!("{key}:{whose}"), event_id: line.id.clone(), content_hash: None };
    Ok(carillon_store::event::keep_key(tx, row).await?)
}
