//! The component of a message's page.

use carillon_engine::view::{BrandView, MessageView, ResendOffer};
use leptos::prelude::*;

use crate::brand_color::BrandColor;
use crate::components::{LanguageMenu, MenuStyle, Notice, PlainShell, Tone, document_label};
use crate::words::use_words;

/// What was just done on the page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Done {
    /// Nothing: it was opened.
    #[default]
    Nothing,
    /// It was sent again.
    Sent,
    /// Its language was chosen for everything to come.
    LanguageKept,
}

/// A message as its holder reads it.
#[component]
pub(crate) fn MessagePage(message: MessageView, done: Done, request_key: String) -> impl IntoView {
    let words = use_words().of_country(message.country);
    let language = message.language;
    let reference = words.with("message-reference", &[("reference", &message.reference)]);
    let when = match message.sent_at {
        Some(at) => words.with("message-sent", &[("date", &words.day_of(at, &message.time_zone))]),
        None => words.t("message-waiting"),
    };
    let standard = message.standard_words.then(|| {
        let text = words.with("message-standard-words", &[("language", message.sent_language.autonym())]);
        view! { <Notice tone=Tone::Plain text=text /> }
    });
    let changed = message.as_of.map(|at| {
        let text = words.with("message-as-of", &[("date", &words.day_of(at, &message.time_zone))]);
        view! { <Notice tone=Tone::Plain text=text testid="message-as-of" /> }
    });
    let fallback = message.wanted.map(|wanted| {
        let text = words.with("message-fallback", &[("wanted", wanted.autonym()), ("language", language.autonym())]);
        view! { <Notice tone=Tone::Plain text=text testid="message-fallback" /> }
    });
    let brand = BrandColor::parse(&message.brand.color);
    view! {
        <PlainShell title=format!("{} · {}", message.subject, message.brand.name) brand=brand>
            <a class="skip" href="#words">{words.t("message-skip")}</a>
            <div class="page">
                <header class="masthead">
                    <p class="name"><bdi>{message.brand.name.clone()}</bdi></p>
                    <p class="reference">{reference}</p>
                </header>
                <LanguageMenu
                    languages=message.languages.clone()
                    current=language
                    label=words.t("message-languages")
                    style=MenuStyle::Customer
                />
                <KeepLanguage message=message.clone() done=done />
                <main class="sheet" id="words" tabindex="-1">
                    <header>
                        <h1><bdi>{message.subject.clone()}</bdi></h1>
                        <p class="meta">{when}</p>
                    </header>
                    {fallback}
                    {standard}
                    {changed}
                    <article
                        class="prose"
                        lang=language.tag()
                        dir=language.direction().as_str()
                        data-testid="message-body"
                        inner_html=message.body_html.clone()
                    ></article>
                </main>
                <Documents message=message.clone() />
                <SendAgain message=message.clone() done=done request_key=request_key />
                <Contact brand=message.brand />
            </div>
        </PlainShell>
    }
}

/// The documents that can be had, in the language on show. They are made when they are asked for.
#[component]
fn Documents(message: MessageView) -> impl IntoView {
    let words = use_words();
    if message.documents.is_empty() {
        return ().into_any();
    }
    let links = message.documents.iter().map(|document| {
        let address = format!("/m/{}/documents/{}?lang={}", message.token, document.name, message.language.tag());
        view! { <li><a href=address data-testid="document">{document_label(words, document)}</a></li> }
    });
    view! {
        <section class="documents" aria-labelledby="documents">
            <h2 id="documents">{words.t("message-documents")}</h2>
            <ul>{links.collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// The offer to write in the language on show from now on, where that is not done already.
#[component]
fn KeepLanguage(message: MessageView, done: Done) -> impl IntoView {
    let (words, autonym) = (use_words(), message.language.autonym());
    if done == Done::LanguageKept && message.own_language {
        let text = words.with("language-kept", &[("language", autonym)]);
        return view! { <Notice tone=Tone::Good text=text testid="language-kept" /> }.into_any();
    }
    if message.own_language {
        return ().into_any();
    }
    let offer = words.with("language-keep", &[("language", autonym)]);
    view! {
        <form class="keep-language" method="post" action=format!("/m/{}/language", message.token)>
            <input type="hidden" name="language" value=message.language.tag() />
            <button class="link" data-testid="language-keep">{offer}</button>
        </form>
    }
    .into_any()
}

/// The offer to send it again, or what became of it.
#[component]
fn SendAgain(message: MessageView, done: Done, request_key: String) -> impl IntoView {
    let words = use_words();
    let content = match (&message.resend, done == Done::Sent) {
        (ResendOffer::To(address), true) => sent(words.with("resend-done", &[("address", address)])),
        (_, true) => sent(words.t("resend-done-plain")),
        (ResendOffer::To(address), false) => {
            let offer = words.with("resend-offer", &[("address", address)]);
            view! { <Offer offer=offer message=message.clone() request_key=request_key /> }.into_any()
        }
        (ResendOffer::Limited, false) => view! { <p>{words.t("resend-limited")}</p> }.into_any(),
        (ResendOffer::NoAddress, false) => view! { <p>{words.t("resend-no-address")}</p> }.into_any(),
    };
    view! {
        <section class="again" aria-labelledby="again">
            <h2 id="again">{words.t("resend-title")}</h2>
            {content}
        </section>
    }
}

fn sent(text: String) -> AnyView {
    view! { <Notice tone=Tone::Good text=text testid="resend-done" /> }.into_any()
}

#[component]
fn Offer(offer: String, message: MessageView, request_key: String) -> impl IntoView {
    let button = use_words().with("resend-button", &[("language", message.language.autonym())]);
    view! {
        <form class="again-form" method="post" action=format!("/m/{}/resend", message.token)>
            <p>{offer}</p>
            <input type="hidden" name="language" value=message.language.tag() />
            <input type="hidden" name="request_key" value=request_key />
            <button class="button" data-testid="resend-button">{button}</button>
        </form>
    }
}

/// Who wrote, and how to reach them. Telephone and address keep their own direction.
#[component]
fn Contact(brand: BrandView) -> impl IntoView {
    let words = use_words();
    let email =
        brand.email.map(|email| view! { <a href=format!("mailto:{email}")><bdi dir="ltr">{email.clone()}</bdi></a> });
    let phone = brand.phone.map(|phone| {
        let call: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        view! { <a href=format!("tel:{call}")><bdi dir="ltr">{phone}</bdi></a> }
    });
    let web = brand.url.filter(|url| url.starts_with("https://") || url.starts_with("http://")).map(|url| {
        let shown = url.split("://").nth(1).unwrap_or_default().trim_end_matches('/').to_owned();
        view! { <a href=url rel="noopener"><bdi dir="ltr">{shown}</bdi></a> }
    });
    view! {
        <footer class="contact" aria-label=words.t("message-contact")>
            <bdi>{brand.name}</bdi>
            {brand.address.map(|address| view! { <bdi>{address}</bdi> })}
            {email}
            {phone}
            {web}
        </footer>
    }
}
