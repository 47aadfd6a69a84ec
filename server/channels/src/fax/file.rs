//! Writes faxes into a folder instead of sending them, to look at and to test with. Must not dial.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use async_trait::async_trait;
use serde::Serialize;
use tokio::task::spawn_blocking;

use super::provider::ended;
use super::{FaxJob, FaxProvider, Standing};
use crate::print::{answers, key};
use crate::{Answer, End, Report};

/// Writes each fax as its file of pages and, under the same name, what was to be done with it as JSON. What is written
/// counts as arrived. The receipt is the job's key.
pub struct FileProvider {
    folder: Arc<Path>,
}

/// What is written beside the pages.
#[derive(Serialize)]
struct Slip<'a> {
    key: &'a str,
    to: &'a str,
    file: String,
    resolution: String,
    paper: &'static str,
    header: Option<&'a str>,
}

impl FileProvider {
    /// Writes into `folder`, which is made when first needed.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.into() }
    }

    /// Does it where waiting for a disk keeps nobody else waiting.
    async fn within<T: Send + 'static>(
        &self,
        act: impl FnOnce(&Path) -> io::Result<T> + Send + 'static,
    ) -> Result<T, String> {
        let folder = Arc::clone(&self.folder);
        let done = spawn_blocking(move || act(&folder)).await.map_err(io::Error::other).and_then(|it| it);
        let folder = self.folder.display();
        done.map_err(|it| format!("cannot use the folder of faxes {folder}: {it}; make room, or make it writable"))
    }
}

/// The slip comes last: a fax is there when its slip is.
fn put(folder: &Path, job: &FaxJob) -> io::Result<()> {
    if slip_of(folder, &job.key).exists() {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    let file = format!("{}.{}", job.key, job.pages.extension());
    write_whole(folder, &file, job.pages.bytes())?;
    let (resolution, header) = (job.resolution.to_string(), job.header.as_deref());
    let slip = Slip { key: &job.key, to: job.to.as_str(), file, resolution, paper: job.paper.as_str(), header };
    write_whole(folder, &format!("{}.json", job.key), &serde_json::to_vec_pretty(&slip)?)
}

fn write_whole(folder: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    let part = folder.join(format!(".{name}.part{}", std::process::id()));
    let write = || {
        let mut file = File::create(&part)?;
        file.write_all(content)?;
        file.sync_all()?;
        fs::rename(&part, folder.join(name))?;
        File::open(folder)?.sync_all()
    };
    write().inspect_err(|_| drop(fs::remove_file(&part)))
}

fn slip_of(folder: &Path, key: &str) -> PathBuf {
    folder.join(format!("{key}.json"))
}

fn check(folder: &Path) -> io::Result<()> {
    let probe = folder.join(format!(".probe{}", std::process::id()));
    fs::create_dir_all(folder)?;
    fs::write(&probe, b"probe")?;
    fs::remove_file(&probe)
}

fn standing(receipt: String) -> Standing {
    Standing { receipt, end: Some(End::Delivered), pages: None, told: "written into the folder of faxes".to_owned() }
}

#[async_trait]
impl FaxProvider for FileProvider {
    fn name(&self) -> &'static str {
        "file"
    }

    async fn send(&self, job: &FaxJob) -> Answer {
        if let Some(defect) = job.defect() {
            return answers::refused(defect);
        }
        let (key, job) = (job.key.clone(), job.clone());
        match self.within(move |folder| put(folder, &job)).await {
            Ok(()) => answers::accepted(&format!("written as {key}"), key),
            Err(error) => answers::deferred(None, &error),
        }
    }

    async fn news(&self, receipts: &[String]) -> Result<Vec<Report>, String> {
        self.standings(receipts).await.map(ended)
    }

    async fn standings(&self, receipts: &[String]) -> Result<Vec<Standing>, String> {
        let receipts: Vec<_> = receipts.iter().filter(|it| key::defect(it).is_none()).cloned().collect();
        let there = |folder: &Path| receipts.into_iter().filter(|it| slip_of(folder, it).exists()).collect::<Vec<_>>();
        let there = self.within(move |folder| Ok(there(folder))).await?;
        Ok(there.into_iter().map(standing).collect())
    }

    /// What is written is as good as sent.
    async fn cancel(&self, _: &str) -> Result<bool, String> {
        Ok(false)
    }

    async fn check(&self) -> Result<(), String> {
        self.within(check).await
    }
}
