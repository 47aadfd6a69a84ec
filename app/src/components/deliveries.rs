//! The deliveries of a communication: where each stands, why, and what the provider said.

use carillon_domain::{Channel, DeliveryState, HoldTarget};
use carillon_engine::hold::HoldView;
use carillon_engine::view::DeliveryView;
use leptos::prelude::*;

use super::reasons::reason_text;
use super::{EndHold, HoldNote, StatePill, WaitingFor};
use crate::words::{Words, use_words};

/// A list of deliveries, times told in the customer's zone. `back` is the page they are shown on.
#[component]
pub(crate) fn Deliveries(
    deliveries: Vec<DeliveryView>,
    #[prop(into)] zone: String,
    #[prop(into)] back: String,
) -> impl IntoView {
    let items = deliveries
        .into_iter()
        .map(|delivery| view! { <Delivery delivery=delivery zone=zone.clone() back=back.clone() /> });
    view! { <ol class="deliveries">{items.collect_view()}</ol> }
}

#[component]
fn Delivery(delivery: DeliveryView, zone: String, back: String) -> impl IntoView {
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
    // What has left the house, or is about to, can be seen as it is on paper.
    let paper = is_on_paper(&delivery).then(|| {
        let href = format!("{back}/deliveries/{}/paper", delivery.id);
        view! { <p><a href=href data-testid="delivery-paper">{words.t("delivery-paper")}</a></p> }
    });
    let holds = delivery.waiting.as_ref().map(|waiting| waiting.holds.clone()).unwrap_or_default();
    view! {
        <li
            class="delivery"
            data-testid="delivery-row"
            data-state=delivery.state.as_str()
            data-channel=delivery.channel.as_str()
        >
            <header>
                <strong>
                    {words.t(&format!("channel-{}", delivery.channel.as_str()))}" · "
                    <bdi lang=language.tag()>{language.autonym()}</bdi>
                </strong>
                <StatePill state=delivery.state on_hold=!holds.is_empty() />
            </header>
            <p>{address(&delivery)}</p>
            {why_not_yet(&delivery, zone)}
            <p class="small">{when}" · "{words.number("delivery-attempts", "count", delivery.attempts.into())}</p>
            <dl class="lines">
                <dt>{words.t("delivery-cause")}</dt>
                <dd>{cause(words, &delivery.cause)}</dd>
                {answer.map(|answer| line(words.t("delivery-answer"), answer))}
                {delivery.message_id.map(|id| line(words.t(number_name(delivery.channel)), id))}
            </dl>
            {paper}
            <Choices delivery_id=delivery.id state=delivery.state holds=holds back=back />
        </li>
    }
    .into_any()
}

/// Where it goes. A postal address is in lines, and in the script of its country.
fn address(delivery: &DeliveryView) -> AnyView {
    let text = delivery.address.clone();
    match delivery.channel {
        Channel::Letter => view! { <bdi>{text.lines().collect::<Vec<_>>().join(", ")}</bdi> }.into_any(),
        _ => view! { <bdi dir="ltr">{text}</bdi> }.into_any(),
    }
}

/// Whether it goes on paper, to somewhere.
fn is_on_paper(delivery: &DeliveryView) -> bool {
    matches!(delivery.channel, Channel::Letter | Channel::Fax) && !delivery.address.is_empty()
}

/// What the number of its last attempt is called.
const fn number_name(channel: Channel) -> &'static str {
    match channel {
        Channel::Letter => "delivery-piece",
        _ => "delivery-message-id",
    }
}

/// Why it has not gone: who keeps it back, the rules it waits for, or the reason it was given.
fn why_not_yet(delivery: &DeliveryView, zone: String) -> AnyView {
    let waiting = delivery.waiting.clone().filter(|waiting| !waiting.rules.is_empty() || !waiting.holds.is_empty());
    match waiting {
        Some(waiting) if !waiting.holds.is_empty() => kept_back(waiting.holds, &zone),
        Some(waiting) => view! { <WaitingFor waiting=waiting zone=zone /> }.into_any(),
        None => view! { <Reason state=delivery.state reason=delivery.reason.clone() /> }.into_any(),
    }
}

/// Who keeps it back.
fn kept_back(holds: Vec<HoldView>, zone: &str) -> AnyView {
    let notes = holds.into_iter().map(|hold| view! { <HoldNote hold=hold zone=zone /> });
    view! {
        <div class="waiting-for" data-testid="delivery-waiting">
            <p class="label">{use_words().t("delivery-why")}</p>
            {notes.collect_view()}
        </div>
    }
    .into_any()
}

/// What can be done about one that has not begun to go. The hold on it can be ended here; one on more than that is ended
/// where that is shown.
#[component]
fn Choices(delivery_id: String, state: DeliveryState, holds: Vec<HoldView>, back: String) -> impl IntoView {
    let words = use_words();
    let may_wait = state.is_waiting() || state == DeliveryState::Claimed;
    if !may_wait && state != DeliveryState::Held {
        return ().into_any();
    }
    let own = holds.into_iter().find(|hold| hold.target == HoldTarget::Delivery);
    let place = (may_wait && own.is_none()).then(|| {
        let href = format!("/care/hold/delivery/{delivery_id}");
        view! { <a class="button" href=href data-testid="hold-place">{words.t("hold-place")}</a> }
    });
    let end = own.map(|hold| view! { <EndHold hold_id=hold.id back=back /> });
    let cancel = format!("/care/cancel/delivery/{delivery_id}");
    view! {
        <div class="actions">
            {place}
            {end}
            <a class="button" href=cancel data-testid="hold-cancel">{words.t("cancel-delivery")}</a>
        </div>
    }
    .into_any()
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
