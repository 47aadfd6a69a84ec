//! A private Postfix that takes mail for every address and puts it into one maildir.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::folder::TestFolder;
use super::judge::Judge;
use super::mailbox::{Mailbox, read_folder};
use super::port::{free_port, greeting};
use super::process::{ServerProcess, is_root, user_and_group};

const PACKAGE: &str = "postfix";

/// The daemons a small Postfix needs. The first two lines listen.
const MASTER: &str = "\
127.0.0.1:PORT inet n - n - - smtpd
SMTPS
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
smtp unix - - n - - smtp
lmtp unix - - n - - lmtp
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
";

/// How a Postfix is to behave.
#[derive(Debug, Clone, Default)]
pub struct PostfixOptions {
    /// PEM file with key and certificate; then it offers STARTTLS and listens with TLS, too.
    pub chain: Option<PathBuf>,
    /// Name and password without which it takes nothing, and only over an encrypted connection.
    pub login: Option<(String, String)>,
    /// Recipients it does not take, and its words, such as `550 5.1.1 unknown`.
    pub refuse: Vec<(String, String)>,
    /// More lines for `main.cf`.
    pub settings: Vec<String>,
}

/// A running Postfix.
#[derive(Debug)]
pub struct Postfix {
    port: u16,
    tls_port: u16,
    folder: TestFolder,
    process: ServerProcess,
    _judge: Option<Judge>,
}

impl Postfix {
    /// One that takes everything.
    pub fn start() -> Self {
        Self::start_with(&PostfixOptions::default())
    }

    /// One that behaves as told.
    pub fn start_with(options: &PostfixOptions) -> Self {
        assert!(is_root(), "run the tests as root: Postfix starts only as root");
        let judge = options.login.as_ref().map(|(name, password)| Judge::start(name, password));
        let socket = judge.as_ref().map(Judge::socket);
        for _ in 0..5 {
            if let Some((folder, process, port, tls_port)) = launch(options, socket) {
                return Self { port, tls_port, folder, process, _judge: judge };
            }
        }
        panic!("postfix does not start: install Debian's package {PACKAGE}");
    }

    /// Its SMTP port on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Its port on 127.0.0.1 with TLS from the first byte, if it has a certificate.
    pub fn tls_port(&self) -> u16 {
        self.tls_port
    }

    /// What it logged so far.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

impl Mailbox for Postfix {
    fn messages(&self) -> Vec<Vec<u8>> {
        read_folder(&self.folder.path().join("mail/inbox/new"))
    }
}

impl Drop for Postfix {
    fn drop(&mut self) {
        // The process we started is a script that waits for the daemon, which must be told itself.
        let pid = fs::read_to_string(self.folder.path().join("queue/pid/master.pid"));
        if let Some(pid) = pid.ok().and_then(|it| it.trim().parse().ok()) {
            self.process.stop_by(pid);
        }
    }
}

fn launch(options: &PostfixOptions, judge: Option<&Path>) -> Option<(TestFolder, ServerProcess, u16, u16)> {
    let (folder, port, tls_port) = (TestFolder::new(), free_port(), free_port());
    let name = format!("postfix{port}.test");
    let conf = folder.folder("conf");
    let smtps = format!("127.0.0.1:{tls_port} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes");
    let smtps = options.chain.as_ref().map_or("", |_| &smtps);
    let master = MASTER.replace("PORT", &port.to_string()).replace("SMTPS", smtps);
    folder.write("conf/master.cf", &master);
    folder.write("conf/main.cf", &main_cf(&folder, &name, options, judge));
    let mut command = Command::new("postfix");
    let mut process = ServerProcess::start(command.arg("-c").arg(conf).arg("start-fg"), PACKAGE);
    let is_up = process.wait_until(|| greeting(port).is_some_and(|it| it.contains(&name)));
    is_up.then_some((folder, process, port, tls_port))
}

fn main_cf(folder: &TestFolder, name: &str, options: &PostfixOptions, judge: Option<&Path>) -> String {
    let (user, group) = user_and_group("postfix", PACKAGE);
    let mail = folder.folder_of("mail", (user, group));
    let data = folder.folder_of("data", (user, group));
    let (root, queue) = (folder.path().display(), folder.folder("queue"));
    let mut lines = vec![
        "compatibility_level = 3.6".to_owned(),
        format!("queue_directory = {}", queue.display()),
        format!("data_directory = {}", data.display()),
        format!("maillog_file = {root}/log"),
        format!("maillog_file_prefixes = {root}"),
        format!("myhostname = {name}"),
        "mydestination =".to_owned(),
        "inet_interfaces = 127.0.0.1".to_owned(),
        "inet_protocols = ipv4".to_owned(),
        "mynetworks = 127.0.0.0/8".to_owned(),
        "alias_maps =".to_owned(),
        "virtual_mailbox_domains = static:all".to_owned(),
        format!("virtual_mailbox_base = {}", mail.display()),
        "virtual_mailbox_maps = static:inbox/".to_owned(),
        format!("virtual_uid_maps = static:{user}"),
        format!("virtual_gid_maps = static:{group}"),
        "virtual_minimum_uid = 1".to_owned(),
    ];
    lines.push(recipient_rule(&options.refuse, options.login.is_some()));
    lines.extend(options.chain.iter().flat_map(|it| {
        let offer = "smtpd_tls_security_level = may".to_owned();
        [offer, format!("smtpd_tls_chain_files = {}", it.display())]
    }));
    lines.extend(judge.into_iter().flat_map(login_rules));
    lines.extend(options.settings.iter().cloned());
    lines.join("\n") + "\n"
}

fn recipient_rule(refuse: &[(String, String)], needs_login: bool) -> String {
    let rows: Vec<_> = refuse.iter().map(|(to, words)| format!("{{{to} = {words}}}")).collect();
    let first = if rows.is_empty() {
        String::new()
    } else {
        format!("check_recipient_access inline:{{ {} }}, ", rows.join(", "))
    };
    let then = if needs_login { "permit_sasl_authenticated" } else { "permit_mynetworks" };
    format!("smtpd_recipient_restrictions = {first}{then}, reject")
}

fn login_rules(socket: &Path) -> Vec<String> {
    vec![
        "smtpd_sasl_auth_enable = yes".to_owned(),
        "smtpd_sasl_type = dovecot".to_owned(),
        format!("smtpd_sasl_path = {}", socket.display()),
        "smtpd_tls_auth_only = yes".to_owned(),
    ]
}
