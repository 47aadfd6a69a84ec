//! Keys of programs that call us: made, shown, ended, and recognised.
//!
//! A secret is long and random, so its plain SHA-256 keeps it at rest, and looking it up by that hash takes the same time
//! whatever of it is right. It is shown once, to whoever makes it. As sessions do, keys live on the machine's own clock.

use carillon_domain::{ApiKeyId, Clock};
use carillon_store::entity::api_key;
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

use super::scope::{self, Scope};
use crate::hex::hex;
use crate::{Engine, EngineError, FieldFault, Result, SystemClock};

/// What every secret begins with, so that people and secret scanners know one when they see it.
const MARK: &str = "car_";
/// Random bytes of a secret: 192 bits, of which the prefix shows 32.
const RANDOM: usize = 24;
/// Characters of a secret that are kept readable.
const SHOWN: usize = MARK.len() + 8;
/// The longest name, in characters.
const MAX_NAME: usize = 80;
/// Uses are noted no more often than this: reading a key must not mean writing it.
const NOTED_EVERY_MS: i64 = 60_000;

/// A key, without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiKey {
    /// `key_…`
    pub id: String,
    /// What people call it.
    pub name: String,
    /// How its secret begins.
    pub prefix: String,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last used, to about a minute.
    pub last_used_at: Option<Timestamp>,
    /// When it was revoked.
    pub revoked_at: Option<Timestamp>,
}

/// A key that was just made.
#[derive(Debug)]
pub struct NewApiKey {
    /// The key.
    pub key: ApiKey,
    /// Its secret, which nobody can be told again.
    pub secret: SecretString,
}

impl ApiKey {
    /// Whether it may do this.
    pub fn may(&self, scope: Scope) -> bool {
        self.scopes.contains(&scope)
    }

    /// Who did something that was done with it.
    pub fn actor(&self) -> String {
        format!("{} ({})", self.name, self.prefix)
    }
}

impl Engine {
    /// Makes a key.
    ///
    /// # Errors
    /// Invalid, by field: a name that is empty, too long or taken by a key that is not revoked; no scope at all.
    pub async fn add_key(&self, name: &str, scopes: &[Scope]) -> Result<NewApiKey> {
        let name = name.trim();
        let db = self.parts.store.connection();
        let taken = carillon_store::api_key::all(db).await?;
        let taken = taken.iter().any(|row| row.revoked_at.is_none() && row.name == name);
        let faults = faults_of(name, scopes, taken);
        if !faults.is_empty() {
            return Err(EngineError::Invalid(faults));
        }
        let mut scopes = scopes.to_vec();
        scopes.sort_unstable();
        scopes.dedup();
        let (now, secret) = (SystemClock.now(), self.new_secret());
        let row = api_key::Model {
            id: ApiKeyId::mint(now, self.entropy()).to_string(),
            name: name.to_owned(),
            prefix: secret.chars().take(SHOWN).collect(),
            secret_hash: hash(&secret),
            scopes: scope::write(&scopes),
            created_at: now.as_millisecond(),
            last_used_at: None,
            revoked_at: None,
        };
        carillon_store::api_key::insert(db, row.clone()).await?;
        Ok(NewApiKey { key: row.into(), secret: secret.into() })
    }

    /// Every key, the oldest first; revoked ones too.
    pub async fn keys(&self) -> Result<Vec<ApiKey>> {
        let rows = carillon_store::api_key::all(self.parts.store.connection()).await?;
        Ok(rows.into_iter().map(Into::into).collect())
    }

    /// Ends a key, named by its id or by how its secret begins. What is under way with it is finished, nothing more begins.
    pub async fn revoke_key(&self, which: &str) -> Result<ApiKey> {
        let live = self.keys().await?.into_iter().filter(|key| key.revoked_at.is_none());
        let mut named = live.filter(|key| key.id == which || key.prefix == which);
        let (Some(key), None) = (named.next(), named.next()) else { return Err(EngineError::NotFound) };
        let now = SystemClock.now();
        let ended =
            carillon_store::api_key::revoke(self.parts.store.connection(), &key.id, now.as_millisecond()).await?;
        if !ended {
            return Err(EngineError::NotFound);
        }
        Ok(ApiKey { revoked_at: Some(now), ..key })
    }

    /// Whose secret this is. None for one that is wrong or revoked.
    pub async fn key_of(&self, secret: &SecretString) -> Result<Option<ApiKey>> {
        let secret = secret.expose_secret();
        if !is_secret(secret) {
            return Ok(None);
        }
        let db = self.parts.store.connection();
        let Some(row) = carillon_store::api_key::live(db, &hash(secret)).await? else { return Ok(None) };
        let now = SystemClock.now().as_millisecond();
        if row.last_used_at.is_none_or(|at| at < now - NOTED_EVERY_MS) {
            carillon_store::api_key::mark_used(db, &row.id, now, now - NOTED_EVERY_MS).await?;
        }
        Ok(Some(row.into()))
    }

    fn new_secret(&self) -> String {
        let mut random = [0; RANDOM];
        self.entropy().fill(&mut random);
        format!("{MARK}{}", hex(&random))
    }
}

impl From<api_key::Model> for ApiKey {
    fn from(row: api_key::Model) -> Self {
        let time = |ms: i64| Timestamp::from_millisecond(ms).unwrap_or(Timestamp::UNIX_EPOCH);
        Self {
            scopes: scope::read(&row.scopes),
            created_at: time(row.created_at),
            last_used_at: row.last_used_at.map(time),
            revoked_at: row.revoked_at.map(time),
            id: row.id,
            name: row.name,
            prefix: row.prefix,
        }
    }
}

fn faults_of(name: &str, scopes: &[Scope], taken: bool) -> Vec<FieldFault> {
    let mut faults = Vec::new();
    if name.is_empty() || name.chars().count() > MAX_NAME || name.chars().any(char::is_control) {
        faults.push(FieldFault::new("name", "fault-key-name", MAX_NAME.to_string()));
    } else if taken {
        faults.push(FieldFault::new("name", "fault-key-taken", name));
    }
    if scopes.is_empty() {
        faults.push(FieldFault::new("scopes", "fault-key-scopes", ""));
    }
    faults
}

/// Whether a text has the form of a secret. Anything else need not be looked up.
fn is_secret(text: &str) -> bool {
    let digits = text.strip_prefix(MARK).unwrap_or_default();
    digits.len() == 2 * RANDOM && digits.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

fn hash(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_has_the_form_of_a_secret_is_looked_up() {
        let secret = format!("{MARK}{}", "0a".repeat(RANDOM));
        assert!(is_secret(&secret));
        for wrong in ["", "car_", &secret[1..], &secret[..51], &secret.to_uppercase(), &format!("{secret}0")] {
            assert!(!is_secret(wrong), "{wrong}");
        }
    }

    #[test]
    fn the_hash_is_that_of_others() {
        let known = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
        assert_eq!(hash("hello"), known);
    }
}
