//! A folder that is open: which messages are in it, one of them, and putting it away. Must not know who takes it.

use std::collections::BTreeMap;
use std::time::Duration;

use async_imap::types::Capabilities;
use futures::TryStreamExt as _;

use super::settings::{AfterReading, ImapSettings};
use super::wire::Wire;
use super::{ImapError, within};

type Inner = async_imap::Session<Box<dyn Wire>>;

/// Logs in.
pub(super) async fn log_in(
    client: async_imap::Client<Box<dyn Wire>>,
    username: &str,
    password: &str,
    limit: Duration,
) -> Result<Inner, ImapError> {
    let answer = async { client.login(username, password).await.map_err(|it| ImapError::LogIn(it.0.to_string())) };
    within(limit, answer).await
}

/// An open folder.
pub(super) struct Session {
    inner: Inner,
    limit: Duration,
    after: AfterReading,
    validity: u32,
    can_move: bool,
    can_expunge: bool,
}

impl Session {
    pub(super) async fn open(mut inner: Inner, settings: &ImapSettings) -> Result<Self, ImapError> {
        let limit = settings.reply_limit();
        if let AfterReading::Move(folder) = &settings.after {
            // Better known now than after the first message was stored and cannot be put away.
            within(limit, inner.examine(folder)).await.map_err(|it| unopened(folder, &it))?;
        }
        let folder = within(limit, inner.select(&settings.folder)).await;
        let folder = folder.map_err(|it| unopened(&settings.folder, &it))?;
        let abilities: Capabilities = within(limit, inner.capabilities()).await?;
        let (can_move, can_expunge) = (abilities.has_str("MOVE"), abilities.has_str("UIDPLUS"));
        let validity = folder.uid_validity.unwrap_or_default();
        Ok(Self { inner, limit, after: settings.after.clone(), validity, can_move, can_expunge })
    }

    /// Every message in the folder that is not deleted already, the oldest first.
    pub(super) async fn uids(&mut self) -> Result<Vec<u32>, ImapError> {
        let found = within(self.limit, self.inner.uid_search("UNDELETED")).await?;
        let mut uids: Vec<_> = found.into_iter().collect();
        uids.sort_unstable();
        Ok(uids)
    }

    /// The sizes of these messages; one that is gone has none.
    pub(super) async fn sizes(&mut self, uids: &[u32]) -> Result<Vec<(u32, u32)>, ImapError> {
        let answer = async {
            let fetched = self.inner.uid_fetch(set_of(uids), "(UID RFC822.SIZE)").await?;
            let sizes = fetched.try_filter_map(async |it| Ok(it.uid.zip(it.size)));
            sizes.try_collect::<Vec<_>>().await
        };
        let mut sizes = within(self.limit, answer).await?;
        sizes.retain(|it| uids.contains(&it.0));
        sizes.sort_unstable();
        Ok(sizes)
    }

    /// The first bytes of each of these messages, with its number, the oldest first; one that is gone is left out. They do
    /// not count as seen.
    pub(super) async fn fetch(&mut self, uids: &[u32], bytes: u32) -> Result<Vec<(u32, Vec<u8>)>, ImapError> {
        let query = format!("(UID BODY.PEEK[]<0.{}>)", bytes.max(1));
        let answer = async {
            let mut fetched = self.inner.uid_fetch(set_of(uids), query).await?;
            let mut messages = BTreeMap::new();
            while let Some(it) = fetched.try_next().await? {
                if let (Some(uid), Some(body)) = (it.uid.filter(|uid| uids.contains(uid)), it.body()) {
                    messages.insert(uid, body.to_vec());
                }
            }
            Ok::<_, async_imap::error::Error>(messages)
        };
        Ok(within(self.limit, answer).await?.into_iter().collect())
    }

    /// Deletes or moves messages that are stored.
    pub(super) async fn put_away(&mut self, uids: &[u32]) -> Result<(), ImapError> {
        if uids.is_empty() {
            return Ok(());
        }
        let uid = set_of(uids);
        match self.after.clone() {
            AfterReading::Move(folder) if self.can_move => within(self.limit, self.inner.uid_mv(&uid, &folder)).await,
            AfterReading::Move(folder) => {
                within(self.limit, self.inner.uid_copy(&uid, &folder)).await?;
                self.delete(&uid).await
            }
            AfterReading::Delete => self.delete(&uid).await,
        }
    }

    async fn delete(&mut self, uid: &str) -> Result<(), ImapError> {
        let marked = async {
            let answers = self.inner.uid_store(uid, "+FLAGS.SILENT (\\Deleted)").await?;
            answers.try_collect::<Vec<_>>().await.map(|_| ())
        };
        within(self.limit, marked).await?;
        // Without UIDPLUS only everybody's deleted messages could be removed. Ours then stay, marked, and are not
        // found again.
        if self.can_expunge {
            let expunged = async {
                let answers = self.inner.uid_expunge(uid).await?;
                answers.try_collect::<Vec<_>>().await.map(|_| ())
            };
            within(self.limit, expunged).await?;
        }
        Ok(())
    }

    /// A name for a message that no other message of this folder ever has.
    pub(super) fn key(&self, uid: u32) -> String {
        format!("{}.{uid}", self.validity)
    }

    /// Says goodbye. A server that does not answer to that is left all the same.
    pub(super) async fn close(mut self) {
        let _ = within(self.limit, self.inner.logout()).await;
    }
}

/// Messages as a command names them, those in a row as a range: servers need not take long lines (RFC 2683, 3.2.1.5).
fn set_of(uids: &[u32]) -> String {
    let rows = uids.chunk_by(|one, next| one.checked_add(1) == Some(*next));
    let names = rows.filter_map(|row| Some((row.first()?, row.last()?)));
    let names = names.map(|(first, last)| if first == last { first.to_string() } else { format!("{first}:{last}") });
    names.collect::<Vec<_>>().join(",")
}

fn unopened(folder: &str, error: &ImapError) -> ImapError {
    ImapError::Folder { folder: folder.to_owned(), reason: error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_in_a_row_are_a_range_and_nothing_else_is_in_it() {
        assert_eq!(set_of(&[]), "");
        assert_eq!(set_of(&[7]), "7");
        assert_eq!(set_of(&[1, 2, 3, 5, 9, 10]), "1:3,5,9:10");
        assert_eq!(set_of(&[u32::MAX - 1, u32::MAX]), "4294967294:4294967295");
    }
}
