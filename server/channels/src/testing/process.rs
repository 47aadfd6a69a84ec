//! A server process that ends with the test.

use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a server may take to start on a busy machine.
const START_LIMIT: Duration = Duration::from_mins(1);
/// How long it may take to end when asked.
const STOP_LIMIT: Duration = Duration::from_secs(5);
/// How often is looked.
pub(super) const PACE: Duration = Duration::from_millis(10);

/// A running server.
#[derive(Debug)]
pub(super) struct ServerProcess {
    child: Child,
}

impl ServerProcess {
    /// Starts it; `package` is what to install where it is missing.
    pub(super) fn start(command: &mut Command, package: &str) -> Self {
        let command = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        match command.spawn() {
            Ok(child) => Self { child },
            Err(error) => panic!("{}", missing(command, package, &error)),
        }
    }

    /// Waits until the server is ready; `false` if it ended instead.
    pub(super) fn wait_until(&mut self, is_ready: impl Fn() -> bool) -> bool {
        let deadline = Instant::now() + START_LIMIT;
        loop {
            if !self.is_alive() {
                return false;
            }
            if is_ready() {
                return true;
            }
            assert!(Instant::now() < deadline, "a test server did not start within {START_LIMIT:?}");
            pause();
        }
    }

    /// Its number.
    pub(super) fn id(&self) -> u32 {
        self.child.id()
    }

    fn is_alive(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Asks the process `pid`, which is this one or serves it, to end, and waits for this one.
    pub(super) fn stop_by(&mut self, pid: u32) {
        let _ = Command::new("sh").args(["-c", &format!("kill -TERM {pid}")]).stderr(Stdio::null()).status();
        let deadline = Instant::now() + STOP_LIMIT;
        while self.is_alive() && Instant::now() < deadline {
            pause();
        }
    }

    /// Ends it at once, without asking.
    pub(super) fn stop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for ServerProcess {
    fn drop(&mut self) {
        self.stop();
    }
}

#[expect(clippy::disallowed_methods, reason = "servers start before there is a runtime to wait with")]
fn pause() {
    std::thread::sleep(PACE);
}

/// Runs a command to its end and gives its output; panics with what it said if it fails.
pub(super) fn run(command: &mut Command, package: &str) -> String {
    match command.stdin(Stdio::null()).output() {
        Ok(output) if output.status.success() => String::from_utf8_lossy(&output.stdout).into_owned(),
        Ok(output) => panic!("{command:?} failed: {}", String::from_utf8_lossy(&output.stderr)),
        Err(error) => panic!("{}", missing(command, package, &error)),
    }
}

fn missing(command: &Command, package: &str, error: &io::Error) -> String {
    let program = command.get_program().display();
    format!("{program} does not start ({error}): install Debian's package {package}")
}

/// Whether this process is root.
pub(super) fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|it| it.uid() == 0)
}

/// Number of a user and of its group.
pub(super) fn user_and_group(user: &str, package: &str) -> (u32, u32) {
    let number = |option: &str| {
        let text = run(Command::new("id").args([option, user]), package);
        text.trim().parse().unwrap_or_else(|_| panic!("no user {user}: install Debian's package {package}"))
    };
    (number("-u"), number("-g"))
}
