//! How content is looked at: as whom, in which medium, beside which language. Part of the form of a file.

use carillon_domain::Language;
use carillon_engine::MEDIA;
use leptos::prelude::*;

use super::Sheet;
use super::asked::{campaign_url, file_url};
use crate::words::use_words;

/// The choices, and the button that shows them without wasm.
#[component]
pub(super) fn LookBar(sheet: Sheet) -> impl IntoView {
    let words = use_words();
    let (view, look) = (sheet.view, sheet.look);
    let Some((_, language)) = view.place.clone() else { return ().into_any() };
    let samples = view.samples.iter().map(|name| {
        let label = name.strip_suffix(".json").unwrap_or(name).to_owned();
        view! { <option value=name.clone() selected=*name == look.sample>{label}</option> }
    });
    let media = MEDIA.iter().map(|medium| {
        let chosen = medium.name == look.medium;
        view! { <option value=medium.name selected=chosen>{words.t(medium.phrase_key)}</option> }
    });
    let others = view.languages.iter().filter(|other| **other != language).map(|other| {
        let (tag, chosen) = (other.tag(), other.tag() == look.beside);
        view! { <option value=tag lang=tag selected=chosen>{other.autonym()}</option> }
    });
    let frame = format!("{}/frame", campaign_url(&view.name));
    let show = if sheet.writable {
        view! {
            <button
                class="button"
                formaction=frame
                formtarget="studio-frame"
                formnovalidate=true
                data-testid="show-preview"
            >
                {words.t("studio-show")}
            </button>
        }
        .into_any()
    } else {
        view! { <button class="button" data-testid="show-preview">{words.t("studio-show")}</button> }.into_any()
    };
    view! {
        <div class="bar" role="group" aria-label=words.t("studio-preview")>
            <div class="field">
                <label for="sample">{words.t("studio-sample")}</label>
                <select id="sample" name="sample" autocomplete="off">{samples.collect_view()}</select>
            </div>
            <div class="field wide">
                <label for="customer">{words.t("studio-customer")}</label>
                <input
                    id="customer"
                    name="customer"
                    value=look.customer.clone()
                    placeholder=words.t("studio-customer-hint")
                    dir="auto"
                    maxlength="200"
                    autocomplete="off"
                />
            </div>
            <div class="field">
                <label for="medium">{words.t("studio-medium")}</label>
                <select id="medium" name="medium" autocomplete="off">{media.collect_view()}</select>
            </div>
            <div class="field">
                <label for="beside">{words.t("studio-beside")}</label>
                <select id="beside" name="beside" autocomplete="off">
                    <option value="">{words.t("studio-beside-none")}</option>
                    {others.collect_view()}
                </select>
            </div>
            {show}
        </div>
    }
    .into_any()
}

/// The same step in the other languages, as links that keep the look.
#[component]
pub(super) fn Tongues(sheet: Sheet) -> impl IntoView {
    let words = use_words();
    let view = sheet.view;
    let Some((step, current)) = view.place.clone() else { return ().into_any() };
    let version = if view.version == view.newest { String::new() } else { format!("&version={}", view.version) };
    let rest = sheet.look.query();
    let links = view.languages.iter().map(|&language: &Language| {
        let file = carillon_domain::CampaignFolder::content_path(&step, language);
        let href = format!("{}{version}{rest}", file_url(&view.name, &file));
        let tag = language.tag();
        let here = (language == current).then_some("true");
        view! { <a href=href lang=tag hreflang=tag aria-current=here>{language.autonym()}</a> }
    });
    view! {
        <nav class="tongues" aria-label=words.t("communication-language") data-testid="language-menu">
            {links.collect_view()}
        </nav>
    }
    .into_any()
}
