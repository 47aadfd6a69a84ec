//! Silence: who has not reacted for as long as a rung says is reached on the next one.

use carillon_domain::Setback;
use carillon_store::WriteTransaction;
use carillon_store::descent;

use super::fall::Fallen;
use crate::{Engine, Result};

/// The most that move down at one look.
const SLICE: u64 = 200;

/// What shows that somebody has read a message: these kinds of lines on the timeline.
pub(crate) const REACTIONS: [&str; 5] =
    ["replied", "resend-requested", "language-chosen", "asked-to-stop", "asked-to-resume"];

impl Engine {
    /// Moves on what nobody has reacted to for long enough. Returns how many.
    pub async fn move_silent(&self) -> Result<usize> {
        let waiting = descent::silent(self.parts.store.connection(), self.now_ms(), 1).await?;
        if waiting.is_empty() {
            return Ok(0);
        }
        let tx = self.parts.store.begin_write().await?;
        let rows = descent::silent(&tx, self.now_ms(), SLICE).await?;
        let ids: Vec<String> = rows.iter().map(|row| row.communication_id.clone()).collect();
        let communications = carillon_store::communication::by_ids(&tx, &ids).await?;
        descent::set_silent_at(&tx, &rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>(), None).await?;
        let mut fallen = Vec::with_capacity(rows.len());
        for row in &rows {
            let Some(communication) = communications.iter().find(|it| it.id == row.communication_id) else { continue };
            if self.has_reacted(&tx, &communication.root_id, &communication.id, row.created_at).await? {
                continue;
            }
            let reason = "nobody has reacted".to_owned();
            fallen.push(Fallen { delivery: row, communication, setback: Some(Setback::Silence), reason });
        }
        self.fall(&tx, &fallen).await?;
        tx.commit().await?;
        Ok(rows.len())
    }

    async fn has_reacted(&self, tx: &WriteTransaction, root: &str, id: &str, since: i64) -> Result<bool> {
        let about = [root.to_owned(), id.to_owned()];
        let lines = carillon_store::event::of_communications(tx, &about, 200).await?;
        Ok(lines.iter().any(|line| line.at >= since && REACTIONS.contains(&line.kind.as_str())))
    }
}
