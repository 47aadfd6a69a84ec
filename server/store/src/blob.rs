//! Blobs: bytes in a folder, named by their own hash.
//!
//! A name is only ever a hash that was made or checked here, so nothing from outside can lead to another place.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};

use sha2::{Digest, Sha256};

/// Why a blob could not be stored or read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BlobError {
    /// A text that is no hash.
    #[error("a blob is named by the 64 hexadecimal digits of its SHA-256, in lower case; this is something else")]
    NotAHash,
    /// The bytes no longer have the hash they are named by.
    #[error("the blob {hash} is damaged; restore it from the last backup")]
    Damaged {
        /// Which one.
        hash: BlobHash,
    },
    /// The folder refuses.
    #[error("the blob folder {}: {error}; check that it exists, may be written to and has room", path.display())]
    Io {
        /// Where.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
}

/// The name of a blob: the SHA-256 of its bytes, as 64 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlobHash(String);

impl BlobHash {
    /// The name these bytes have.
    pub fn of(bytes: &[u8]) -> Self {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let digit = |half: u8| char::from(DIGITS[usize::from(half)]);
        Self(Sha256::digest(bytes).iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect())
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for BlobHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl FromStr for BlobHash {
    type Err = BlobError;

    fn from_str(text: &str) -> Result<Self, BlobError> {
        let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        if text.len() == 64 && text.bytes().all(is_digit) {
            Ok(Self(text.to_owned()))
        } else {
            Err(BlobError::NotAHash)
        }
    }
}

/// A folder of blobs. Cheap to clone.
#[derive(Debug, Clone)]
pub struct BlobStore {
    root: PathBuf,
}

impl BlobStore {
    /// Opens a folder, which is made where it is missing.
    pub async fn open(root: impl Into<PathBuf>) -> Result<Self, BlobError> {
        let root = root.into();
        let made = root.join("new");
        in_background(move || fs::create_dir_all(&made).map_err(at(&made))).await?;
        Ok(Self { root })
    }

    /// Stores bytes and returns their name. What is stored already is not written again.
    pub async fn put(&self, bytes: Vec<u8>) -> Result<BlobHash, BlobError> {
        let store = self.clone();
        in_background(move || {
            let hash = BlobHash::of(&bytes);
            let path = store.path(&hash);
            if !path.exists() {
                store.write(&hash, &path, &bytes)?;
            }
            Ok(hash)
        })
        .await
    }

    /// The bytes of a blob, if it is stored.
    pub async fn get(&self, hash: &BlobHash) -> Result<Option<Vec<u8>>, BlobError> {
        let (path, hash) = (self.path(hash), hash.clone());
        in_background(move || match fs::read(&path) {
            Ok(bytes) if BlobHash::of(&bytes) == hash => Ok(Some(bytes)),
            Ok(_) => Err(BlobError::Damaged { hash }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(BlobError::Io { path, error }),
        })
        .await
    }

    /// Whether a blob is stored.
    pub async fn exists(&self, hash: &BlobHash) -> Result<bool, BlobError> {
        let path = self.path(hash);
        in_background(move || path.try_exists().map_err(at(&path))).await
    }

    /// Two levels of folders keep each of them short.
    fn path(&self, hash: &BlobHash) -> PathBuf {
        self.root.join(&hash.0[..2]).join(&hash.0[2..4]).join(&hash.0)
    }

    /// Under another name first: a blob is there as a whole or not at all, whatever stops us.
    fn write(&self, hash: &BlobHash, path: &Path, bytes: &[u8]) -> Result<(), BlobError> {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let new = self.root.join("new").join(format!("{hash}.{}.{count}", std::process::id()));
        let folder = path.parent().unwrap_or(&self.root);
        fs::create_dir_all(folder).map_err(at(folder))?;
        let done = write_whole(&new, bytes).and_then(|()| fs::rename(&new, path));
        if done.is_err() {
            // What is left would only take up room; the error that matters is the first one.
            let _ = fs::remove_file(&new);
        }
        done.map_err(at(path))?;
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(at(folder))
    }
}

fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::options().write(true).create(true).truncate(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> BlobError {
    let path = path.to_owned();
    move |error| BlobError::Io { path, error }
}

async fn in_background<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, BlobError> + Send + 'static,
) -> Result<T, BlobError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => Err(BlobError::Io { path: PathBuf::new(), error: io::Error::other(error) }),
    }
}
