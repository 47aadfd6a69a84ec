//! The JSON form: the message as its blocks serialise themselves, with what surrounds it. Must not know XML.

use std::borrow::Cow;

use carillon_domain::language::Language;
use carillon_domain::medium::Medium;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::{Composed, ExchangeError, VERSION};
use crate::block::Message;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Form<'a> {
    version: u32,
    campaign: Cow<'a, str>,
    step: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reference: Option<Cow<'a, str>>,
    medium: Medium,
    language: Language,
    direction: Cow<'a, str>,
    message: Cow<'a, Message>,
    data: Cow<'a, Json>,
}

/// Only its version.
#[derive(Deserialize)]
struct Versioned {
    version: u32,
}

pub(super) fn write(composed: &Composed) -> String {
    let language = composed.message.language;
    let form = Form {
        version: VERSION,
        campaign: Cow::Borrowed(&composed.campaign),
        step: Cow::Borrowed(&composed.step),
        reference: composed.reference.as_deref().map(Cow::Borrowed),
        medium: composed.medium,
        language,
        direction: Cow::Borrowed(language.direction().as_str()),
        message: Cow::Borrowed(&composed.message),
        data: Cow::Borrowed(&composed.data),
    };
    serde_json::to_string(&form).expect("texts, numbers and lists are always JSON")
}

pub(super) fn read(text: &str) -> Result<Composed, ExchangeError> {
    let refuse = |error: serde_json::Error| ExchangeError::Form(error.to_string());
    let Versioned { version } = serde_json::from_str(text).map_err(refuse)?;
    if version != VERSION {
        return Err(ExchangeError::Version(version));
    }
    let form: Form<'_> = serde_json::from_str(text).map_err(refuse)?;
    Ok(Composed {
        campaign: form.campaign.into_owned(),
        step: form.step.into_owned(),
        reference: form.reference.map(Cow::into_owned),
        medium: form.medium,
        message: form.message.into_owned(),
        data: form.data.into_owned(),
    })
}
