//! What resellers write into our messages: writing, submitting, approving, and what the portal shows of it.
//!
//! Whoever is signed in may write for a reseller, submit and withdraw. Administrators approve and reject, and nobody their
//! own words. Decides with the rules and states of `domain`; knows no page.

mod decide;
mod list;
mod show;
mod words;
mod write;

pub use decide::PartnerDecision;

use carillon_domain::campaign::partner::PartnerTextState;
use carillon_store::entity::{partner_text, partner_text_change};

use crate::{Engine, EngineError, Result};

impl Engine {
    /// A text's row by id, where it was last seen at this revision; somebody else may have been quicker.
    async fn partner_row(&self, id: &str, seen: Option<i32>) -> Result<partner_text::Model> {
        let db = self.parts.store.connection();
        let row = carillon_store::partner_text::by_id(db, id).await?.ok_or(EngineError::NotFound)?;
        if seen.is_some_and(|seen| seen != row.revision) {
            return Err(changed_meanwhile());
        }
        Ok(row)
    }
}

fn changed_meanwhile() -> EngineError {
    EngineError::Conflict("somebody changed this text meanwhile".into())
}

fn state_of(row: &partner_text::Model) -> Result<PartnerTextState> {
    row.state.parse().map_err(|e| EngineError::internal("a stored text", e))
}

/// The row one change on, if the move makes sense, and the line that keeps who made it.
fn moved(
    row: partner_text::Model,
    next: PartnerTextState,
    by: &str,
    reason: &str,
    now_ms: i64,
) -> Result<(partner_text::Model, partner_text_change::Model)> {
    let state = state_of(&row)?.become_state(next).map_err(|e| EngineError::Conflict(e.to_string()))?;
    let row =
        partner_text::Model { state: state.as_str().to_owned(), revision: row.revision + 1, changed_at: now_ms, ..row };
    let change = change_of(&row, by, reason);
    Ok((row, change))
}

fn change_of(row: &partner_text::Model, by: &str, reason: &str) -> partner_text_change::Model {
    partner_text_change::Model {
        partner_text_id: row.id.clone(),
        revision: row.revision,
        at: row.changed_at,
        by: by.to_owned(),
        state: row.state.clone(),
        reason: reason.trim().to_owned(),
    }
}
