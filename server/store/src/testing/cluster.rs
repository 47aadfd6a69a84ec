//! A PostgreSQL cluster of our own, in a temporary folder, that cannot outlive the tests.
//!
//! A guard process makes it, watches our end of a pipe, and takes it away when that closes: also when a test run is
//! killed. Knows no table.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};

const GUARD: &str = include_str!("cluster.sh");

/// The longest path of a socket is 107 bytes everywhere; this much of it is the file's own name.
const LONGEST_FOLDER: usize = 107 - "/.s.PGSQL.5432".len();

/// A running cluster. Dropping it takes it away.
#[derive(Debug)]
pub struct Cluster {
    folder: PathBuf,
    guard: Child,
    pipe: Option<ChildStdin>,
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
        let said = first_line(&mut guard);
        let cluster = Self { folder, guard, pipe };
        if said == "ready" { Ok(cluster) } else { Err(said) }
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

fn first_line(guard: &mut Child) -> String {
    let mut line = String::new();
    let read = guard.stdout.take().map(|output| BufReader::new(output).read_line(&mut line));
    match read {
        Some(Ok(_)) if !line.trim().is_empty() => line.trim().to_owned(),
        _ => "the guard of PostgreSQL ended without a word".to_owned(),
    }
}
