//! Text messages people write to us, and wishes to leave from an address or a number.

use carillon_channels::sms::{Arrival, InboundText, Keyword};
use carillon_domain::{Channel, EventId};
use carillon_store::entity::{customer, event};
use serde_json::json;

use super::Came;
use crate::happen::{Told, Within};
use crate::ladder::{wishes_of, with_wishes};
use crate::{Engine, Result};

/// A wish to hear less or more.
struct Wish {
    /// The state of mail in which it is new.
    from: &'static str,
    /// The state it leads to.
    to: &'static str,
    event: Within,
    /// It came as a text message: then no text messages of any kind follow, or they do again.
    by_text: bool,
}

impl Wish {
    const fn by_text(from: &'static str, to: &'static str, event: Within) -> Self {
        Self { from, to, event, by_text: true }
    }
}

impl Engine {
    /// Waits for what the carrier of text messages tells next by itself.
    pub async fn next_text_arrival(&self) -> Arrival {
        self.parts.carriers.sms.next_arrival().await
    }

    /// Takes in a text message somebody wrote. A wish is answered once, by a text message of ours: when it is new.
    pub async fn take_text(&self, text: &InboundText) -> Result<Came> {
        let db = self.parts.store.connection();
        let customers = carillon_store::customer::by_phone(db, &text.from).await?;
        let Some(first) = customers.first() else { return Ok(Came::Unknown) };
        let keyword = Keyword::read(&text.body);
        let mut is_new = false;
        for row in &customers {
            is_new |= match keyword {
                Some(Keyword::Stop) => {
                    self.turn(row, &Wish::by_text("ok", "unsubscribed", Within::AskedToStop)).await?
                }
                Some(Keyword::Start) => {
                    self.turn(row, &Wish::by_text("unsubscribed", "ok", Within::AskedToResume)).await?
                }
                Some(Keyword::Help) | None => {
                    self.replied_by_text(row, &text.body).await?;
                    true
                }
            };
        }
        if let Some(keyword) = keyword.filter(|_| is_new) {
            self.answer_by_text(keyword, first).await?;
        }
        Ok(Came::Noted)
    }

    /// Whoever writes from this address wants to hear nothing more.
    pub(super) async fn stop_by_address(&self, address: &str) -> Result<Came> {
        let customers = carillon_store::customer::by_email(self.parts.store.connection(), address).await?;
        if customers.is_empty() {
            return Ok(Came::Unknown);
        }
        for row in customers {
            self.turn(&row, &Wish { by_text: false, ..Wish::by_text("ok", "unsubscribed", Within::AskedToStop) })
                .await?;
        }
        Ok(Came::Noted)
    }

    /// Does what somebody wishes; whether that was new.
    async fn turn(&self, row: &customer::Model, wish: &Wish) -> Result<bool> {
        let listening = self.listen(wish.event).await?;
        let tx = self.parts.store.begin_write().await?;
        listening.begin(&tx).await?;
        let Some(customer) = carillon_store::customer::lock(&tx, &row.id).await? else { return Ok(false) };
        let mut is_new = customer.email_state == wish.from;
        if is_new {
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
            is_new = true;
        }
        if is_new {
            let line = self.customer_line(&customer, wish.event.kind(), "");
            carillon_store::event::insert(&tx, vec![line.clone()]).await?;
            self.happened_within(&tx, &Told::of(wish.event, &line, &customer)?, &listening).await?;
        }
        tx.commit().await?;
        Ok(is_new)
    }

    async fn replied_by_text(&self, row: &customer::Model, body: &str) -> Result<()> {
        let listening = self.listen(Within::Replied).await?;
        let tx = self.parts.store.begin_write().await?;
        listening.begin(&tx).await?;
        let line = self.customer_line(row, Within::Replied.kind(), body);
        carillon_store::event::insert(&tx, vec![line.clone()]).await?;
        self.happened_within(&tx, &Told::of(Within::Replied, &line, row)?, &listening).await?;
        tx.commit().await?;
        Ok(())
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
