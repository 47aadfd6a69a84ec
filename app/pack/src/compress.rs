//! Compressed copies, made once here instead of at each request.

use std::io::{self, Write as _};

use flate2::{Compression, write::GzEncoder};

/// Files that are compressed already, by extension.
const ALREADY_COMPRESSED: [&str; 8] = ["png", "jpg", "jpeg", "webp", "avif", "gif", "woff2", "br"];

/// How hard to compress.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quality {
    /// Good enough to look at while developing.
    Quick,
    /// As small as it gets.
    Best,
}

impl Quality {
    /// The word for it in the manifest.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Quick => "quick",
            Self::Best => "best",
        }
    }

    fn brotli(self) -> u32 {
        match self {
            Self::Quick => 5,
            Self::Best => 11,
        }
    }

    fn gzip(self) -> Compression {
        match self {
            Self::Quick => Compression::new(5),
            Self::Best => Compression::best(),
        }
    }
}

/// Whether a file of this name is worth compressing.
pub(crate) fn is_worth_it(file: &str) -> bool {
    let extension = file.rsplit_once('.').map_or("", |(_, extension)| extension);
    !ALREADY_COMPRESSED.contains(&extension.to_ascii_lowercase().as_str())
}

/// The bytes as brotli.
pub(crate) fn brotli(bytes: &[u8], quality: Quality) -> io::Result<Vec<u8>> {
    let mut packed = Vec::with_capacity(bytes.len() / 3);
    let mut writer = brotli::CompressorWriter::new(&mut packed, 1 << 16, quality.brotli(), 22);
    writer.write_all(bytes)?;
    drop(writer);
    Ok(packed)
}

/// The bytes as gzip, without a time in it: the same bytes pack to the same bytes.
pub(crate) fn gzip(bytes: &[u8], quality: Quality) -> io::Result<Vec<u8>> {
    let mut writer = GzEncoder::new(Vec::with_capacity(bytes.len() / 2), quality.gzip());
    writer.write_all(bytes)?;
    writer.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn what_is_packed_unpacks() {
        let text = "ten bells ring ".repeat(500).into_bytes();
        for quality in [Quality::Quick, Quality::Best] {
            let mut plain = Vec::new();
            let packed = brotli(&text, quality).expect("packs");
            assert!(packed.len() < text.len() / 10);
            brotli::Decompressor::new(&packed[..], 4096).read_to_end(&mut plain).expect("unpacks");
            assert_eq!(plain, text);

            plain.clear();
            let packed = gzip(&text, quality).expect("packs");
            flate2::read::GzDecoder::new(&packed[..]).read_to_end(&mut plain).expect("unpacks");
            assert_eq!(plain, text);
        }
    }

    #[test]
    fn pictures_are_left_alone() {
        for (file, worth) in [
            ("a.css", true),
            ("a.wasm", true),
            ("a.svg", true),
            ("a.PNG", false),
            ("a.woff2", false),
            ("LICENSE", true),
        ] {
            assert_eq!(is_worth_it(file), worth, "{file}");
        }
    }
}
