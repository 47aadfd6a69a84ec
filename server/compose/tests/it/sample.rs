//! The sample company's campaigns, as they lie in the repository.

use std::path::{Path, PathBuf};

use carillon_domain::campaign::CampaignFolder;
use serde_json::Value as Json;

/// Their folders, by name.
pub(crate) fn campaigns() -> Vec<(String, CampaignFolder)> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../sample/campaigns");
    let entries = std::fs::read_dir(&root).unwrap().map(|entry| entry.unwrap());
    let mut found: Vec<_> = entries.map(|entry| (name(&entry.path()), folder(&entry.path()))).collect();
    found.sort_by(|one, other| one.0.cmp(&other.0));
    found
}

/// One of them.
pub(crate) fn campaign(name: &str) -> CampaignFolder {
    campaigns().into_iter().find(|(known, _)| known == name).unwrap().1
}

/// The samples of a campaign: file name and data.
pub(crate) fn samples(folder: &CampaignFolder) -> Vec<(String, Json)> {
    folder.samples().map(|(name, text)| (name.to_owned(), serde_json::from_str(text).unwrap())).collect()
}

fn folder(root: &Path) -> CampaignFolder {
    let mut folder = CampaignFolder::default();
    read_into(root, root, &mut folder);
    folder
}

fn read_into(root: &Path, dir: &Path, folder: &mut CampaignFolder) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_into(root, &path, folder);
        } else {
            let inside = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            folder.insert(inside, &std::fs::read_to_string(&path).unwrap()).unwrap();
        }
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}
