//! Sessions: a short-lived signed token in a cookie, and a row that can be revoked. Both must agree.

use carillon_domain::{Clock, SessionId};
use carillon_store::entity::{person, session};
use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, encode};
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};

use super::Person;
use crate::{Engine, EngineError, Result, SystemClock};

/// What these tokens are for; one made for anything else is refused.
const AUDIENCE: &str = "carillon-care";

#[derive(Debug, Serialize, Deserialize)]
struct Claims {
    aud: String,
    sub: String,
    sid: String,
    exp: u64,
}

impl Engine {
    /// Opens a session for a person: the row and the token that names it.
    pub(super) async fn open_session(&self, person: &person::Model) -> Result<(String, Timestamp)> {
        let now = SystemClock.now();
        let expires_at = now + SignedDuration::from_hours(self.settings().session_hours);
        let row = session::Model {
            id: SessionId::mint(now, self.entropy()).to_string(),
            person_id: person.id.clone(),
            created_at: now.as_millisecond(),
            expires_at: expires_at.as_millisecond(),
            revoked_at: None,
        };
        let claims = Claims {
            aud: AUDIENCE.into(),
            sub: person.id.clone(),
            sid: row.id.clone(),
            exp: u64::try_from(expires_at.as_second()).unwrap_or_default(),
        };
        let key = EncodingKey::from_secret(self.settings().secret.expose_secret());
        let token = encode(&Header::new(Algorithm::HS256), &claims, &key)
            .map_err(|e| EngineError::internal("signing a session", e))?;
        carillon_store::session::insert(self.parts.store.connection(), row).await?;
        Ok((token, expires_at))
    }

    /// Who holds this session token. None for anything that is forged, expired or revoked.
    pub async fn who(&self, token: &str) -> Result<Option<Person>> {
        let Some(claims) = self.claims(token) else { return Ok(None) };
        let db = self.parts.store.connection();
        let now = SystemClock.now().as_millisecond();
        let live = carillon_store::session::live(db, &claims.sid, now).await?;
        Ok(live.filter(|(session, _)| session.person_id == claims.sub).map(|(_, person)| person.into()))
    }

    /// Ends a session. Ending one that is none is no fault.
    pub async fn sign_out(&self, token: &str) -> Result<()> {
        if let Some(claims) = self.claims(token) {
            let now = SystemClock.now().as_millisecond();
            carillon_store::session::revoke(self.parts.store.connection(), &claims.sid, now).await?;
        }
        Ok(())
    }

    fn claims(&self, token: &str) -> Option<Claims> {
        let mut validation = Validation::new(Algorithm::HS256);
        validation.set_audience(&[AUDIENCE]);
        validation.set_required_spec_claims(&["exp", "aud", "sub"]);
        validation.leeway = 0;
        let key = DecodingKey::from_secret(self.settings().secret.expose_secret());
        decode::<Claims>(token, &key, &validation).ok().map(|data| data.claims)
    }
}
