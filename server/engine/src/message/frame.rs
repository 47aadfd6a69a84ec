//! What stands around the words: the brand as it was frozen, and the addresses of the page and the preferences.

use carillon_channels::email::Mailbox;
use carillon_compose::email::{Brand, EmailFrame};
use carillon_domain::{EmailAddress, Language, MessageClass};
use carillon_store::entity::communication;
use serde_json::Value;

use super::words::url;
use crate::view::BrandView;
use crate::{Engine, EngineError, Result};

/// The frame of an email in a language.
pub(crate) fn frame(engine: &Engine, communication: &communication::Model, language: Language) -> Result<EmailFrame> {
    let class = communication.class.parse().unwrap_or(MessageClass::Service);
    let preferences =
        class.needs_unsubscribe().then(|| url(&engine.preferences_url(&communication.token))).transpose()?;
    Ok(EmailFrame {
        brand: Brand::from_data(communication.data.get("brand").unwrap_or(&Value::Null)),
        view_url: url(&format!("{}?lang={}", engine.message_url(&communication.token), language.tag()))?,
        preferences_url: preferences,
        reference: Some(communication.reference.clone()),
        documents: Vec::new(),
        footer: Vec::new(),
    })
}

fn text(communication: &communication::Model, field: &str) -> Option<String> {
    let value = communication.data.get("brand").and_then(|brand| brand.get(field)).and_then(Value::as_str);
    value.filter(|value| !value.is_empty()).map(ToOwned::to_owned)
}

/// The brand a communication wears, as it was frozen.
pub(crate) fn brand_view(communication: &communication::Model) -> BrandView {
    BrandView {
        name: text(communication, "name").unwrap_or_default(),
        color: text(communication, "color").filter(|c| is_color(c)).unwrap_or_else(|| "#1f4f8f".into()),
        email: text(communication, "email"),
        phone: text(communication, "phone"),
        address: text(communication, "address"),
        url: text(communication, "url"),
    }
}

/// Who a communication comes from and who gets the answers, as it was frozen.
pub(crate) struct Sender {
    pub(crate) from: Mailbox,
    pub(crate) reply_to: Option<Mailbox>,
}

/// The sender of a communication. A brand without a usable address cannot send.
pub(crate) fn sender(communication: &communication::Model) -> Result<Sender> {
    let address = text(communication, "sender_email").unwrap_or_default();
    let email =
        EmailAddress::parse(&address).map_err(|e| EngineError::internal("the sender's address of the brand", e))?;
    let name = text(communication, "sender_name").or_else(|| text(communication, "name"));
    let reply_to = text(communication, "reply_to").and_then(|address| EmailAddress::parse(&address).ok());
    Ok(Sender { from: Mailbox { name, email }, reply_to: reply_to.map(|email| Mailbox { name: None, email }) })
}

fn is_color(text: &str) -> bool {
    text.len() == 7 && text.starts_with('#') && text[1..].bytes().all(|byte| byte.is_ascii_hexdigit())
}
