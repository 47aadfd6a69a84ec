//! The islands: bindings, one common hash, the loader and the module naming each other by it.

use std::{path::Path, process::Command};

use wasm_bindgen_cli_support::Bindgen;

use crate::{
    asset::{Asset, sha256, short},
    error::PackError,
    inputs::Module,
};

/// The name that pages ask for the loader by.
const NAME: &str = "carillon";

/// What the binding step wrote.
struct Bound {
    loader: String,
    module: Vec<u8>,
    /// Scripts that crates bring along: path below `snippets/`, text.
    snippets: Vec<(String, String)>,
}

/// The loader, the module and the scripts they bring along.
pub(crate) fn assets(module: &Module, optimiser: Option<&Path>) -> Result<Vec<Asset>, PackError> {
    let mut bound = bind(module)?;
    if let Some(program) = optimiser {
        bound.module = optimise(program, &bound.module)?;
    }
    name(bound)
}

fn bind(module: &Module) -> Result<Bound, PackError> {
    let failed =
        |error: &dyn std::fmt::Display| PackError::Bind { path: module.path.clone(), reason: format!("{error:#}") };
    let mut output = Bindgen::new()
        .input_bytes(NAME, module.bytes.clone())
        .web(true)
        .map_err(|error| failed(&error))?
        .typescript(false)
        .omit_default_module_path(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .map_err(|error| failed(&error))?;
    let inline = output.snippets().iter().flat_map(|(id, texts)| {
        texts.iter().enumerate().map(move |(at, text)| (format!("{id}/inline{at}.js"), text.clone()))
    });
    let local = output.local_modules().iter().map(|(path, text)| (path.clone(), text.clone()));
    let mut snippets: Vec<_> = inline.chain(local).collect();
    snippets.sort();
    Ok(Bound { loader: output.js().to_owned(), module: output.wasm_mut().emit_wasm(), snippets })
}

/// Gives all parts the hash of their whole.
fn name(bound: Bound) -> Result<Vec<Asset>, PackError> {
    let hash = whole_hash(&bound);
    let module_file = format!("{NAME}-{hash}_bg.wasm");
    let loader = replace(&bound.loader, &format!("'{NAME}_bg.wasm'"), &format!("'{module_file}'"))?;
    let loader = loader.replace("./snippets/", &format!("./snippets-{hash}/"));
    let mut assets = vec![
        Asset { logical: format!("{NAME}.js"), file: format!("{NAME}-{hash}.js"), bytes: loader.into_bytes() },
        Asset { logical: format!("{NAME}_bg.wasm"), file: module_file, bytes: bound.module },
    ];
    assets.extend(bound.snippets.into_iter().map(|(path, text)| Asset {
        logical: format!("snippets/{path}"),
        file: format!("snippets-{hash}/{path}"),
        bytes: text.into_bytes(),
    }));
    Ok(assets)
}

fn whole_hash(bound: &Bound) -> String {
    let mut hashes = sha256(&bound.module) + &sha256(bound.loader.as_bytes());
    for (path, text) in &bound.snippets {
        hashes += &sha256(path.as_bytes());
        hashes += &sha256(text.as_bytes());
    }
    short(&sha256(hashes.as_bytes())).to_owned()
}

/// Replaces a text that has to be there.
fn replace(text: &str, expected: &str, by: &str) -> Result<String, PackError> {
    if !text.contains(expected) {
        return Err(PackError::Loader { expected: expected.to_owned() });
    }
    Ok(text.replace(expected, by))
}

/// Runs `wasm-opt` for size over the module.
fn optimise(program: &Path, module: &[u8]) -> Result<Vec<u8>, PackError> {
    let failed = |reason: String| PackError::Optimise { program: program.to_owned(), reason };
    let folder = tempfile::tempdir().map_err(|error| failed(error.to_string()))?;
    let (before, after) = (folder.path().join("in.wasm"), folder.path().join("out.wasm"));
    std::fs::write(&before, module).map_err(|error| failed(error.to_string()))?;
    // What Rust turns on for this target; the module no longer says so itself.
    let features = [
        "bulk-memory",
        "bulk-memory-opt",
        "multivalue",
        "mutable-globals",
        "nontrapping-float-to-int",
        "reference-types",
        "sign-ext",
    ];
    let ran = Command::new(program)
        .arg("-Oz")
        .args(features.map(|feature| format!("--enable-{feature}")))
        .arg(&before)
        .arg("-o")
        .arg(&after)
        .output()
        .map_err(|error| failed(error.to_string()))?;
    if !ran.status.success() {
        return Err(failed(String::from_utf8_lossy(&ran.stderr).trim().to_owned()));
    }
    std::fs::read(&after).map_err(|error| failed(error.to_string()))
}
