//! A campaign's folder as one zip file, and back. The same folder is the same bytes, wherever and whenever packed.
//!
//! Knows no row: a folder goes in, bytes come out.

use std::io::{Cursor, Read, Write};

use carillon_domain::campaign::{CampaignFolder, DEFINITION_FILE, FolderError};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipArchive, ZipWriter};

use super::limits::{MAX_FILE, MAX_FILES};

/// What all files of one archive may unfold to, in bytes.
const MAX_TOTAL: u64 = 32 << 20;

/// Why an archive is no campaign folder.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// Not a zip file, or a damaged one.
    #[error("this is no zip file that can be read ({0}); pack the campaign's folder as a zip")]
    Unreadable(String),
    /// The definition is not in it.
    #[error("there is no campaign.toml in it; pack the folder that holds it")]
    NoDefinition,
    /// More than a person could have written.
    #[error("`{0}` is larger than {MAX_FILE} bytes; a campaign holds text a person wrote")]
    TooLarge(String),
    /// More than a campaign has.
    #[error("there is more in it than {MAX_FILES} files or {MAX_TOTAL} bytes; is this a campaign folder?")]
    TooMany,
    /// Not text.
    #[error("`{0}` is not UTF-8; save it as UTF-8")]
    NotText(String),
    /// A path that leaves the folder, or is there twice.
    #[error(transparent)]
    Folder(#[from] FolderError),
}

impl From<zip::result::ZipError> for ArchiveError {
    fn from(error: zip::result::ZipError) -> Self {
        Self::Unreadable(error.to_string())
    }
}

impl From<std::io::Error> for ArchiveError {
    fn from(error: std::io::Error) -> Self {
        Self::Unreadable(error.to_string())
    }
}

/// Packs a folder under its campaign's name: files in the order of their paths, no times, no rights, no owner.
pub fn pack_folder(name: &str, folder: &CampaignFolder) -> Result<Vec<u8>, ArchiveError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6))
        .last_modified_time(DateTime::default())
        .system(System::Unix)
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in folder.files() {
        archive.start_file(format!("{name}/{path}"), options)?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Reads a packed folder. It may lie in a folder of the archive; hidden files are left out, as they are on disk.
pub fn unpack_folder(bytes: &[u8]) -> Result<CampaignFolder, ArchiveError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    if archive.len() > 2 * MAX_FILES {
        return Err(ArchiveError::TooMany);
    }
    let mut files = Vec::new();
    let mut left = MAX_TOTAL;
    for at in 0..archive.len() {
        let entry = archive.by_index(at)?;
        let path = entry.name()?.into_owned();
        if entry.is_dir() || is_hidden(&path) {
            continue;
        }
        let text = read_text(&path, entry)?;
        left = left.checked_sub(text.len() as u64).ok_or(ArchiveError::TooMany)?;
        files.push((path, text));
    }
    if files.len() > MAX_FILES {
        return Err(ArchiveError::TooMany);
    }
    let root = root_of(files.iter().map(|(path, _)| path.as_str())).ok_or(ArchiveError::NoDefinition)?.to_owned();
    // What lies beside the folder is named as it is, so that it is refused and not lost in silence.
    let inside = |path: String| path.strip_prefix(&root).map(ToOwned::to_owned).unwrap_or(format!("../{path}"));
    Ok(CampaignFolder::from_files(files.into_iter().map(|(path, text)| (inside(path), text)))?)
}

/// Where the folder lies in the archive: beside the definition that is nearest to the top.
fn root_of<'a>(paths: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let roots = paths.filter_map(|path| path.strip_suffix(DEFINITION_FILE));
    let roots = roots.filter(|root| root.is_empty() || root.ends_with('/'));
    roots.min_by_key(|root| root.matches('/').count())
}

/// What systems put beside files, and what a folder on disk would hide.
fn is_hidden(path: &str) -> bool {
    path.starts_with("__MACOSX/") || path.split('/').any(|part| part.starts_with('.') && part != "." && part != "..")
}

/// A size that the archive states proves nothing: no more is unfolded than may be.
fn read_text(path: &str, entry: impl Read) -> Result<String, ArchiveError> {
    let mut bytes = Vec::new();
    entry.take(MAX_FILE + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_FILE {
        return Err(ArchiveError::TooLarge(path.to_owned()));
    }
    String::from_utf8(bytes).map_err(|_| ArchiveError::NotText(path.to_owned()))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;

    fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (path, text) in files {
            archive.start_file(*path, SimpleFileOptions::default()).unwrap();
            archive.write_all(text).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    #[test]
    fn a_folder_comes_back_and_is_the_same_bytes_again() {
        let folder = CampaignFolder::from_files([
            ("samples/größe 1.json", "{}"),
            ("campaign.toml", "name = \"a\"\n"),
            ("content/notice/ar.md", "مرحبا\n"),
            ("empty.txt", ""),
        ])
        .unwrap();
        let packed = pack_folder("a", &folder).unwrap();
        let back = unpack_folder(&packed).unwrap();
        assert_eq!(back, folder);
        assert_eq!(pack_folder("a", &back).unwrap(), packed);
    }

    #[test]
    fn line_ends_and_marks_of_other_systems_go_and_then_stay_gone() {
        let theirs = zip(&[("campaign.toml", b"\xef\xbb\xbfname = 1\r\n"), ("a.md", b"1\r\n2\r\n")]);
        let folder = unpack_folder(&theirs).unwrap();
        assert_eq!(folder.get("campaign.toml"), Some("name = 1\n"));
        assert_eq!(folder.get("a.md"), Some("1\n2\n"));
        let packed = pack_folder("x", &folder).unwrap();
        assert_eq!(pack_folder("x", &unpack_folder(&packed).unwrap()).unwrap(), packed);
    }

    #[test]
    fn what_systems_leave_beside_the_files_is_left_out() {
        let packed =
            zip(&[("a/campaign.toml", b""), ("a/.DS_Store", b"\xff"), ("__MACOSX/a/._x", b"\xff"), ("a/.git/x", b"")]);
        assert_eq!(unpack_folder(&packed).unwrap().files().collect::<Vec<_>>(), [("campaign.toml", "")]);
    }

    #[rstest]
    #[case(&["campaign.toml", "../evil.md"], "not a path inside")]
    #[case(&["a/campaign.toml", "b/other.md"], "not a path inside")]
    #[case(&["campaign.toml", "/etc/passwd"], "not a path inside")]
    #[case(&["campaign.toml", "c\\x.md"], "not a path inside")]
    #[case(&["content/en.md"], "no campaign.toml")]
    #[case(&["xcampaign.toml"], "no campaign.toml")]
    fn what_is_no_folder_is_refused_with_its_reason(#[case] paths: &[&str], #[case] told: &str) {
        let files: Vec<(&str, &[u8])> = paths.iter().map(|path| (*path, &b""[..])).collect();
        let error = unpack_folder(&zip(&files)).unwrap_err().to_string();
        assert!(error.contains(told), "{error}");
    }

    #[test]
    fn a_bomb_is_not_unfolded_and_what_is_no_text_or_no_zip_is_refused() {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file("campaign.toml", options).unwrap();
        for _ in 0..200 {
            archive.write_all(&[b'a'; 10_000]).unwrap();
        }
        let bomb = archive.finish().unwrap().into_inner();
        assert!(bomb.len() < 10_000);
        assert!(matches!(unpack_folder(&bomb), Err(ArchiveError::TooLarge(_))));
        assert!(matches!(unpack_folder(&zip(&[("campaign.toml", b"\xff\xfe")])), Err(ArchiveError::NotText(_))));
        assert!(matches!(unpack_folder(b"PK not really"), Err(ArchiveError::Unreadable(_))));
        assert!(matches!(unpack_folder(b""), Err(ArchiveError::Unreadable(_))));
    }
}
