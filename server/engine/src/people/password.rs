//! Passwords: argon2id with the library's defaults (19 MiB, two passes), off the async threads, a few at a time.
//!
//! Source of the parameters: OWASP Password Storage Cheat Sheet, which these defaults equal.

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use tokio::sync::Semaphore;

use crate::{EngineError, Result};

/// Hashes computed at the same time: a flood of sign-ins must not starve the sending.
static PLACES: Semaphore = Semaphore::const_new(2);

/// The hash of no password: compared with when the email is unknown, so that the answer takes as long.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Hashes a password into a PHC string.
pub(super) async fn hash(password: String, salt: [u8; 16]) -> Result<String> {
    let hashed = on_blocking(move || {
        let hash: argon2::password_hash::phc::PasswordHash =
            Argon2::default().hash_password_with_salt(password.as_bytes(), &salt).map_err(|e| e.to_string())?;
        Ok(hash.to_string())
    });
    hashed.await?.map_err(|e: String| EngineError::internal("hashing a password", e))
}

/// Whether the password is the one that was hashed. Without a hash it takes as long and is false.
pub(super) async fn verify(password: String, phc: Option<String>) -> Result<bool> {
    on_blocking(move || {
        let known = phc.is_some();
        let hash = phc.unwrap_or_else(|| NOBODY.to_owned());
        let right = PasswordVerifier::<str>::verify_password(&Argon2::default(), password.as_bytes(), &hash).is_ok();
        known && right
    })
    .await
}

async fn on_blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let _place = PLACES.acquire().await.map_err(|e| EngineError::internal("waiting to hash", e))?;
    tokio::task::spawn_blocking(work).await.map_err(|e| EngineError::internal("hashing", e))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_right_password_fits() -> Result<()> {
        let phc = hash("right horse".into(), [7; 16]).await?;
        assert!(phc.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{phc}");
        assert!(verify("right horse".into(), Some(phc.clone())).await?);
        assert!(!verify("wrong horse".into(), Some(phc)).await?);
        assert!(!verify("right horse".into(), None).await?);
        Ok(())
    }
}
