//! Sending a message again: to the address on file, in a language on offer, not too often, once per request.

use carillon_domain::{Channel, DeliveryState, EmailAddress, EventId, Language, MessageClass};
use carillon_store::entity::{communication, customer, event};
use carillon_store::{ConnectionTrait, WriteTransaction, delivery};
use serde_json::json;

use crate::ladder::spot_on;
use crate::view::Resent;
use crate::volume::row_of;
use crate::{Engine, EngineError, Result};

/// A day, in milliseconds: the window of the limits.
const DAY_MS: i64 = 86_400_000;

/// A wish to send something again.
pub(crate) struct ResendRequest<'a> {
    /// What.
    pub(crate) communication: &'a communication::Model,
    /// In which language.
    pub(crate) language: Language,
    /// `resend` or `correction`.
    pub(crate) cause: &'static str,
    /// The same wish has the same key, however often it comes.
    pub(crate) request_key: &'a str,
    /// `customer` or a person's id.
    pub(crate) actor: &'a str,
    /// Why, in the words of that person.
    pub(crate) reason: &'a str,
    /// The limits of the page apply.
    pub(crate) limited: bool,
}

impl Engine {
    /// Sends the message behind a token again, as its holder asked.
    pub async fn resend_from_page(&self, token: &str, language: Language, request_key: &str) -> Result<Resent> {
        let communication = self.by_public_token(token).await?;
        self.resend_communication(&ResendRequest {
            communication: &communication,
            language,
            cause: "resend",
            request_key,
            actor: "customer",
            reason: "",
            limited: true,
        })
        .await
    }

    /// Plans the delivery of a resend, with its event. The same request key plans it once.
    pub(crate) async fn resend_communication(&self, wish: &ResendRequest<'_>) -> Result<Resent> {
        let key = checked_key(&wish.communication.id, wish.request_key)?;
        if !self.languages_of(wish.communication).await?.contains(&wish.language) {
            return Err(EngineError::NotFound);
        }
        let tx = self.parts.store.begin_write().await?;
        // The customer's row is held, so that the limits are exact however many requests come at once.
        let customer =
            carillon_store::customer::lock(&tx, &wish.communication.customer_id).await?.ok_or(EngineError::NotFound)?;
        let repeated = delivery::by_request_key(&tx, &key).await?;
        if let Some(row) = &repeated {
            return resent(&row.address, Language::resolve(&row.language).unwrap_or(wish.language), true);
        }
        if wish.limited && !self.resends_left(&tx, wish.communication).await? {
            return Err(EngineError::Limited { retry_after_seconds: 86_400 });
        }
        let address = self.write_resend(&tx, wish, &customer, key).await?;
        tx.commit().await?;
        self.release_now().await;
        resent(&address, wish.language, false)
    }

    async fn write_resend(
        &self,
        tx: &WriteTransaction,
        wish: &ResendRequest<'_>,
        customer: &customer::Model,
        key: String,
    ) -> Result<String> {
        let now = self.clock_now();
        let class = wish.communication.class.parse().unwrap_or(MessageClass::Promotional);
        let spot = spot_on(Channel::Email, 0, customer, class);
        let lane = self.lane_asked_for(wish.communication, customer, spot.channel, wish.language).await?;
        let mut row = self.delivery_of(wish.communication, &spot, &lane, wish.cause, Some(key), now);
        if row.state == DeliveryState::Held.as_str() {
            return Err(EngineError::Conflict(row.reason));
        }
        wish.language.tag().clone_into(&mut row.language);
        let (id, address) = (row.id.clone(), row.address.clone());
        let happened = event::Model {
            id: EventId::mint(now, self.entropy()).to_string(),
            at: now.as_millisecond(),
            kind: format!("{}-requested", wish.cause),
            customer_id: Some(customer.id.clone()),
            communication_id: Some(wish.communication.id.clone()),
            delivery_id: Some(id.clone()),
            enrollment_id: None,
            actor: wish.actor.to_owned(),
            detail: json!({ "language": wish.language.tag(), "reason": wish.reason }),
        };
        delivery::insert(tx, vec![row]).await?;
        carillon_store::event::insert(tx, vec![happened]).await?;
        carillon_store::volume::insert_lanes(tx, vec![row_of(&lane)]).await?;
        Ok(address)
    }

    /// Whether the limits of the page still allow a resend.
    pub(crate) async fn resends_left(
        &self,
        db: &impl ConnectionTrait,
        communication: &communication::Model,
    ) -> Result<bool> {
        let since = self.now_ms() - DAY_MS;
        let own = std::slice::from_ref(&communication.id);
        if delivery::count_since(db, own, "resend", since).await? >= u64::from(self.settings().resends_per_message) {
            return Ok(false);
        }
        let of_customer =
            carillon_store::event::count_since(db, &communication.customer_id, "resend-requested", "customer", since)
                .await?;
        Ok(of_customer < u64::from(self.settings().resends_per_customer))
    }
}

fn resent(address: &str, language: Language, repeated: bool) -> Result<Resent> {
    let masked_address =
        EmailAddress::parse(address).map_err(|e| EngineError::internal("the address on file", e))?.masked();
    Ok(Resent { masked_address, language, repeated })
}

/// A request key is bound to what it asks for, so that nobody can use up another's.
pub(crate) fn checked_key(communication_id: &str, key: &str) -> Result<String> {
    let fits =
        (8..=64).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    if fits {
        Ok(format!("{communication_id}:{key}"))
    } else {
        Err(EngineError::Conflict("the form is not complete".into()))
    }
}
