//! Who calls: the key in `Authorization: Bearer …`, and nothing else.

use axum::RequestPartsExt;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum_extra::TypedHeader;
use axum_extra::headers::Authorization;
use axum_extra::headers::authorization::Bearer;
use carillon_domain::Clock;
use carillon_engine::{ApiKey, Scope, SystemClock};

use super::ApiState;
use crate::problem::{Problem, ProblemType};

/// A program with a good key that has not asked too often.
#[derive(Debug)]
pub(super) struct Caller(ApiKey);

impl Caller {
    /// The key, where it may do this.
    pub(super) fn may(&self, scope: Scope) -> Result<&ApiKey, Problem> {
        if self.0.may(scope) {
            return Ok(&self.0);
        }
        let detail = format!("this key has not the scope `{scope}`; make one with `carillon key add --scope {scope}`");
        Err(Problem::new(ProblemType::Forbidden, detail))
    }
}

impl FromRequestParts<ApiState> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &ApiState) -> Result<Self, Problem> {
        let unknown = |detail| Problem::new(ProblemType::Unauthorized, detail);
        let shown = parts.extract::<TypedHeader<Authorization<Bearer>>>().await;
        let shown = shown.map_err(|_| unknown("send `Authorization: Bearer` with a key made by `carillon key add`"))?;
        let key = state.engine.key_of(&shown.token().to_owned().into()).await?;
        let key =
            key.ok_or_else(|| unknown("this key is not known, or is revoked; make one with `carillon key add`"))?;
        state.buckets.take(&key.id, SystemClock.now()).map_err(Problem::limited)?;
        Ok(Self(key))
    }
}
