//! A private Dovecot: mailboxes for everybody, read by IMAP and filled by LMTP.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::folder::TestFolder;
use super::mailbox::{Mailbox, read_folder};
use super::port::{free_port, greeting};
use super::process::{ServerProcess, is_root, user_and_group};

const PACKAGE: &str = "dovecot-imapd and dovecot-lmtpd";

/// What one mailbox and one test need of it.
const CONFIG: &str = "\
base_dir = ROOT/run
log_path = ROOT/log
protocols = imap lmtp
listen = 127.0.0.1
ssl = SSL
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:ROOT/mail/%u
mail_plugins = quota
hostname = dovecot.test
login_greeting = dovecot.test
passdb {
  driver = static
  args = password=PASSWORD
}
userdb {
  driver = static
  args = uid=USER gid=GROUP home=ROOT/mail/%u allow_all_users=yes
}
namespace inbox {
  inbox = yes
  mailbox Done {
    auto = create
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    port = IMAP
  }
  inet_listener imaps {
    port = TLS
  }
}
service lmtp {
  inet_listener lmtp {
    port = LMTP
  }
}
protocol lmtp {
  mail_plugins = quota
}
plugin {
  quota = maildir:User quota
  quota_rule = *:storage=QUOTA
  quota_grace = 0
}
";

/// How a Dovecot is to behave.
#[derive(Debug, Clone, Default)]
pub struct DovecotOptions {
    /// PEM file with key and certificate; then it offers STARTTLS and listens with TLS, too.
    pub chain: Option<PathBuf>,
    /// How large a mailbox may be, such as `1k`; without it, as large as it likes.
    pub quota: Option<String>,
}

/// A running Dovecot. Every name has a mailbox, and every mailbox a folder `Done`.
#[derive(Debug)]
pub struct Dovecot {
    imap: u16,
    tls: u16,
    lmtp: u16,
    folder: TestFolder,
    process: ServerProcess,
}

impl Dovecot {
    /// The password of every mailbox.
    pub const PASSWORD: &'static str = "correct-horse";

    /// One with mailboxes of any size and no TLS.
    pub fn start() -> Self {
        Self::start_with(&DovecotOptions::default())
    }

    /// One that behaves as told.
    pub fn start_with(options: &DovecotOptions) -> Self {
        assert!(is_root(), "run the tests as root: Dovecot serves mailboxes of another user");
        let started = (0..5).find_map(|_| launch(options));
        started.unwrap_or_else(|| panic!("dovecot does not start: install Debian's packages {PACKAGE}"))
    }

    /// Its IMAP port on 127.0.0.1.
    pub fn imap_port(&self) -> u16 {
        self.imap
    }

    /// Its port on 127.0.0.1 with TLS from the first byte, if it has a certificate.
    pub fn imap_tls_port(&self) -> u16 {
        self.tls
    }

    /// Its LMTP port on 127.0.0.1.
    pub fn lmtp_port(&self) -> u16 {
        self.lmtp
    }

    /// Puts a message into the mailbox of `user`.
    pub fn put(&self, user: &str, message: &[u8]) {
        let path = self.folder.path().join("message");
        fs::write(&path, message).expect("make room in the temporary folder");
        let config = self.folder.path().join("dovecot.conf");
        let lda = Path::new("/usr/lib/dovecot/dovecot-lda");
        let mut command = Command::new(lda);
        command.arg("-c").arg(config).args(["-d", user, "-p"]).arg(&path);
        super::process::run(&mut command, PACKAGE);
    }

    /// Puts very many into somebody's inbox at once, straight into the maildir, as if they had been delivered.
    pub fn put_all(&self, user: &str, messages: &[Vec<u8>]) {
        let Some((first, rest)) = messages.split_first() else { return };
        self.put(user, first); // which makes the mailbox
        let new = self.folder.path().join("mail").join(user).join("new");
        let owner = fs::metadata(&new).expect("dovecot has made the mailbox");
        for (at, message) in rest.iter().enumerate() {
            let path = new.join(format!("{}.M{at}.test", 1_700_000_000 + at));
            fs::write(&path, message).expect("make room in the temporary folder");
            std::os::unix::fs::chown(&path, Some(owner.uid()), Some(owner.gid())).expect("run the tests as root");
        }
    }

    /// The messages in a folder of a mailbox; `""` is its inbox.
    pub fn messages_in(&self, user: &str, folder: &str) -> Vec<Vec<u8>> {
        let name = if folder.is_empty() { String::new() } else { format!(".{folder}") };
        let folder = self.folder.path().join("mail").join(user).join(name);
        let folders = ["new", "cur"].map(|it| read_folder(&folder.join(it)));
        folders.concat()
    }

    /// The inbox of `user`.
    pub fn mailbox<'a>(&'a self, user: &'a str) -> impl Mailbox + 'a {
        Inbox { dovecot: self, user }
    }

    /// What it logged so far.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

struct Inbox<'a> {
    dovecot: &'a Dovecot,
    user: &'a str,
}

impl Mailbox for Inbox<'_> {
    fn messages(&self) -> Vec<Vec<u8>> {
        self.dovecot.messages_in(self.user, "")
    }
}

impl Drop for Dovecot {
    fn drop(&mut self) {
        let pid = fs::read_to_string(self.folder.path().join("run/master.pid"));
        if let Some(pid) = pid.ok().and_then(|it| it.trim().parse().ok()) {
            self.process.stop_by(pid);
        }
    }
}

fn launch(options: &DovecotOptions) -> Option<Dovecot> {
    let (folder, imap, tls, lmtp) = (TestFolder::new(), free_port(), free_port(), free_port());
    let (user, group) = user_and_group("dovecot", PACKAGE);
    folder.folder_of("mail", (user, group));
    let tls_lines = options.chain.as_ref().map(|it| format!("ssl_cert = <{0}\nssl_key = <{0}\n", it.display()));
    let config = CONFIG
        .replace("ROOT", &folder.path().display().to_string())
        .replace("SSL", if tls_lines.is_some() { "yes" } else { "no" })
        .replace("port = IMAP", &format!("port = {imap}"))
        .replace("port = TLS", &format!("port = {}", if tls_lines.is_some() { tls } else { 0 }))
        .replace("port = LMTP", &format!("port = {lmtp}"))
        .replace("uid=USER gid=GROUP", &format!("uid={user} gid={group}"))
        .replace("password=PASSWORD", &format!("password={}", Dovecot::PASSWORD))
        .replace("QUOTA", options.quota.as_deref().unwrap_or("1G"));
    let path = folder.write("dovecot.conf", &(config + tls_lines.as_deref().unwrap_or_default()));
    let mut process = ServerProcess::start(Command::new("dovecot").arg("-F").arg("-c").arg(path), PACKAGE);
    let is_up = process.wait_until(|| {
        let greets = |port: u16| greeting(port).is_some_and(|it| it.contains("dovecot.test"));
        greets(imap) && greets(lmtp)
    });
    is_up.then_some(Dovecot { imap, tls, lmtp, folder, process })
}
