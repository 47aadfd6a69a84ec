//! Our LMTP server, spoken to by hand.

use std::sync::Arc;
use std::time::Duration;

use carillon_channels::inbound::{LmtpServer, LmtpSettings};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpStream, UnixStream};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::keeper::Keeper;

struct Running {
    keeper: Arc<Keeper>,
    port: u16,
    stop: CancellationToken,
    task: JoinHandle<()>,
}

async fn start(settings: LmtpSettings) -> Running {
    let server = LmtpServer::bind(&settings).await.unwrap();
    let (keeper, stop, port) = (Arc::new(Keeper::default()), CancellationToken::new(), server.port().unwrap_or(0));
    let (sink, told) = (Arc::clone(&keeper), stop.clone());
    let task = tokio::spawn(async move { server.serve(sink, told).await });
    Running { keeper, port, stop, task }
}

fn anywhere() -> LmtpSettings {
    LmtpSettings { listen: "127.0.0.1:0".to_owned(), message_bytes: 1_000, ..LmtpSettings::default() }
}

/// Says everything at once, as PIPELINING allows, and gives all that was answered.
async fn say(mut stream: impl AsyncRead + AsyncWrite + Unpin, words: &str) -> String {
    stream.write_all(words.as_bytes()).await.unwrap();
    let mut answers = String::new();
    stream.read_to_string(&mut answers).await.unwrap();
    answers
}

fn codes(answers: &str) -> Vec<&str> {
    answers.lines().filter(|it| it.as_bytes().get(3) != Some(&b'-')).map(|it| &it[..3]).collect()
}

#[tokio::test]
async fn every_recipient_is_answered_by_itself() {
    let running = start(anywhere()).await;
    let stream = TcpStream::connect(("127.0.0.1", running.port)).await.unwrap();
    let words = "LHLO a\r\nMAIL FROM:<>\r\nRCPT TO:<cat@b.example>\r\nRCPT TO:<later@b.example>\r\n\
        RCPT TO:<never@b.example>\r\nDATA\r\nSubject: x\r\n\r\n..dot\r\n.\r\nQUIT\r\n";
    let answers = say(stream, words).await;
    assert_eq!(codes(&answers), ["220", "250", "250", "250", "250", "250", "354", "250", "451", "550", "221"]);
    let kept = running.keeper.kept();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].envelope_to.as_deref(), Some("cat@b.example"));
    assert_eq!(kept[0].bytes, b"Subject: x\r\n\r\n.dot\r\n");
    running.stop.cancel();
    running.task.await.unwrap();
}

#[tokio::test]
async fn limits_and_orders_are_kept() {
    let running = start(anywhere()).await;
    let connect = || TcpStream::connect(("127.0.0.1", running.port));
    let early = "DATA\r\nMAIL FROM:<>\r\nLHLO\r\nEHLO a\r\nLHLO a\r\nRCPT TO:<a@b.example>\r\nMAIL FROM:<> SIZE=2000\r\n\
        MAIL FROM:<>\r\nMAIL FROM:<>\r\nDATA\r\nRCPT TO:a\r\nRSET\r\nNOOP\r\nQUIT\r\n";
    let answers = say(connect().await.unwrap(), early).await;
    let expected =
        ["220", "503", "503", "501", "500", "250", "503", "552", "250", "503", "503", "501", "250", "250", "221"];
    assert_eq!(codes(&answers), expected, "{answers}");
    let large =
        format!("LHLO a\r\nMAIL FROM:<>\r\nRCPT TO:<a@b.example>\r\nDATA\r\n{}.\r\nQUIT\r\n", "x\r\n".repeat(1_000));
    let answers = say(connect().await.unwrap(), &large).await;
    assert_eq!(codes(&answers), ["220", "250", "250", "250", "354", "552", "221"]);
    let nonsense = say(connect().await.unwrap(), &"x\r\n".repeat(100)).await;
    assert!(codes(&nonsense).len() < 30);
    assert!(running.keeper.kept().is_empty());
}

#[tokio::test]
async fn a_stop_lets_the_message_under_way_arrive() {
    let running = start(anywhere()).await;
    let mut idle = TcpStream::connect(("127.0.0.1", running.port)).await.unwrap();
    let mut busy = TcpStream::connect(("127.0.0.1", running.port)).await.unwrap();
    busy.write_all(b"LHLO a\r\nMAIL FROM:<>\r\nRCPT TO:<a@b.example>\r\nDATA\r\n").await.unwrap();
    let mut greeted = String::new();
    while !greeted.contains("354") {
        let mut piece = [0; 500];
        let count = busy.read(&mut piece).await.unwrap();
        greeted.push_str(&String::from_utf8_lossy(&piece[..count]));
    }
    running.stop.cancel();
    let mut answers = String::new();
    idle.read_to_string(&mut answers).await.unwrap();
    assert!(codes(&answers).contains(&"421"), "{answers}");
    let answers = say(busy, "Subject: x\r\n.\r\n").await;
    assert!(answers.starts_with("250") && answers.contains("421"), "{answers}");
    tokio::time::timeout(Duration::from_secs(10), running.task).await.unwrap().unwrap();
    assert_eq!(running.keeper.kept().len(), 1);
    assert!(TcpStream::connect(("127.0.0.1", running.port)).await.is_err());
}

#[tokio::test]
async fn silence_ends_a_dialogue_and_a_unix_socket_will_do() {
    let folder = tempfile::tempdir().unwrap();
    let listen = folder.path().join("lmtp").display().to_string();
    let running = start(LmtpSettings { listen: listen.clone(), idle_seconds: 1, ..anywhere() }).await;
    let stream = UnixStream::connect(&listen).await.unwrap();
    let answers = say(stream, "LHLO a\r\n").await;
    assert_eq!(codes(&answers), ["220", "250", "421"]);
    // Somebody listens there already.
    assert!(LmtpServer::bind(&LmtpSettings { listen: listen.clone(), ..anywhere() }).await.is_err());
    running.stop.cancel();
    running.task.await.unwrap();
    assert!(!folder.path().join("lmtp").exists());
}
