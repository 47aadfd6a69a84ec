//! The row a correction makes of a customer: the checked values, and everything derived from them.

use carillon_domain::ladder::Wishes;
use carillon_domain::{Country, Language, PostalAddress};
use carillon_store::entity::customer;

use crate::import::{display_name, search_text};
use crate::ladder::with_wishes;
use crate::view::CustomerForm;

/// Values that were checked already.
pub(super) struct Checked {
    pub(super) email: Option<String>,
    pub(super) phone: Option<String>,
    pub(super) fax: Option<String>,
    pub(super) wishes: Wishes,
    pub(super) language: Language,
    pub(super) country: Country,
}

/// The corrected row.
pub(super) fn build(former: &customer::Model, form: &CustomerForm, now_ms: i64, checked: Checked) -> customer::Model {
    let text = |text: &str| text.trim().to_owned();
    let postal = PostalAddress {
        lines: form.street.lines().map(str::trim).filter(|line| !line.is_empty()).map(ToOwned::to_owned).collect(),
        locality: some(&form.locality),
        region: some(&form.region),
        postal_code: some(&form.postal_code),
        country: Some(checked.country),
    };
    let mut row = customer::Model {
        title: text(&form.title),
        given: text(&form.given),
        family: text(&form.family),
        organisation: text(&form.organisation),
        language: checked.language.tag().to_owned(),
        country: checked.country.code().to_owned(),
        time_zone: text(&form.time_zone),
        email_state: email_state(former, &checked),
        email: checked.email,
        phone: checked.phone,
        fax: checked.fax,
        consents: with_wishes(&former.consents, &checked.wishes),
        postal: if postal.is_empty() { None } else { serde_json::to_value(&postal).ok() },
        version: former.version + 1,
        // What the source last said stays known: the same file imported again leaves the correction alone.
        content_hash: former.content_hash.clone(),
        updated_at: now_ms,
        ..former.clone()
    };
    row.display_name = display_name(&row);
    row.search_text = search_text(&row);
    row
}

/// Empty text is no value.
fn some(text: &str) -> Option<String> {
    Some(text.trim()).filter(|text| !text.is_empty()).map(ToOwned::to_owned)
}

/// A new address gets a new chance; who asked to stop keeps that wish.
fn email_state(former: &customer::Model, checked: &Checked) -> String {
    let new_chance = checked.email != former.email && former.email_state != "unsubscribed";
    if new_chance { "ok".into() } else { former.email_state.clone() }
}
