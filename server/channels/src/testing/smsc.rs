//! A message center on `Net::SMPP`, which knows nothing of our code: takes messages, answers as badly as it is told,
//! and tells things by itself.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use carillon_domain::SmsEncoding;

use super::folder::TestFolder;
use super::port::free_port;
use super::process::{PACE, ServerProcess};
use super::sms_contract::{ArrivedText, Handset};

/// How long it may take to do as told on a busy machine.
const LIMIT: Duration = Duration::from_secs(30);
const PROGRAM: &str = include_str!("smsc.pl");
const PACKAGE: &str = "libnet-smpp-perl";

/// A running message center on a free port of 127.0.0.1.
#[derive(Debug)]
pub struct Smsc {
    port: u16,
    folder: TestFolder,
    told: AtomicUsize,
    /// Held while it is told something, so that answers belong to their lines.
    telling: Mutex<()>,
    _process: ServerProcess,
}

/// A message it took, as it stood in the command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submitted {
    /// The name it gave the message.
    pub id: String,
    /// Type of the sender's number, its plan, and the sender.
    pub from: (u8, u8, String),
    /// Type of the recipient's number, its plan, and the number.
    pub to: (u8, u8, String),
    /// `esm_class`.
    pub class: u8,
    /// `data_coding`.
    pub coding: u8,
    /// `registered_delivery`.
    pub registered: u8,
    /// The words, or the header and the words.
    pub bytes: Vec<u8>,
    /// `message_payload`.
    pub payload: Vec<u8>,
}

impl Smsc {
    /// Takes any password.
    pub fn start() -> Self {
        Self::launch(&[])
    }

    /// Takes this password only.
    pub fn with_password(password: &str) -> Self {
        Self::launch(&[password])
    }

    fn launch(more: &[&str]) -> Self {
        for _ in 0..10 {
            let (port, folder) = (free_port(), TestFolder::new());
            let program = folder.write("smsc.pl", PROGRAM);
            let (control, log) = (folder.write("control", ""), folder.write("log", ""));
            let mut command = Command::new("perl");
            command.arg(program).arg(port.to_string()).arg(&control).arg(&log).args(more);
            let mut process = ServerProcess::start(&mut command, PACKAGE);
            if process.wait_until(|| fs::read_to_string(&log).is_ok_and(|it| it.starts_with("ready\n"))) {
                let (told, telling) = (AtomicUsize::new(0), Mutex::new(()));
                return Self { port, folder, told, telling, _process: process };
            }
        }
        panic!("the message center of the tests does not start: install Debian's package {PACKAGE}");
    }

    /// Its port on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Tells it something, see `smsc.pl`, and waits until it is done.
    pub async fn tell(&self, line: &str) {
        let count = {
            let _telling = self.telling.lock().expect("no test panics while it tells");
            let path = self.folder.path().join("control");
            let mut file = OpenOptions::new().append(true).open(path).expect("own a temporary folder");
            file.write_all(format!("{line}\n").as_bytes()).expect("make room in the temporary folder");
            self.told.fetch_add(1, Ordering::Relaxed) + 1
        };
        self.wait_for(&format!("told\t{count}"), 1).await;
    }

    /// Waits until the log has so many lines that begin like this, and gives them.
    pub async fn wait_for(&self, start: &str, count: usize) -> Vec<String> {
        let mut waited = Duration::ZERO;
        loop {
            let found: Vec<_> = self.log().into_iter().filter(|line| line.starts_with(start)).collect();
            if found.len() >= count {
                return found;
            }
            assert!(waited < LIMIT, "{count} lines `{start}` did not come within {LIMIT:?}: {:#?}", self.log());
            tokio::time::sleep(PACE).await;
            waited += PACE;
        }
    }

    /// What happened so far, a line each.
    pub fn log(&self) -> Vec<String> {
        let text = fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
        // A line that is being written is not there yet.
        text.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n')).map(str::to_owned).collect()
    }

    /// The messages it took so far.
    pub fn submitted(&self) -> Vec<Submitted> {
        self.log().iter().filter_map(|line| read_submitted(line)).collect()
    }
}

fn read_submitted(line: &str) -> Option<Submitted> {
    let fields: Vec<_> = line.split('\t').collect();
    let ["submit", id, from_type, from_plan, from, to_type, to_plan, to, class, coding, registered, bytes, payload] =
        fields[..]
    else {
        return None;
    };
    let number = |text: &str| text.parse::<u8>().expect("a number");
    Some(Submitted {
        id: id.to_owned(),
        from: (number(from_type), number(from_plan), from.to_owned()),
        to: (number(to_type), number(to_plan), to.to_owned()),
        class: number(class),
        coding: number(coding),
        registered: number(registered),
        bytes: unhex(bytes),
        payload: unhex(payload),
    })
}

fn unhex(text: &str) -> Vec<u8> {
    let pair = |at| u8::from_str_radix(&text[at..at + 2], 16).expect("base 16");
    (0..text.len()).step_by(2).map(pair).collect()
}

impl Handset for Smsc {
    /// The texts that are whole, put together as a handset does it.
    fn texts(&self) -> Vec<ArrivedText> {
        let mut texts = Vec::new();
        let mut halves: BTreeMap<(String, u8), Vec<Submitted>> = BTreeMap::new();
        for part in self.submitted() {
            if part.class & 0x40 == 0 {
                texts.push(whole(&[part]));
                continue;
            }
            let (key, count) = ((part.to.2.clone(), part.bytes[3]), usize::from(part.bytes[4]));
            let parts = halves.entry(key.clone()).or_default();
            parts.push(part);
            if parts.len() == count {
                let mut parts = halves.remove(&key).unwrap_or_default();
                parts.sort_by_key(|part| part.bytes[5]);
                texts.push(whole(&parts));
            }
        }
        texts
    }
}

fn whole(parts: &[Submitted]) -> ArrivedText {
    let words = |part: &Submitted| match (part.class & 0x40, part.payload.is_empty()) {
        (0, true) => part.bytes.clone(),
        (0, false) => part.payload.clone(),
        _ => part.bytes[6..].to_vec(),
    };
    let encoding = if parts[0].coding == 8 { SmsEncoding::Ucs2 } else { SmsEncoding::Gsm7 };
    let bytes: Vec<u8> = parts.iter().flat_map(words).collect();
    ArrivedText { to: format!("+{}", parts[0].to.2), from: parts[0].from.2.clone(), body: encoding.read_bytes(&bytes) }
}
