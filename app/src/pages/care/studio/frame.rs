//! `GET` and `POST /care/campaigns/{name}/frame`: content as it would be read, as a document of its own for a frame:
//! as it is stored, or as it stands in the form.

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use carillon_compose::Finding;
use carillon_domain::Language;
use carillon_domain::sms::SmsText;
use carillon_engine::{Engine, EngineError, Rehearsal, Rendered};
use leptos::prelude::*;

use super::asked::{Asked, Typed};
use super::findings::FindingText;
use super::sheet::first_fault;
use crate::assets::names;
use crate::components::{Notice, StyleSheet, Tone};
use crate::http::{Answer, Page, SignedIn};
use crate::pages::care::communication::framed;
use crate::words::use_words;

/// As it is stored.
pub(super) async fn stored(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(name): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer<Page> {
    let rehearsal = asked.look.rehearsal(&name, asked.version(), asked.file());
    show(&engine, &desk, &rehearsal).await
}

/// As it stands in the form.
pub(super) async fn typed(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(name): Path<String>,
    Form(typed): Form<Typed>,
) -> Answer<Page> {
    let text = typed.text();
    let rehearsal = Rehearsal { text: text.as_deref(), ..typed.look.rehearsal(&name, None, &typed.file) };
    show(&engine, &desk, &rehearsal).await
}

/// A message in a medium, as a document of its own.
pub(super) fn framed_as(desk: &SignedIn, language: Language, subject: String, rendered: Rendered) -> Page {
    match rendered {
        Rendered::Mail(html) => framed(&html),
        Rendered::Web(html) => {
            desk.framed(language, || view! { <FramedWords language=language subject=subject html=html /> })
        }
        Rendered::Text(text) => desk.framed(language, || view! { <FramedText language=language text=text /> }),
        Rendered::Sms(sms) => desk.framed(language, || view! { <FramedSms language=language sms=sms /> }),
        Rendered::Pages(pages) => desk.framed(language, || view! { <FramedPages language=language pages=pages /> }),
    }
}

async fn show(engine: &Engine, desk: &SignedIn, asked: &Rehearsal<'_>) -> Answer<Page> {
    let shown = match engine.rehearse(asked).await {
        Ok(shown) => shown.ok_or(EngineError::NotFound)?,
        Err(EngineError::Invalid(faults)) => {
            let text = first_fault(desk, &faults);
            return Ok(broken(desk, move || view! { <Notice tone=Tone::Plain text=text /> }));
        }
        Err(error) => return Err(error.into()),
    };
    Ok(match shown.rendered {
        Ok(rendered) => framed_as(desk, shown.language, shown.subject, rendered),
        Err(finding) => broken(desk, move || view! { <FramedFinding finding=finding /> }),
    })
}

/// What went wrong, in the place of what was to be seen.
pub(super) fn broken<V: IntoView + 'static>(desk: &SignedIn, inside: impl FnOnce() -> V + Send + 'static) -> Page {
    let language = desk.words.language();
    let page = desk.framed(language, || view! { <Framed language=language>{inside()}</Framed> });
    page.with_status(StatusCode::UNPROCESSABLE_ENTITY)
}

/// A document for a frame. It is always light, as the frame is.
#[component]
fn Framed(language: Language, children: Children) -> impl IntoView {
    view! {
        <!DOCTYPE html>
        <html lang=language.tag() dir=language.direction().as_str() data-theme="light">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light" />
                <title>{use_words().t("studio-preview")}</title>
                <StyleSheet name=names::CARE_CSS />
            </head>
            <body class="framed">{children()}</body>
        </html>
    }
}

#[component]
fn FramedWords(language: Language, subject: String, html: String) -> impl IntoView {
    view! {
        <Framed language=language>
            <h1>{subject}</h1>
            <article class="prose" inner_html=html></article>
        </Framed>
    }
}

#[component]
fn FramedText(language: Language, text: String) -> impl IntoView {
    view! {
        <Framed language=language>
            <pre>{text}</pre>
        </Framed>
    }
}

/// The parts a text message is cut into, each under its number and its length.
#[component]
fn FramedSms(language: Language, sms: SmsText) -> impl IntoView {
    let words = use_words();
    let (total, encoding) = (words.digits(sms.parts.len() as u64), sms.encoding.to_string());
    let parts = sms.parts.into_iter().zip(1..).map(move |(part, number)| {
        let length = words.digits(part.chars().count() as u64);
        let label = format!("{} {}/{total} · {length} · {encoding}", words.t("channel-sms"), words.digits(number));
        view! {
            <p class="quiet small" data-testid="sms-part">{label}</p>
            <pre>{part}</pre>
        }
    });
    view! {
        <Framed language=language>{parts.collect_view()}</Framed>
    }
}

#[component]
fn FramedPages(language: Language, pages: Vec<Vec<u8>>) -> impl IntoView {
    let words = use_words();
    let total = words.digits(pages.len() as u64);
    let pages = pages.into_iter().zip(1..).map(move |(png, number)| {
        let label = format!("{} {}/{total}", words.t("channel-letter"), words.digits(number));
        view! { <img class="paper" alt=label src=format!("data:image/png;base64,{}", STANDARD.encode(png)) /> }
    });
    view! {
        <Framed language=language>{pages.collect_view()}</Framed>
    }
}

#[component]
fn FramedFinding(finding: Finding) -> impl IntoView {
    view! {
        <div class="notice bad" role="alert"><FindingText finding=finding /></div>
    }
}
