//! Reads the maildir of the file provider, newest message first. Must not write or delete.

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use mail_parser::{Address, HeaderName, HeaderValue, Message, MessageParser};
use tokio::task::spawn_blocking;

/// How much of a file is read to find its headers.
const HEAD_LIMIT: u64 = 32 * 1024;

/// The folder cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read the outbox {folder}: {reason}; check that the folder is there and readable")]
pub struct OutboxError {
    folder: String,
    reason: String,
}

/// A name and an address as a message has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correspondent {
    /// The name, decoded.
    pub name: Option<String>,
    /// The address; empty if the message has none.
    pub address: String,
}

/// One line of the list of messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxEntry {
    /// The name of the file, by which it is read.
    pub name: String,
    /// Bytes of the message.
    pub size: u64,
    /// Who it is from.
    pub from: Correspondent,
    /// Who it is to.
    pub to: Correspondent,
    /// Its subject, decoded.
    pub subject: String,
    /// When it says it was written.
    pub date: Option<Timestamp>,
    /// Its Message-ID without angle brackets.
    pub message_id: Option<String>,
    /// The tag of its language.
    pub language: Option<String>,
}

/// One message, opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxMessage {
    /// Its line in the list.
    pub entry: OutboxEntry,
    /// Its HTML part, if it has one.
    pub html: Option<String>,
    /// Its text part, if it has one.
    pub text: Option<String>,
    /// Its bytes.
    pub source: Vec<u8>,
}

/// The messages a file provider has written.
#[derive(Debug, Clone)]
pub struct Outbox {
    folder: PathBuf,
}

impl Outbox {
    /// Reads `folder`, the one given to [`super::FileProvider`]. It need not be there yet.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// How many messages there are.
    pub async fn count(&self) -> Result<usize, OutboxError> {
        self.blocking(|outbox| Ok(outbox.names()?.len())).await
    }

    /// Up to `limit` messages, newest first; those older than the message `before`, if given.
    pub async fn list(&self, limit: usize, before: Option<&str>) -> Result<Vec<OutboxEntry>, OutboxError> {
        let before = before.map(ToOwned::to_owned);
        self.blocking(move |outbox| outbox.list_now(limit, before.as_deref())).await
    }

    /// The bytes of a message, `None` if no message has this name.
    pub async fn read(&self, name: &str) -> Result<Option<Vec<u8>>, OutboxError> {
        let name = name.to_owned();
        self.blocking(move |outbox| outbox.path_of(&name)?.map_or(Ok(None), |it| present(fs::read(it)))).await
    }

    /// A message with its parts, `None` if no message has this name.
    pub async fn open(&self, name: &str) -> Result<Option<OutboxMessage>, OutboxError> {
        let source = self.read(name).await?;
        Ok(source.map(|source| open_message(name, source)))
    }

    async fn blocking<T, F>(&self, work: F) -> Result<T, OutboxError>
    where
        T: Send + 'static,
        F: FnOnce(&Self) -> io::Result<T> + Send + 'static,
    {
        let outbox = self.clone();
        let done = spawn_blocking(move || work(&outbox)).await.unwrap_or_else(|it| Err(io::Error::other(it)));
        done.map_err(|reason| OutboxError { folder: self.folder.display().to_string(), reason: reason.to_string() })
    }

    fn list_now(&self, limit: usize, before: Option<&str>) -> io::Result<Vec<OutboxEntry>> {
        let mut names = self.names()?;
        names.retain(|name| before.is_none_or(|it| name.as_str() < it));
        names.sort_unstable_by(|one, other| other.cmp(one));
        let mut entries = Vec::new();
        for name in names {
            if entries.len() == limit {
                break;
            }
            // A message may be gone since its name was read.
            if let Some(path) = self.path_of(&name)? {
                entries.extend(present(read_head(&path))?.map(|(head, size)| entry(&name, size, &head)));
            }
        }
        Ok(entries)
    }

    fn names(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for part in ["new", "cur"] {
            if let Some(files) = present(fs::read_dir(self.folder.join(part)))? {
                for file in files {
                    names.extend(file?.file_name().into_string().ok().filter(|it| is_safe(it)));
                }
            }
        }
        Ok(names)
    }

    fn path_of(&self, name: &str) -> io::Result<Option<PathBuf>> {
        if !is_safe(name) {
            return Ok(None);
        }
        for part in ["new", "cur"] {
            let path = self.folder.join(part).join(name);
            if present(fs::symlink_metadata(&path))?.is_some_and(|it| it.is_file()) {
                return Ok(Some(path));
            }
        }
        Ok(None)
    }
}

/// A name comes from an address line: nothing in it may lead out of the folder.
fn is_safe(name: &str) -> bool {
    let characters = name.bytes().all(|it| it.is_ascii_alphanumeric() || b"._,:=+-".contains(&it));
    characters && !name.is_empty() && name.len() <= 200 && !name.starts_with('.')
}

fn present<T>(result: io::Result<T>) -> io::Result<Option<T>> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        other => other.map(Some),
    }
}

fn read_head(path: &Path) -> io::Result<(Vec<u8>, u64)> {
    let file = File::open(path)?;
    let size = file.metadata()?.len();
    let mut head = Vec::new();
    file.take(HEAD_LIMIT).read_to_end(&mut head)?;
    Ok((head, size))
}

fn entry(name: &str, size: u64, bytes: &[u8]) -> OutboxEntry {
    describe(name, size, readable(MessageParser::default().parse_headers(bytes)).as_ref())
}

fn open_message(name: &str, source: Vec<u8>) -> OutboxMessage {
    let message = readable(MessageParser::default().parse(&source));
    let size = u64::try_from(source.len()).unwrap_or(u64::MAX);
    let entry = describe(name, size, message.as_ref());
    let html = message.as_ref().and_then(|it| it.body_html(0)).map(Cow::into_owned);
    let text = message.as_ref().and_then(|it| it.body_text(0)).map(Cow::into_owned);
    OutboxMessage { entry, html, text, source }
}

/// The parser's message of bytes that are none has no parts, and asking it for a header panics.
fn readable(message: Option<Message<'_>>) -> Option<Message<'_>> {
    message.filter(|it| !it.parts.is_empty())
}

fn describe(name: &str, size: u64, message: Option<&Message<'_>>) -> OutboxEntry {
    OutboxEntry {
        name: name.to_owned(),
        size,
        from: correspondent(message.and_then(Message::from)),
        to: correspondent(message.and_then(Message::to)),
        subject: message.and_then(Message::subject).unwrap_or_default().to_owned(),
        date: message.and_then(Message::date).and_then(|it| Timestamp::from_second(it.to_timestamp()).ok()),
        message_id: message.and_then(Message::message_id).map(ToOwned::to_owned),
        language: message.and_then(language),
    }
}

fn language(message: &Message<'_>) -> Option<String> {
    match message.header(HeaderName::ContentLanguage)? {
        HeaderValue::TextList(tags) => tags.first().map(ToString::to_string),
        value => value.as_text().map(ToOwned::to_owned),
    }
}

fn correspondent(address: Option<&Address<'_>>) -> Correspondent {
    let first = address.and_then(Address::first);
    Correspondent {
        name: first.and_then(|it| it.name()).map(ToOwned::to_owned),
        address: first.and_then(|it| it.address()).unwrap_or_default().to_owned(),
    }
}
