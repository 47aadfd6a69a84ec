//! Addresses nothing is sent to any more: the very address that failed, so that a newer one is free by itself.
//! Must not know ladders.

use carillon_domain::{Channel, Setback};
use carillon_store::entity::{customer, delivery};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The most kept for one customer; the oldest go first.
const MOST: usize = 20;

/// An address that leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Suppression {
    pub(crate) channel: Channel,
    pub(crate) address: String,
    pub(crate) setback: Setback,
    /// Which delivery found out.
    pub(crate) delivery_id: String,
    pub(crate) at: Timestamp,
}

/// All of a customer.
pub(crate) fn all(customer: &customer::Model) -> Vec<Suppression> {
    serde_json::from_value(customer.suppressions.clone()).unwrap_or_default()
}

/// Why nothing is sent to this address, if that is so.
pub(super) fn of(customer: &customer::Model, channel: Channel, address: &str) -> Option<Setback> {
    if customer.suppressions.as_array().is_none_or(Vec::is_empty) {
        return None; // as good as always
    }
    let same = |it: &Suppression| it.channel == channel && is_same(channel, &it.address, address);
    all(customer).into_iter().rev().find(same).map(|it| it.setback)
}

/// Domains of mail addresses, and for all that is known the rest too, are the same in either case.
fn is_same(channel: Channel, one: &str, other: &str) -> bool {
    if channel == Channel::Email { one.eq_ignore_ascii_case(other) } else { one == other }
}

/// The customer's list with the address of a delivery on it.
pub(super) fn with(
    customer: &customer::Model,
    row: &delivery::Model,
    setback: Setback,
    now: Timestamp,
) -> Option<Value> {
    let channel: Channel = row.channel.parse().ok()?;
    let mut list = all(customer);
    list.retain(|it| !(it.channel == channel && is_same(channel, &it.address, &row.address)));
    list.push(Suppression { channel, address: row.address.clone(), setback, delivery_id: row.id.clone(), at: now });
    let from = list.len().saturating_sub(MOST);
    serde_json::to_value(&list[from..]).ok()
}

/// The customer's list without what a delivery found out.
pub(crate) fn without(customer: &customer::Model, delivery_id: &str) -> Option<Value> {
    let mut list = all(customer);
    list.retain(|it| it.delivery_id != delivery_id);
    serde_json::to_value(list).ok()
}

/// Why an address cannot be used, in words.
pub(super) fn told(channel: Channel, setback: Setback) -> String {
    let what = match channel {
        Channel::Email => "the email address",
        Channel::Letter => "the postal address",
        Channel::Fax => "the fax number",
        Channel::Sms => "the phone number",
    };
    format!("{what} on file does not work: {setback}")
}
