//! Writes messages into a maildir instead of sending them, to look at and to test with.
//! Must not read them; [`super::Outbox`] does.

use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use carillon_domain::{AttemptOutcome, Clock};
use tokio::task::spawn_blocking;

use super::maildir::Maildir;
use super::provider::{EmailProvider, Envelope};
use super::{outcome, wellformed};

/// Delivers into a maildir; the newest message has the greatest name.
pub struct FileProvider {
    maildir: Arc<Maildir>,
    clock: Arc<dyn Clock>,
}

impl FileProvider {
    /// Writes into `folder`, which is made when first needed. The clock names the files.
    pub fn new(folder: &Path, clock: Arc<dyn Clock>) -> Self {
        Self { maildir: Arc::new(Maildir::new(folder)), clock }
    }

    fn explain(&self, what: &dyn std::fmt::Display) -> String {
        let folder = self.maildir.folder().display();
        format!("cannot write to the outbox {folder}: {what}; make room, or make it writable")
    }
}

#[async_trait]
impl EmailProvider for FileProvider {
    fn name(&self) -> &'static str {
        "file"
    }

    async fn send(&self, _envelope: &Envelope, message: &[u8]) -> AttemptOutcome {
        if let Some(defect) = wellformed::defect(message) {
            return outcome::refused(defect);
        }
        let (maildir, now, message) = (Arc::clone(&self.maildir), self.clock.now(), message.to_vec());
        match spawn_blocking(move || maildir.write(now, &message)).await {
            Ok(Ok(name)) => outcome::accepted(&format!("written as {name}")),
            Ok(Err(error)) => outcome::deferred(None, &self.explain(&error)),
            Err(error) => outcome::uncertain(&self.explain(&error)),
        }
    }

    async fn check(&self) -> Result<(), String> {
        let maildir = Arc::clone(&self.maildir);
        match spawn_blocking(move || maildir.check()).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(self.explain(&error)),
            Err(error) => Err(self.explain(&error)),
        }
    }
}
