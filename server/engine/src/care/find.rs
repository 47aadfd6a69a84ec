//! Finding: one box for anything a caller says; every word must be there, the newest first. Also what needs attention.

use carillon_domain::fold;
use carillon_store::communication::After;

use crate::view::{FindPage, Trouble};
use crate::{Engine, Result};

/// Rows on one page.
const PAGE: u64 = 25;
/// Words looked at; more only make it slower.
const MAX_WORDS: usize = 8;

impl Engine {
    /// Communications that hold every word of `text`, newest first. Without words: simply the newest.
    pub async fn find(&self, text: &str, cursor: Option<&str>) -> Result<FindPage> {
        self.find_troubled(text, None, cursor).await
    }

    /// The same, of those whose delivery has this trouble.
    pub async fn find_troubled(&self, text: &str, trouble: Option<Trouble>, cursor: Option<&str>) -> Result<FindPage> {
        let words: Vec<String> = fold(&text.chars().take(200).collect::<String>())
            .split_whitespace()
            .take(MAX_WORDS)
            .map(ToOwned::to_owned)
            .collect();
        let after = cursor.and_then(parse_cursor);
        let states = trouble.map_or(&[][..], Trouble::states);
        let db = self.parts.store.connection();
        let mut found = carillon_store::communication::find(db, &words, states, after.as_ref(), PAGE + 1).await?;
        let more = found.len() as u64 > PAGE;
        found.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
        let next = found.last().filter(|_| more).map(|(row, _)| format!("{}.{}", row.created_at, row.id));
        Ok(FindPage { query: text.to_owned(), trouble, rows: self.rows_of(found).await?, next })
    }
}

/// A cursor is the place of the last row; one that is not ours is as good as none.
fn parse_cursor(text: &str) -> Option<After> {
    let (created_at, id) = text.split_once('.')?;
    Some(After { created_at: created_at.parse().ok()?, id: id.to_owned() })
}
