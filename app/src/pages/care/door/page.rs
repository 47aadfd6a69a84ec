//! The component of the sign-in page.

use carillon_compose::locales::portal_languages;
use leptos::prelude::*;

use crate::assets::names;
use crate::components::{Field, LanguageMenu, Mark, MenuStyle, Notice, StyleSheet, TabIcon, Tone, encode};
use crate::state::SignInHint;
use crate::words::use_words;

/// The form, what went wrong, and in the demo who can sign in.
#[component]
pub(crate) fn SignInPage(
    email: String,
    next: String,
    #[prop(optional_no_strip)] why_not: Option<String>,
    hints: Vec<SignInHint>,
) -> impl IntoView {
    let words = use_words();
    let language = words.language();
    let title = words.t("sign-in-title");
    // The choice of a language must not forget where somebody wanted to go.
    let keep = if next.is_empty() { String::new() } else { format!("next={}&", encode(&next)) };
    view! {
        <!DOCTYPE html>
        <html lang=language.tag() dir=language.direction().as_str()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="robots" content="noindex, nofollow" />
                <meta name="color-scheme" content="light dark" />
                <title>{format!("{title} · {}", words.t("care-product"))}</title>
                <StyleSheet name=names::CARE_CSS />
                <TabIcon />
            </head>
            <body class="gate">
                <main class="card">
                    <span class="wordmark"><Mark size=26 /><span>{words.t("care-product")}</span></span>
                    <h1>{title}</h1>
                    {why_not.map(|text| view! { <Notice tone=Tone::Bad text=text testid="sign-in-fault" /> })}
                    <SignInForm email=email next=next />
                    <p class="small">{words.t("sign-in-forgot")}</p>
                </main>
                <Hints hints=hints />
                <LanguageMenu
                    languages=portal_languages().to_vec()
                    current=language
                    label=words.t("care-language")
                    style=MenuStyle::Care
                    query=keep
                />
            </body>
        </html>
    }
}

#[component]
fn SignInForm(email: String, next: String) -> impl IntoView {
    let words = use_words();
    view! {
        <form class="form" method="post" action="/care/sign-in" data-testid="sign-in-form">
            <input type="hidden" name="next" value=next />
            <Field id="email" label=words.t("sign-in-email") fault=None>
                <input id="email" name="email" type="email" dir="ltr" value=email autocomplete="username" required=true />
            </Field>
            <Field id="password" label=words.t("sign-in-password") fault=None>
                <input
                    id="password"
                    name="password"
                    type="password"
                    dir="ltr"
                    autocomplete="current-password"
                    required=true
                />
            </Field>
            <button class="button loud">{words.t("sign-in-button")}</button>
        </form>
    }
}

/// The sign-ins of the demo; nothing where customers are real.
#[component]
fn Hints(hints: Vec<SignInHint>) -> impl IntoView {
    let words = use_words();
    (!hints.is_empty()).then(|| {
        let lines = hints.into_iter().map(|hint| {
            view! {
                <dt><bdi dir="ltr" class="mono">{hint.email}</bdi></dt>
                <dd><bdi dir="ltr" class="mono">{hint.password}</bdi></dd>
            }
        });
        view! {
            <aside class="hints">
                <p>{words.t("sign-in-demo")}</p>
                <dl class="lines">{lines.collect_view()}</dl>
            </aside>
        }
    })
}
