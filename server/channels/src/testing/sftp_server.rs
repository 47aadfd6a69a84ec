//! A private OpenSSH server for SFTP, with a disk, passwords and keys of its own. Nothing of the machine's is changed: its
//! disk and its file of passwords are seen by this server only.

use std::ffi::OsString;
use std::fs::{self, File, Permissions};
use std::io::{ErrorKind, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::folder::TestFolder;
use super::port::{free_port, greeting};
use super::process::{ServerProcess, is_root, run};

const PACKAGE: &str = "openssh-server";

/// Mounts what only this server is to see, and becomes it.
const START: &str = "mount -t tmpfs tmpfs /run && mkdir -m 755 /run/sshd && mount --bind \"$1/shadow\" /etc/shadow && \
                     mount -t tmpfs -o size=$3 tmpfs \"$1/disk\" && exec /usr/sbin/sshd -D -e -f \"$1/$2\"";

const CONFIG: &str = "\
ListenAddress 127.0.0.1
Port PORT
PidFile none
HostKey ROOT/host_key
AuthorizedKeysFile ROOT/authorized_keys
StrictModes no
UsePAM no
PermitRootLogin yes
PasswordAuthentication yes
KbdInteractiveAuthentication no
Subsystem sftp internal-sftp OPTIONS
";

/// A running server, whose disk is still empty.
#[derive(Debug)]
pub struct SftpServer {
    port: u16,
    folder: TestFolder,
    process: Option<ServerProcess>,
    size: &'static str,
}

impl SftpServer {
    /// Who is let in.
    pub const USER: &'static str = "root";
    /// The password.
    pub const PASSWORD: &'static str = "correct horse";

    /// A server with a disk of 64 megabytes.
    pub fn start() -> Self {
        Self::start_with("64m", "")
    }

    /// A server with a disk of this size, and options for its `sftp-server`, such as `-R` for one that writes nothing.
    pub fn start_with(size: &'static str, options: &str) -> Self {
        assert!(is_root(), "run the tests as root: sshd gets a disk and a file of passwords of its own");
        for _ in 0..10 {
            let mut server = Self { port: free_port(), folder: TestFolder::new(), process: None, size };
            server.lay_out(options);
            if server.launch() {
                return server;
            }
        }
        panic!("sshd does not start: install Debian's packages {PACKAGE} and util-linux");
    }

    fn lay_out(&self, options: &str) {
        let root = self.folder.path().display().to_string();
        self.folder.folder("disk");
        for name in ["host_key", "our_key", "other_key"] {
            let path = self.folder.path().join(name);
            run(Command::new("ssh-keygen").args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(path), "openssh-client");
        }
        self.folder.write("authorized_keys", &self.read("our_key.pub"));
        let hash = run(Command::new("openssl").args(["passwd", "-6", Self::PASSWORD]), "openssl");
        let shadow = self.folder.write("shadow", &format!("{}:{}:19000:0:99999:7:::\n", Self::USER, hash.trim()));
        fs::set_permissions(shadow, Permissions::from_mode(0o600)).expect("own a temporary folder");
        let config = CONFIG.replace("PORT", &self.port.to_string()).replace("ROOT", &root).replace("OPTIONS", options);
        self.folder.write("sshd_config", &config);
    }

    /// Starts it again, on the same port, with an empty disk.
    pub fn go_on(&mut self) {
        // The one before may take a moment to leave its port.
        assert!((0..20).any(|_| self.launch()), "sshd does not start again on its port");
    }

    /// Whatever it starts ends with it: its processes are numbered by themselves, and the first takes the others along.
    fn launch(&mut self) -> bool {
        let mut command = Command::new("unshare");
        command.args(["--mount", "--propagation", "private", "--pid", "--fork", "--kill-child"]);
        command.args(["sh", "-c", START, "sshd"]).arg(self.folder.path());
        let mut process = ServerProcess::start(command.args(["sshd_config", self.size]), "util-linux");
        let (port, is_up) = (self.port, |it: String| it.starts_with("SSH-2.0-OpenSSH"));
        let started = process.wait_until(|| greeting(port).is_some_and(is_up));
        self.process = started.then_some(process);
        started
    }

    /// Stops it. What is on its disk is lost.
    pub fn stop(&mut self) {
        self.process = None;
    }

    /// Its port on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The folder it has for us, as it calls it.
    pub fn drop_folder(&self) -> String {
        format!("{}/disk/letters", self.folder.path().display())
    }

    /// A file within that folder, as this process reaches it.
    pub fn file(&self, name: &str) -> PathBuf {
        let pid = self.process.as_ref().expect("it runs").id();
        let mut path = OsString::from(format!("/proc/{pid}/root"));
        path.push(self.drop_folder());
        Path::new(&path).join(name)
    }

    /// The fingerprint of its key.
    pub fn fingerprint(&self) -> String {
        self.fingerprint_of("host_key.pub")
    }

    /// The fingerprint of another server's key.
    pub fn other_fingerprint(&self) -> String {
        self.fingerprint_of("other_key.pub")
    }

    /// Its key, as it stands in a file of known hosts.
    pub fn public_key(&self) -> String {
        self.read("host_key.pub").trim().to_owned()
    }

    /// A private key it lets in.
    pub fn key(&self) -> String {
        self.read("our_key")
    }

    /// A private key it does not know.
    pub fn other_key(&self) -> String {
        self.read("other_key")
    }

    /// Fills its disk to the last byte.
    pub fn fill(&self) {
        let mut filler = File::create(self.file("../filler")).expect("a folder was made for letters");
        loop {
            match filler.write(&[0; 4_096]) {
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::StorageFull => return,
                Err(error) => panic!("the disk cannot be filled: {error}"),
            }
        }
    }

    /// Makes room again.
    pub fn make_room(&self) {
        fs::remove_file(self.file("../filler")).expect("the disk was filled");
    }

    fn fingerprint_of(&self, name: &str) -> String {
        let told = run(Command::new("ssh-keygen").arg("-lf").arg(self.folder.path().join(name)), "openssh-client");
        told.split(' ').nth(1).expect("ssh-keygen tells a fingerprint").to_owned()
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.folder.path().join(name)).expect("ssh-keygen has made it")
    }
}
