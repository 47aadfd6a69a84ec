//! Logs hold no number, no password and no words of a text message, at whatever level. A program of its own, for the
//! reason `smtp_logs` gives.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use carillon_channels::sms::{HttpProvider, SmppProvider, SmppSettings, SmsProvider as _};
use carillon_channels::testing::{Smsc, sample_text};
use carillon_domain::SmsPolicy;
use tokio::time::timeout;
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

async fn talk_to_a_message_center() {
    let smsc = Smsc::start();
    let settings = SmppSettings {
        host: "127.0.0.1".to_owned(),
        port: smsc.port(),
        system_id: "carillon-user".to_owned(),
        password: Some("hunter2".into()),
        ..SmppSettings::default()
    };
    let provider = SmppProvider::new(&settings, SmsPolicy::Auto).unwrap();
    assert_eq!(provider.send(&sample_text("dlv_1", "private words")).await.outcome.kind(), "accepted");
    smsc.tell("text 4915112345678 72345 0 0 7072697661746520776f726473").await;
    timeout(Duration::from_secs(20), provider.next_arrival()).await.unwrap().confirm();
    smsc.tell("raw 0000001200000005000000000000000a6162").await;
    smsc.wait_for("kept", 2).await;
    provider.close().await;
}

async fn talk_to_a_gateway() {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(200)).mount(&server).await;
    let text = format!("url = '{}/secret-path'\nheaders = {{ Authorization = 'App hunter2' }}", server.uri());
    let provider = HttpProvider::new(&toml::from_str(&text).unwrap()).unwrap();
    assert_eq!(provider.send(&sample_text("dlv_1", "private words")).await.outcome.kind(), "accepted");
}

#[tokio::test]
async fn nothing_private_is_logged() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone());
    let guard = tracing::subscriber::set_default(subscriber.finish());
    talk_to_a_message_center().await;
    talk_to_a_gateway().await;
    drop(guard);
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert_eq!(text.matches("handed over").count(), 2, "our own lines are there: {text}");
    for private in ["15112345678", "carillon-user", "hunter2", "private words", "secret-path"] {
        assert!(!text.contains(private), "{private} is in {text}");
    }
}
