//! Places where messages arrive, and waiting for them.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::process::PACE;
use crate::email::MemoryProvider;

/// How long messages may take through a real server on a busy machine.
const LIMIT: Duration = Duration::from_secs(30);

/// A place where messages arrive.
pub trait Mailbox: Send + Sync {
    /// What has arrived so far, in no order, with whatever servers put on top.
    fn messages(&self) -> Vec<Vec<u8>>;
}

impl Mailbox for MemoryProvider {
    fn messages(&self) -> Vec<Vec<u8>> {
        self.sent().into_iter().map(|it| it.message).collect()
    }
}

/// The new messages of a maildir, such as the one a file provider writes.
#[derive(Debug)]
pub struct Maildir {
    new: PathBuf,
}

impl Maildir {
    /// Reads the maildir in this folder, which need not be there yet.
    pub fn new(folder: &Path) -> Self {
        Self { new: folder.join("new") }
    }
}

impl Mailbox for Maildir {
    fn messages(&self) -> Vec<Vec<u8>> {
        read_folder(&self.new)
    }
}

/// Waits until `count` messages are there and gives them; panics if they do not come, or more do.
pub async fn wait_for_messages(mailbox: &dyn Mailbox, count: usize) -> Vec<Vec<u8>> {
    let mut waited = Duration::ZERO;
    loop {
        let messages = mailbox.messages();
        assert!(messages.len() <= count, "{} messages came, {count} were to come", messages.len());
        if messages.len() == count {
            return messages;
        }
        assert!(waited < LIMIT, "{} of {count} messages came within {LIMIT:?}", messages.len());
        tokio::time::sleep(PACE).await;
        waited += PACE;
    }
}

/// The finished files of a folder; a file that is still empty is not finished.
pub(super) fn read_folder(folder: &Path) -> Vec<Vec<u8>> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files.filter_map(|it| fs::read(it.path()).ok()).filter(|it| !it.is_empty()).collect()
}
