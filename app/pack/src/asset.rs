//! One file of the site: what it is asked for by, what it is called, what is in it.

use sha2::{Digest as _, Sha256};

/// How much of a hash goes into a file name: 48 bits, which tell two versions of one file apart.
const HASH_IN_NAME: usize = 12;

/// A file of the site, not yet written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asset {
    /// The name that pages and the manifest use, `care.css`.
    pub(crate) logical: String,
    /// The name that browsers see, `care-0123456789ab.css`.
    pub(crate) file: String,
    /// What is in it.
    pub(crate) bytes: Vec<u8>,
}

impl Asset {
    /// An asset named after its own content.
    pub(crate) fn new(logical: impl Into<String>, bytes: Vec<u8>) -> Self {
        let logical = logical.into();
        let file = hashed_name(&logical, &sha256(&bytes));
        Self { logical, file, bytes }
    }
}

/// The hash of some bytes, as lower-case hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes as lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The part of a hash that stands in file names.
pub(crate) fn short(hash: &str) -> &str {
    &hash[..HASH_IN_NAME.min(hash.len())]
}

/// `a/b.css` with the hash before its extension.
fn hashed_name(logical: &str, hash: &str) -> String {
    let (folder, name) = logical.rsplit_once('/').map_or(("", logical), |(folder, name)| (folder, name));
    let slash = if folder.is_empty() { "" } else { "/" };
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{folder}{slash}{stem}-{}.{extension}", short(hash)),
        None => format!("{folder}{slash}{name}-{}", short(hash)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_stands_before_the_extension() {
        let hash = "0123456789abcdef";
        for (logical, file) in [
            ("care.css", "care-0123456789ab.css"),
            ("icons/bell.svg", "icons/bell-0123456789ab.svg"),
            ("v1.2/LICENSE", "v1.2/LICENSE-0123456789ab"),
            ("a.min.js", "a.min-0123456789ab.js"),
        ] {
            assert_eq!(hashed_name(logical, hash), file);
        }
    }

    #[test]
    fn the_name_follows_from_the_content() {
        let one = Asset::new("a.css", b"a{}".to_vec());
        assert_eq!(one, Asset::new("a.css", b"a{}".to_vec()));
        assert_ne!(one.file, Asset::new("a.css", b"b{}".to_vec()).file);
    }

    #[test]
    fn the_hash_is_sha256() {
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
