//! A program of the house's own that turns a PDF into another language of printers: AFP, for example, which has no free
//! writer. It reads the PDF from its standard input and writes the result to its standard output.

use std::io;
use std::process::{ExitStatus, Output, Stdio};
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use tokio::process::{Child, Command};
use tokio::time::timeout;

/// So much of what a program says is told.
const MOST_TOLD: usize = 500;

/// A program and what it is started with. There is no shell: nothing in the words is expanded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Converter {
    program: String,
    arguments: Vec<String>,
    deadline: Duration,
}

/// A conversion that failed.
#[derive(Debug, thiserror::Error)]
pub enum ConverterError {
    /// Nothing was named.
    #[error("no program is named; write the program and its arguments")]
    Empty,
    /// It could not be started.
    #[error("{program} could not be started: {reason}; install it, or correct its name")]
    NotStarted {
        /// The program.
        program: String,
        /// What the system says.
        reason: io::Error,
    },
    /// It ended and said that something went wrong.
    #[error("{program} ended with {status}: {told}")]
    Failed {
        /// The program.
        program: String,
        /// How it ended.
        status: ExitStatus,
        /// What it wrote to standard error, as far as it is told.
        told: String,
    },
    /// It wrote nothing.
    #[error("{program} ended well and wrote nothing; it must write the result to its standard output")]
    Silent {
        /// The program.
        program: String,
    },
    /// It was stopped.
    #[error("{program} was stopped after {} s without an end", .after.as_secs())]
    TooLong {
        /// The program.
        program: String,
        /// How long it was given.
        after: Duration,
    },
    /// Something broke between us and it.
    #[error("{program}: {reason}")]
    Broken {
        /// The program.
        program: String,
        /// What the system says.
        reason: io::Error,
    },
}

impl Converter {
    /// A converter of these words: the program, then its arguments.
    pub fn new(command: &str, deadline: Duration) -> Result<Self, ConverterError> {
        let mut words = command.split_whitespace().map(ToOwned::to_owned);
        let program = words.next().ok_or(ConverterError::Empty)?;
        Ok(Self { program, arguments: words.collect(), deadline })
    }

    /// Converts one file.
    pub async fn convert(&self, pdf: &[u8]) -> Result<Vec<u8>, ConverterError> {
        let mut child = self.start()?;
        let input = child.stdin.take();
        // A program that does not read all it is given has its reasons: how it ends is what counts.
        let feed = async { if let Some(mut input) = input { input.write_all(pdf).await.ok() } else { None } };
        let end = async { tokio::join!(child.wait_with_output(), feed).0 };
        let ended = timeout(self.deadline, end).await.map_err(|_| self.too_long())?;
        let Output { status, stdout, stderr } = ended.map_err(|reason| self.broken(reason))?;
        if !status.success() {
            let told = String::from_utf8_lossy(&stderr).trim().chars().take(MOST_TOLD).collect();
            return Err(ConverterError::Failed { program: self.program.clone(), status, told });
        }
        if stdout.is_empty() {
            return Err(ConverterError::Silent { program: self.program.clone() });
        }
        Ok(stdout)
    }

    /// A program that is no longer waited for is stopped.
    fn start(&self) -> Result<Child, ConverterError> {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let started = command.kill_on_drop(true).spawn();
        started.map_err(|reason| ConverterError::NotStarted { program: self.program.clone(), reason })
    }

    fn too_long(&self) -> ConverterError {
        ConverterError::TooLong { program: self.program.clone(), after: self.deadline }
    }

    fn broken(&self, reason: io::Error) -> ConverterError {
        ConverterError::Broken { program: self.program.clone(), reason }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot set up should stop")]
mod tests {
    use super::*;

    fn converter(command: &str) -> Converter {
        Converter::new(command, Duration::from_secs(5)).unwrap()
    }

    /// A program that is a script in a folder.
    fn script(folder: &tempfile::TempDir, lines: &str) -> String {
        let file = folder.path().join("convert.sh");
        std::fs::write(&file, lines).unwrap();
        format!("sh {}", file.display())
    }

    #[tokio::test]
    async fn what_a_program_writes_is_the_result() {
        let pdf = vec![b'x'; 300_000];
        assert_eq!(converter("cat").convert(&pdf).await.unwrap(), pdf);
        assert_eq!(converter("tr x y").convert(b"axb").await.unwrap(), b"ayb");
    }

    #[tokio::test]
    async fn how_a_program_fails_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let failing = script(&folder, "cat >/dev/null; echo no form definition >&2; exit 3");
        let told = converter(&failing).convert(b"%PDF").await.unwrap_err().to_string();
        assert_eq!(told, "sh ended with exit status: 3: no form definition");
        let told = converter("no-such-program-here").convert(b"%PDF").await.unwrap_err().to_string();
        assert!(told.starts_with("no-such-program-here could not be started"), "{told}");
        assert!(matches!(converter("true").convert(b"%PDF").await, Err(ConverterError::Silent { .. })));
        assert!(matches!(Converter::new("  ", Duration::ZERO), Err(ConverterError::Empty)));
    }

    #[tokio::test]
    async fn a_program_without_an_end_is_stopped() {
        let slow = Converter::new("sleep 60", Duration::from_millis(100)).unwrap();
        assert!(matches!(slow.convert(b"%PDF").await, Err(ConverterError::TooLong { .. })));
    }
}
