//! The component of the returns desk: the field for the next code, what came of the last one, and the latest scans.

use carillon_domain::{Channel, DeliveryState};
use carillon_engine::{ReturnReason, ScanView, ScannedLetter};
use leptos::prelude::*;

use crate::components::{CareShell, Frame, Notice, Place, Tone};
use crate::words::{Words, use_words};

/// The desk.
#[component]
pub(crate) fn ReturnsPage(
    frame: Frame,
    scans: Vec<ScanView>,
    reason: ReturnReason,
    told: String,
    zone: String,
) -> impl IntoView {
    let words = use_words();
    let note = note(words, &told, scans.first());
    let list = if scans.is_empty() {
        view! { <p class="empty">{words.t("returns-none")}</p> }.into_any()
    } else {
        let items = scans.into_iter().map(|scan| view! { <Scan scan=scan zone=zone.clone() /> });
        view! { <ul class="deliveries">{items.collect_view()}</ul> }.into_any()
    };
    view! {
        <CareShell frame=frame place=Place::Returns title=words.t("returns-title")>
            <div class="stack narrow">
                {note}
                <header class="page-head">
                    <div>
                        <h1>{words.t("returns-title")}</h1>
                        <p class="quiet">{words.t("returns-intro")}</p>
                    </div>
                </header>
                <Desk reason=reason />
                <section class="section">
                    <h2>{words.t("returns-latest")}</h2>
                    {list}
                </section>
            </div>
        </CareShell>
    }
}

#[component]
fn Desk(reason: ReturnReason) -> impl IntoView {
    let words = use_words();
    let reasons = ReturnReason::ALL.map(|it| {
        view! {
            <label class="choice">
                <input type="radio" name="reason" value=it.as_str() checked=it == reason />
                <span>{words.t(&format!("returns-reason-{it}"))}</span>
            </label>
        }
    });
    view! {
        <form class="form card" method="post" action="/care/returns" data-testid="returns-form">
            <div class="field">
                <label for="code">{words.t("returns-code")}</label>
                <input
                    id="code"
                    class="ltr scanned"
                    name="code"
                    dir="ltr"
                    autocomplete="off"
                    autocapitalize="characters"
                    spellcheck="false"
                    maxlength="200"
                    autofocus
                />
            </div>
            <fieldset class="checks">
                <legend>{words.t("returns-reason")}</legend>
                <div class="boxes">{reasons.into_iter().collect_view()}</div>
            </fieldset>
            <div class="actions">
                <button class="button loud" data-testid="returns-take">{words.t("returns-take")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// What came of the last scan, in a line; where a letter came back, what follows.
fn note(words: Words, told: &str, last: Option<&ScanView>) -> Option<AnyView> {
    let letter = last.and_then(|scan| scan.letter.as_ref());
    let (tone, text) = match told {
        "taken" => {
            let letter = letter?;
            let taken = words.with("returns-taken", &[("customer", &letter.customer)]);
            (Tone::Good, format!("{taken} {}", next_text(words, letter)))
        }
        "known" => (Tone::Warn, words.t("returns-known")),
        "unknown" => (Tone::Warn, words.with("returns-unknown", &[("code", &last?.code)])),
        "empty" => (Tone::Warn, words.t("returns-empty")),
        "early" => (Tone::Warn, words.t("returns-early")),
        "late" => (Tone::Warn, words.t("returns-late")),
        "undone" => (Tone::Good, words.t("returns-undone")),
        _ => return None,
    };
    Some(view! { <Notice tone=tone text=text testid="returns-told" /> }.into_any())
}

fn next_text(words: Words, letter: &ScannedLetter) -> String {
    let going = letter.next.as_ref().filter(|(_, state)| *state != DeliveryState::Cancelled);
    match going {
        Some((channel, _)) => words.with("returns-next", &[("channel", &channel_name(words, channel))]),
        None => words.t("returns-next-none"),
    }
}

/// The name of a channel as its rows have it.
pub(super) fn channel_name(words: Words, channel: &str) -> String {
    let known = channel.parse::<Channel>().is_ok();
    if known { words.t(&format!("channel-{channel}")) } else { channel.to_owned() }
}

#[component]
fn Scan(scan: ScanView, zone: String) -> impl IntoView {
    let words = use_words();
    let reason = scan.reason.map(|it| words.t(&format!("returns-reason-{it}")));
    let undone = scan.undone;
    let state = undone.then(|| view! { <span class="pill">{words.t("returns-is-undone")}</span> });
    let what = match &scan.letter {
        Some(letter) => view! { <Letter letter=letter.clone() undone=undone /> }.into_any(),
        None => view! { <p class="quiet">{words.t("returns-unknown-code")}</p> }.into_any(),
    };
    let undo = (!undone && scan.letter.is_some()).then(|| {
        view! {
            <form method="post" action=format!("/care/returns/{}/undo", scan.id)>
                <button class="button" type="submit">{words.t("returns-undo")}</button>
            </form>
        }
    });
    view! {
        <li class="delivery" data-testid="scan">
            <header>
                <strong><bdi class="ltr">{scan.code}</bdi></strong>
                {state}
                <span class="facts small">
                    <span>{reason}</span>
                    <time datetime=scan.at.to_string()>{words.moment(scan.at, &zone)}</time>
                </span>
            </header>
            {what}
            {undo}
        </li>
    }
    .into_any()
}

#[component]
fn Letter(letter: ScannedLetter, undone: bool) -> impl IntoView {
    let words = use_words();
    let next = (!undone).then(|| view! { <p>{next_text(words, &letter)}</p> });
    let correct = format!("/care/customers/{}/edit", letter.customer_id);
    view! {
        <p>
            <a href=format!("/care/customers/{}", letter.customer_id)><bdi>{letter.customer}</bdi></a>
            " · "
            <a href=format!("/care/communications/{}", letter.communication_id)><bdi>{letter.subject}</bdi></a>
        </p>
        <p class="quiet"><bdi>{letter.address.join(", ")}</bdi></p>
        {next}
        <p><a href=correct>{words.t("returns-correct")}</a></p>
    }
}
