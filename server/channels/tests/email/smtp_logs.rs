//! Logs hold no address, no password and no words of a message, at whatever level.

use std::io;
use std::sync::{Arc, Mutex};

use carillon_channels::email::{SmtpProvider, SmtpSettings};
use carillon_channels::testing::SmtpSink;
use secrecy::SecretString;
use tracing_subscriber::fmt::MakeWriter;

use crate::settings::{plain, send};

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
        username: Some("carillon-user".to_owned()),
        password: Some(SecretString::from("hunter2")),
        ..plain(sink.port())
    };
    assert_eq!(send(&SmtpProvider::new(&settings).unwrap(), 1).await.kind(), "accepted");
    drop(guard);
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(text.contains("handed over"), "our own line is there: {text}");
    for private in ["@", "carillon-user", "hunter2", "AUTH", "MAIL FROM", "Subject"] {
        assert!(!text.contains(private), "{private} is in {text}");
    }
}
