//! Answers to what people ask by text message: one when they stop, one when they start again, and help.

use carillon_channels::sms::{Keyword, TextMessage};
use carillon_compose::phrase::phrases;
use carillon_domain::{AttemptOutcome, Language, PhoneNumber, SmsMarket};
use carillon_store::entity::{customer, event};
use serde_json::json;

use crate::message::brand_view;
use crate::{Engine, Result};

/// What an answer leaves on the timeline.
const ANSWERED: &str = "answered-by-text";
/// The most answers somebody gets within a day: a machine at the other end shall not keep us talking.
const MOST: usize = 5;
/// A day, in milliseconds.
const DAY_MS: i64 = 86_400_000;

impl Engine {
    /// Answers a keyword. It is written down first: better no answer than two.
    pub(super) async fn answer_by_text(&self, keyword: Keyword, customer: &customer::Model) -> Result<()> {
        let db = self.parts.store.connection();
        let since = self.now_ms() - DAY_MS;
        let given = carillon_store::event::of_customer_since(db, &customer.id, &[ANSWERED], since).await?;
        let to = customer.phone.as_deref().and_then(|phone| PhoneNumber::parse(phone, None).ok());
        let (Some(to), true) = (to, given.len() < MOST) else { return Ok(()) };
        let from = match self.settings().sms_senders.to(&to) {
            Ok(Some(from)) => from.clone(),
            Ok(None) => return Ok(()),
            Err(error) => {
                tracing::warn!(%error, "a text message cannot be answered");
                return Ok(());
            }
        };
        let (name, body) = self.answer_to(keyword, customer, from.as_str()).await?;
        let body = SmsMarket::of(&to).map_or(body.clone(), |market| market.sign(&body, &name));
        let mut line = self.customer_line(customer, ANSWERED, "");
        "system".clone_into(&mut line.actor);
        line.detail = json!({ "channel": "sms", "reason": body });
        self.keep_line(line.clone()).await?;
        let answer = self.parts.carriers.sms.send(&TextMessage { key: line.id, to, from, body }).await;
        match answer.outcome {
            AttemptOutcome::Accepted { .. } => tracing::debug!("a text message was answered"),
            outcome => {
                let outcome = outcome.kind();
                tracing::warn!(outcome, "the answer to a text message was not taken; it is not tried again");
            }
        }
        Ok(())
    }

    async fn keep_line(&self, line: event::Model) -> Result<()> {
        let tx = self.parts.store.begin_write().await?;
        carillon_store::event::insert(&tx, vec![line]).await?;
        tx.commit().await?;
        Ok(())
    }

    /// In whose name, and the words: in the customer's language, from whoever wrote to them last, else from the sender.
    async fn answer_to(&self, keyword: Keyword, customer: &customer::Model, sender: &str) -> Result<(String, String)> {
        let db = self.parts.store.connection();
        let said = carillon_store::communication::of_customer(db, &customer.id, 1).await?;
        let brand = said.first().map(brand_view);
        let name = brand.as_ref().map(|it| it.name.clone()).filter(|name| !name.trim().is_empty());
        let name = name.unwrap_or_else(|| sender.to_owned());
        let contact = brand.and_then(|it| it.phone.or(it.email).or(it.url));
        let contact = contact.unwrap_or_else(|| self.settings().public_url.clone());
        let language = Language::resolve(&customer.language).unwrap_or(Language::En);
        let key = match keyword {
            Keyword::Stop => "text-stopped",
            Keyword::Start => "text-started",
            Keyword::Help => "text-help",
        };
        let words =
            phrases(language).plain(key, &[("name", name.as_str().into()), ("contact", contact.as_str().into())]);
        Ok((name, words))
    }
}
