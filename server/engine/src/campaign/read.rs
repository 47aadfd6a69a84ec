//! A campaign folder from disk: text files only, of a size a person could have written.

use std::path::Path;

use carillon_domain::campaign::CampaignFolder;

use super::limits::{MAX_FILE, MAX_FILES};

/// Reads a campaign folder with everything below it. Hidden files are left out.
/// The error is a sentence: which file, what is wrong, what to do.
pub fn read_folder(dir: &Path) -> Result<CampaignFolder, String> {
    let mut folder = CampaignFolder::default();
    if !dir.join("campaign.toml").is_file() {
        return Err(format!(
            "{}: there is no campaign.toml in this folder; name the folder that holds it",
            dir.display()
        ));
    }
    read_into(dir, "", &mut folder)?;
    Ok(folder)
}

fn read_into(dir: &Path, prefix: &str, folder: &mut CampaignFolder) -> Result<(), String> {
    let unreadable = |error: std::io::Error| format!("{}: cannot be read: {error}", dir.display());
    for entry in std::fs::read_dir(dir).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{prefix}{name}");
        let kind = entry.file_type().map_err(unreadable)?;
        if kind.is_dir() {
            read_into(&entry.path(), &format!("{path}/"), folder)?;
        } else if kind.is_file() {
            folder.insert(path, &read_text(&entry.path())?).map_err(|e| e.to_string())?;
        }
        if folder.files().count() > MAX_FILES {
            return Err(format!("{}: more than {MAX_FILES} files; is this a campaign folder?", dir.display()));
        }
    }
    Ok(())
}

fn read_text(path: &Path) -> Result<String, String> {
    let size = std::fs::metadata(path).map_err(|e| format!("{}: cannot be read: {e}", path.display()))?.len();
    if size > MAX_FILE {
        return Err(format!("{}: larger than {MAX_FILE} bytes; a campaign holds text a person wrote", path.display()));
    }
    let bytes = std::fs::read(path).map_err(|e| format!("{}: cannot be read: {e}", path.display()))?;
    String::from_utf8(bytes).map_err(|e| {
        format!("{}: not UTF-8 at byte {}; save it as UTF-8", path.display(), e.utf8_error().valid_up_to())
    })
}
