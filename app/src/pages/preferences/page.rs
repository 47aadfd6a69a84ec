//! The component of the preferences.

use carillon_domain::Language;
use carillon_engine::PreferencesView;
use leptos::prelude::*;

use crate::brand_color::BrandColor;
use crate::components::{LanguageMenu, MenuStyle, Notice, PlainShell, Tone};
use crate::words::use_words;

/// Whether to be written to, for the holder of a message.
#[component]
pub(crate) fn PreferencesPage(view: PreferencesView, token: String, done: bool) -> impl IntoView {
    let words = use_words();
    let title = words.t("preferences-title");
    let state = match (view.stopped, done) {
        (true, true) => Some((Tone::Good, "preferences-stopped-now")),
        (true, false) => Some((Tone::Plain, "preferences-stopped")),
        (false, true) => Some((Tone::Good, "preferences-resumed-now")),
        (false, false) => None,
    };
    let (wish, button) = if view.stopped { ("resume", "preferences-resume") } else { ("stop", "preferences-stop") };
    let holder = words.with("preferences-for", &[("address", &view.masked_address)]);
    view! {
        <PlainShell title=title.clone() brand=BrandColor::parse(&view.brand.color)>
            <div class="page short">
                <header class="masthead"><p class="name"><bdi>{view.brand.name.clone()}</bdi></p></header>
                <main class="sheet">
                    <h1>{title}</h1>
                    <p><strong>{holder}</strong></p>
                    {state.map(|(tone, key)| view! { <Notice tone=tone text=words.t(key) testid="preferences-state" /> })}
                    <p>{words.t("preferences-explain")}</p>
                    <form method="post" action=format!("/p/{token}")>
                        <input type="hidden" name="wish" value=wish />
                        <button class="button" data-testid="preferences-button">{words.t(button)}</button>
                    </form>
                    <a href=format!("/m/{token}")>{words.t("preferences-message")}</a>
                </main>
                <LanguageMenu
                    languages=Language::ALL.to_vec()
                    current=words.language()
                    label=words.t("message-languages")
                    style=MenuStyle::Customer
                />
            </div>
        </PlainShell>
    }
}
