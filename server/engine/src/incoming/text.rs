//! Text messages people write to us, and wishes to leave from an address or a number.

use carillon_channels::sms::{Arrival, InboundText, Keyword};
use carillon_domain::{Channel, EventId};
use carillon_store::WriteTransaction;
use carillon_store::entity::{customer, event, event_key};
use serde_json::json;

use super::Came;
use crate::happen::{Told, Within};
use crate::ladder::{wishes_of, with_wishes};
use crate::{Engine, Result};

/// A wish to hear less or more.
struct Wish<'a> {
    /// The state of mail in which it is new.
    from: &'static str,
    /// The state it leads to.
    to: &'static str,
    event: Within,
    /// It came as a text message: then no text messages of any kind follow, or they do again.
    by_text: bool,
    /// What the same wish has, however often it is told; empty for none.
    key: &'a str,
}

impl<'a> Wish<'a> {
    const fn to_stop(by_text: bool, key: &'a str) -> Self {
        Self { from: "ok", to: "unsubscribed", event: Within::AskedToStop, by_text, key }
    }

    const fn to_resume(key: &'a str) -> Self {
        Self { from: "unsubscribed", to: "ok", event: Within::AskedToResume, by_text: true, key }
    }
}

/// What a text or a wish did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Did {
    /// Something is other than it was.
    Changed,
    /// It was so already.
    Nothing,
    /// The very same was told before.
    ToldBefore,
}

impl Engine {
    /// Waits for what the carrier of text messages tells next by itself.
    pub async fn next_text_arrival(&self) -> Arrival {
        self.parts.carriers.sms.next_arrival().await
    }

    /// Takes in a text message somebody wrote. The same text has the same key, however often it comes; an empty key is
    /// none, and each counts. A wish is answered once, by a text message of ours: when it changes something.
    pub async fn take_text(&self, text: &InboundText, key: &str) -> Result<Came> {
        let db = self.parts.store.connection();
        let customers = carillon_store::customer::by_phone(db, &text.from).await?;
        let Some(first) = customers.first() else { return Ok(Came::Unknown) };
        let keyword = Keyword::read(&text.body);
        let mut did = Vec::with_capacity(customers.len());
        for row in &customers {
            did.push(match keyword {
                Some(Keyword::Stop) => self.turn(row, &Wish::to_stop(true, key)).await?,
                Some(Keyword::Start) => self.turn(row, &Wish::to_resume(key)).await?,
                Some(Keyword::Help) | None => self.replied_by_text(row, &text.body, key).await?,
            });
        }
        if let Some(keyword) = keyword.filter(|_| did.contains(&Did::Changed)) {
            self.answer_by_text(keyword, first).await?;
        }
        Ok(if did.iter().all(|it| *it == Did::ToldBefore) { Came::Known } else { Came::Noted })
    }

    /// Whoever writes from this address wants to hear nothing more.
    pub(super) async fn stop_by_address(&self, address: &str) -> Result<Came> {
        let customers = carillon_store::customer::by_email(self.parts.store.connection(), address).await?;
        if customers.is_empty() {
            return Ok(Came::Unknown);
        }
        for row in customers {
            self.turn(&row, &Wish::to_stop(false, "")).await?;
        }
        Ok(Came::Noted)
    }

    /// Does what somebody wishes.
    async fn turn(&self, row: &customer::Model, wish: &Wish<'_>) -> Result<Did> {
        let listening = self.listen(wish.event).await?;
        let tx = self.parts.store.begin_write().await?;
        listening.begin(&tx).await?;
        let Some(customer) = carillon_store::customer::lock(&tx, &row.id).await? else { return Ok(Did::Nothing) };
        let line = self.customer_line(&customer, wish.event.kind(), "");
        if !is_first(&tx, wish.key, &line).await? {
            return Ok(Did::ToldBefore);
        }
        let turns = customer.email_state == wish.from;
        if turns {
            carillon_store::customer::set_email_state(&tx, &customer.id, wish.to, self.now_ms()).await?;
        }
        let mut wishes = wishes_of(&customer);
        let has_turned = match (wish.by_text, wish.event) {
            (true, Within::AskedToStop) => wishes.stopped.insert(Channel::Sms),
            (true, _) => wishes.stopped.remove(&Channel::Sms),
            (false, _) => false,
        };
        if has_turned {
            let consents = with_wishes(&customer.consents, &wishes);
            carillon_store::customer::set_consents(&tx, &customer.id, consents, self.now_ms()).await?;
        }
        if turns || has_turned {
            carillon_store::event::insert(&tx, vec![line.clone()]).await?;
            self.happened_within(&tx, &Told::of(wish.event, &line, &customer)?, &listening).await?;
        }
        tx.commit().await?;
        Ok(if turns || has_turned { Did::Changed } else { Did::Nothing })
    }

    async fn replied_by_text(&self, row: &customer::Model, body: &str, key: &str) -> Result<Did> {
        let listening = self.listen(Within::Replied).await?;
        let tx = self.parts.store.begin_write().await?;
        listening.begin(&tx).await?;
        let line = self.customer_line(row, Within::Replied.kind(), body);
        if !is_first(&tx, key, &line).await? {
            return Ok(Did::ToldBefore);
        }
        carillon_store::event::insert(&tx, vec![line.clone()]).await?;
        self.happened_within(&tx, &Told::of(Within::Replied, &line, row)?, &listening).await?;
        tx.commit().await?;
        Ok(Did::Changed)
    }

    pub(super) fn customer_line(&self, row: &customer::Model, kind: &str, words: &str) -> event::Model {
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
