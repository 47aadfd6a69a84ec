//! The deliveries of a communication: where each stands, why, and what the provider said.

use carillon_domain::DeliveryState;
use carillon_engine::view::DeliveryView;
use leptos::prelude::*;

use super::reasons::reason_text;
use super::{StatePill, WaitingFor};
use crate::words::{Words, use_words};

/// A list of deliveries, times told in the customer's zone.
#[component]
pub(crate) fn Deliveries(deliveries: Vec<DeliveryView>, #[prop(into)] zone: String) -> impl IntoView {
    let items = deliveries.into_iter().map(|delivery| view! { <Delivery delivery=delivery zone=zone.clone() /> });
    view! { <ol class="deliveries">{items.collect_view()}</ol> }
}

#[component]
fn Delivery(delivery: DeliveryView, zone: String) -> impl IntoView {
    let words = use_words();
    let when = match delivery.settled_at {
        Some(at) => words.with("delivery-settled", &[("moment", &words.moment(at, &zone))]),
        None => words.with("delivery-due", &[("moment", &words.moment(delivery.due_at, &zone))]),
    };
    let answer = delivery.outcome.as_ref().map(|outcome| outcome.reply().to_owned());
    // A reason that is shown often quotes the answer; once is enough.
    let told = needs_reason(delivery.state) && answer.as_ref().is_some_and(|reply| delivery.reason.contains(reply));
    let answer = answer.filter(|reply| !reply.is_empty() && !told);
    let language = delivery.language;
    view! {
        <li class="delivery" data-testid="delivery-row" data-state=delivery.state.as_str()>
            <header>
                <strong>
                    {words.t(&format!("channel-{}", delivery.channel.as_str()))}" · "
                    <bdi lang=language.tag()>{language.autonym()}</bdi>
                </strong>
                <StatePill state=delivery.state />
            </header>
            <p><bdi dir="ltr">{delivery.address.clone()}</bdi></p>
            {why_not_yet(&delivery, zone)}
            <p class="small">{when}" · "{words.number("delivery-attempts", "count", delivery.attempts.into())}</p>
            <dl class="lines">
                <dt>{words.t("delivery-cause")}</dt>
                <dd>{cause(words, &delivery.cause)}</dd>
                {answer.map(|answer| line(words.t("delivery-answer"), answer))}
                {delivery.message_id.map(|id| line(words.t("delivery-message-id"), id))}
            </dl>
        </li>
    }
    .into_any()
}

/// Why it has not gone: the rules it waits for, or the reason it was given.
fn why_not_yet(delivery: &DeliveryView, zone: String) -> AnyView {
    match delivery.waiting.clone().filter(|waiting| !waiting.rules.is_empty()) {
        Some(waiting) => view! { <WaitingFor waiting=waiting zone=zone /> }.into_any(),
        None => view! { <Reason state=delivery.state reason=delivery.reason.clone() /> }.into_any(),
    }
}

fn line(name: String, value: String) -> impl IntoView {
    view! {
        <dt>{name}</dt>
        <dd><bdi dir="ltr" class="mono">{value}</bdi></dd>
    }
}

/// A delivered one and a cancelled one need no reason.
fn needs_reason(state: DeliveryState) -> bool {
    !matches!(state, DeliveryState::Accepted | DeliveryState::Cancelled)
}

/// Why it stands where it stands.
#[component]
fn Reason(state: DeliveryState, reason: String) -> impl IntoView {
    let words = use_words();
    (needs_reason(state) && !reason.is_empty()).then(|| {
        view! {
            <p>
                <span class="label">{words.t("delivery-why")}</span>
                " "
                <bdi>{reason_text(words, &reason)}</bdi>
            </p>
        }
    })
}

fn cause(words: Words, cause: &str) -> String {
    words.find(&format!("cause-{cause}"), &[]).unwrap_or_else(|| cause.to_owned())
}
