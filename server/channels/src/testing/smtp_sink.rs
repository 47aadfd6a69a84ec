//! Postfix's `smtp-sink`: takes messages and throws them away, or answers as badly as it is told.

use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use super::folder::TestFolder;
use super::mailbox::{Mailbox, read_folder};
use super::port::{free_port, greeting};
use super::process::{ServerProcess, is_root};

/// Tells the sinks of one test program apart.
static STARTED: AtomicU32 = AtomicU32::new(0);

/// A running sink on a free port.
#[derive(Debug)]
pub struct SmtpSink {
    port: u16,
    folder: TestFolder,
    _process: ServerProcess,
}

/// A message a sink was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SunkEmail {
    /// The sender as it stood in the command, with angle brackets.
    pub from: String,
    /// The recipients as they stood in the commands, with angle brackets.
    pub to: Vec<String>,
    /// The message, with line feeds for line ends and one header of the sink's own.
    pub message: String,
}

impl SmtpSink {
    /// A sink that accepts everything and forgets it at once: the fastest counterpart there is.
    pub fn start() -> Self {
        Self::launch(&[], false)
    }

    /// A sink that accepts everything and keeps it, see [`SmtpSink::received`].
    pub fn keeping() -> Self {
        Self::launch(&[], true)
    }

    /// A sink with options, such as `-f RCPT` (5xx), `-r .` (4xx), `-q DATA` (hang up), `-Q MAIL`
    /// (421), `-B` and `-b` for the words; see `man smtp-sink`.
    pub fn start_with(options: &[&str]) -> Self {
        Self::launch(options, true)
    }

    fn launch(options: &[&str], keeps: bool) -> Self {
        let (process, count) = (std::process::id(), STARTED.fetch_add(1, Ordering::Relaxed));
        let name = format!("sink{process}x{count}.test");
        // A sink that fails at once does not greet, so it cannot be told from another's.
        let greets = !options.iter().any(|it| it.contains("CONNECT"));
        for _ in 0..10 {
            let (port, folder) = (free_port(), TestFolder::new());
            let mut command = Command::new("smtp-sink");
            if is_root() {
                command.args(["-u", "root"]);
            }
            if keeps {
                command.arg("-d").arg(folder.folder("kept").join("mail."));
            }
            command.args(["-h", &name]).args(options).args([&format!("127.0.0.1:{port}"), "128"]);
            let mut process = ServerProcess::start(&mut command, "postfix");
            let is_ours = |line: String| !greets || line.contains(&name);
            if process.wait_until(|| greeting(port).is_some_and(is_ours)) {
                return Self { port, folder, _process: process };
            }
        }
        panic!("smtp-sink does not start with {options:?}: install Debian's package postfix");
    }

    /// Its port on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The messages taken and kept so far, in no order.
    pub fn received(&self) -> Vec<SunkEmail> {
        let files = read_folder(&self.folder.path().join("kept"));
        files.iter().map(|it| read_dump(&String::from_utf8_lossy(it))).collect()
    }
}

impl Mailbox for SmtpSink {
    fn messages(&self) -> Vec<Vec<u8>> {
        self.received().into_iter().map(|it| it.message.into_bytes()).collect()
    }
}

/// Takes the envelope off a dump; the sink writes it as headers before the message's own.
fn read_dump(dump: &str) -> SunkEmail {
    let envelope = |name: &str| -> Vec<String> {
        let values = dump.lines().take_while(|it| it.starts_with("X-")).filter_map(|it| it.strip_prefix(name));
        values.map(ToOwned::to_owned).collect()
    };
    let lines: Vec<_> = dump.lines().skip_while(|it| it.starts_with("X-")).collect();
    SunkEmail { from: envelope("X-Mail-Args: ").concat(), to: envelope("X-Rcpt-Args: "), message: lines.join("\n") }
}
