//! Links to built files, and the loader that wakes the islands of a page.

use std::sync::Arc;

use leptos::prelude::*;

use crate::assets::{Assets, names};

/// The built front end, for components.
#[derive(Clone)]
pub(crate) struct AssetLinks(pub(crate) Arc<dyn Assets>);

/// The nonce of this answer, for the one inline script a portal page has.
#[derive(Clone)]
pub(crate) struct ScriptNonce(pub(crate) String);

fn find(name: &str) -> Option<crate::assets::Asset> {
    use_context::<AssetLinks>().and_then(|links| links.0.find(name))
}

/// A stylesheet by its name.
#[component]
pub(crate) fn StyleSheet(name: &'static str) -> impl IntoView {
    find(name).map(|sheet| view! { <link rel="stylesheet" href=sheet.url integrity=sheet.integrity /> })
}

/// The sign in the browser's tab.
#[component]
pub(crate) fn TabIcon() -> impl IntoView {
    match find(names::ICON) {
        Some(icon) => view! { <link rel="icon" type="image/svg+xml" href=icon.url /> },
        // Without a link browsers ask for /favicon.ico on every page.
        None => view! { <link rel="icon" type="image/svg+xml" href="data:,".to_owned() /> },
    }
}

/// Loads the islands after the page is there. A build without them leaves the page without any script.
#[component]
pub(crate) fn IslandLoader() -> impl IntoView {
    let nonce = use_context::<ScriptNonce>()?;
    let (script, wasm) = (find(names::ISLANDS_JS)?, find(names::ISLANDS_WASM)?);
    let loader = loader_of(&script.url, &wasm.url);
    Some(view! {
        <link rel="modulepreload" href=script.url integrity=script.integrity />
        <link rel="preload" href=wasm.url r#as="fetch" r#type="application/wasm" crossorigin="anonymous" />
        <script type="module" nonce=nonce.0 inner_html=loader></script>
    })
}

/// The addresses come from the build, never from a request; quoting them keeps it so.
fn loader_of(script: &str, wasm: &str) -> String {
    format!(
        "import*as app from {script:?};await app.default({{module_or_path:{wasm:?}}});app.hydrate();\
         for(const place of document.querySelectorAll(\"leptos-island\"))app[place.dataset.component]?.(place);"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_names_both_files_as_text() {
        let loader = loader_of("/pkg/carillon.1.js", "/pkg/carillon_bg.2.wasm");
        assert!(loader.starts_with("import*as app from \"/pkg/carillon.1.js\";"));
        assert!(loader.contains("module_or_path:\"/pkg/carillon_bg.2.wasm\""));
    }
}
