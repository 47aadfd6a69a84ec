//! A temporary folder that servers running as other users can enter.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// A temporary folder, removed when dropped.
#[derive(Debug)]
pub struct TestFolder {
    inner: TempDir,
}

impl TestFolder {
    /// A new folder. Its name is short, since sockets are made in it.
    pub fn new() -> Self {
        let inner = tempfile::Builder::new().prefix("crl").tempdir().expect("make room in the temporary folder");
        fs::set_permissions(inner.path(), Permissions::from_mode(0o755)).expect("own a temporary folder");
        Self { inner }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.inner.path()
    }

    /// A folder inside, made if need be.
    pub fn folder(&self, name: &str) -> PathBuf {
        let path = self.path().join(name);
        fs::create_dir_all(&path).expect("make room in the temporary folder");
        path
    }

    /// A folder inside that belongs to another user.
    pub(super) fn folder_of(&self, name: &str, (user, group): (u32, u32)) -> PathBuf {
        let path = self.folder(name);
        chown(&path, Some(user), Some(group)).expect("run the tests as root: servers need folders of their own users");
        path
    }

    /// Writes a file and gives its path.
    pub fn write(&self, name: &str, content: &str) -> PathBuf {
        let path = self.path().join(name);
        fs::write(&path, content).expect("make room in the temporary folder");
        path
    }
}

impl Default for TestFolder {
    fn default() -> Self {
        Self::new()
    }
}
