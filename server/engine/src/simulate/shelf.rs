//! Where what simulations told is kept: a packed file for each in one folder, the newest few. They hold data of customers,
//! so only the owner of the folder reads them, and they go by themselves.
//!
//! Knows no meaning: parts with names go in and come out.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use carillon_domain::SimulationId;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::{EngineError, Result};

/// How many are kept.
const KEPT: usize = 20;
/// The end of their names.
const ENDING: &str = ".sim.zip";

/// A part of what is kept: its name and its bytes.
pub(super) type Part = (String, Vec<u8>);

/// A folder of them. Cheap to clone.
#[derive(Debug, Clone)]
pub(super) struct Shelf {
    folder: PathBuf,
}

impl Shelf {
    pub(super) fn of(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Keeps one, and lets the oldest go.
    pub(super) async fn put(&self, id: SimulationId, parts: Vec<Part>) -> Result<()> {
        let place = self.clone();
        in_background(move || {
            make_private(&place.folder)?;
            // Under another name first: it is there as a whole or not at all.
            let (new, path) = (place.folder.join(format!("{id}.new")), place.path(id));
            let done = pack(&new, &parts).and_then(|()| fs::rename(&new, &path));
            if done.is_err() {
                // What is left would only take up room; the error that matters is the first one.
                let _ = fs::remove_file(&new);
            }
            done?;
            for old in place.listed()?.into_iter().skip(KEPT) {
                fs::remove_file(place.path(old))?;
            }
            Ok(())
        })
        .await
    }

    /// A part of one; none where it is not kept (any more), or has no such part.
    pub(super) async fn part(&self, id: SimulationId, name: String) -> Result<Option<Vec<u8>>> {
        let path = self.path(id);
        in_background(move || match File::open(&path) {
            Ok(file) => unpack(file, &name),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        })
        .await
    }

    /// Those that are kept, the newest first.
    pub(super) async fn list(&self) -> Result<Vec<SimulationId>> {
        let place = self.clone();
        in_background(move || place.listed()).await
    }

    fn listed(&self) -> io::Result<Vec<SimulationId>> {
        let entries = match fs::read_dir(&self.folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut ids = Vec::new();
        for entry in entries {
            let name = entry?.file_name();
            let id: Option<SimulationId> =
                name.to_str().and_then(|name| name.strip_suffix(ENDING)).and_then(|id| id.parse().ok());
            ids.extend(id);
        }
        ids.sort_unstable_by(|one, other| other.cmp(one));
        Ok(ids)
    }

    /// The name is an id, so nothing from outside can lead to another place.
    fn path(&self, id: SimulationId) -> PathBuf {
        self.folder.join(format!("{id}{ENDING}"))
    }
}

fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn pack(path: &Path, parts: &[Part]) -> io::Result<()> {
    let mut how = File::options();
    how.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut how, 0o600);
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut archive = ZipWriter::new(io::BufWriter::new(how.open(path)?));
    for (name, bytes) in parts {
        archive.start_file(name.as_str(), options)?;
        archive.write_all(bytes)?;
    }
    archive.finish()?.flush()
}

fn unpack(file: File, name: &str) -> io::Result<Option<Vec<u8>>> {
    let mut archive = ZipArchive::new(io::BufReader::new(file))?;
    let mut part = match archive.by_name(name) {
        Err(zip::result::ZipError::FileNotFound) => return Ok(None),
        part => part?,
    };
    let mut bytes = Vec::new();
    part.read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

async fn in_background<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> Result<T> {
    let done = tokio::task::spawn_blocking(work).await.map_err(|e| EngineError::internal("a kept simulation", e))?;
    done.map_err(|e| EngineError::internal("a kept simulation", e))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot set up should stop")]
mod tests {
    use carillon_domain::CountingEntropy;
    use jiff::Timestamp;

    use super::*;

    #[tokio::test]
    async fn the_newest_few_are_kept_and_older_ones_go() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = Shelf::of(folder.path().join("simulations"));
        assert_eq!(shelf.list().await.unwrap(), [], "a folder that is not there yet is empty");
        let entropy = CountingEntropy::default();
        let id = |second| SimulationId::mint(Timestamp::from_second(second).unwrap(), &entropy);
        let ids: Vec<SimulationId> = (1..=22).map(id).collect();
        for id in &ids {
            shelf.put(*id, vec![("a.json".into(), id.to_string().into_bytes())]).await.unwrap();
        }
        let newest: Vec<SimulationId> = ids.iter().rev().take(KEPT).copied().collect();
        assert_eq!(shelf.list().await.unwrap(), newest);
        let part = |id, name: &str| shelf.part(id, name.to_owned());
        assert_eq!(part(ids[21], "a.json").await.unwrap(), Some(ids[21].to_string().into_bytes()));
        assert_eq!(part(ids[21], "../../carillon.db").await.unwrap(), None);
        assert_eq!(part(ids[0], "a.json").await.unwrap(), None, "it is not kept any more");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&shelf.folder), mode(&shelf.path(ids[21]))), (0o700, 0o600));
        }
    }
}
