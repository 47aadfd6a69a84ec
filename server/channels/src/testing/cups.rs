//! A private CUPS: a print server whose printer is a program that behaves as told, with filters before it or without.
//! The printer of cups-pdf is none for this: it reads and writes where the machine's own CUPS does, wherever it is run.

use std::fs::{self, Permissions};
use std::net::TcpStream;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::PathBuf;
use std::process::Command;

use super::folder::TestFolder;
use super::letter_contract::PrintHouse;
use super::port::free_port;
use super::process::{ServerProcess, run, user_and_group};

const PACKAGE: &str = "cups";
/// Where Debian has the programs of CUPS.
const PROGRAMS: &str = "/usr/lib/cups";
/// A queue without filters: what comes out is what went in.
const RAW: &str = "letters";
/// A queue with CUPS's own chain of filters: what comes out is printed anew.
const ANEW: &str = "anew";

/// What the printer of the raw queue does with a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// It prints.
    Prints,
    /// It prints a page and stops, as at a paper jam; the job waits until the printer is started again.
    Jams,
    /// It gives the job up.
    Aborts,
    /// It is at it for as long as it is in this mood.
    Dawdles,
}

impl Mood {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Prints => "prints",
            Self::Jams => "jams",
            Self::Aborts => "aborts",
            Self::Dawdles => "dawdles",
        }
    }
}

/// A running print server.
#[derive(Debug)]
pub struct Cups {
    port: u16,
    queue: &'static str,
    folder: TestFolder,
    process: ServerProcess,
}

impl Cups {
    /// One whose letters come out as they went in.
    pub fn start() -> Self {
        let cups = Self::launch(RAW);
        cups.admin(
            "lpadmin",
            &["-p", RAW, "-v", "carillon:/printer", "-m", "raw", "-o", "printer-error-policy=abort-job"],
        );
        cups.let_go();
        cups.admin("cupsaccept", &[RAW]);
        cups
    }

    /// One whose letters go through the filters of CUPS to a PostScript printer, which prints them as PDF again.
    pub fn printing_anew() -> Self {
        let cups = Self::launch(ANEW);
        let model = "drv:///sample.drv/generic.ppd";
        cups.admin(
            "lpadmin",
            &["-p", ANEW, "-v", "carillon:/anew", "-m", model, "-o", "printer-error-policy=abort-job"],
        );
        cups.let_go();
        cups.admin("cupsaccept", &[ANEW]);
        cups
    }

    fn launch(queue: &'static str) -> Self {
        for _ in 0..10 {
            let (port, folder) = (free_port(), TestFolder::new());
            lay_out(&folder, port);
            if let Some(process) = launch_in(&folder, port) {
                let cups = Self { port, queue, folder, process };
                cups.set_mood(Mood::Prints);
                return cups;
            }
        }
        panic!("cupsd does not start: run the tests as root, with Debian's package {PACKAGE}");
    }

    /// The machine it runs on loses its power, and is started again.
    pub fn lose_power(&mut self) {
        self.process.stop();
        let process = launch_in(&self.folder, self.port);
        self.process = process.unwrap_or_else(|| panic!("cupsd does not start again: {}", self.log()));
    }

    /// Its port on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The address of its queue.
    pub fn printer(&self) -> String {
        format!("ipp://127.0.0.1:{}/printers/{}", self.port, self.queue)
    }

    /// What the printer was told of a job that has begun, in the words of CUPS; the job by the provider's receipt.
    pub fn options(&self, receipt: &str) -> String {
        let job = receipt.split(':').next().unwrap_or_default();
        let file = self.folder.path().join(format!("out/{job}.options"));
        std::fs::read_to_string(file).unwrap_or_default()
    }

    /// How the printer behaves from now on.
    pub fn set_mood(&self, mood: Mood) {
        let part = self.folder.write("mood.part", mood.as_str());
        fs::rename(part, self.folder.path().join("mood")).expect("own a temporary folder");
    }

    /// Whether the queue takes jobs.
    pub fn set_accepting(&self, accepts: bool) {
        self.admin(if accepts { "cupsaccept" } else { "cupsreject" }, &[self.queue]);
    }

    /// Whether the printer of the queue has begun with a job.
    pub fn is_at_it(&self) -> bool {
        fs::read_dir(self.folder.path().join("begun")).is_ok_and(|mut it| it.next().is_some())
    }

    /// What the server has written about itself, for tests that fail.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log/error_log")).unwrap_or_default()
    }

    fn admin(&self, program: &str, arguments: &[&str]) {
        let mut command = Command::new(program);
        command.args(["-h", &format!("127.0.0.1:{}", self.port)]).args(arguments);
        run(&mut command, "cups-client");
    }
}

impl PrintHouse for Cups {
    fn printed(&self) -> Vec<(String, Vec<u8>)> {
        let entries = fs::read_dir(self.folder.path().join("out")).into_iter().flatten().flatten();
        let whole = entries.filter(|it| it.path().extension().is_some_and(|it| it == "pdf"));
        let read = |path: PathBuf| Some((path.file_stem()?.to_str()?.to_owned(), fs::read(&path).ok()?));
        whole.filter_map(|it| read(it.path())).map(|(name, pdf)| (key_of(&name), pdf)).collect()
    }

    fn hold(&self) {
        self.admin("cupsdisable", &[self.queue]);
    }

    fn let_go(&self) {
        self.admin("cupsenable", &[self.queue]);
    }

    fn keeps_bytes(&self) -> bool {
        self.queue == RAW
    }
}

fn launch_in(folder: &TestFolder, port: u16) -> Option<ServerProcess> {
    let mut command = Command::new("/usr/sbin/cupsd");
    command.arg("-f").arg("-c").arg(folder.path().join("cupsd.conf"));
    command.arg("-s").arg(folder.path().join("cups-files.conf"));
    let mut process = ServerProcess::start(&mut command, PACKAGE);
    process.wait_until(|| TcpStream::connect(("127.0.0.1", port)).is_ok()).then_some(process)
}

/// The raw queue's printer puts the job's number before the key, so that a letter printed twice is seen twice.
fn key_of(name: &str) -> String {
    name.split_once('@').map_or(name, |(_, key)| key).to_owned()
}

fn lay_out(folder: &TestFolder, port: u16) {
    let lp = user_and_group("lp", PACKAGE);
    for name in ["spool", "cache", "state", "log", "root", "bin/backend"] {
        folder.folder(name);
    }
    for name in ["out", "begun", "spool/tmp"] {
        folder.folder_of(name, lp);
    }
    for name in ["filter", "daemon", "driver", "notifier", "cgi-bin"] {
        // A folder CUPS has not is one it does not need.
        let _ = symlink(format!("{PROGRAMS}/{name}"), folder.path().join("bin").join(name));
    }
    let printer = folder.write("bin/backend/carillon", &script(folder));
    fs::set_permissions(printer, Permissions::from_mode(0o755)).expect("own a temporary folder");
    folder.write("cupsd.conf", &server(port));
    folder.write("cups-files.conf", &files(folder));
}

/// What it has accepted is on the disk before it says so (`DirtyCleanInterval`).
fn server(port: u16) -> String {
    format!(
        "Listen 127.0.0.1:{port}\nBrowsing No\nWebInterface No\nDefaultAuthType None\nLogLevel debug\nMaxJobs 0\nDirtyCleanInterval 0\n\
         PreserveJobHistory Yes\nPreserveJobFiles No\n<Location />\nAllow 127.0.0.1\n</Location>\n<Policy default>\n\
         JobPrivateAccess all\nJobPrivateValues none\n<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n"
    )
}

fn files(folder: &TestFolder) -> String {
    let at = folder.path().display();
    format!(
        "ServerRoot {at}/root\nServerBin {at}/bin\nCacheDir {at}/cache\nStateDir {at}/state\nRequestRoot {at}/spool\n\
         TempDir {at}/spool/tmp\nAccessLog {at}/log/access_log\nErrorLog {at}/log/error_log\nPageLog {at}/log/page_log\n\
         DataDir /usr/share/cups\nSystemGroup root\nUser lp\nGroup lp\n"
    )
}

/// The printer: a program in the manner of CUPS (`man backend`), which tells each page it has printed.
fn script(folder: &TestFolder) -> String {
    let at = folder.path().display();
    format!(
        "#!/bin/sh\n\
         [ $# -gt 0 ] || {{ echo 'direct carillon \"Unknown\" \"Printer of a test\"'; exit 0; }}\n\
         touch {at}/begun/$1\n\
         echo \"$5\" >{at}/out/$1.options\n\
         while [ \"$(cat {at}/mood)\" = dawdles ]; do sleep 0.1; done\n\
         case \"$(cat {at}/mood)\" in\n\
         jams) echo 'PAGE: 1 1' >&2; echo 'ERROR: paper jam' >&2; exit 4;;\n\
         aborts) echo 'ERROR: out of order' >&2; exit 1;;\n\
         esac\n\
         cat \"${{6:--}}\" >{at}/out/$1.part || exit 1\n\
         if [ \"${{DEVICE_URI#*/}}\" = anew ]; then\n\
         gs -q -dBATCH -dNOPAUSE -sDEVICE=pdfwrite -o {at}/out/$1.anew {at}/out/$1.part >&2 || exit 1\n\
         mv {at}/out/$1.anew {at}/out/$1.part\n\
         fi\n\
         pages=$(grep -ac '/Type /Page ' {at}/out/$1.part)\n\
         for page in $(seq $pages); do echo \"PAGE: $page 1\" >&2; done\n\
         mv {at}/out/$1.part \"{at}/out/$1@$3.pdf\"\n"
    )
}
