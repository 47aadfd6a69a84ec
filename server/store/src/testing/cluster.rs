//! A PostgreSQL cluster of our own, in a temporary folder, that cannot outlive the tests.
//!
//! A guard process makes it, watches our end of a pipe, and takes it away when that closes: also when a test run is
//! killed. Knows no table.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

const GUARD: &str = include_str!("cluster.sh");

/// The longest path of a socket is 107 bytes everywhere; this much of it is the file's own name.
const LONGEST_FOLDER: usize = 107 - "/.s.PGSQL.5432".len();

/// A running cluster. Dropping it takes it away.
#[derive(Debug)]
pub struct Cluster {
    folder: PathBuf,
    guard: Child,
    pipe: Option<ChildStdin>,
    said: BufReader<ChildStdout>,
}

/// How a server ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// It ends every session and writes everything down.
    Fast,
    /// It ends at once, as if it had crashed.
    Immediate,
}

impl Cluster {
    /// Makes and starts one; the error is one line that says what to do.
    pub fn start() -> Result<Self, String> {
        let folder = make_folder().map_err(|error| format!("no temporary folder for PostgreSQL: {error}"))?;
        let mut guard = Command::new("sh")
            .args(["-c", GUARD, "cluster.sh"])
            .arg(&folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            // An interrupt from the keyboard is for the tests; the guard has work to do after it.
            .process_group(0)
            .spawn()
            .map_err(|error| format!("no shell to start PostgreSQL with: {error}"))?;
        let pipe = guard.stdin.take();
        let output = guard.stdout.take().ok_or("the guard of PostgreSQL has no output")?;
        let mut cluster = Self { folder, guard, pipe, said: BufReader::new(output) };
        cluster.wait_until_ready()?;
        Ok(cluster)
    }

    /// Stops the server; its rows stay.
    pub fn stop(&mut self, how: Stop) -> Result<(), String> {
        self.order(if how == Stop::Fast { "fast" } else { "immediate" })
    }

    /// Starts the server again.
    pub fn start_again(&mut self) -> Result<(), String> {
        self.order("start")
    }

    fn order(&mut self, what: &str) -> Result<(), String> {
        let pipe = self.pipe.as_mut().ok_or("the guard of PostgreSQL is gone")?;
        writeln!(pipe, "{what}").map_err(|error| format!("the guard of PostgreSQL is gone: {error}"))?;
        self.wait_until_ready()
    }

    fn wait_until_ready(&mut self) -> Result<(), String> {
        let mut line = String::new();
        match self.said.read_line(&mut line) {
            Ok(_) if line.trim() == "ready" => Ok(()),
            Ok(_) if !line.trim().is_empty() => Err(line.trim().to_owned()),
            _ => Err("the guard of PostgreSQL ended without a word".to_owned()),
        }
    }

    /// The address of one of its databases.
    pub fn url(&self, database: &str) -> String {
        format!("postgres://postgres@localhost/{database}?host={}", self.folder.display())
    }

    /// Where it lives.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if let Some(mut pipe) = self.pipe.take() {
            // The end of input is the sign; that it cannot be flushed means the guard is gone already.
            let _ = pipe.flush();
        }
        let _ = self.guard.wait();
    }
}

fn make_folder() -> std::io::Result<PathBuf> {
    let make = |root: &Path| tempfile::Builder::new().prefix("carillon-pg-").tempdir_in(root);
    let folder = make(&std::env::temp_dir())?;
    if folder.path().as_os_str().len() <= LONGEST_FOLDER {
        return Ok(folder.keep());
    }
    Ok(make(Path::new("/tmp"))?.keep())
}
