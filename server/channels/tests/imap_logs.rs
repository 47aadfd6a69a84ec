//! Logs hold no password and no words of a message read by IMAP, at whatever level. A program of its own: the library
//! logs to a place there is one of in a program.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]

use std::io;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use carillon_channels::inbound::{ImapMailbox, ImapSecurity, ImapSettings, Incoming, MailSink, Refusal};
use carillon_channels::testing::Dovecot;
use secrecy::SecretString;
use tokio_util::sync::CancellationToken;
use tracing_subscriber::fmt::MakeWriter;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

struct Speaker;

#[async_trait]
impl MailSink for Speaker {
    async fn take(&self, _: Incoming<'_>) -> Result<(), Refusal> {
        tracing::info!("taken");
        Ok(())
    }
}

#[tokio::test]
async fn nothing_private_is_logged() {
    let log = Log::default();
    tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone()).init();
    let dovecot = Dovecot::start();
    dovecot.put("bounces", b"From: cat@a.example\nSubject: private\n\nhello\n");
    let settings = ImapSettings {
        host: "127.0.0.1".to_owned(),
        port: dovecot.imap_port(),
        security: ImapSecurity::None,
        username: "bounces".to_owned(),
        password: SecretString::from(Dovecot::PASSWORD),
        ..ImapSettings::default()
    };
    let polled = ImapMailbox::new(&settings).unwrap().poll(&Speaker, &CancellationToken::new()).await.unwrap();
    assert_eq!(polled.taken, 1);
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(text.contains("taken"), "our own line is there: {text}");
    for private in ["LOGIN", Dovecot::PASSWORD, "cat@", "private", "FETCH"] {
        assert!(!text.contains(private), "{private} is in {text}");
    }
}
