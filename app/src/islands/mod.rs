//! The few interactive bits. Each takes scalars and finished words, works on markup the server has made,
//! and leaves a page that works without it.
//!
//! Must not know phrases, views or the engine: whatever it needs to say, it is told.

mod browser;
mod copy_text;
mod live_find;
mod live_preview;

pub use copy_text::CopyText;
pub use live_find::LiveFind;
pub use live_preview::LivePreview;
