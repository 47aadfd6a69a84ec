//! The signing secret: from the configuration, or made once and kept in the data folder, readable by its owner only.

use std::io::Write;
use std::path::Path;

use carillon_domain::Entropy;
use secrecy::{ExposeSecret, SecretBox, SecretString};

/// The shortest configured secret taken, in bytes.
const MIN_BYTES: usize = 32;

/// The signing secret of an installation.
pub(crate) fn signing_secret(
    configured: &SecretString,
    data: &Path,
    entropy: &dyn Entropy,
) -> Result<SecretBox<Vec<u8>>, String> {
    let configured = configured.expose_secret();
    if !configured.is_empty() {
        if configured.len() < MIN_BYTES {
            return Err(format!("security.secret: shorter than {MIN_BYTES} characters; make a longer one"));
        }
        return Ok(SecretBox::new(Box::new(configured.as_bytes().to_vec())));
    }
    let path = data.join("secret");
    let kept = match std::fs::read(&path) {
        Ok(bytes) if bytes.len() >= MIN_BYTES => bytes,
        Ok(_) => {
            return Err(format!("{}: shorter than {MIN_BYTES} bytes; remove it, and sign in again", path.display()));
        }
        Err(_) => make(&path, entropy).map_err(|e| format!("{}: cannot be written: {e}", path.display()))?,
    };
    Ok(SecretBox::new(Box::new(kept)))
}

/// Makes the secret. Of two programs that start at once, one makes it and the other reads it.
fn make(path: &Path, entropy: &dyn Entropy) -> std::io::Result<Vec<u8>> {
    let mut bytes = vec![0; MIN_BYTES];
    entropy.fill(&mut bytes);
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(mut file) => {
            file.write_all(&bytes)?;
            file.sync_all()?;
            Ok(bytes)
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => std::fs::read(path),
        Err(error) => Err(error),
    }
}
