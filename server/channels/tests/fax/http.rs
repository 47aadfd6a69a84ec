//! A service on the net.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use carillon_channels::End;
use carillon_channels::fax::{FaxProvider as _, HttpProvider, HttpSettings};
use carillon_channels::testing::fax_contract::PhoneLine;
use carillon_channels::testing::{free_port, sample_fax};
use carillon_domain::Setback;
use rstest::rstest;
use secrecy::SecretString;
use serde_json::json;
use wiremock::matchers::{any, header, method};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

/// A service that knows keys again, and holds faxes when told.
pub(crate) struct Service {
    server: MockServer,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    /// By receipt: key, pages and state.
    faxes: BTreeMap<String, (String, Vec<u8>, &'static str)>,
    holds: bool,
}

struct Desk(Arc<Mutex<State>>);

impl Respond for Desk {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let mut state = self.0.lock().unwrap();
        let receipt = request.url.path().trim_start_matches("/faxes").trim_start_matches('/').to_owned();
        match request.method.as_str() {
            "POST" => state.take(request),
            _ if receipt.is_empty() => ResponseTemplate::new(405),
            "DELETE" => match state.faxes.get_mut(&receipt) {
                None => ResponseTemplate::new(404),
                Some((_, _, state)) if *state == "queued" => {
                    *state = "cancelled";
                    ResponseTemplate::new(204)
                }
                Some(_) => ResponseTemplate::new(409),
            },
            _ => match state.faxes.get(&receipt) {
                Some((_, _, state)) => ResponseTemplate::new(200).set_body_json(json!({ "status": state, "pages": 1 })),
                None => ResponseTemplate::new(404),
            },
        }
    }
}

impl State {
    fn take(&mut self, request: &Request) -> ResponseTemplate {
        let key = request.headers["idempotency-key"].to_str().unwrap().to_owned();
        let known = self.faxes.iter().find(|(_, (it, _, state))| *it == key && *state != "cancelled");
        let receipt = known.map_or_else(|| format!("fax-{}", self.faxes.len() + 1), |it| it.0.clone());
        let state = if self.holds { "queued" } else { "delivered" };
        self.faxes.entry(receipt.clone()).or_insert_with(|| (key, document(&request.body), state));
        ResponseTemplate::new(201).set_body_json(json!({ "id": receipt, "status": state }))
    }
}

/// The PDF within a form.
fn document(form: &[u8]) -> Vec<u8> {
    let start = form.windows(5).position(|it| it == b"%PDF-").unwrap();
    let end = form.windows(5).rposition(|it| it == b"%%EOF").unwrap();
    form[start..end + 6].to_vec()
}

impl Service {
    pub(crate) async fn start() -> Self {
        let (server, state) = (MockServer::start().await, Arc::default());
        let desk = Mock::given(any()).and(header("authorization", "Bearer secret"));
        desk.respond_with(Desk(Arc::clone(&state))).mount(&server).await;
        Self { server, state }
    }
}

impl PhoneLine for Service {
    fn arrived(&self) -> Vec<(String, Vec<u8>)> {
        let state = self.state.lock().unwrap();
        let arrived = state.faxes.values().filter(|it| it.2 == "delivered");
        arrived.map(|(key, file, _)| (key.clone(), file.clone())).collect()
    }

    fn hold(&self) -> bool {
        self.state.lock().unwrap().holds = true;
        true
    }

    fn let_go(&self) {
        let mut state = self.state.lock().unwrap();
        state.holds = false;
        state.faxes.values_mut().filter(|it| it.2 == "queued").for_each(|it| it.2 = "delivered");
    }
}

fn settings(url: String) -> HttpSettings {
    let token = Some(SecretString::from("secret"));
    HttpSettings { url, token, reply_seconds: 1, ..HttpSettings::default() }
}

pub(crate) fn http_provider(service: &Service) -> HttpProvider {
    HttpProvider::new(&settings(format!("{}/faxes", service.server.uri()))).unwrap()
}

#[tokio::test]
async fn the_form_holds_what_is_asked_for() {
    let service = Service::start().await;
    let fields = BTreeMap::from([("from".to_owned(), "+4930999".to_owned())]);
    let provider = HttpProvider::new(&HttpSettings { fields, ..settings(format!("{}/faxes", service.server.uri())) });
    let job = sample_fax("dlv_a", 1);
    provider.unwrap().send(&job).await;
    let request = service.server.received_requests().await.unwrap().remove(0);
    let form = String::from_utf8_lossy(&request.body).into_owned();
    let names: BTreeSet<_> = form.split("name=\"").skip(1).filter_map(|it| it.split('"').next()).collect();
    let expected = BTreeSet::from(["file", "from", "header", "resolution", "to", "dlv_a.pdf"]);
    assert!(names.is_subset(&expected) && names.len() >= 5, "{names:?}");
    for value in [job.to.as_str(), "+4930999", "fine", "application/pdf", "Käfer & Söhne"] {
        assert!(form.contains(value), "{value} is not in the form");
    }
}

#[rstest]
#[case(400, "rejected")]
#[case(413, "rejected")]
#[case(422, "rejected")]
#[case(401, "deferred")]
#[case(404, "deferred")]
#[case(302, "deferred")]
#[case(429, "deferred")]
#[case(503, "deferred")]
#[case(502, "uncertain")]
#[case(504, "uncertain")]
#[case(200, "uncertain")]
#[tokio::test]
async fn each_answer_has_its_outcome(#[case] status: u16, #[case] kind: &str) {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(status)).mount(&server).await;
    let answer = HttpProvider::new(&settings(server.uri())).unwrap().send(&sample_fax("dlv_a", 1)).await;
    assert_eq!(answer.outcome.kind(), kind, "{answer:?}");
}

#[tokio::test]
async fn a_service_that_is_away_defers_and_one_that_falls_silent_leaves_doubt() {
    let away = HttpProvider::new(&settings(format!("http://127.0.0.1:{}/", free_port()))).unwrap();
    assert_eq!(away.send(&sample_fax("dlv_a", 1)).await.outcome.kind(), "deferred");
    assert!(away.check().await.unwrap_err().contains("is not reached"));
    let server = MockServer::start().await;
    let slow = ResponseTemplate::new(201).set_delay(Duration::from_secs(20));
    Mock::given(method("POST")).respond_with(slow).mount(&server).await;
    let silent = HttpProvider::new(&settings(server.uri())).unwrap();
    assert_eq!(silent.send(&sample_fax("dlv_a", 1)).await.outcome.kind(), "uncertain");
}

#[rstest]
#[case(json!({ "status": "Failed", "reason": "user_busy" }), Some(End::Failed(Setback::Busy)))]
#[case(json!({ "status": "failed", "reason": "no-answer" }), Some(End::Failed(Setback::NoAnswer)))]
#[case(json!({ "status": "failed", "reason": "E17" }), Some(End::Failed(Setback::BadNumber)))]
#[case(json!({ "status": "failed" }), Some(End::Failed(Setback::Failed)))]
#[case(json!({ "status": "delivered", "pages": 3 }), Some(End::Delivered))]
#[case(json!({ "status": "sending" }), None)]
#[case(json!({}), None)]
#[tokio::test]
async fn a_state_is_read(#[case] body: serde_json::Value, #[case] end: Option<End>) {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(200).set_body_json(body)).mount(&server).await;
    let reasons = BTreeMap::from([("E17".to_owned(), Setback::BadNumber)]);
    let provider = HttpProvider::new(&HttpSettings { reasons, ..settings(server.uri()) }).unwrap();
    let standing = provider.standings(&["a/b".to_owned()]).await.unwrap().remove(0);
    assert_eq!(standing.end, end, "{standing:?}");
    let path = server.received_requests().await.unwrap().remove(0).url.path().to_owned();
    assert_eq!(path, "/a%2Fb", "a receipt is one piece of the path");
}
