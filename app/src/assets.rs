//! Where the built front end lies: from a file's own name to its address in this build.
//!
//! Holds the port and the names. Must not know how files are packed, embedded or served.

/// The names by which pages ask for files.
pub mod names {
    /// The style sheet of messages, preferences, errors and the front door.
    pub const MESSAGE_CSS: &str = "message.css";
    /// The style sheet of the portal.
    pub const CARE_CSS: &str = "care.css";
    /// The loader of the islands.
    pub const ISLANDS_JS: &str = "carillon.js";
    /// The islands themselves.
    pub const ISLANDS_WASM: &str = "carillon_bg.wasm";
    /// The sign in the tab of a browser.
    pub const ICON: &str = "bell.svg";
}

/// A built file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Its address, with a hash in it: `/pkg/care.1f2e3d.css`.
    pub url: String,
    /// Its integrity value, such as `sha384-…`, where one was computed.
    pub integrity: Option<String>,
}

/// Finds built files by name.
pub trait Assets: Send + Sync {
    /// The file of this name, if this build has it. Without the islands' files pages carry no script.
    fn find(&self, name: &str) -> Option<Asset>;
}

/// A build without a front end: pages are plain, and work.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoAssets;

impl Assets for NoAssets {
    fn find(&self, _name: &str) -> Option<Asset> {
        None
    }
}
