//! A gateway over HTTP: what it is sent, and what becomes of a message when it answers, or does not.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use carillon_channels::sms::{HttpProvider, HttpSettings, SmsProvider as _};
use carillon_channels::testing::{ArrivedText, Handset, check_sms_provider, sample_text};
use carillon_domain::Setback;
use rstest::rstest;
use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

fn settings(url: &str, more: &str) -> HttpSettings {
    toml::from_str(&format!("url = '{url}/messages'\n{more}")).unwrap()
}

fn provider(server: &MockServer, more: &str) -> HttpProvider {
    HttpProvider::new(&settings(&server.uri(), more)).unwrap()
}

async fn answering(template: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(path("/messages")).respond_with(template).mount(&server).await;
    server
}

/// Gives every message a name of its own.
#[derive(Default)]
struct Counting(AtomicUsize);

impl Respond for Counting {
    fn respond(&self, _: &Request) -> ResponseTemplate {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        ResponseTemplate::new(201).set_body_json(json!({ "messages": [{ "id": number }] }))
    }
}

/// What the gateway was sent, as JSON.
struct Gateway(MockServer, tokio::runtime::Handle);

impl Handset for Gateway {
    fn texts(&self) -> Vec<ArrivedText> {
        let requests = tokio::task::block_in_place(|| self.1.block_on(self.0.received_requests())).unwrap();
        let posts = requests.iter().filter(|it| it.method.as_str() == "POST");
        let field = |body: &Value, name: &str| body[name].as_str().unwrap_or_default().to_owned();
        let bodies = posts.map(|it| serde_json::from_slice::<Value>(&it.body).unwrap());
        bodies
            .map(|it| ArrivedText { to: field(&it, "to"), from: field(&it, "from"), body: field(&it, "text") })
            .collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn http_keeps_the_contract() {
    let server = MockServer::start().await;
    Mock::given(method("POST")).respond_with(Counting::default()).mount(&server).await;
    let provider = provider(&server, "answer = { receipt = '/messages/0/id' }");
    check_sms_provider(&provider, &Gateway(server, tokio::runtime::Handle::current())).await;
}

#[tokio::test]
async fn a_message_takes_the_shape_the_gateway_wants() {
    let server = answering(ResponseTemplate::new(200).set_body_json(json!({ "data": { "id": "m-7" } }))).await;
    let more = "idempotency_header = 'Idempotency-Key'\nbody = { messages = [{ n = '{to_digits}', t = '{text}' }] }\n\
                answer = { receipt = '/data/id' }\nheaders = { Authorization = 'App secret' }";
    let answer = provider(&server, more).send(&sample_text("dlv_1", "a \"{key}\" \\ €")).await;
    assert_eq!((answer.outcome.kind(), answer.receipt.as_deref()), ("accepted", Some("m-7")));
    let request = server.received_requests().await.unwrap().remove(0);
    let header = |name: &str| request.headers.get(name).unwrap().to_str().unwrap();
    assert_eq!((header("idempotency-key"), header("authorization")), ("dlv_1", "App secret"));
    assert_eq!(header("content-type"), "application/json");
    let body: Value = serde_json::from_slice(&request.body).unwrap();
    assert_eq!(body, json!({ "messages": [{ "n": "4915112345678", "t": "a \"{key}\" \\ €" }] }));
}

#[rstest]
#[case::form("format = 'form'", "", "T=a%26b+%E8%AA%9E&To=%2B4915112345678")]
#[case::query("format = 'query'\nmethod = 'GET'", "T=a%26b+%E8%AA%9E&To=%2B4915112345678", "")]
#[tokio::test]
async fn forms_and_queries_are_escaped(#[case] more: &str, #[case] query: &str, #[case] body: &str) {
    let server = answering(ResponseTemplate::new(200)).await;
    let more = format!("{more}\nbody = {{ To = '{{to}}', T = '{{text}}' }}");
    let answer = provider(&server, &more).send(&sample_text("dlv_1", "a&b 語")).await;
    assert_eq!(answer.receipt.as_deref(), Some("dlv_1"), "known by our key where the gateway gives no name");
    let request = server.received_requests().await.unwrap().remove(0);
    assert_eq!((request.url.query().unwrap_or_default(), request.body.as_slice()), (query, body.as_bytes()));
}

#[rstest]
#[case::later(429, "", "deferred", None)]
#[case::key_is_wrong(401, "", "deferred", None)]
#[case::never(400, "", "rejected", Some(Setback::Failed))]
#[case::broken(500, "", "uncertain", None)]
#[case::broken_and_known_again(500, "idempotency_header = 'K'", "deferred", None)]
#[case::elsewhere(307, "", "deferred", None)]
#[tokio::test]
async fn an_answer_is_an_outcome(
    #[case] status: u16,
    #[case] more: &str,
    #[case] kind: &str,
    #[case] setback: Option<Setback>,
) {
    let server = answering(ResponseTemplate::new(status).insert_header("location", "http://127.0.0.1:1/")).await;
    let answer = provider(&server, more).send(&sample_text("k", "a")).await;
    assert_eq!((answer.outcome.kind(), answer.setback, answer.receipt), (kind, setback, None));
    assert_eq!(server.received_requests().await.unwrap().len(), 1, "asked once");
}

#[rstest]
#[case::in_doubt("", "uncertain")]
#[case::known_again("idempotency_header = 'K'", "deferred")]
#[tokio::test]
async fn silence_is_in_doubt(#[case] more: &str, #[case] kind: &str) {
    let server = answering(ResponseTemplate::new(200).set_delay(Duration::from_secs(30))).await;
    let answer = provider(&server, &format!("reply_seconds = 1\n{more}")).send(&sample_text("k", "a")).await;
    assert_eq!(answer.outcome.kind(), kind, "{answer:?}");
}

#[tokio::test]
async fn an_endless_answer_is_not_read_to_its_end() {
    let server = answering(ResponseTemplate::new(200).set_body_bytes(vec![b' '; 8 * 1024 * 1024])).await;
    assert_eq!(provider(&server, "").send(&sample_text("k", "a")).await.outcome.kind(), "accepted");
}

#[tokio::test]
async fn nobody_there_puts_a_message_off() {
    let provider = HttpProvider::new(&settings("http://127.0.0.1:1", "")).unwrap();
    assert_eq!(provider.send(&sample_text("k", "a")).await.outcome.kind(), "deferred");
    assert!(provider.check().await.is_err());
}
