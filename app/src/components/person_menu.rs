//! What belongs to the person who is signed in: language, light, the way out. Opens and works without a script.

use carillon_compose::locales::portal_languages;
use carillon_engine::{Person, Role};
use leptos::prelude::*;

use super::LanguageSelect;
use crate::http::Theme;
use crate::words::use_words;

/// The menu. Its forms come back to `path`.
#[component]
pub(crate) fn PersonMenu(person: Person, theme: Theme, #[prop(into)] path: String) -> impl IntoView {
    let words = use_words();
    let role = match person.role {
        Role::Admin => "role-admin",
        Role::Csr => "role-csr",
    };
    view! {
        <details class="menu">
            <summary>
                <span class="aside-read">{words.t("care-account")}</span>
                <span class="badge" aria-hidden="true">{initials(&person.name)}</span>
                <span class="who">
                    <bdi>{person.name.clone()}</bdi>
                    <small>{words.t(role)}</small>
                </span>
            </summary>
            <div class="menu-sheet">
                <form method="post" action="/care/language">
                    <input type="hidden" name="back" value=path.clone() />
                    <label class="label" for="person-language">{words.t("care-language")}</label>
                    <div class="pair">
                        <LanguageSelect
                            id="person-language"
                            name="language"
                            languages=portal_languages().to_vec()
                            chosen=words.language()
                        />
                        <button class="button">{words.t("care-apply")}</button>
                    </div>
                </form>
                <form method="post" action="/care/theme">
                    <input type="hidden" name="back" value=path />
                    <label class="label" for="person-theme">{words.t("care-theme")}</label>
                    <div class="pair">
                        <ThemeSelect theme=theme />
                        <button class="button">{words.t("care-apply")}</button>
                    </div>
                </form>
                <form method="post" action="/care/sign-out">
                    <button class="button">{words.t("care-sign-out")}</button>
                </form>
            </div>
        </details>
    }
    .into_any()
}

#[component]
fn ThemeSelect(theme: Theme) -> impl IntoView {
    let words = use_words();
    let options = Theme::ALL.map(|one| {
        let key = match one {
            Theme::System => "care-theme-system",
            Theme::Light => "care-theme-light",
            Theme::Dark => "care-theme-dark",
        };
        view! { <option value=one.as_str() selected=one == theme>{words.t(key)}</option> }
    });
    view! { <select id="person-theme" name="theme" autocomplete="off">{options.into_iter().collect_view()}</select> }
}

/// The first letters of the first and the last word of a name.
fn initials(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let ends = [words.first(), words.last().filter(|_| words.len() > 1)];
    ends.into_iter().flatten().filter_map(|word| word.chars().next()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_are_of_the_first_and_the_last_word() {
        assert_eq!(initials("mia von berg"), "MB");
        assert_eq!(initials("佐藤"), "佐");
        assert_eq!(initials(""), "");
    }
}
