//! Tells a Postfix whether a name and a password are right, in the protocol Dovecot's judge speaks.
//! Knows one name; must not be asked by anything but tests.

use std::fs::{self, Permissions};
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use super::folder::TestFolder;

/// What the judge says first: the version of the protocol and the ways to log in.
const GREETING: &str = "VERSION\t1\t1\nMECH\tPLAIN\tplaintext\nMECH\tLOGIN\tplaintext\nSPID\t1\nCUID\t1\n\
                        COOKIE\t00000000000000000000000000000000\nDONE\n";

/// A judge that waits at a socket until it is dropped.
#[derive(Debug)]
pub(super) struct Judge {
    socket: PathBuf,
    is_done: Arc<AtomicBool>,
    _folder: TestFolder,
}

/// The one name and its password.
#[derive(Debug, Clone)]
struct Known {
    name: String,
    password: String,
}

impl Judge {
    /// Knows one name and its password.
    pub(super) fn start(name: &str, password: &str) -> Self {
        let folder = TestFolder::new();
        let socket = folder.path().join("judge");
        let listener = UnixListener::bind(&socket).expect("a socket in a temporary folder");
        fs::set_permissions(&socket, Permissions::from_mode(0o666)).expect("own a socket");
        let is_done = Arc::new(AtomicBool::new(false));
        let known = Known { name: name.to_owned(), password: password.to_owned() };
        let stop = Arc::clone(&is_done);
        thread::spawn(move || {
            for stream in listener.incoming().flatten().take_while(|_| !stop.load(Ordering::Acquire)) {
                let known = known.clone();
                thread::spawn(move || converse(&stream, &known));
            }
        });
        Self { socket, is_done, _folder: folder }
    }

    /// Where it is asked.
    pub(super) fn socket(&self) -> &Path {
        &self.socket
    }
}

impl Drop for Judge {
    fn drop(&mut self) {
        self.is_done.store(true, Ordering::Release);
        // Wakes the thread that waits for the next question.
        let _ = UnixStream::connect(&self.socket);
    }
}

fn converse(mut stream: &UnixStream, known: &Known) -> io::Result<()> {
    stream.write_all(GREETING.as_bytes())?;
    // The answers a LOGIN has given so far.
    let mut given = Vec::new();
    for line in BufReader::new(stream).lines() {
        let line = line?;
        let fields: Vec<_> = line.split('\t').collect();
        let answer = match fields[..] {
            ["AUTH", id, "PLAIN", ..] => {
                let response = fields.iter().find_map(|it| it.strip_prefix("resp=")).unwrap_or_default();
                verdict(id, known, &decode(response).split('\0').skip(1).collect::<Vec<_>>())
            }
            ["AUTH", id, "LOGIN", ..] => {
                given.clear();
                ask(id, "Username:")
            }
            ["CONT", id, response] => {
                given.push(decode(response));
                match &given[..] {
                    [_] => ask(id, "Password:"),
                    all => verdict(id, known, &all.iter().map(String::as_str).collect::<Vec<_>>()),
                }
            }
            _ => continue,
        };
        stream.write_all(answer.as_bytes())?;
    }
    Ok(())
}

fn ask(id: &str, what: &str) -> String {
    format!("CONT\t{id}\t{}\n", BASE64_STANDARD.encode(what))
}

fn verdict(id: &str, known: &Known, given: &[&str]) -> String {
    let word = if given == [&known.name, &known.password] { "OK" } else { "FAIL" };
    format!("{word}\t{id}\tuser={}\n", known.name)
}

fn decode(text: &str) -> String {
    let bytes = BASE64_STANDARD.decode(text).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}
