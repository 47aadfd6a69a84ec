//! A campaign's folder onto disk, as `read_folder` reads it back.

use std::path::Path;

use carillon_domain::campaign::CampaignFolder;

/// Writes every file of a folder below `dir`, which is made where it is missing. Other files there stay.
/// The error is a sentence: which file, what is wrong.
pub fn write_folder(folder: &CampaignFolder, dir: &Path) -> Result<(), String> {
    let unwritable = |path: &Path, error: std::io::Error| format!("{}: cannot be written: {error}", path.display());
    for (path, text) in folder.files() {
        // A folder holds no path that leads outside of it.
        let place = dir.join(path);
        let parent = place.parent().unwrap_or(dir);
        std::fs::create_dir_all(parent).map_err(|error| unwritable(parent, error))?;
        std::fs::write(&place, text).map_err(|error| unwritable(&place, error))?;
    }
    Ok(())
}
