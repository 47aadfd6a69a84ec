//! The folders of a print house's server: files appear whole or not at all, a day's list only grows. Must not know what
//! day it is, or how the line was opened.

use std::collections::{BTreeMap, HashMap};
use std::io::SeekFrom;

use futures::future::try_join_all;
use jiff::civil::Date;
use russh_sftp::client::SftpSession;
use russh_sftp::client::error::Error as SftpError;
use russh_sftp::client::fs::File;
use russh_sftp::protocol::{OpenFlags, StatusCode};
use tokio::io::{AsyncSeekExt as _, AsyncWriteExt as _};

use super::link::{Fault, Link};
use crate::letter::Piece;
use crate::letter::daily::manifest::{self, Line, State};
use crate::letter::daily::{CLOSED, GROWING, REMEMBERED};

/// The folders, over an open line.
pub(super) struct Shelf {
    root: String,
    link: Link,
    /// Lists as they were when last looked at. Only we write them, so one as long as before is the same.
    lists: HashMap<String, List>,
}

/// A day's list.
#[derive(Debug, Default)]
struct List {
    bytes: u64,
    /// Its last line is whole; else a hand-over was cut off in it.
    is_whole: bool,
    lines: BTreeMap<String, Line>,
}

impl Shelf {
    pub(super) fn new(root: &str, link: Link) -> Self {
        let root = if root.is_empty() { "." } else { root };
        Self { root: root.to_owned(), link, lists: HashMap::new() }
    }

    fn files(&self) -> &SftpSession {
        &self.link.files
    }

    fn path(&self, day: &str, name: &str) -> String {
        format!("{}/{day}/{name}", self.root)
    }

    /// Puts a letter into a day, unless it lies in one already; gives the day. What an earlier hand-over has left half
    /// done is made good.
    pub(super) async fn put(&mut self, today: &str, piece: &Piece) -> Result<String, Fault> {
        let line = Line::of(piece);
        let Some(day) = self.day_with(&line.file).await? else {
            self.make_folder(&format!("{}/{today}", self.root)).await?;
            self.write_whole(today, &line.file, &piece.pdf).await?;
            self.append(today, &line).await?;
            return Ok(today.to_owned());
        };
        if self.list(&day).await?.lines.get(&line.piece).is_none_or(|it| it.state == State::Cancelled) {
            self.append(&day, &line).await?;
        }
        Ok(day)
    }

    /// The newest day in which a file of this name lies.
    async fn day_with(&self, file: &str) -> Result<Option<String>, Fault> {
        let mut days = self.days().await?;
        days.sort_unstable_by(|a, b| b.cmp(a));
        days.truncate(REMEMBERED);
        let paths: Vec<_> = days.iter().map(|day| self.path(day, file)).collect();
        let there = try_join_all(paths.into_iter().map(|path| self.files().try_exists(path))).await?;
        Ok(days.into_iter().zip(there).find_map(|(day, is_there)| is_there.then_some(day)))
    }

    async fn days(&self) -> Result<Vec<String>, Fault> {
        let entries = match self.files().read_dir(self.root.as_str()).await {
            Err(error) if is_missing(&error) => return Ok(Vec::new()),
            entries => entries?,
        };
        Ok(entries.map(|it| it.file_name()).filter(|it| it.parse::<Date>().is_ok()).collect())
    }

    /// Takes a letter out; `false` if it is not there. The line comes first, since the list decides what is printed.
    pub(super) async fn take(&mut self, day: &str, key: &str) -> Result<bool, Fault> {
        let Some(line) = self.list(day).await?.lines.get(key).cloned() else { return Ok(false) };
        let file = line.file.clone();
        if line.state == State::Print {
            self.append(day, &line.cancelled()).await?;
        }
        match self.files().remove_file(self.path(day, &file)).await {
            Err(error) if !is_missing(&error) => Err(error.into()),
            _ => Ok(true),
        }
    }

    /// What a day's list says, by piece.
    pub(super) async fn lines(&mut self, day: &str) -> Result<BTreeMap<String, Line>, Fault> {
        Ok(self.list(day).await?.lines.clone())
    }

    async fn list(&mut self, day: &str) -> Result<&List, Fault> {
        let path = self.path(day, GROWING);
        let bytes = match self.files().metadata(path.as_str()).await {
            Err(error) if is_missing(&error) => 0,
            found => found?.size.unwrap_or_default(),
        };
        if self.lists.get(day).is_none_or(|it| it.bytes != bytes) {
            let content = if bytes == 0 { Vec::new() } else { self.files().read(path).await? };
            let list = List {
                bytes: u64::try_from(content.len()).unwrap_or(u64::MAX),
                is_whole: content.last().is_none_or(|it| *it == b'\n'),
                lines: manifest::read(&String::from_utf8_lossy(&content)),
            };
            self.lists.insert(day.to_owned(), list);
        }
        Ok(self.lists.entry(day.to_owned()).or_default())
    }

    /// Writes a line behind the last one. Where the list ends is said, since not every server knows how to append.
    async fn append(&mut self, day: &str, line: &Line) -> Result<(), Fault> {
        self.list(day).await?;
        // Until the line is known to be written, nothing is known of the list.
        let mut list = self.lists.remove(day).unwrap_or_default();
        let before = match (list.bytes, list.is_whole) {
            (0, _) => manifest::HEADING,
            (_, true) => "",
            (_, false) => "\n",
        };
        let words = format!("{before}{}", line.to_csv());
        let flags = OpenFlags::WRITE | OpenFlags::CREATE;
        let mut file = self.files().open_with_flags(self.path(day, GROWING), flags).await?;
        file.seek(SeekFrom::Start(list.bytes)).await.map_err(|it| refused(&it))?;
        fill(file, words.as_bytes()).await?;
        list.bytes += u64::try_from(words.len()).unwrap_or(u64::MAX);
        list.is_whole = true;
        list.lines.insert(line.piece.clone(), line.clone());
        self.lists.insert(day.to_owned(), list);
        Ok(())
    }

    /// Writes the list of a day that is over, unless it is there and right.
    pub(super) async fn close(&self, day: &str, lines: &BTreeMap<String, Line>) -> Result<(), Fault> {
        let (list, path) = (manifest::closed(day, lines), self.path(day, CLOSED));
        let there = self.files().read(path.as_str()).await;
        if lines.is_empty() || there.as_ref().is_ok_and(|it| *it == list.as_bytes()) {
            return Ok(());
        }
        if there.is_ok() {
            // A file cannot take the place of another everywhere.
            self.files().remove_file(path).await?;
        }
        self.write_whole(day, CLOSED, list.as_bytes()).await
    }

    /// A name beginning with a dot is one the print house does not fetch.
    async fn write_whole(&self, day: &str, name: &str, content: &[u8]) -> Result<(), Fault> {
        let part = self.path(day, &format!(".{name}.part"));
        let flags = OpenFlags::WRITE | OpenFlags::CREATE | OpenFlags::TRUNCATE;
        let file = self.files().open_with_flags(part.as_str(), flags).await?;
        if let Err(fault) = fill(file, content).await {
            // It takes up room, perhaps the last there was.
            let _ = self.files().remove_file(part).await;
            return Err(fault);
        }
        Ok(self.files().rename(part, self.path(day, name)).await?)
    }

    async fn make_folder(&self, path: &str) -> Result<(), Fault> {
        let ends = path.match_indices('/').map(|(at, _)| at).filter(|at| *at > 0).chain([path.len()]);
        let mut missing = Vec::new();
        for end in ends.collect::<Vec<_>>().into_iter().rev() {
            if self.files().try_exists(&path[..end]).await? {
                break;
            }
            missing.push(end);
        }
        for end in missing.into_iter().rev() {
            self.files().create_dir(&path[..end]).await?;
        }
        Ok(())
    }

    /// Looks whether a day can be written by writing a file that is none.
    pub(super) async fn probe(&self) -> Result<(), Fault> {
        self.make_folder(&self.root).await?;
        let path = format!("{}/.probe", self.root);
        let flags = OpenFlags::WRITE | OpenFlags::CREATE | OpenFlags::TRUNCATE;
        fill(self.files().open_with_flags(path.as_str(), flags).await?, b"probe").await?;
        Ok(self.files().remove_file(path).await?)
    }
}

/// Writes all of it, and waits until the server has said so.
async fn fill(mut file: File, content: &[u8]) -> Result<(), Fault> {
    file.write_all(content).await.map_err(|it| refused(&it))?;
    file.flush().await.map_err(|it| refused(&it))?;
    file.sync_all().await?;
    file.close().await.map_err(|it| refused(&it))
}

/// What went wrong in the middle of a file; the library tells what the server says as it tells a broken line.
fn refused(error: &std::io::Error) -> Fault {
    let inner = error.get_ref().and_then(|it| it.downcast_ref::<SftpError>());
    match inner {
        Some(error) => error.clone().into(),
        None if error.kind() == std::io::ErrorKind::Other => Fault::Refused(error.to_string()),
        None => Fault::Line(error.to_string()),
    }
}

fn is_missing(error: &SftpError) -> bool {
    matches!(error, SftpError::Status(status) if status.status_code == StatusCode::NoSuchFile)
}
