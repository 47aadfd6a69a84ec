//! Logs hold no address, no password and no words of a message, at whatever level. A program of its own: while only
//! one subscriber is set, `tracing` asks the thread that first reaches a line whether anybody listens, and remembers the
//! answer for all; the threads of other tests would answer no.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]

use std::io;
use std::sync::{Arc, Mutex};

use carillon_channels::email::{EmailProvider as _, Security, SmtpProvider, SmtpSettings, assemble};
use carillon_channels::testing::{SmtpSink, sample_email, sample_envelope};
use secrecy::SecretString;
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

#[tokio::test]
async fn nothing_private_is_logged() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone());
    let guard = tracing::subscriber::set_default(subscriber.finish());
    let sink = SmtpSink::start();
    let settings = SmtpSettings {
        host: "127.0.0.1".to_owned(),
        port: sink.port(),
        security: Security::None,
        hello_name: Some("carillon.test".to_owned()),
        username: Some("carillon-user".to_owned()),
        password: Some(SecretString::from("hunter2")),
        ..SmtpSettings::default()
    };
    let message = assemble(&sample_email(1)).unwrap();
    let outcome = SmtpProvider::new(&settings).unwrap().send(&sample_envelope(), &message).await;
    assert_eq!(outcome.kind(), "accepted");
    drop(guard);
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(text.contains("handed over"), "our own line is there: {text}");
    for private in ["@", "carillon-user", "hunter2", "AUTH", "MAIL FROM", "Subject"] {
        assert!(!text.contains(private), "{private} is in {text}");
    }
}
