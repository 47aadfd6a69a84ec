//! The folder that is served: files written whole, the manifest last, what is no longer named removed.

use std::{
    collections::BTreeSet,
    fs,
    io::{ErrorKind, Write as _},
    path::{Path, PathBuf},
};

use crate::{
    asset::{Asset, sha256},
    compress::{self, Quality},
    error::PackError,
    manifest::{FileEntry, Manifest, NAME},
};

/// A site folder and what an earlier run left in it.
#[derive(Debug)]
pub(crate) struct Site {
    folder: PathBuf,
    quality: Quality,
    before: Manifest,
}

/// What was written.
#[derive(Debug)]
pub(crate) struct Packed {
    /// The list of it.
    pub(crate) manifest: Manifest,
}

impl Site {
    /// Looks at what is there.
    pub(crate) fn open(folder: &Path, quality: Quality) -> Self {
        Self { folder: folder.to_owned(), quality, before: Manifest::read(folder) }
    }

    /// Whether the site was made from exactly this and is still whole.
    pub(crate) fn is_current(&self, made_from: &str) -> bool {
        self.before.made_from == made_from && self.before.files.values().all(|entry| self.is_whole(entry))
    }

    fn is_whole(&self, entry: &FileEntry) -> bool {
        entry.paths().all(|path| self.folder.join(path).is_file())
    }

    /// Writes the assets and the manifest, then removes what neither names.
    pub(crate) fn write(self, made_from: String, assets: Vec<Asset>) -> Result<Packed, PackError> {
        let mut manifest = Manifest { made_from, quality: self.quality.name().to_owned(), ..Manifest::default() };
        for asset in assets {
            let entry = self.write_asset(&asset)?;
            manifest.files.insert(asset.logical, entry);
        }
        self.write_file(NAME, &manifest.to_json()?)?;
        self.prune(&manifest)?;
        Ok(Packed { manifest })
    }

    fn write_asset(&self, asset: &Asset) -> Result<FileEntry, PackError> {
        let sha256 = sha256(&asset.bytes);
        if let Some(entry) = self.written_before(asset, &sha256) {
            return Ok(entry.clone());
        }
        self.write_file(&asset.file, &asset.bytes)?;
        Ok(FileEntry {
            bytes: asset.bytes.len(),
            br: self.write_copy(asset, "br", compress::brotli)?,
            gz: self.write_copy(asset, "gz", compress::gzip)?,
            file: asset.file.clone(),
            sha256,
        })
    }

    fn written_before(&self, asset: &Asset, sha256: &str) -> Option<&FileEntry> {
        self.before.files.get(&asset.logical).filter(|entry| {
            self.before.quality == self.quality.name()
                && entry.file == asset.file
                && entry.sha256 == sha256
                && self.is_whole(entry)
        })
    }

    /// Writes a compressed copy where it is smaller than the file itself.
    fn write_copy(
        &self,
        asset: &Asset,
        kind: &str,
        pack: fn(&[u8], Quality) -> std::io::Result<Vec<u8>>,
    ) -> Result<Option<usize>, PackError> {
        if !compress::is_worth_it(&asset.file) {
            return Ok(None);
        }
        let name = format!("{}.{kind}", asset.file);
        let packed = pack(&asset.bytes, self.quality).map_err(PackError::write(&name))?;
        if packed.len() >= asset.bytes.len() {
            return Ok(None);
        }
        self.write_file(&name, &packed)?;
        Ok(Some(packed.len()))
    }

    /// Writes beside and moves into place: a server that reads meanwhile never sees half a file.
    fn write_file(&self, name: &str, bytes: &[u8]) -> Result<(), PackError> {
        let path = self.folder.join(name);
        let folder = path.parent().unwrap_or(&self.folder);
        fs::create_dir_all(folder).map_err(PackError::write(folder))?;
        let mut beside = tempfile::NamedTempFile::new_in(folder).map_err(PackError::write(&path))?;
        beside.write_all(bytes).map_err(PackError::write(&path))?;
        readable_by_all(beside.as_file()).map_err(PackError::write(&path))?;
        beside.persist(&path).map_err(|error| PackError::Write { path, source: error.error })?;
        Ok(())
    }

    /// Removes what the run before wrote and this one does not name. Nothing else: the folder may be somebody's home.
    fn prune(&self, manifest: &Manifest) -> Result<(), PackError> {
        let kept: BTreeSet<String> = manifest.files.values().flat_map(FileEntry::paths).collect();
        for stale in self.before.files.values().flat_map(FileEntry::paths).filter(|path| !kept.contains(path)) {
            let path = self.folder.join(&stale);
            match fs::remove_file(&path) {
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    return Err(PackError::write(path)(error));
                }
                _ => self.remove_empty_folders(&path),
            }
        }
        Ok(())
    }

    /// Removes the folders above a path, up to the site's own, while they are empty.
    fn remove_empty_folders(&self, path: &Path) {
        let above = path.ancestors().skip(1).take_while(|folder| *folder != self.folder);
        // Removing fails where something is left, which is the point.
        let _ = above.map(fs::remove_dir).take_while(Result::is_ok).count();
    }
}

/// Temporary files are private by default; those of a site are for whoever runs the server.
#[cfg(unix)]
fn readable_by_all(file: &fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

/// Other systems have no such bits.
#[cfg(not(unix))]
fn readable_by_all(_: &fs::File) -> std::io::Result<()> {
    Ok(())
}
