//! What islands need of the browser: fetch a fragment, put it in its place, find the element in focus.

use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Element, HtmlElement, RequestInit, Response, UrlSearchParams};

/// A fragment of HTML as it came, and whether the server was content.
pub(super) struct Fragment {
    /// The markup.
    pub(super) html: String,
    /// The status said yes.
    pub(super) ok: bool,
}

/// Asks for a fragment. None if it was called off, the network failed, or the session is over.
pub(super) async fn fetch_fragment(
    url: &str,
    form: Option<UrlSearchParams>,
    abort: Option<&AbortController>,
) -> Option<Fragment> {
    let init = RequestInit::new();
    if let Some(form) = form {
        init.set_method("POST");
        init.set_body(&JsValue::from(form));
    }
    init.set_signal(abort.map(AbortController::signal).as_ref());
    let asked = web_sys::window()?.fetch_with_str_and_init(url, &init);
    let response: Response = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    if response.redirected() {
        // The session ended: the whole page has to go through the door again.
        let _ = web_sys::window()?.location().reload();
        return None;
    }
    let html = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    Some(Fragment { html, ok: response.ok() })
}

/// Puts markup our own server has made into an element.
pub(super) fn fill(id: &str, html: &str) {
    if let Some(place) = document().get_element_by_id(id) {
        place.set_inner_html(html);
        let _ = place.set_attribute("aria-busy", "false");
    }
}

/// Says that an element waits for its content.
pub(super) fn set_busy(id: &str) {
    if let Some(place) = document().get_element_by_id(id) {
        let _ = place.set_attribute("aria-busy", "true");
    }
}

/// The element that has the focus.
pub(super) fn focused() -> Option<HtmlElement> {
    document().active_element()?.dyn_into().ok()
}

/// Whether keys typed into this element are text.
pub(super) fn takes_text(element: &Element) -> bool {
    let name = element.tag_name();
    ["INPUT", "TEXTAREA", "SELECT"].contains(&name.as_str())
}

/// Every element a selector matches, in order.
pub(super) fn all(selector: &str) -> Vec<HtmlElement> {
    let Ok(found) = document().query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}
