//! A small disk: a file system in memory that only the programs started on it see.

use std::ffi::OsString;
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Mounts it for itself, and keeps it until its input ends.
const KEEPER: &str = "mount -t tmpfs -o size=$1 tmpfs \"$2\" && echo ready && read -r _";

/// A disk of a few megabytes. Dropped, it is gone with everything on it.
pub(crate) struct SmallDisk {
    keeper: Child,
    folder: PathBuf,
}

impl SmallDisk {
    /// One of this size, such as `20m`, over a folder that is there.
    pub(crate) fn over(folder: &Path, size: &str) -> Self {
        let mut keeper = Command::new("unshare")
            .args(["--map-root-user", "--mount", "sh", "-c", KEEPER, "keeper", size])
            .arg(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("unshare runs: install util-linux");
        let mut said = String::new();
        BufReader::new(keeper.stdout.take().unwrap()).read_line(&mut said).unwrap();
        assert_eq!(said, "ready\n", "no disk could be mounted: run the tests as root, or allow user namespaces");
        Self { keeper, folder: folder.to_owned() }
    }

    /// What to write before a command so that it sees the disk.
    pub(crate) fn way_in(&self) -> Vec<String> {
        let keeper = self.keeper.id().to_string();
        ["nsenter", "--user", "--mount", "--preserve-credentials", "--target", &keeper].map(ToOwned::to_owned).into()
    }

    /// A file on it, as this process reaches it.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        let mut path = OsString::from(format!("/proc/{}/root", self.keeper.id()));
        path.push(&self.folder);
        PathBuf::from(path).join(name)
    }

    /// Fills it to the last byte.
    pub(crate) fn fill(&self) {
        let mut filler = std::fs::File::create(self.file("filler")).unwrap();
        loop {
            match filler.write(&[0; 4_096]) {
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::StorageFull => return,
                Err(error) => panic!("the disk cannot be filled: {error}"),
            }
        }
    }

    /// Makes room again.
    pub(crate) fn make_room(&self) {
        std::fs::remove_file(self.file("filler")).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}
