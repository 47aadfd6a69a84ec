#![doc = include_str!("../README.md")]

#[expect(unreachable_pub, reason = "the island macro makes the function that wakes an island public")]
pub mod islands;

#[cfg(feature = "ssr")]
mod assets;
#[cfg(feature = "ssr")]
mod brand_color;
#[cfg(feature = "ssr")]
#[expect(unreachable_pub, reason = "the component macro makes the builder of its properties public")]
#[expect(clippy::needless_pass_by_value, reason = "the properties of a component are its own")]
mod components;
#[cfg(feature = "ssr")]
mod http;
#[cfg(feature = "ssr")]
#[expect(unreachable_pub, reason = "the component macro makes the builder of its properties public")]
mod pages;
#[cfg(feature = "ssr")]
mod render;
#[cfg(feature = "ssr")]
mod router;
#[cfg(feature = "ssr")]
mod state;
#[cfg(feature = "ssr")]
mod words;

#[cfg(feature = "ssr")]
pub use assets::{Asset, Assets, NoAssets, names};
#[cfg(feature = "ssr")]
pub use router::router;
#[cfg(feature = "ssr")]
pub use state::{AppState, SignInHint};

/// Wakes the islands; the loader of a page calls it once, before it starts each of them.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
