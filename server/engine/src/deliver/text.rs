//! The text message of a delivery: who it is from, and what the rules of its market add to its words or want in them. Must
//! not know how carriers cut it.

use carillon_channels::sms::TextMessage;
use carillon_compose::{Message, sms};
use carillon_domain::{Medium, MessageClass, PhoneNumber, SmsMarket};

use super::Claimed;
use super::compose::class_of;
use super::parcel::Parcel;
use crate::message::brand_view;
use crate::{Engine, EngineError, Result};

impl Engine {
    /// The text message of a delivery, and the key it is known by.
    pub(super) async fn text_of(&self, one: &Claimed, message: &Message) -> Result<(Parcel, String)> {
        let message = self.words_for(Medium::Sms, &one.communication, message.clone()).await?;
        let to = PhoneNumber::parse(&one.delivery.address, None)
            .map_err(|e| EngineError::internal("the phone number on file", e))?;
        let from = self.settings().sms_senders.to(&to).map_err(|e| EngineError::Internal(e.to_string()))?.cloned();
        let from =
            from.ok_or_else(|| EngineError::Internal("no sender of text messages is set; set sms.sender".into()))?;
        let brand = brand_view(&one.communication).name;
        let body = fit_for_market(&to, class_of(one), &brand, sms::render(&message))?;
        let key = one.delivery.id.clone();
        Ok((Parcel::Sms(TextMessage { key: key.clone(), to, from, body }), key))
    }
}

/// The words as the market of a number takes them. Statement C6.
fn fit_for_market(to: &PhoneNumber, class: MessageClass, brand: &str, words: String) -> Result<String> {
    let Some(market) = SmsMarket::of(to) else { return Ok(words) };
    if class == MessageClass::Promotional {
        market.check_promotion(&words).map_err(|e| EngineError::Internal(e.to_string()))?;
    }
    if brand.trim().is_empty() {
        let todo = "the brand has no name to sign a text message with; give it one";
        return Err(EngineError::Internal(todo.to_owned()));
    }
    Ok(market.sign(&words, brand))
}
