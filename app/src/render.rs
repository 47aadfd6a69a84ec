//! From a component to HTML, on the server.
//!
//! Knows how an owner is made and dropped; must not know any page.

use std::sync::Arc;

use leptos::prelude::*;

use crate::assets::Assets;
use crate::components::{AssetLinks, ScriptNonce};
use crate::words::Words;

/// What a page is dressed in: the built files, and the nonce of its script if it may have one.
pub(crate) struct Look {
    /// The built front end.
    pub(crate) assets: Arc<dyn Assets>,
    /// The nonce; none for pages without script.
    pub(crate) nonce: Option<String>,
}

/// Renders a view with its words and its look in the context. Nothing reactive outlives the call.
pub(crate) fn render<V: IntoView>(words: Words, look: Look, view: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(None);
    owner.with(|| {
        provide_context(words);
        provide_context(AssetLinks(look.assets));
        if let Some(nonce) = look.nonce {
            provide_context(ScriptNonce(nonce));
        }
        view().into_view().to_html()
    })
}
