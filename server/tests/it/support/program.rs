//! The built program in a folder of its own.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use carillon_channels::testing::free_port;
use tempfile::TempDir;

use super::SmallDisk;

/// The longest anything may take on a busy machine.
const LIMIT: Duration = Duration::from_mins(2);

/// A data folder and the settings the program is run with.
pub(crate) struct Installation {
    folder: TempDir,
    settings: Vec<(String, String)>,
    /// What stands before the program, where it is to see another disk.
    way_in: Vec<String>,
}

impl Installation {
    /// An empty one.
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), settings: Vec::new(), way_in: Vec::new() }
    }

    /// With a setting, such as `("EMAIL__PORT", "2525")`.
    pub(crate) fn with(mut self, key: &str, value: impl std::fmt::Display) -> Self {
        self.settings.push((format!("CARILLON_{key}"), value.to_string()));
        self
    }

    /// With mail handed over to an SMTP server on this port of loopback, unencrypted.
    pub(crate) fn with_smtp(self, port: u16) -> Self {
        self.with("EMAIL__PROVIDER", "smtp")
            .with("EMAIL__HOST", "127.0.0.1")
            .with("EMAIL__PORT", port)
            .with("EMAIL__SECURITY", "none")
    }

    /// With its data on a disk of this size, such as `20m`.
    pub(crate) fn on_small_disk(mut self, size: &str) -> (Self, SmallDisk) {
        std::fs::create_dir_all(self.data()).unwrap();
        let disk = SmallDisk::over(&self.data(), size);
        self.way_in = disk.way_in();
        (self, disk)
    }

    /// Its data folder.
    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = self.foreign(env!("CARGO_BIN_EXE_carillon"));
        command.args(args).arg("--data").arg(self.data()).envs(self.settings.iter().map(|(k, v)| (k, v)));
        command.current_dir(self.folder.path()).stdin(Stdio::null());
        command
    }

    /// Another program, that sees the same disk.
    pub(crate) fn foreign(&self, program: &str) -> Command {
        let Some((first, rest)) = self.way_in.split_first() else { return Command::new(program) };
        let mut command = Command::new(first);
        command.args(rest).arg(program);
        command
    }

    /// Runs a command to its end.
    pub(crate) fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }

    /// Runs a command that must do its work; gives what it printed.
    pub(crate) fn must(&self, args: &[&str]) -> String {
        let output = self.run(args);
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{args:?}: {told}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs a command that must do its work and is told this on its standard input.
    pub(crate) fn must_with(&self, args: &[&str], input: &str) -> String {
        let mut command = self.command(args);
        let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = piped.spawn().unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), input.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs a command that must fail with this exit code; gives everything it said.
    pub(crate) fn must_fail(&self, args: &[&str], code: i32) -> String {
        let output = self.run(args);
        let told = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.status.code(), Some(code), "{args:?}: {told}");
        assert!(!told.contains("panicked"), "{told}");
        told
    }

    /// Starts a command that goes on until it is stopped.
    pub(crate) fn start(&self, args: &[&str]) -> Program {
        // Our own client asks for it, though it speaks plain HTTP here. Set already by the test before: just as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let log = self.folder.path().join(format!("log-{}", free_port()));
        let file = std::fs::File::create(&log).unwrap();
        let child = self.command(args).stdout(Stdio::null()).stderr(file).spawn().unwrap();
        Program { child, log, port: 0 }
    }

    /// Starts `carillon serve` on a free port and waits until it is ready.
    pub(crate) async fn serve(&self, args: &[&str]) -> Program {
        let port = free_port();
        let address = format!("127.0.0.1:{port}");
        let mut all = vec!["serve", "--listen", &address];
        all.extend(args);
        let mut program = self.start(&all);
        program.port = port;
        let ready = format!("http://{address}/readyz");
        wait_until("the program is ready", || async {
            assert!(program.is_alive(), "{}", program.told());
            reqwest::get(&ready).await.is_ok_and(|answer| answer.status().is_success())
        })
        .await;
        program
    }
}

/// A program that runs. Dropped, it is killed.
pub(crate) struct Program {
    child: Child,
    log: PathBuf,
    port: u16,
}

impl Program {
    /// The address of one of its pages.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// What it said so far.
    pub(crate) fn told(&self) -> String {
        std::fs::read_to_string(Path::new(&self.log)).unwrap_or_default()
    }

    /// Whether it still runs.
    pub(crate) fn is_alive(&self) -> bool {
        // Signal 0 asks only; a program that ended but was not waited for counts as gone.
        let state = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap_or_default();
        !state.is_empty() && !state.contains(") Z ")
    }

    /// Kills it as a power cut would: no handler runs.
    pub(crate) fn kill_9(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to stop and waits; gives its exit code.
    pub(crate) fn stop(mut self) -> Option<i32> {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        self.child.wait().unwrap().code()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself; both are fine here.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Asks again and again until the answer is yes; panics when it takes too long.
pub(crate) async fn wait_until<F: Future<Output = bool>>(what: &str, mut is_so: impl FnMut() -> F) {
    let start = Instant::now();
    while !is_so().await {
        assert!(start.elapsed() < LIMIT, "waited too long until {what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
