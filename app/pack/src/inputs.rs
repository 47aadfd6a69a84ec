//! All that a packing reads, taken in at once: what is packed is what was hashed.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use sha2::{Digest as _, Sha256};

use crate::{args::Args, asset::hex, error::PackError};

/// Counts up when this program packs the same input to another output.
const FORMAT: u32 = 1;

/// The islands' module as it was compiled.
#[derive(Debug)]
pub(crate) struct Module {
    /// Where it was read from, for messages.
    pub(crate) path: PathBuf,
    /// What was in it.
    pub(crate) bytes: Vec<u8>,
}

/// What was read.
#[derive(Debug, Default)]
pub(crate) struct Inputs {
    /// Path below the style folder, with `/`, to content.
    pub(crate) style: BTreeMap<String, Vec<u8>>,
    /// The islands, if they were built.
    pub(crate) wasm: Option<Module>,
}

impl Inputs {
    /// Reads what the arguments name.
    pub(crate) fn read(args: &Args) -> Result<Self, PackError> {
        let mut inputs = Self::default();
        inputs.add_folder(&args.style, "")?;
        if let Some(path) = &args.wasm {
            let bytes = fs::read(path).map_err(PackError::read(path))?;
            inputs.wasm = Some(Module { path: path.clone(), bytes });
        }
        Ok(inputs)
    }

    fn add_folder(&mut self, folder: &Path, prefix: &str) -> Result<(), PackError> {
        for entry in fs::read_dir(folder).map_err(PackError::read(folder))? {
            let entry = entry.map_err(PackError::read(folder))?;
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            if name.starts_with('.') {
                continue;
            }
            if path.is_dir() {
                self.add_folder(&path, &format!("{prefix}{name}/"))?;
            } else {
                let bytes = fs::read(&path).map_err(PackError::read(&path))?;
                self.style.insert(format!("{prefix}{name}"), bytes);
            }
        }
        Ok(())
    }

    /// One hash over everything that decides what comes out.
    pub(crate) fn fingerprint(&self, args: &Args) -> String {
        let mut hash = Sha256::new();
        let optimiser = args.wasm_opt.as_deref().unwrap_or(Path::new("")).display();
        add(&mut hash, format!("{FORMAT} {} {optimiser}", args.quality().name()).as_bytes());
        for (path, bytes) in &self.style {
            add(&mut hash, path.as_bytes());
            add(&mut hash, bytes);
        }
        add(&mut hash, self.wasm.as_ref().map_or(&[], |module| module.bytes.as_slice()));
        hex(&hash.finalize())
    }
}

/// Adds a part with its length, so that two parts never read as one.
fn add(hash: &mut Sha256, part: &[u8]) {
    hash.update((part.len() as u64).to_le_bytes());
    hash.update(part);
}
