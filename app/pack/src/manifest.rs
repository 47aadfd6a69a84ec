//! The list of what was packed, which the server reads to turn a logical name into a file name.

use std::{collections::BTreeMap, fs, path::Path};

use serde::{Deserialize, Serialize};

use crate::error::PackError;

/// Its name inside the site.
pub(crate) const NAME: &str = "manifest.json";

/// `manifest.json`.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Manifest {
    /// The hash of everything that decided the output.
    pub(crate) made_from: String,
    /// How hard it was compressed.
    pub(crate) quality: String,
    /// Logical name to file.
    pub(crate) files: BTreeMap<String, FileEntry>,
}

/// One file of the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FileEntry {
    /// Its path inside the site.
    pub(crate) file: String,
    /// Its size.
    pub(crate) bytes: usize,
    /// The size of the brotli copy beside it, `.br`.
    pub(crate) br: Option<usize>,
    /// The size of the gzip copy beside it, `.gz`.
    pub(crate) gz: Option<usize>,
    /// The hash of its content.
    pub(crate) sha256: String,
}

impl FileEntry {
    /// Its path and those of its compressed copies.
    pub(crate) fn paths(&self) -> impl Iterator<Item = String> {
        let copies = [self.br.map(|_| "br"), self.gz.map(|_| "gz")];
        let copies: Vec<_> = copies.into_iter().flatten().map(|kind| format!("{}.{kind}", self.file)).collect();
        std::iter::once(self.file.clone()).chain(copies)
    }
}

impl Manifest {
    /// The manifest of an earlier run; an empty one when there is none that can be read.
    pub(crate) fn read(site: &Path) -> Self {
        fs::read(site.join(NAME)).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Its text.
    pub(crate) fn to_json(&self) -> Result<Vec<u8>, PackError> {
        let mut json = serde_json::to_vec_pretty(self)
            .map_err(|error| PackError::Write { path: NAME.into(), source: error.into() })?;
        json.push(b'\n');
        Ok(json)
    }
}
