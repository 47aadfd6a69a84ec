//! The search box: finds while somebody types, and is reached and left by keys alone.

use std::time::Duration;

use leptos::html::Input;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{AbortController, KeyboardEvent, UrlSearchParams};

use super::browser;

/// A pause in typing, after which it is worth asking.
const PAUSE: Duration = Duration::from_millis(140);

/// The input of a search form. Without wasm it is just that.
#[island]
pub fn LiveFind(
    /// What is looked for on arrival.
    value: String,
    /// What the box is for, read out.
    label: String,
    /// What can be typed.
    placeholder: String,
    /// The element that takes the rows; empty where the box only leads to the page of results.
    results: String,
    /// The element that tells how many were found.
    status: String,
) -> impl IntoView {
    let input = NodeRef::<Input>::new();
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let asked = StoredValue::new_local(None::<AbortController>);
    let rows = StoredValue::new(results);
    let told = StoredValue::new(status);

    let look = move || {
        let Some(text) = input.get_untracked().map(|input| input.value()) else { return };
        asked.update_value(|former| {
            if let Some(former) = former.take() {
                former.abort();
            }
            *former = AbortController::new().ok();
        });
        leptos::task::spawn_local(find(text, asked.get_value(), rows.get_value(), told.get_value()));
    };
    let typed = move |_| {
        if rows.with_value(String::is_empty) {
            return;
        }
        timer.update_value(|former| {
            if let Some(former) = former.take() {
                former.clear();
            }
            *former = set_timeout_with_handle(look, PAUSE).ok();
        });
    };
    Effect::new(move |_| {
        window_event_listener(leptos::ev::keydown, move |event| on_key(&event, input, &rows.get_value()));
    });

    view! {
        <input
            node_ref=input
            type="search"
            name="q"
            value=value
            placeholder=placeholder
            aria-label=label
            autocomplete="off"
            spellcheck="false"
            enterkeyhint="search"
            maxlength="200"
            data-testid="find-box"
            on:input=typed
        />
    }
}

/// Asks for the rows of a text and shows them; a newer question calls this one off.
async fn find(text: String, abort: Option<AbortController>, rows: String, status: String) {
    let Ok(query) = UrlSearchParams::new() else { return };
    query.set("q", &text);
    let query = query.to_string().as_string().unwrap_or_default();
    browser::set_busy(&rows);
    let url = format!("/care/find/rows?{query}");
    let Some(found) = browser::fetch_fragment(&url, None, abort.as_ref()).await else { return };
    if found.ok {
        browser::fill(&rows, &found.html);
        tell(&rows, &status);
        remember(&query);
    }
}

/// Copies the fragment's own count to where it is read out.
fn tell(rows: &str, status: &str) {
    let count = browser::all(&format!("#{rows} [data-count]")).into_iter().next();
    let words = count.and_then(|element| element.text_content()).unwrap_or_default();
    if let Some(place) = document().get_element_by_id(status) {
        place.set_text_content(Some(&words));
    }
}

/// The address follows what is looked for, so that it can be copied and gone back to.
fn remember(query: &str) {
    let path = window().location().pathname().unwrap_or_default();
    if path == "/care/find" {
        let url = format!("{path}?{query}");
        let _ = window()
            .history()
            .and_then(|history| history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&url)));
    }
}

/// `/` comes to the box, the arrows walk through the rows, Escape comes back.
fn on_key(event: &KeyboardEvent, input: NodeRef<Input>, rows: &str) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let Some(input) = input.get_untracked() else { return };
    let here = browser::focused();
    match event.key().as_str() {
        "/" if !here.as_ref().is_some_and(|element| browser::takes_text(element)) => {
            event.prevent_default();
            let _ = input.focus();
            input.select();
        }
        "ArrowDown" | "ArrowUp" => walk(event, &input, rows),
        "Escape" if here.is_some_and(|element| is_row(&element)) => {
            let _ = input.focus();
        }
        _ => {}
    }
}

fn is_row(element: &web_sys::HtmlElement) -> bool {
    element.class_list().contains("row-link")
}

/// Moves the focus one row on or back; before the first row is the box.
fn walk(event: &KeyboardEvent, input: &web_sys::HtmlInputElement, rows: &str) {
    let scope = if rows.is_empty() { "main" } else { rows };
    let prefix = if rows.is_empty() { "" } else { "#" };
    let mut links = browser::all(&format!("{prefix}{scope} .row-link"));
    if links.is_empty() {
        links = browser::all("main .row-link");
    }
    let Some(here) = browser::focused() else { return };
    let at = links.iter().position(|link| *link == here);
    let in_box = here == *input.unchecked_ref::<web_sys::HtmlElement>();
    let down = event.key() == "ArrowDown";
    let next = match (at, down) {
        (None, true) if in_box => links.first(),
        (Some(at), true) => links.get(at + 1),
        (Some(0), false) => Some(input.unchecked_ref()),
        (Some(at), false) => links.get(at - 1),
        _ => return,
    };
    if let Some(next) = next {
        event.prevent_default();
        let _ = next.focus();
    }
}
