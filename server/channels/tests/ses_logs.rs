//! Logs hold no address, no secret and no words of a message that goes to Amazon SES, at whatever level. A program of
//! its own, for the reason `smtp_logs` gives.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]

use std::io;
use std::sync::{Arc, Mutex};

use carillon_channels::email::{EmailProvider as _, SesProvider, SesSettings, assemble};
use carillon_channels::testing::{sample_email, sample_envelope};
use carillon_domain::FixedClock;
use tracing_subscriber::fmt::MakeWriter;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

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
    let server = MockServer::start().await;
    let refusal =
        ResponseTemplate::new(400).set_body_string(r#"{"message": "Email address is not verified: a@b.example"}"#);
    Mock::given(any()).respond_with(refusal).mount(&server).await;
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone());
    let guard = tracing::subscriber::set_default(subscriber.finish());
    let settings = SesSettings {
        region: "eu-central-1".to_owned(),
        access_key_id: "AKIDEXAMPLE".to_owned(),
        secret_access_key: "hunter2".into(),
        endpoint: Some(server.uri()),
        ..SesSettings::default()
    };
    let clock = Arc::new(FixedClock::at("2026-11-22T09:00:00Z".parse().unwrap()));
    let provider = SesProvider::new(&settings, clock).unwrap();
    let outcome = provider.send(&sample_envelope(), &assemble(&sample_email(1)).unwrap()).await;
    assert_eq!(outcome.kind(), "deferred");
    drop(guard);
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(text.contains("handed over"), "our own line is there: {text}");
    let address = sample_envelope().to.to_string();
    for private in [address.as_str(), "a@b.example", "AKIDEXAMPLE", "hunter2", "Signature=", "Subject"] {
        assert!(!text.contains(private), "{private} is in {text}");
    }
}
