//! What can go wrong while packing: each says where, and what to do.

use std::{io, path::PathBuf};

/// Why the site could not be packed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PackError {
    /// A file or folder could not be read.
    #[error("cannot read {path}: {source}; does it exist, and may you read it?")]
    Read { path: PathBuf, source: io::Error },
    /// A file or folder could not be written.
    #[error("cannot write {path}: {source}; is there room, and may you write there?")]
    Write { path: PathBuf, source: io::Error },
    /// A style sheet is not text.
    #[error("{sheet}: is not UTF-8; save it as UTF-8")]
    NotText { sheet: String },
    /// An import names a sheet that is not in the folder.
    #[error("{sheet}: imports \"{target}\", and there is no {resolved} in the style folder; mend the path")]
    NoSuchSheet { sheet: String, target: String, resolved: String },
    /// Two sheets import each other.
    #[error("{sheet}: imports itself by way of {through}; break the circle")]
    Circle { sheet: String, through: String },
    /// An `@import` that cannot be understood.
    #[error(
        "{sheet}: cannot read `{statement}`; write `@import \"path.css\";`, at most with layer() and a media query"
    )]
    BadImport { sheet: String, statement: String },
    /// A `url()` that leads to no file.
    #[error("{sheet}: url({target}) leads to {resolved}, which is not there; put the file there or mend the path")]
    NoSuchFile { sheet: String, target: String, resolved: String },
    /// The binding step failed.
    #[error(
        "{path}: cannot make its JavaScript bindings: {reason}; was it built for wasm32-unknown-unknown with the locked wasm-bindgen?"
    )]
    Bind { path: PathBuf, reason: String },
    /// The loader does not name its module the way it used to.
    #[error(
        "the loader that wasm-bindgen wrote does not name `{expected}`; its format has changed, adapt app/pack/src/wasm.rs"
    )]
    Loader { expected: String },
    /// The optimiser failed.
    #[error("{program} failed: {reason}; leave --wasm-opt out to pack without it")]
    Optimise { program: PathBuf, reason: String },
}

impl PackError {
    /// A reading error, with its place.
    pub(crate) fn read(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Read { path, source }
    }

    /// A writing error, with its place.
    pub(crate) fn write(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Write { path, source }
    }
}
