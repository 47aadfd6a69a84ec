//! Webhooks as a whole: what the other side is sent, and that it can prove where it comes from.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]

use std::sync::Arc;

use carillon_channels::callback::{Callback, Headers, Scheme};
use carillon_channels::sms::{SmsProvider as _, WebhookProvider};
use carillon_channels::testing::{ArrivedText, Handset, check_sms_provider, sample_text};
use carillon_channels::webhook::{Notice, Webhook, WebhookSettings};
use carillon_domain::{FixedClock, SmsPolicy};
use jiff::{SignedDuration, Timestamp};
use rstest::rstest;
use serde_json::{Value, json};
use wiremock::matchers::{body_json, header, header_exists, method};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const FORMER: &str = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAA";

fn now() -> Timestamp {
    "2026-11-27T12:00:00Z".parse().unwrap()
}

fn webhook(server: &MockServer, more: &str) -> Webhook {
    let settings: WebhookSettings = toml::from_str(&format!("url = '{}/hook'\n{more}", server.uri())).unwrap();
    Webhook::new(&settings, Arc::new(FixedClock::at(now()))).unwrap()
}

fn signed(server: &MockServer) -> Webhook {
    webhook(server, &format!("secret = '{SECRET}'\nformer_secret = '{FORMER}'"))
}

async fn answering(status: u16, body: Value) -> MockServer {
    let server = MockServer::start().await;
    let template = ResponseTemplate::new(status).set_body_json(body);
    Mock::given(method("POST")).respond_with(template).mount(&server).await;
    server
}

fn notice(key: &str) -> Notice {
    Notice { key: key.to_owned(), kind: "letter", data: json!({ "pages": 2 }) }
}

/// The headers of a request, as a callback is asked for them.
#[derive(Debug)]
struct Given<'a>(&'a Request);

impl Headers for Given<'_> {
    fn one(&self, name: &str) -> Option<&str> {
        self.0.headers.get(name)?.to_str().ok()
    }
}

#[rstest]
#[case(SECRET, true)]
#[case(FORMER, true)]
#[case("whsec_BBBBBBBBBBBBBBBBBBBBBBBBBBBB", false)]
#[tokio::test]
async fn the_other_side_can_prove_where_it_comes_from(#[case] secret: &str, #[case] is_ours: bool) {
    let server = answering(200, json!({})).await;
    let answer = signed(&server).send(&notice("dlv_1")).await;
    assert_eq!((answer.outcome.kind(), answer.receipt.as_deref()), ("accepted", Some("dlv_1")));
    let request = server.received_requests().await.unwrap().remove(0);
    let scheme = Scheme::Standard { tolerance: SignedDuration::from_mins(5) };
    let callback = Callback { headers: &Given(&request), body: &request.body, at: now() };
    let proved = scheme.prove(&secret.into(), callback);
    assert_eq!(proved.is_ok(), is_ours, "{proved:?}");
    let body: Value = serde_json::from_slice(&request.body).unwrap();
    assert_eq!(body, json!({ "type": "letter", "timestamp": "2026-11-27T12:00:00Z", "data": { "pages": 2 } }));
}

#[rstest]
#[case(202, "accepted")]
#[case(400, "rejected")]
#[case(410, "rejected")]
#[case(429, "deferred")]
#[case::known_again_by_its_key(500, "deferred")]
#[tokio::test]
async fn an_answer_is_an_outcome(#[case] status: u16, #[case] kind: &str) {
    let server = answering(status, json!({})).await;
    assert_eq!(signed(&server).send(&notice("dlv_1")).await.outcome.kind(), kind);
}

#[tokio::test]
async fn a_key_that_cannot_be_a_header_is_refused() {
    let server = answering(200, json!({})).await;
    for key in ["", "a\r\nb: c"] {
        assert_eq!(signed(&server).send(&notice(key)).await.outcome.kind(), "rejected");
    }
    assert!(server.received_requests().await.unwrap().is_empty());
}

/// The settings the README gives for a chat.
fn readme_settings() -> WebhookSettings {
    let readme = include_str!("../../README.md");
    let block = readme.split("```").find_map(|block| block.strip_prefix("toml\n[sms.webhook]\n")).unwrap();
    toml::from_str(block).unwrap()
}

/// The settings of the README: a chat that takes `{"text": …}` at a secret address.
#[tokio::test]
async fn a_chat_service_is_sent_the_shape_it_wants() {
    let server = MockServer::start().await;
    let expected = json!({ "text": "*CARILLON* → +4915112345678\nYour \"license\" ends." });
    let mock = Mock::given(method("POST")).and(body_json(expected)).and(header("webhook-id", "dlv_1"));
    mock.respond_with(ResponseTemplate::new(200).set_body_string("ok")).expect(1).mount(&server).await;
    let mut settings = readme_settings();
    settings.url = format!("{}/hook", server.uri());
    let webhook = Webhook::new(&settings, Arc::new(FixedClock::at(now()))).unwrap();
    let provider = WebhookProvider::new(webhook, SmsPolicy::Auto);
    let answer = provider.send(&sample_text("dlv_1", "Your \"license\" ends.")).await;
    assert_eq!((answer.outcome.kind(), answer.receipt.as_deref()), ("accepted", Some("dlv_1")));
}

struct OtherSide(MockServer, tokio::runtime::Handle);

impl Handset for OtherSide {
    fn texts(&self) -> Vec<ArrivedText> {
        let requests = tokio::task::block_in_place(|| self.1.block_on(self.0.received_requests())).unwrap();
        let posts = requests.iter().filter(|it| it.method.as_str() == "POST");
        let field = |body: &Value, name: &str| body["data"][name].as_str().unwrap_or_default().to_owned();
        let bodies = posts.map(|it| serde_json::from_slice::<Value>(&it.body).unwrap());
        bodies
            .map(|it| ArrivedText { to: field(&it, "to"), from: field(&it, "from"), body: field(&it, "body") })
            .collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn text_messages_by_webhook_keep_the_contract() {
    let server = MockServer::start().await;
    let mock = Mock::given(method("POST")).and(header_exists("webhook-signature"));
    mock.respond_with(ResponseTemplate::new(204)).mount(&server).await;
    let provider = WebhookProvider::new(signed(&server), SmsPolicy::Auto);
    let other = OtherSide(server, tokio::runtime::Handle::current());
    check_sms_provider(&provider, &other).await;
}
