//! Whether a channel can be used for a customer, and the address to use there; else why not.

use carillon_domain::ladder::first_rung;
use carillon_domain::{Channel, MessageClass, Rung};
use carillon_store::entity::{communication, customer};

use super::suppression;
use super::wishes::wishes_of;
use crate::postal::{is_postable, postal_lines};
use crate::{Engine, Result};

/// A rung of a ladder for one customer: its channel, with the address, or why a person must look first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spot {
    /// Which ladder: 0 is the step's own.
    pub(crate) ladder: usize,
    /// Which rung of it, from 0.
    pub(crate) rung: usize,
    /// Its channel.
    pub(crate) channel: Channel,
    /// The address, as it stands on file.
    pub(crate) address: std::result::Result<String, String>,
    /// Rungs above it that cannot be used, each with the reason.
    pub(crate) passed: Vec<(Channel, String)>,
}

/// The first rung that can be used; the very first, with the reason, where none can.
pub(crate) fn first_spot(rungs: &[Rung], customer: &customer::Model, class: MessageClass) -> Spot {
    let order = wishes_of(customer).order(rungs);
    match first_rung(rungs, &order, |channel| usable_address(customer, channel, class)) {
        Ok(place) => Spot {
            ladder: 0,
            rung: place.rung,
            channel: place.channel,
            address: Ok(place.address),
            passed: place.passed,
        },
        Err(passed) => {
            let rung = order.first().copied().unwrap_or_default();
            let channel = rungs.get(rung).map_or(Channel::Email, |rung| rung.channel);
            let reasons: Vec<String> = passed.into_iter().map(|(_, reason)| reason).collect();
            let reason = if reasons.is_empty() { "no channel is named".to_owned() } else { told_once(reasons) };
            Spot { ladder: 0, rung, channel, address: Err(reason), passed: Vec::new() }
        }
    }
}

impl Engine {
    /// The first rung of a communication's own ladder that can be used for its customer now.
    pub(crate) async fn first_spot_of(
        &self,
        communication: &communication::Model,
        customer: &customer::Model,
    ) -> Result<Spot> {
        let campaign = self.load_version(&communication.campaign_version_id).await?;
        let class = communication.class.parse().unwrap_or(MessageClass::Promotional);
        let step = campaign.definition.steps().map(|(_, step)| step).find(|it| it.name == communication.step);
        Ok(first_spot(step.map_or(&[], |step| step.ladder()), customer, class))
    }
}

/// A channel that stands for itself: one used besides a ladder, or one a person chose.
pub(crate) fn spot_on(channel: Channel, ladder: usize, customer: &customer::Model, class: MessageClass) -> Spot {
    Spot { ladder, rung: 0, channel, address: usable_address(customer, channel, class), passed: Vec::new() }
}

/// The same reason on every rung is told once.
fn told_once(mut reasons: Vec<String>) -> String {
    reasons.dedup();
    reasons.join("; ")
}

/// The address a message of this class may go to on a channel, or why none may.
pub(crate) fn usable_address(
    customer: &customer::Model,
    channel: Channel,
    class: MessageClass,
) -> std::result::Result<String, String> {
    // Who asked to stop is not written to on another way instead.
    if customer.email_state == "unsubscribed" && class.needs_unsubscribe() {
        return Err("the customer asked not to get messages of this kind".into());
    }
    wishes_of(customer).allow(channel, class).map_err(|unwanted| unwanted.to_string())?;
    let address = address_on_file(customer, channel).ok_or_else(|| missing(channel).to_owned())?;
    if channel == Channel::Email && !matches!(customer.email_state.as_str(), "ok" | "unsubscribed") {
        return Err("the email address on file does not work".into());
    }
    match suppression::of(customer, channel, &address) {
        Some(why) => Err(suppression::told(channel, why)),
        None => Ok(address),
    }
}

/// What is on file for a channel, in the form a delivery keeps it.
pub(super) fn address_on_file(customer: &customer::Model, channel: Channel) -> Option<String> {
    match channel {
        Channel::Email => customer.email.clone(),
        Channel::Letter => Some(postal_lines(customer).join("\n")).filter(|_| is_postable(customer)),
        Channel::Fax => customer.fax.clone(),
        Channel::Sms => customer.phone.clone(),
    }
    .filter(|address| !address.is_empty())
}

const fn missing(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "there is no email address on file",
        Channel::Letter => "there is no complete postal address on file",
        Channel::Fax => "there is no fax number on file",
        Channel::Sms => "there is no phone number on file",
    }
}

/// Rungs that were passed over, in words; empty where none was.
pub(crate) fn skipped(passed: &[(Channel, String)]) -> String {
    passed.iter().map(|(channel, reason)| format!("{channel}: {reason}")).collect::<Vec<_>>().join("; ")
}
