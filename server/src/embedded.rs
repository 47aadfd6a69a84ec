//! What the program carries in itself: the built front end and the sample company.

use rust_embed::RustEmbed;

/// The front end as `make` packed it: hashed names, each beside its compressed forms, and a manifest.
#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../target/site"]
#[allow_missing = true]
pub(crate) struct Site;

/// The sample company: the same files that users write.
#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/sample"]
pub(crate) struct Sample;
