//! Amazon SES, as far as a server of a test can be it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use carillon_channels::email::{EmailProvider as _, SesProvider, SesSettings};
use carillon_channels::testing::{Mailbox, TestAuthority, contract::check_provider, free_port, sample_envelope};
use carillon_domain::{AttemptOutcome, FixedClock};
use rstest::rstest;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use wiremock::matchers::{any, header, header_exists, method, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::settings::sample_bytes;

fn settings(endpoint: String) -> SesSettings {
    SesSettings {
        region: "eu-central-1".to_owned(),
        access_key_id: "AKIDEXAMPLE".to_owned(),
        secret_access_key: "hunter2".into(),
        endpoint: Some(endpoint),
        configuration_set: Some("letters".to_owned()),
        reply_seconds: 2,
        ..SesSettings::default()
    }
}

fn provider(settings: &SesSettings) -> SesProvider {
    let clock = FixedClock::at("2026-11-22T09:00:00Z".parse().unwrap());
    SesProvider::new(settings, Arc::new(clock)).unwrap()
}

async fn send_to(endpoint: String) -> AttemptOutcome {
    provider(&settings(endpoint)).send(&sample_envelope(), &sample_bytes(1)).await
}

async fn answer(template: ResponseTemplate) -> AttemptOutcome {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(template).mount(&server).await;
    send_to(server.uri()).await
}

#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<Vec<u8>>>>);

impl Mailbox for Kept {
    fn messages(&self) -> Vec<Vec<u8>> {
        self.0.lock().unwrap().clone()
    }
}

#[tokio::test]
async fn ses_keeps_the_contract() {
    let (server, kept) = (MockServer::start().await, Kept::default());
    let account = Mock::given(method("GET")).and(path("/v2/email/account")).and(header_exists("authorization"));
    let account = account.respond_with(ResponseTemplate::new(200).set_body_json(json!({ "SendingEnabled": true })));
    account.mount(&server).await;
    let keeper = kept.clone();
    let keep = move |request: &Request| {
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        let message = STANDARD.decode(body["Content"]["Raw"]["Data"].as_str().unwrap()).unwrap();
        keeper.0.lock().unwrap().push(message);
        ResponseTemplate::new(200).set_body_json(json!({ "MessageId": "010f" }))
    };
    let desk = Mock::given(method("POST")).and(path("/v2/email/outbound-emails"));
    desk.and(header("content-type", "application/json")).respond_with(keep).mount(&server).await;
    check_provider(&provider(&settings(server.uri())), &kept).await;
}

#[tokio::test]
async fn what_is_asked_is_signed_and_says_where_bounces_go() {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(200)).mount(&server).await;
    send_to(server.uri()).await;
    let request = &server.received_requests().await.unwrap()[0];
    let (body, envelope): (Value, _) = (serde_json::from_slice(&request.body).unwrap(), sample_envelope());
    assert_eq!(body["Destination"]["ToAddresses"], json!([envelope.to.to_string()]));
    assert_eq!(body["FeedbackForwardingEmailAddress"], envelope.from.unwrap().to_string());
    assert_eq!(body["ConfigurationSetName"], "letters");
    assert_eq!(request.headers["x-amz-date"], "20261122T090000Z");
    let signature = request.headers["authorization"].to_str().unwrap();
    let start = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261122/eu-central-1/ses/aws4_request, \
                 SignedHeaders=content-type;host;x-amz-date, Signature=";
    assert!(signature.starts_with(start) && signature.len() == start.len() + 64, "{signature}");
    assert_eq!(request.headers["host"], server.address().to_string());
}

#[rstest]
#[case::taken(200, "", json!({ "MessageId": "010f" }), "accepted")]
#[case::no_receipt(200, "", json!({}), "uncertain")]
#[case::content(400, "MessageRejected", json!({ "message": "Illegal header" }), "rejected")]
#[case::with_address(400, "MessageRejected:http://internal.amazon.com/coral/", json!({}), "rejected")]
#[case::malformed(400, "BadRequestException", json!({ "message": "Missing final '@domain'" }), "rejected")]
#[case::too_large(413, "", json!({}), "rejected")]
#[case::type_in_body(400, "", json!({ "__type": "com.amazon#MessageRejected" }), "rejected")]
#[case::sender(400, "MessageRejected", json!({ "message": "Email address is not verified." }), "deferred")]
#[case::domain(400, "MailFromDomainNotVerifiedException", json!({}), "deferred")]
#[case::quota(400, "LimitExceededException", json!({}), "deferred")]
#[case::pace(429, "TooManyRequestsException", json!({ "message": "Maximum sending rate exceeded." }), "deferred")]
#[case::paused(400, "SendingPausedException", json!({}), "deferred")]
#[case::suspended(400, "AccountSuspendedException", json!({}), "deferred")]
#[case::no_such_set(404, "NotFoundException", json!({}), "deferred")]
#[case::key(403, "InvalidSignatureException", json!({}), "deferred")]
#[case::unknown(400, "", json!({}), "deferred")]
#[case::elsewhere(307, "", json!({}), "deferred")]
#[case::broken(500, "InternalServiceErrorException", json!({}), "deferred")]
#[case::away(503, "", json!({}), "deferred")]
#[case::gateway(502, "", json!({}), "uncertain")]
#[case::slow_gateway(504, "", json!({}), "uncertain")]
#[tokio::test]
async fn each_answer_means_something(
    #[case] status: u16,
    #[case] kind: &str,
    #[case] body: Value,
    #[case] expected: &str,
) {
    let mut template = ResponseTemplate::new(status).set_body_json(&body);
    if !kind.is_empty() {
        template = template.insert_header("x-amzn-ErrorType", kind);
    }
    let outcome = answer(template).await;
    assert_eq!(outcome.kind(), expected, "{outcome:?}");
    let told = body["message"].as_str().or_else(|| body["MessageId"].as_str()).unwrap_or_default();
    assert!(outcome.reply().contains(told), "{outcome:?}");
    assert!(!format!("{outcome:?}").contains("hunter2"));
}

#[tokio::test]
async fn nobody_there_is_deferred() {
    let outcome = send_to(format!("http://127.0.0.1:{}", free_port())).await;
    assert_eq!(outcome.kind(), "deferred", "{outcome:?}");
}

#[tokio::test]
async fn silence_after_the_message_is_uncertain() {
    let outcome = answer(ResponseTemplate::new(200).set_delay(Duration::from_secs(10))).await;
    assert_eq!(outcome.kind(), "uncertain", "{outcome:?}");
}

#[tokio::test]
async fn a_line_that_breaks_after_the_message_is_uncertain() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let server = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut heard = vec![0; 64 * 1024];
        assert!(stream.read(&mut heard).await.unwrap() > 0);
    };
    let (outcome, ()) = tokio::join!(send_to(endpoint), server);
    assert_eq!(outcome.kind(), "uncertain", "{outcome:?}");
}

#[rstest]
#[case(200, json!({ "SendingEnabled": true }), "")]
#[case(200, json!({ "SendingEnabled": false }), "does not let the account send")]
#[case(403, json!({ "message": "The security token included in the request is invalid." }), "access key")]
#[tokio::test]
async fn a_check_says_what_is_wrong(#[case] status: u16, #[case] body: Value, #[case] expected: &str) {
    let server = MockServer::start().await;
    Mock::given(method("GET")).respond_with(ResponseTemplate::new(status).set_body_json(body)).mount(&server).await;
    let checked = provider(&settings(server.uri())).check().await;
    assert_eq!(checked.is_ok(), expected.is_empty(), "{checked:?}");
    assert!(checked.err().unwrap_or_default().contains(expected));
}

/// Answers one request over TLS, if the other side trusts it.
async fn answer_over_tls(listener: TcpListener, authority: &TestAuthority) {
    let chain = authority.issue("IP:127.0.0.1");
    let certificates = CertificateDer::pem_file_iter(&chain).unwrap().map(Result::unwrap).collect();
    let key = PrivateKeyDer::from_pem_file(&chain).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = builder.with_no_client_auth().with_single_cert(certificates, key).unwrap();
    let (stream, _) = listener.accept().await.unwrap();
    let Ok(mut stream) = TlsAcceptor::from(Arc::new(config)).accept(stream).await else { return };
    let mut heard = Vec::new();
    while !heard.ends_with(b"}") {
        stream.read_buf(&mut heard).await.unwrap();
    }
    let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"MessageId\":\"010f\"}";
    stream.write_all(answer).await.unwrap();
    stream.shutdown().await.unwrap();
}

#[rstest]
#[case(true, "accepted")]
#[case(false, "deferred")]
#[tokio::test]
async fn a_private_authority_is_trusted_only_when_named(#[case] is_named: bool, #[case] expected: &str) {
    let authority = TestAuthority::new();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("https://{}", listener.local_addr().unwrap());
    let root_certificate = is_named.then(|| authority.root_certificate());
    let provider = provider(&SesSettings { root_certificate, ..settings(endpoint) });
    let (envelope, message) = (sample_envelope(), sample_bytes(1));
    let (outcome, ()) = tokio::join!(provider.send(&envelope, &message), answer_over_tls(listener, &authority));
    assert_eq!(outcome.kind(), expected, "{outcome:?}");
}
