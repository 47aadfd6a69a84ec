//! The preview beside corrected words: follows what is typed, made by the same renderer that sends it.

use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{AbortController, Element, FormData, HtmlFormElement, UrlSearchParams};

use super::browser;

/// A pause in typing, after which the preview follows.
const PAUSE: Duration = Duration::from_millis(250);

/// Watches a form and keeps its preview up to date. Without wasm, the form's own button shows the preview.
#[island]
pub fn LivePreview(
    /// The form to watch.
    form: String,
    /// The element that takes the preview.
    target: String,
    /// Where previews are made.
    url: String,
    /// What to say when one could not be made.
    failed: String,
) -> impl IntoView {
    let trouble = RwSignal::new(String::new());
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let asked = StoredValue::new_local(None::<AbortController>);
    let place = StoredValue::new((form, target, url, failed));

    let show = move || {
        asked.update_value(|former| {
            if let Some(former) = former.take() {
                former.abort();
            }
            *former = AbortController::new().ok();
        });
        let abort = asked.get_value();
        leptos::task::spawn_local(async move {
            let (form, target, url, failed) = place.get_value();
            let called_off = abort.as_ref().map(AbortController::signal);
            let shown = preview(&form, &target, &url, abort.as_ref()).await;
            if !called_off.is_some_and(|signal| signal.aborted()) {
                trouble.set(if shown { String::new() } else { failed });
            }
        });
    };
    Effect::new(move |_| {
        // A page that came back with words nobody has saved yet.
        place.with_value(|(form, target, ..)| show_framed(form, target));
        window_event_listener(leptos::ev::input, move |event| {
            let within = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let form = place.with_value(|(form, ..)| format!("#{form}"));
            if within.and_then(|element| element.closest(&form).ok().flatten()).is_none() {
                return;
            }
            timer.update_value(|former| {
                if let Some(former) = former.take() {
                    former.clear();
                }
                *former = set_timeout_with_handle(show, PAUSE).ok();
            });
        });
    });

    view! { <p class="small" role="status">{move || trouble.get()}</p> }
}

/// Sends what stands in the form and shows what comes back; false if nothing usable came.
async fn preview(form: &str, target: &str, url: &str, abort: Option<&AbortController>) -> bool {
    let Some(words) = words_of(form) else { return false };
    browser::set_busy(target);
    match browser::fetch_fragment(url, Some(words), abort).await {
        Some(fragment) => {
            browser::fill(target, &fragment.html);
            show_framed(form, target);
            true
        }
        None => false,
    }
}

/// A frame without an address waits for what stands in the form: the button that fills it without wasm does so here.
fn show_framed(form: &str, target: &str) {
    if browser::all(&format!("#{target} iframe:not([src])")).is_empty() {
        return;
    }
    if let Some(button) = browser::all(&format!("#{form} [formtarget]")).into_iter().next() {
        button.click();
    }
}

/// Everything in the form but its reason, which is nobody's business yet.
fn words_of(form: &str) -> Option<UrlSearchParams> {
    let form: HtmlFormElement = document().get_element_by_id(form)?.dyn_into().ok()?;
    let data = FormData::new_with_form(&form).ok()?;
    let words = UrlSearchParams::new_with_str_sequence_sequence(&data).ok()?;
    words.delete("reason");
    Some(words)
}
