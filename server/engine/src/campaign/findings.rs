//! What the check finds in folders: in the background, remembered, and quickly for one file while it is typed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use carillon_compose::{Finding, check};
use carillon_domain::campaign::{CampaignFolder, DEFINITION_FILE};
use carillon_store::blob::BlobHash;

use crate::{Engine, EngineError, Result};

/// Folders whose findings are remembered; with more of them all are forgotten.
const REMEMBERED: usize = 256;

/// Findings by the hash of the folder they are of: the same folder has the same findings.
#[derive(Debug, Default)]
pub(crate) struct FindingsCache(Mutex<HashMap<String, Arc<[Finding]>>>);

impl FindingsCache {
    fn get(&self, hash: &str) -> Option<Arc<[Finding]>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(hash).cloned()
    }

    fn put(&self, hash: String, findings: Arc<[Finding]>) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= REMEMBERED {
            known.clear();
        }
        known.insert(hash, findings);
    }
}

impl Engine {
    /// Everything the check finds in a folder.
    pub(crate) async fn findings_of(&self, folder: &CampaignFolder) -> Result<Arc<[Finding]>> {
        let hash = hash_of(folder);
        if let Some(findings) = self.cache.findings.get(&hash) {
            return Ok(findings);
        }
        let findings: Arc<[Finding]> = check_aside(folder.clone()).await?.into();
        self.cache.findings.put(hash, Arc::clone(&findings));
        Ok(findings)
    }

    /// Everything the check finds in a stored folder with one file edited. What it finds in a content file depends on
    /// that file, the definition and the samples alone, so only that file is proved again; any other file needs it all.
    pub(super) async fn findings_of_edit(
        &self,
        stored: &CampaignFolder,
        edited: &CampaignFolder,
        file: &str,
    ) -> Result<Vec<Finding>> {
        if !file.starts_with("content/") {
            return check_aside(edited.clone()).await;
        }
        let mut findings: Vec<Finding> = self.findings_of(stored).await?.to_vec();
        findings.retain(|finding| file_of(finding) != file);
        let narrow = check_aside(narrowed_to(edited, file)).await?;
        findings.extend(narrow.into_iter().filter(|finding| file_of(finding) == file));
        findings.sort_by_cached_key(|finding| (file_of(finding).to_owned(), line_of(finding), finding.clone()));
        Ok(findings)
    }
}

/// The folder as far as the findings in one content file depend on it.
fn narrowed_to(folder: &CampaignFolder, file: &str) -> CampaignFolder {
    let mut narrow = folder.clone();
    for (path, _) in folder.files() {
        if path != file && path != DEFINITION_FILE && path.starts_with("content/") {
            narrow.remove(path);
        }
    }
    narrow
}

/// Proves a folder where it keeps nobody else waiting: it renders everything with everything.
async fn check_aside(folder: CampaignFolder) -> Result<Vec<Finding>> {
    let checked = tokio::task::spawn_blocking(move || check(&folder)).await;
    checked.map_err(|e| EngineError::internal("the check of a campaign", e))
}

/// The file a finding is in.
pub(crate) fn file_of(finding: &Finding) -> &str {
    finding.place.split(':').next().unwrap_or_default()
}

fn line_of(finding: &Finding) -> usize {
    finding.place.split(':').nth(1).and_then(|line| line.parse().ok()).unwrap_or(0)
}

/// What tells whether two folders say the same.
pub(super) fn hash_of(folder: &CampaignFolder) -> String {
    BlobHash::of(folder.canonical_json().as_bytes()).as_str().to_owned()
}
