//! Text messages people write to us, and wishes to leave from an address or a number.

use carillon_channels::sms::{Arrival, InboundText, Keyword};
use carillon_domain::EventId;
use carillon_store::entity::{customer, event};
use serde_json::json;

use super::Came;
use crate::happen::{Told, Within};
use crate::{Engine, Result};

impl Engine {
    /// Waits for what the carrier of text messages tells next by itself.
    pub async fn next_text_arrival(&self) -> Arrival {
        self.parts.carriers.sms.next_arrival().await
    }

    /// Takes in a text message somebody wrote.
    pub async fn take_text(&self, text: &InboundText) -> Result<Came> {
        let db = self.parts.store.connection();
        let customers = carillon_store::customer::by_phone(db, &text.from).await?;
        if customers.is_empty() {
            return Ok(Came::Unknown);
        }
        for row in customers {
            match Keyword::read(&text.body) {
                Some(Keyword::Stop) => self.turn(&row, "ok", "unsubscribed", Within::AskedToStop).await?,
                Some(Keyword::Start) => self.turn(&row, "unsubscribed", "ok", Within::AskedToResume).await?,
                Some(Keyword::Help) | None => self.replied_by_text(&row, &text.body).await?,
            }
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
            self.turn(&row, "ok", "unsubscribed", Within::AskedToStop).await?;
        }
        Ok(Came::Noted)
    }

    async fn turn(&self, row: &customer::Model, from: &str, to: &str, event: Within) -> Result<()> {
        let listening = self.listen(event).await?;
        let tx = self.parts.store.begin_write().await?;
        listening.begin(&tx).await?;
        let Some(customer) = carillon_store::customer::lock(&tx, &row.id).await? else { return Ok(()) };
        if customer.email_state == from {
            carillon_store::customer::set_email_state(&tx, &customer.id, to, self.now_ms()).await?;
            let line = self.customer_line(&customer, event.kind(), "");
            carillon_store::event::insert(&tx, vec![line.clone()]).await?;
            self.happened_within(&tx, &Told::of(event, &line, &customer)?, &listening).await?;
        }
        tx.commit().await?;
        Ok(())
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
