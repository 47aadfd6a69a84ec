//! The command line of the packer.

use std::path::PathBuf;

use clap::{ArgGroup, Parser};

use crate::compress::Quality;

/// Packs the front end into a static site: hashed names, compressed copies, a manifest.
#[derive(Debug, Parser)]
#[command(version, group(ArgGroup::new("islands").required(true).args(["wasm", "no_wasm"])))]
pub(crate) struct Args {
    /// The compiled islands, as cargo left them.
    #[arg(long, value_name = "FILE")]
    pub(crate) wasm: Option<PathBuf>,
    /// Pack without islands: the pages work without them.
    #[arg(long)]
    pub(crate) no_wasm: bool,
    /// The folder of style sheets, with the static files below its `assets`.
    #[arg(long, value_name = "DIR", default_value = "style")]
    pub(crate) style: PathBuf,
    /// Where the site is written. What an earlier run left there and is no longer packed is removed.
    #[arg(long, value_name = "DIR", default_value = "target/site")]
    pub(crate) out: PathBuf,
    /// Compress as well as can be, however long it takes.
    #[arg(long)]
    pub(crate) release: bool,
    /// A `wasm-opt` to run over the module, where there is one.
    #[arg(long, value_name = "PROGRAM", conflicts_with = "no_wasm")]
    pub(crate) wasm_opt: Option<PathBuf>,
}

impl Args {
    /// How hard to compress.
    pub(crate) fn quality(&self) -> Quality {
        if self.release { Quality::Best } else { Quality::Quick }
    }
}
