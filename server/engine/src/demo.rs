//! What only rehearsals and demos need: living through days that are past, and pointing at something to look at.

use carillon_domain::{Clock, Language, ShiftedClock};
use jiff::SignedDuration;

use crate::{Engine, EngineError, Result, SystemClock};

/// Where the place of a moved clock is kept.
pub const CLOCK_SETTING: &str = "clock_offset_seconds";

impl Engine {
    /// The same installation on a clock of its own, which runs this far before the machine's. Demo only.
    pub fn on_clock(&self, offset: SignedDuration) -> Result<Self> {
        if !self.parts.movable {
            return Err(EngineError::Forbidden);
        }
        let mut parts = self.parts.as_ref().clone();
        let clock: std::sync::Arc<dyn Clock> = std::sync::Arc::new(SystemClock);
        parts.clock = std::sync::Arc::new(ShiftedClock::new(clock, offset));
        Ok(Self { parts: std::sync::Arc::new(parts), ..self.clone() })
    }

    /// How far the product's clock runs before the machine's.
    pub fn clock_offset(&self) -> SignedDuration {
        self.clock_now().duration_since(SystemClock.now())
    }

    /// Delivers one slice of what is due, without a job. Returns how many deliveries it looked at.
    pub async fn deliver_due(&self, worker: &str) -> Result<usize> {
        let db = self.parts.store.connection();
        let database_now = carillon_store::delivery::database_now_ms(db).await?;
        let ids = carillon_store::delivery::to_wake(db, self.now_ms(), database_now, 100).await?;
        self.deliver(&ids, worker).await?;
        Ok(ids.len())
    }

    /// The page of the newest message in each of some languages, to look at.
    pub async fn example_messages(&self) -> Result<Vec<(Language, String)>> {
        let newest = carillon_store::communication::newest_accepted(self.parts.store.connection(), 200).await?;
        let mut examples: Vec<(Language, String)> = Vec::new();
        for row in newest {
            let Some(language) = Language::resolve(&row.language) else { continue };
            if examples.len() < 3 && examples.iter().all(|(known, _)| *known != language) {
                examples.push((language, self.message_url(&row.token)));
            }
        }
        Ok(examples)
    }
}
