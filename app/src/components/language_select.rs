//! A list of languages in a form, by their own names.

use carillon_domain::Language;
use leptos::prelude::*;

/// A `select` of languages.
#[component]
pub(crate) fn LanguageSelect(
    #[prop(into)] id: String,
    name: &'static str,
    languages: Vec<Language>,
    chosen: Language,
    #[prop(optional)] label: Option<String>,
) -> impl IntoView {
    let options = languages.into_iter().map(|language| {
        let tag = language.tag();
        view! {
            <option value=tag lang=tag selected=language == chosen>
                {language.autonym()}
            </option>
        }
    });
    view! {
        <select id=id name=name aria-label=label autocomplete="off">
            {options.collect_view()}
        </select>
    }
}
