//! The folder of one day: its files are written whole or not at all, its list only grows. Must not know what day it is.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use crate::letter::daily::manifest::{self, Line};
use crate::letter::daily::{CLOSED, GROWING};

/// The folder of one day.
#[derive(Debug)]
pub(super) struct Day {
    name: String,
    folder: PathBuf,
}

impl Day {
    pub(super) fn new(root: &Path, name: &str) -> Self {
        Self { name: name.to_owned(), folder: root.join(name) }
    }

    /// Whether the letter of this key lies here.
    pub(super) fn has(&self, key: &str) -> bool {
        self.file(key).exists()
    }

    /// Puts a letter in. What a crash has left between the file and its line is made good.
    pub(super) fn put(&self, line: &Line, pdf: &[u8]) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        if !self.has(&line.piece) {
            self.write_whole(&line.file, pdf)?;
            return self.append(line);
        }
        if self.lines()?.get(&line.piece).is_none_or(|it| it.state == manifest::State::Cancelled) {
            self.append(line)?;
        }
        Ok(())
    }

    /// Takes a letter out; `false` if it is not there. The line comes first, since the list decides what is printed.
    pub(super) fn take(&self, key: &str) -> io::Result<bool> {
        let Some(line) = self.lines()?.remove(key) else { return Ok(false) };
        if line.state == manifest::State::Print {
            self.append(&line.cancelled())?;
        }
        match fs::remove_file(self.file(key)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(true),
        }
    }

    /// What the list says, by piece.
    pub(super) fn lines(&self) -> io::Result<BTreeMap<String, Line>> {
        match fs::read_to_string(self.folder.join(GROWING)) {
            Ok(csv) => Ok(manifest::read(&csv)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(BTreeMap::new()),
            Err(error) => Err(error),
        }
    }

    /// Writes the list of a day that is over, unless it is there and right.
    pub(super) fn close(&self, lines: &BTreeMap<String, Line>) -> io::Result<()> {
        let list = manifest::closed(&self.name, lines);
        let is_right = fs::read_to_string(self.folder.join(CLOSED)).is_ok_and(|it| it == list);
        if is_right || lines.is_empty() { Ok(()) } else { self.write_whole(CLOSED, list.as_bytes()) }
    }

    fn file(&self, key: &str) -> PathBuf {
        self.folder.join(manifest::file_name(key))
    }

    /// A name beginning with a dot is one the print house does not fetch.
    fn write_whole(&self, name: &str, content: &[u8]) -> io::Result<()> {
        let part = self.folder.join(format!(".{name}.part{}", std::process::id()));
        let moved = write_to_disk(&part, content).and_then(|()| fs::rename(&part, self.folder.join(name)));
        if moved.is_err() {
            let _ = fs::remove_file(&part);
        }
        moved.and_then(|()| File::open(&self.folder)?.sync_all())
    }

    fn append(&self, line: &Line) -> io::Result<()> {
        let mut file = OpenOptions::new().read(true).append(true).create(true).open(self.folder.join(GROWING))?;
        let before = match last_byte(&mut file)? {
            None => manifest::HEADING,
            Some(b'\n') => "",
            // A crash has cut the last line off.
            Some(_) => "\n",
        };
        file.write_all(format!("{before}{}", line.to_csv()).as_bytes())?;
        file.sync_all()
    }
}

/// One that a crash left under this name is written over.
fn write_to_disk(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(content)?;
    file.sync_all()
}

fn last_byte(file: &mut File) -> io::Result<Option<u8>> {
    if file.seek(SeekFrom::End(0))? == 0 {
        return Ok(None);
    }
    file.seek(SeekFrom::End(-1))?;
    let mut byte = [0];
    file.read_exact(&mut byte)?;
    Ok(Some(byte[0]))
}
