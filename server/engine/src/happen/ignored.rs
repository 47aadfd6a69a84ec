//! What a source told us that we have no event for: counted, so that whoever maps it sees what is missed.

use jiff::Timestamp;

use crate::{Engine, Result};

/// The longest name that is kept, in characters; more of a longer one would tell nothing.
const MAX_NAME: usize = 100;

/// How often a source told of something we have no event for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IgnoredEvent {
    /// Who told it.
    pub source: String,
    /// What the source calls it.
    pub name: String,
    /// How often.
    pub times: i64,
    /// When last.
    pub last_at: Timestamp,
}

impl Engine {
    /// Counts something a source told that we have no event for.
    pub async fn ignore_event(&self, source: &str, name: &str) -> Result<()> {
        let name: String = name.chars().filter(|letter| !letter.is_control()).take(MAX_NAME).collect();
        carillon_store::ignored_event::count(self.parts.store.connection(), source, &name, self.now_ms()).await?;
        Ok(())
    }

    /// What was ignored, by source and name.
    pub async fn ignored_events(&self) -> Result<Vec<IgnoredEvent>> {
        let rows = carillon_store::ignored_event::all(self.parts.store.connection()).await?;
        let seen = rows.into_iter().map(|row| IgnoredEvent {
            last_at: Timestamp::from_millisecond(row.last_at).unwrap_or(Timestamp::UNIX_EPOCH),
            source: row.source,
            name: row.name,
            times: row.times,
        });
        Ok(seen.collect())
    }
}
