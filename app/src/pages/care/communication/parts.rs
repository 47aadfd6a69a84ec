//! Parts of the page of a communication: the artefact in its frame, the form that sends it again, its versions.

use carillon_engine::view::CommunicationView;
use leptos::prelude::*;

use super::Look;
use crate::components::{Icon, LanguageMenu, LanguageSelect, MenuStyle, Sign};
use crate::words::use_words;

/// What the customer holds, in any language: the mail in a sandboxed frame, or the words of the page.
#[component]
pub(super) fn Artefact(view: CommunicationView, look: Look) -> impl IntoView {
    let words = use_words();
    let (id, language) = (view.row.id.clone(), view.language);
    let (tag, sent) = (language.tag(), view.row.language);
    let tab = |one: Look, name: &'static str, key: &str| {
        let current = (one == look).then_some("true");
        view! { <a href=format!("?as={name}&lang={tag}") aria-current=current>{words.t(key)}</a> }
    };
    let other = (language != sent).then(|| {
        let names = [("language", language.autonym()), ("sent", sent.autonym())];
        view! { <p class="small">{words.with("communication-shown", &names)}</p> }
    });
    let inside = match look {
        Look::Email => {
            let title = words.with("communication-frame", &[("language", language.autonym())]);
            let src = format!("/care/communications/{id}/email?lang={tag}");
            let sandbox = "allow-popups allow-popups-to-escape-sandbox";
            view! { <iframe src=src title=title sandbox=sandbox referrerpolicy="no-referrer" data-testid="email-frame"></iframe> }
                .into_any()
        }
        Look::WebPage => view! {
            <article
                class="prose"
                lang=tag
                dir=language.direction().as_str()
                data-testid="message-body"
                inner_html=view.body_html
            ></article>
        }
        .into_any(),
    };
    let query = if look == Look::WebPage { "as=page&" } else { "" };
    view! {
        <section class="artefact">
            <div class="artefact-bar">
                <nav class="tabs" aria-label=words.t("communication-as")>
                    {tab(Look::Email, "email", "communication-as-email")}
                    {tab(Look::WebPage, "page", "communication-as-page")}
                </nav>
                {other}
            </div>
            <LanguageMenu
                languages=view.languages
                current=language
                label=words.t("communication-language")
                style=MenuStyle::Care
                query=query
            />
            {inside}
        </section>
    }
}

/// The form that sends it again in a language, to the address on file.
#[component]
pub(super) fn SendAgain(view: CommunicationView, request_key: String) -> impl IntoView {
    let words = use_words();
    view! {
        <section class="card" aria-labelledby="again">
            <h2 id="again">{words.t("communication-again")}</h2>
            <form class="form" method="post" action=format!("/care/communications/{}/resend", view.row.id)>
                <input type="hidden" name="request_key" value=request_key />
                <div class="field">
                    <label for="again-language">{words.t("communication-again-language")}</label>
                    <LanguageSelect id="again-language" name="language" languages=view.languages chosen=view.language />
                </div>
                <div class="field">
                    <label for="again-reason">{words.t("communication-again-reason")}</label>
                    <input id="again-reason" name="reason" dir="auto" maxlength="500" autocomplete="off" />
                </div>
                <p class="hint">{words.t("communication-again-hint")}</p>
                <button class="button" data-testid="resend-button">
                    <Sign icon=Icon::Again />
                    {words.t("communication-again-button")}
                </button>
            </form>
        </section>
    }
}

/// Every version, where there is more than one: who made it, when and why.
#[component]
pub(super) fn Versions(view: CommunicationView) -> impl IntoView {
    let words = use_words();
    if view.versions.len() < 2 {
        return ().into_any();
    }
    let (here, zone) = (view.row.id, view.time_zone);
    let items = view.versions.into_iter().rev().map(|version| {
        let name = words.with("communication-version", &[("version", &words.digits(version.version.into()))]);
        let current = (version.id == here).then_some("true");
        let by = match version.by.as_str() {
            "system" => words.t("actor-system"),
            name => words.with("communication-version-by", &[("name", name)]),
        };
        let reason = (!version.reason.is_empty()).then(|| view! { <q>{version.reason}</q> });
        view! {
            <li class="moment" data-testid="version">
                <a href=format!("/care/communications/{}", version.id) aria-current=current><strong>{name}</strong></a>
                {reason}
                <span class="small">{by}" · "{words.moment(version.at, &zone)}</span>
            </li>
        }
    });
    view! {
        <section class="section">
            <h2>{words.t("communication-versions")}</h2>
            <ol class="timeline">{items.collect_view()}</ol>
        </section>
    }
    .into_any()
}
