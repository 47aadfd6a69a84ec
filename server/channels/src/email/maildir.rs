//! A folder of messages in the Maildir layout: written whole or not at all, named so that names
//! sort by time. Must not know what is in the messages.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use jiff::Timestamp;

/// How often a name that is taken is made anew before giving up.
const TRIES: u32 = 100;

/// One maildir.
#[derive(Debug)]
pub(super) struct Maildir {
    folder: PathBuf,
    written: AtomicU32,
}

impl Maildir {
    pub(super) fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), written: AtomicU32::new(0) }
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Makes the three folders a maildir consists of.
    pub(super) fn create(&self) -> io::Result<()> {
        ["tmp", "new", "cur"].iter().try_for_each(|it| fs::create_dir_all(self.folder.join(it)))
    }

    /// Whether a message could be written now.
    pub(super) fn check(&self) -> io::Result<()> {
        self.create()?;
        let probe = self.folder.join("tmp").join(format!("probe.P{}", std::process::id()));
        let written = fs::write(&probe, b"probe");
        let removed = fs::remove_file(&probe);
        written.and(removed)
    }

    /// Writes a message and gives its name. When this returns, the message is on the disk.
    pub(super) fn write(&self, now: Timestamp, message: &[u8]) -> io::Result<String> {
        self.create()?;
        for _ in 0..TRIES {
            let name = self.next_name(now);
            match self.write_as(&name, message) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                result => return result.map(|()| name),
            }
        }
        Err(io::Error::other("every name tried is taken"))
    }

    fn write_as(&self, name: &str, message: &[u8]) -> io::Result<()> {
        let temporary = self.folder.join("tmp").join(name);
        let file = OpenOptions::new().write(true).create_new(true).open(&temporary)?;
        let written = write_to_disk(file, message).and_then(|()| self.publish(name));
        let removed = fs::remove_file(&temporary);
        written.and(removed)
    }

    /// Makes a finished file visible. A link, unlike a rename, does not overwrite.
    fn publish(&self, name: &str) -> io::Result<()> {
        let new = self.folder.join("new");
        fs::hard_link(self.folder.join("tmp").join(name), new.join(name))?;
        File::open(&new)?.sync_all()
    }

    /// The moment, this process and a count: unique without asking, and in the order of time.
    fn next_name(&self, now: Timestamp) -> String {
        let count = self.written.fetch_add(1, Ordering::Relaxed);
        let moment = now.as_millisecond().max(0);
        format!("{moment:015}.P{}Q{count:010}.carillon", std::process::id())
    }
}

fn write_to_disk(mut file: File, message: &[u8]) -> io::Result<()> {
    file.write_all(message)?;
    file.sync_all()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;

    fn noon() -> Timestamp {
        "2026-11-22T12:00:00Z".parse().unwrap()
    }

    #[test]
    fn names_sort_by_time_and_then_by_order() {
        let folder = tempfile::tempdir().unwrap();
        let maildir = Maildir::new(folder.path());
        let mut names = vec![maildir.write(noon(), b"0").unwrap()];
        names.extend((1..12).map(|it| maildir.write(noon(), it.to_string().as_bytes()).unwrap()));
        names.push(maildir.write(noon() + jiff::SignedDuration::from_millis(1), b"later").unwrap());
        assert!(names.is_sorted(), "{names:?}");
        assert_eq!(fs::read_dir(folder.path().join("tmp")).unwrap().count(), 0);
    }

    #[test]
    fn a_name_that_is_taken_is_not_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let names: Vec<_> =
            ["first", "second"].map(|text| Maildir::new(folder.path()).write(noon(), text.as_bytes()).unwrap()).into();
        assert_ne!(names[0], names[1]);
        assert_eq!(fs::read(folder.path().join("new").join(&names[0])).unwrap(), b"first");
        assert_eq!(fs::read(folder.path().join("new").join(&names[1])).unwrap(), b"second");
    }
}
