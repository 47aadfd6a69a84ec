//! Writes each text message into a file instead of sending it, to look at and to test with.
//! Must not read them.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use async_trait::async_trait;
use carillon_domain::{Clock, Setback, SmsPolicy, SmsText};
use jiff::Timestamp;
use serde::Serialize;
use tokio::task::spawn_blocking;

use super::message::TextMessage;
use super::provider::SmsProvider;
use super::wellformed;
use crate::{Answer, outcome};

/// Writes one JSON file a message; the newest has the greatest name.
pub struct FileProvider {
    folder: Arc<Path>,
    policy: SmsPolicy,
    clock: Arc<dyn Clock>,
    written: AtomicU32,
}

/// What stands in a file.
#[derive(Serialize)]
struct Page<'a> {
    #[serde(flatten)]
    message: &'a TextMessage,
    at: Timestamp,
    encoding: String,
    parts: Vec<String>,
}

impl FileProvider {
    /// Writes into `folder`, which is made when first needed. The clock names the files; the policy tells how the words
    /// would be encoded.
    pub fn new(folder: &Path, policy: SmsPolicy, clock: Arc<dyn Clock>) -> Self {
        Self { folder: folder.into(), policy, clock, written: AtomicU32::new(0) }
    }

    /// The moment, this process and a count: unique without asking, and in the order of time.
    fn next_name(&self, now: Timestamp) -> String {
        let count = self.written.fetch_add(1, Ordering::Relaxed);
        format!("{:015}.P{}Q{count:010}.json", now.as_millisecond().max(0), std::process::id())
    }

    fn page(&self, message: &TextMessage, now: Timestamp) -> io::Result<Vec<u8>> {
        let sms = SmsText::encode(&message.body, self.policy);
        let page = Page { message, at: now, encoding: sms.encoding.to_string(), parts: sms.parts };
        let mut bytes = serde_json::to_vec_pretty(&page)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    fn explain(&self, what: &dyn std::fmt::Display) -> String {
        format!("cannot write text messages to {}: {what}; make room, or make it writable", self.folder.display())
    }
}

#[async_trait]
impl SmsProvider for FileProvider {
    fn name(&self) -> &'static str {
        "file"
    }

    async fn send(&self, message: &TextMessage) -> Answer {
        if let Some(defect) = wellformed::defect(message) {
            return Answer::rejected(Setback::Failed, defect);
        }
        let now = self.clock.now();
        let (name, folder) = (self.next_name(now), Arc::clone(&self.folder));
        let page = match self.page(message, now) {
            Ok(page) => page,
            Err(error) => return outcome::deferred(None, &self.explain(&error)).into(),
        };
        let path = folder.join(&name);
        match spawn_blocking(move || write(&path, &page)).await {
            Ok(Ok(())) => Answer::accepted(format!("written as {name}"), name),
            Ok(Err(error)) => outcome::deferred(None, &self.explain(&error)).into(),
            Err(error) => outcome::uncertain(&self.explain(&error)).into(),
        }
    }

    async fn check(&self) -> Result<(), String> {
        let folder = Arc::clone(&self.folder);
        let probing = spawn_blocking(move || {
            let probe = folder.join(format!("probe.P{}", std::process::id()));
            write(&probe, b"probe").and_then(|()| fs::remove_file(&probe))
        });
        match probing.await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(self.explain(&error)),
            Err(error) => Err(self.explain(&error)),
        }
    }
}

/// Whole or not at all: whoever looks into the folder sees no half a file. When this returns, it is on the disk.
fn write(path: &Path, page: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let hidden = hidden(path);
    let written = write_new(&hidden, page).and_then(|()| fs::hard_link(&hidden, path));
    // A link, unlike a rename, does not put itself over a file that has the name.
    let removed = fs::remove_file(&hidden);
    written.and(removed)?;
    fs::File::open(folder)?.sync_all()
}

fn write_new(path: &Path, page: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(page)?;
    file.sync_all()
}

fn hidden(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}"))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use carillon_domain::FixedClock;

    #[tokio::test]
    async fn a_message_is_one_file_that_says_how_it_would_be_cut() {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(FixedClock::at("2026-11-22T09:00:00Z".parse().unwrap()));
        let provider = FileProvider::new(folder.path(), SmsPolicy::Auto, clock);
        let message = TextMessage {
            key: "dlv_1".to_owned(),
            to: "+4915112345678".parse().unwrap(),
            from: "CARILLON".parse().unwrap(),
            body: "語".repeat(71),
        };
        let answer = provider.send(&message).await;
        let name = answer.receipt.unwrap();
        let names: Vec<_> = fs::read_dir(folder.path()).unwrap().flatten().map(|it| it.file_name()).collect();
        assert_eq!(names, [name.as_str()], "and nothing half written");
        let page: serde_json::Value = serde_json::from_slice(&fs::read(folder.path().join(&name)).unwrap()).unwrap();
        assert_eq!(
            (&page["key"], &page["to"], &page["from"]),
            (&"dlv_1".into(), &"+4915112345678".into(), &"CARILLON".into())
        );
        assert_eq!((&page["encoding"], page["parts"].as_array().unwrap().len()), (&"UCS-2".into(), 2));
    }

    #[tokio::test]
    async fn a_folder_that_cannot_be_made_puts_the_message_off_and_says_why() {
        let folder = tempfile::tempdir().unwrap();
        let blocked = folder.path().join("file");
        fs::write(&blocked, b"").unwrap();
        let clock = Arc::new(FixedClock::at("2026-11-22T09:00:00Z".parse().unwrap()));
        let provider = FileProvider::new(&blocked.join("sms"), SmsPolicy::Auto, clock);
        assert!(provider.check().await.unwrap_err().contains("make it writable"));
    }
}
