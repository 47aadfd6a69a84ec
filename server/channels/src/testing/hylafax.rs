//! A private HylaFAX: its own queue and its own server, with modems that are a program. What becomes of a fax is told by
//! the end of the number dialled, so that states, retries and lists are HylaFAX's own.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use carillon_domain::PhoneNumber;

use super::fax_contract::PhoneLine;
use super::folder::TestFolder;
use super::port::{free_port, greeting};
use super::process::{ServerProcess, run, user_and_group};

const PACKAGE: &str = "hylafax-server";
/// Where Debian has what belongs into a spool.
const SPOOL: &str = "/var/spool/hylafax";
const SETTINGS: &str = "/etc/hylafax";
/// As many as send at once.
const MODEMS: [&str; 4] = ["ttyS0", "ttyS1", "ttyS2", "ttyS3"];

/// How long a server may take for its port. One that finds it taken, or used a moment ago, waits and says nothing.
const PATIENCE: Duration = Duration::from_secs(10);

/// Who answers a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Callee {
    /// A fax.
    Fax,
    /// A line that is always busy.
    Busy,
    /// A telephone nobody picks up.
    Nobody,
    /// Somebody who talks.
    Voice,
    /// A modem that finds no carrier.
    Silence,
    /// A fax that breaks off after the first page, once; it takes the rest at the next call.
    BreaksOff,
    /// A line that is busy at the first call only.
    BusyOnce,
}

impl Callee {
    /// Every one.
    pub const ALL: [Self; 7] =
        [Self::Fax, Self::Busy, Self::Nobody, Self::Voice, Self::Silence, Self::BreaksOff, Self::BusyOnce];

    const fn digit(self) -> u32 {
        match self {
            Self::Fax => 0,
            Self::Busy => 1,
            Self::Nobody => 2,
            Self::Voice => 3,
            Self::Silence => 4,
            Self::BreaksOff => 5,
            Self::BusyOnce => 6,
        }
    }

    /// One of the numbers at which this one answers.
    pub fn number(self, extension: u32) -> PhoneNumber {
        let text = format!("+49305550{extension:03}{}", self.digit());
        text.parse().unwrap_or_else(|error| panic!("{text} is no number: {error}"))
    }
}

/// A running fax server.
#[derive(Debug)]
pub struct HylaFax {
    port: u16,
    folder: TestFolder,
    modems: Arc<Modems>,
    _heart: Sender<()>,
    _queue: ServerProcess,
    _server: ServerProcess,
}

/// The modems, as the queue is told of them.
#[derive(Debug)]
struct Modems {
    spool: PathBuf,
    are_held: Mutex<bool>,
}

/// How often a modem is said to be ready. Where there are real modems, `faxgetty` says so after each call; without it
/// the queue of HylaFAX 6 now and then overlooks a job that comes while it looks for work.
const HEARTBEAT: Duration = Duration::from_secs(1);

impl Modems {
    fn set(&self, are_held: bool) {
        let mut held = self.are_held.lock().unwrap_or_else(PoisonError::into_inner);
        *held = are_held;
        let state = if are_held { "busy" } else { "ready" };
        for modem in MODEMS {
            self.tell("faxstate", &["-n", "-s", state, modem]);
        }
    }

    /// Tells the queue until the other end of the line is gone.
    fn beat(self: Arc<Self>) -> Sender<()> {
        let (heart, silence) = channel();
        thread::spawn(move || {
            while silence.recv_timeout(HEARTBEAT) == Err(RecvTimeoutError::Timeout) {
                let held = self.are_held.lock().unwrap_or_else(PoisonError::into_inner);
                if !*held && self.spool.exists() {
                    let mut command = Command::new("/usr/sbin/faxstate");
                    let _ = command.arg("-q").arg(&self.spool).args(["-n", "-s", "ready", MODEMS[0]]).output();
                }
            }
        });
        heart
    }

    fn tell(&self, program: &str, words: &[&str]) {
        let mut command = Command::new(format!("/usr/sbin/{program}"));
        run(command.arg("-q").arg(&self.spool).args(words), PACKAGE);
    }
}

impl HylaFax {
    /// A server that knows one user, `carillon`, without a password.
    pub fn start() -> Self {
        Self::start_with("localhost:::\n127.0.0.1:::\n")
    }

    /// A server with these lines in its file of users (`man hosts.hfaxd`).
    pub fn start_with(users: &str) -> Self {
        for _ in 0..10 {
            let (port, folder) = (free_port(), TestFolder::new());
            lay_out(&folder, users);
            let spool = folder.path().join("spool");
            let mut queue = Command::new("/usr/sbin/faxq");
            let mut queue = ServerProcess::start(queue.arg("-D").arg("-q").arg(&spool), PACKAGE);
            assert!(queue.wait_until(|| spool.join("FIFO").exists()), "faxq does not start: run the tests as root");
            let mut server = Command::new("/usr/sbin/hfaxd");
            server.arg("-d").arg("-q").arg(&spool).args(["-l", "127.0.0.1", "-i", &port.to_string()]);
            let mut server = ServerProcess::start(&mut server, PACKAGE);
            let is_up = || greeting(port).is_some_and(|it| it.contains("HylaFAX"));
            let begun = Instant::now();
            if server.wait_until(|| is_up() || begun.elapsed() > PATIENCE) && is_up() {
                let modems = Arc::new(Modems { spool, are_held: Mutex::default() });
                for modem in MODEMS {
                    modems.tell("faxmodem", &[modem]);
                }
                let heart = Arc::clone(&modems).beat();
                return Self { port, folder, modems, _heart: heart, _queue: queue, _server: server };
            }
        }
        panic!("hfaxd does not start: install Debian's package {PACKAGE}");
    }

    /// Its port on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Each call that was made, as job, number, and the first page sent in it.
    pub fn calls(&self) -> Vec<(u32, String, u32)> {
        let calls = fs::read_to_string(self.spool().join("log/calls")).unwrap_or_default();
        let read = |line: &str| {
            let mut words = line.split(' ');
            Some((words.next()?.parse().ok()?, words.next()?.to_owned(), words.next()?.parse().ok()?))
        };
        calls.lines().filter_map(read).collect()
    }

    /// The cover HylaFAX drew for a call of a job that goes on with a later page, as it goes over the line; calls count
    /// from 1.
    pub fn cover(&self, job: u32, call: u32) -> Option<Vec<u8>> {
        fs::read(self.spool().join(format!("log/cover.{job}.{call}"))).ok()
    }

    /// What HylaFAX keeps about a job that has ended.
    pub fn slip(&self, job: u32) -> String {
        let slip = fs::read(self.spool().join(format!("doneq/q{job}"))).unwrap_or_default();
        slip.into_iter().map(char::from).collect()
    }

    fn spool(&self) -> PathBuf {
        self.folder.path().join("spool")
    }
}

impl PhoneLine for HylaFax {
    fn arrived(&self) -> Vec<(String, Vec<u8>)> {
        let files = fs::read_dir(self.spool().join("archive")).into_iter().flatten().flatten().map(|it| it.path());
        let read = |path: PathBuf| {
            let name = path.file_name()?.to_str()?.strip_suffix(".tif")?.split_once('@')?.1.to_owned();
            Some((name, fs::read(&path).ok()?))
        };
        files.filter_map(read).collect()
    }

    fn hold(&self) -> bool {
        self.modems.set(true);
        true
    }

    fn let_go(&self) {
        self.modems.set(false);
    }
}

fn lay_out(folder: &TestFolder, users: &str) {
    let uucp = user_and_group("uucp", PACKAGE);
    let folders = ["archive", "bin", "client", "config", "dev", "docq", "doneq", "etc", "info", "lock", "log", "pollq"];
    folder.folder_of("spool", uucp);
    for name in folders.iter().chain(&["recvq", "sendq", "status", "tmp"]) {
        folder.folder_of(&format!("spool/{name}"), uucp);
    }
    let spool = folder.path().join("spool");
    fs::set_permissions(spool.join("tmp"), Permissions::from_mode(0o1777)).expect("own a temporary folder");
    copy_all(&Path::new(SPOOL).join("bin"), &spool.join("bin"));
    for name in ["pagesizes", "typerules", "setup.cache", "lutRS18.pcf"] {
        copy(&Path::new(SETTINGS).join(name), &spool.join("etc").join(name));
    }
    folder.write("spool/etc/contcover.ps", COVER);
    folder.write("spool/etc/config", &settings(&spool));
    let program = folder.write("spool/bin/modem", PROGRAM);
    fs::set_permissions(program, Permissions::from_mode(0o755)).expect("own a temporary folder");
    let users = folder.write("spool/etc/hosts.hfaxd", users);
    fs::set_permissions(&users, Permissions::from_mode(0o600)).expect("own a temporary folder");
    chown(users, Some(uucp.0), Some(uucp.1)).expect("run the tests as root: HylaFAX needs files of its own user");
}

fn settings(spool: &Path) -> String {
    let spool = spool.display();
    format!(
        "LogFacility: daemon\nServerTracing: 1\nCountryCode: 49\nSendFaxCmd: bin/modem\nUUCPLockDir: {spool}/lock\n\
         ContCoverPage: etc/contcover.ps\n"
    )
}

fn copy_all(from: &Path, to: &Path) {
    let files = fs::read_dir(from).unwrap_or_else(|_| panic!("install Debian's package {PACKAGE}"));
    files.flatten().for_each(|it| copy(&it.path(), &to.join(it.file_name())));
}

fn copy(from: &Path, to: &Path) {
    fs::copy(from, to)
        .unwrap_or_else(|error| panic!("{}: {error}; install Debian's package {PACKAGE}", from.display()));
}

/// A page of PostScript that HylaFAX sends before the rest of a fax that broke off; `mkcover` defines its words.
const COVER: &str = "/Helvetica findfont 14 scalefont setfont\n72 700 moveto (To ) show to-fax-number show\n\
    72 670 moveto (continued behind page ) show page-count show\n72 640 moveto comments show\nshowpage\n";

/// What stands in for `faxsend` (`man faxsend`): it is given a modem and slips, "sends", writes what happened into each
/// slip, and ends with 0 to be tried again, 1 for failed, 2 for done. Nothing is drawn at the top of a page: that is
/// `faxsend`'s work.
const PROGRAM: &str = r#"#!/bin/sh
while [ $# -gt 0 ]; do case "$1" in -m|-c) shift 2;; -*) shift;; *) break;; esac; done
of() { sed -n "s/^$1://p" "$slip"; }
for slip; do
  number=$(of number) dials=$(($(of totdials) + 1)) sent=$(of npages) all=$(of totpages) job=$(of jobid)
  echo "$job $number $((sent + 1))" >>log/calls
  if [ -n "$(of cover)" ]; then cp "$(of cover)" "log/cover.$job.$dials"; fi
  case "$number" in
  *1) ends=0 says='Busy signal detected';;
  *2) ends=0 says='No answer from remote';;
  *3) ends=1 says='Ringback detected, no answer without CED';;
  *4) ends=1 says='No carrier detected';;
  *5) if [ "$sent" = 0 ]; then ends=0 sent=$((all / 2)) says='RSPREC error/got DCN (receiver abort)'
      else ends=2 sent=$all says=; fi;;
  *6) if [ "$dials" = 1 ]; then ends=0 says='Busy signal detected'; else ends=2 sent=$all says=; fi;;
  *) ends=2 sent=$all says=;;
  esac
  if [ $ends = 0 ] && [ "$dials" -ge "$(of maxdials)" ]; then
    ends=1 says="$says; too many attempts to dial"
  fi
  if [ $ends = 2 ]; then
    cp "$(sed -n 's/^!*fax:[0-9]*:[^:]*://p' "$slip" | tail -n 1)" "archive/$job@$(of jobtag).tif"
  fi
  sed -e "s|^status:.*|status:$says|" -e "s/^returned:.*/returned:$ends/" -e "s/^npages:.*/npages:$sent/" \
    -e "s/^totdials:.*/totdials:$dials/" "$slip" >"tmp/slip.$$"
  flock "$slip" cp "tmp/slip.$$" "$slip"
  rm "tmp/slip.$$"
done
exit $ends
"#;
