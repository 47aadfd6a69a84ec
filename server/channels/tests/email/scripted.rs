//! A server that follows a script, for what no real server can be made to do.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// One thing the server does.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    /// Says this.
    Say(String),
    /// Reads a line that starts with this.
    Hear(&'static str),
    /// Reads to the final dot.
    HearMessage,
    /// Reads to the end of the connection, and counts the lines: there should be none.
    HearEnd,
    /// Neither reads nor writes any more, but stays.
    Stall,
}

/// A server whose connections follow one script each, in their order. After its script a
/// connection is closed.
pub(crate) struct Scripted {
    port: u16,
    seen: Arc<Seen>,
}

#[derive(Default)]
struct Seen {
    connections: AtomicUsize,
    messages: AtomicUsize,
    stalls: AtomicUsize,
    unexpected: AtomicUsize,
}

impl Scripted {
    pub(crate) async fn start(scripts: Vec<Vec<Step>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = Self { port, seen: Arc::default() };
        let seen = Arc::clone(&server.seen);
        tokio::spawn(async move {
            for script in scripts {
                let (socket, _) = listener.accept().await.unwrap();
                seen.connections.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(follow(socket, script, Arc::clone(&seen)));
            }
        });
        server
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// How many whole messages it has read.
    pub(crate) fn messages(&self) -> usize {
        self.seen.messages.load(Ordering::SeqCst)
    }

    /// How many lines it read where the connection should have ended.
    pub(crate) fn unexpected(&self) -> usize {
        self.seen.unexpected.load(Ordering::SeqCst)
    }

    /// How many connections were made.
    pub(crate) fn connections(&self) -> usize {
        self.seen.connections.load(Ordering::SeqCst)
    }

    /// Waits until a script has come to a stall.
    pub(crate) async fn stalls(&self) {
        while self.seen.stalls.load(Ordering::SeqCst) == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

async fn follow(socket: TcpStream, script: Vec<Step>, seen: Arc<Seen>) {
    let mut socket = BufReader::new(socket);
    for step in script {
        match step {
            Step::Say(words) => {
                if socket.write_all(words.as_bytes()).await.is_err() {
                    return;
                }
            }
            Step::Hear(start) => match hear(&mut socket).await {
                Some(line) => assert!(line.starts_with(start), "heard {line:?}, not {start}"),
                None => return,
            },
            Step::HearMessage => {
                while hear(&mut socket).await.is_some_and(|line| line != ".\r\n") {}
                seen.messages.fetch_add(1, Ordering::SeqCst);
            }
            Step::HearEnd => {
                while hear(&mut socket).await.is_some() {
                    seen.unexpected.fetch_add(1, Ordering::SeqCst);
                }
            }
            Step::Stall => {
                seen.stalls.fetch_add(1, Ordering::SeqCst);
                pending::<()>().await;
            }
        }
    }
}

async fn hear(socket: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    let read = socket.read_line(&mut line).await.ok()?;
    (read > 0).then_some(line)
}

pub(crate) fn say(words: &str) -> Step {
    Step::Say(format!("{words}\r\n"))
}

/// The dialogue up to the hello. The library asks for what it knows, and then we for what it does not.
pub(crate) fn hello() -> Vec<Step> {
    greets("250-scripted.test\r\n250 8BITMIME")
}

/// The hello of a server that takes commands ahead of its answers.
pub(crate) fn pipelining_hello() -> Vec<Step> {
    greets("250-scripted.test\r\n250-PIPELINING\r\n250 8BITMIME")
}

fn greets(can: &str) -> Vec<Step> {
    vec![say("220 scripted.test"), Step::Hear("EHLO"), say(can), Step::Hear("EHLO"), say(can)]
}

/// The dialogue of one message up to the leave to send it.
pub(crate) fn up_to_data() -> Vec<Step> {
    let mail = [Step::Hear("MAIL FROM:"), say("250 ok"), Step::Hear("RCPT TO:"), say("250 ok")];
    [&mail[..], &[Step::Hear("DATA"), say("354 go")]].concat()
}

/// The dialogue of one message that is taken.
pub(crate) fn takes_one() -> Vec<Step> {
    [up_to_data(), vec![Step::HearMessage, say("250 2.0.0 taken")]].concat()
}
