#![doc = include_str!("../README.md")]

mod args;
mod asset;
mod compress;
mod css;
mod error;
mod inputs;
mod manifest;
mod site;
mod style;
mod wasm;

use std::{
    fmt::Write as _,
    io::{Write as _, stderr, stdout},
    process::ExitCode,
};

use args::Args;
use asset::Asset;
use clap::Parser as _;
use error::PackError;
use inputs::Inputs;
use site::{Packed, Site};

fn main() -> ExitCode {
    match pack(&Args::parse()) {
        Ok(told) => {
            // A reader that has gone away is no fault of the packing.
            let _ = stdout().write_all(told.as_bytes());
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(stderr(), "carillon-pack: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Packs what the arguments name, and tells what it did in a few lines.
fn pack(args: &Args) -> Result<String, PackError> {
    let inputs = Inputs::read(args)?;
    let site = Site::open(&args.out, args.quality());
    let made_from = inputs.fingerprint(args);
    if site.is_current(&made_from) {
        return Ok(format!("{} is up to date\n", args.out.display()));
    }
    let packed = site.write(made_from, assets(args, &inputs)?)?;
    Ok(report(args, &packed))
}

/// Everything the site holds, with its final names.
fn assets(args: &Args, inputs: &Inputs) -> Result<Vec<Asset>, PackError> {
    let mut assets = style::assets(inputs)?;
    if let Some(module) = &inputs.wasm {
        assets.extend(wasm::assets(module, args.wasm_opt.as_deref())?);
    }
    Ok(assets)
}

fn report(args: &Args, packed: &Packed) -> String {
    let mut told = format!("{}: {} files\n", args.out.display(), packed.manifest.files.len());
    for (logical, file) in &packed.manifest.files {
        let wire = file.br.unwrap_or(file.bytes);
        // Writing to a string cannot fail.
        let _ = writeln!(told, "  {logical:<28} {:>9} bytes, {wire:>8} on the wire", file.bytes);
    }
    told
}
