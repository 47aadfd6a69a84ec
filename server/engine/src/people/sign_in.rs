//! Signing in: the same answer and the same time for a wrong password and an unknown email; a lock after failures.

use carillon_domain::Clock;
use jiff::Timestamp;

use super::{Person, password};
use crate::{Engine, EngineError, Result, SystemClock};

/// Wrong passwords in a row before the lock.
const MAX_FAILURES: i32 = 5;
/// How long the lock holds, in minutes.
const LOCK_MINUTES: i64 = 15;
/// Longer passwords are refused unread: hashing them would be the attack.
const MAX_PASSWORD: usize = 1_000;

/// A fresh session.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// What the cookie holds.
    pub cookie_value: String,
    /// Who.
    pub person: Person,
    /// When it ends by itself.
    pub expires_at: Timestamp,
}

impl Engine {
    /// Signs a person in.
    pub async fn sign_in(&self, email: &str, password: &str) -> Result<SignedIn> {
        if password.len() > MAX_PASSWORD {
            return Err(EngineError::SignInRefused);
        }
        let db = self.parts.store.connection();
        let row = carillon_store::person::by_email(db, &email.trim().to_lowercase()).await?;
        let now = SystemClock.now().as_millisecond();
        let right = password::verify(password.to_owned(), row.as_ref().map(|r| r.password_hash.clone())).await?;
        let Some(row) = row else { return Err(EngineError::SignInRefused) };
        if let Some(until) = row.locked_until.filter(|until| *until > now) {
            return Err(EngineError::LockedOut { minutes: minutes_until(until, now) });
        }
        if !right {
            return Err(self.count_failure(&row.id, now).await?);
        }
        carillon_store::person::clear_failures(db, &row.id).await?;
        let (cookie_value, expires_at) = self.open_session(&row).await?;
        Ok(SignedIn { cookie_value, person: row.into(), expires_at })
    }

    async fn count_failure(&self, person_id: &str, now: i64) -> Result<EngineError> {
        let db = self.parts.store.connection();
        let failures = carillon_store::person::add_failure(db, person_id).await?;
        if failures < MAX_FAILURES {
            return Ok(EngineError::SignInRefused);
        }
        let until = now + LOCK_MINUTES * 60_000;
        carillon_store::person::lock_until(db, person_id, until).await?;
        Ok(EngineError::LockedOut { minutes: minutes_until(until, now) })
    }
}

fn minutes_until(until: i64, now: i64) -> u64 {
    u64::try_from((until - now).max(0)).unwrap_or_default().div_ceil(60_000)
}
