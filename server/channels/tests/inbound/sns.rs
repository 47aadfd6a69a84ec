//! Messages of Amazon SNS: which are believed, and where certificates are asked for. The signatures are OpenSSL's.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use carillon_channels::callback::sns::{AmazonSns, Fetch, Sns, SnsError, SnsKind};
use carillon_channels::testing::{TestAuthority, TestTopic};
use jiff::{SignedDuration, Timestamp};
use rstest::rstest;
use serde_json::Value;
use wiremock::matchers::{method, path, query_param};
use wiremock::{Mock, MockServer, ResponseTemplate};

/// The host of the topic: what it shows, and what it was asked for.
#[derive(Default)]
struct Host {
    shows: BTreeMap<String, Vec<u8>>,
    is_away: bool,
    asked: Mutex<Vec<String>>,
}

impl Host {
    fn showing(pem: &[u8]) -> Arc<Self> {
        let shows = BTreeMap::from([(TestTopic::CERTIFICATE.to_owned(), pem.to_vec()), ("/".to_owned(), Vec::new())]);
        Arc::new(Self { shows, ..Self::default() })
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

#[async_trait]
impl Fetch for Host {
    async fn get(&self, path: &str) -> Result<Vec<u8>, SnsError> {
        self.asked.lock().unwrap().push(path.to_owned());
        if self.is_away {
            return Err(SnsError::Away("nobody there".to_owned()));
        }
        let found = self.shows.get(path.split('?').next().unwrap_or_default());
        found.cloned().ok_or_else(|| SnsError::Forged("answered 404".to_owned()))
    }
}

fn believing(host: &Arc<Host>) -> Sns {
    Sns::new(TestTopic::ARN.parse().unwrap(), Arc::<Host>::clone(host))
}

/// The certificates of the tests are made when they run, and hold for two days.
fn now() -> Timestamp {
    carillon_domain::Clock::now(&Machine)
}

struct Machine;

impl carillon_domain::Clock for Machine {
    #[expect(clippy::disallowed_methods, reason = "a certificate that OpenSSL makes holds by the machine's own clock")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

async fn ask(sns: &Sns, posted: &Value) -> Result<String, SnsError> {
    sns.believe(posted.to_string().as_bytes(), now()).await.map(|it| it.message)
}

fn is_forged(answer: &Result<String, SnsError>) -> bool {
    matches!(answer, Err(SnsError::Forged(_)))
}

#[tokio::test]
async fn what_the_topic_signed_is_believed_and_its_certificate_asked_for_once() {
    let topic = TestTopic::new();
    let host = Host::showing(&topic.certificate());
    let sns = believing(&host);
    for version in [1, 2] {
        let posted = topic.notification("{\"a\":\n\"é \\u0000\"}", version);
        assert_eq!(ask(&sns, &posted).await.as_deref(), Ok("{\"a\":\n\"é \\u0000\"}"), "version {version}");
        assert!(ask(&sns, &topic.confirmation(version)).await.is_ok(), "version {version}");
        let mut bare = TestTopic::unsigned("Notification", "x");
        bare.as_object_mut().unwrap().remove("Subject");
        assert!(ask(&sns, &topic.sign(bare, version)).await.is_ok(), "version {version}, without a subject");
    }
    assert_eq!(host.asked(), [TestTopic::CERTIFICATE]);
}

#[tokio::test]
async fn what_was_changed_by_anything_is_not() {
    let topic = TestTopic::new();
    let sns = believing(&Host::showing(&topic.certificate()));
    for posted in [topic.notification("hello", 2), topic.confirmation(1)] {
        let fields = ["Message", "MessageId", "Subject", "Timestamp", "Token", "SubscribeURL"];
        for name in fields.iter().filter(|name| posted.get(name).is_some()) {
            let mut changed = posted.clone();
            changed[name] = format!("{} ", posted[name].as_str().unwrap()).into();
            assert!(is_forged(&ask(&sns, &changed).await), "{name}");
        }
        let mut other = posted.clone();
        other["Type"] = "UnsubscribeConfirmation".into();
        assert!(is_forged(&ask(&sns, &other).await), "another kind");
        // The same bytes under the other hash.
        let mut other = posted.clone();
        other["SignatureVersion"] = if posted["SignatureVersion"] == "1" { "2".into() } else { "1".into() };
        assert!(is_forged(&ask(&sns, &other).await), "another version");
        for wrong in ["", "AAAA", "no base 64"] {
            let mut other = posted.clone();
            other["Signature"] = wrong.into();
            assert!(is_forged(&ask(&sns, &other).await), "{wrong}");
        }
    }
    let mut without = topic.notification("hello", 2);
    without.as_object_mut().unwrap().remove("Subject");
    assert!(is_forged(&ask(&sns, &without).await), "a field taken away");
    assert_eq!(sns.believe(b"{}", now()).await.map(|_| ()), Err(SnsError::NotSns));
}

#[tokio::test]
async fn who_has_another_key_another_name_or_another_topic_is_not() {
    let (topic, stranger) = (TestTopic::new(), TestTopic::new());
    let sns = believing(&Host::showing(&topic.certificate()));
    assert!(is_forged(&ask(&sns, &stranger.notification("x", 2)).await), "signed with another key");
    let mut elsewhere = TestTopic::unsigned("Notification", "x");
    elsewhere["TopicArn"] = TestTopic::ARN.replace("bounces", "others").into();
    assert_eq!(ask(&sns, &topic.sign(elsewhere, 2)).await, Err(SnsError::OtherTopic));
    for name in ["evil.example", "sns.us-east-1.amazonaws.com", "sns.amazonaws.com.evil.example"] {
        let stranger = TestTopic::named(name);
        let sns = believing(&Host::showing(&stranger.certificate()));
        assert!(is_forged(&ask(&sns, &stranger.notification("x", 2)).await), "{name}");
    }
    for name in ["sns.eu-central-1.amazonaws.com", "sns-signing.eu-central-1.amazonaws.com"] {
        let topic = TestTopic::named(name);
        let sns = believing(&Host::showing(&topic.certificate()));
        assert!(ask(&sns, &topic.notification("x", 2)).await.is_ok(), "{name}");
    }
}

#[tokio::test]
async fn a_certificate_holds_in_its_time_and_those_that_come_along_lead_to_a_root() {
    let topic = TestTopic::new();
    let posted = topic.notification("x", 2).to_string();
    for days in [-3, 3] {
        let sns = believing(&Host::showing(&topic.certificate()));
        let then = now() + SignedDuration::from_hours(24 * days);
        let answer = sns.believe(posted.as_bytes(), then).await.map(|it| it.message);
        assert!(is_forged(&answer), "{days} days from now: {answer:?}");
        // Also where it was good when it came.
        let sns = believing(&Host::showing(&topic.certificate()));
        assert!(sns.believe(posted.as_bytes(), now()).await.is_ok());
        assert!(sns.believe(posted.as_bytes(), then).await.is_err(), "{days} days from now");
    }
    let authority = std::fs::read(TestAuthority::new().root_certificate()).unwrap();
    let sns = believing(&Host::showing(&[topic.certificate(), authority].concat()));
    assert!(is_forged(&sns.believe(posted.as_bytes(), now()).await.map(|it| it.message)), "nobody knows this root");
    for nothing in [b"".as_slice(), b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", b"<html>"] {
        let sns = believing(&Host::showing(nothing));
        assert!(is_forged(&sns.believe(posted.as_bytes(), now()).await.map(|it| it.message)));
    }
}

#[rstest]
#[case("https://evil.example/SimpleNotificationService-0123456789abcdef.pem")]
#[case("http://sns.eu-central-1.amazonaws.com/SimpleNotificationService-0123456789abcdef.pem")]
#[case("https://sns.us-east-1.amazonaws.com/SimpleNotificationService-0123456789abcdef.pem")]
#[case("https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-0123456789abcdef.pem?x=y")]
#[case("https://sns.eu-central-1.amazonaws.com/?Action=Publish&Message=.pem")]
#[case("https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-../../x.pem")]
#[tokio::test]
async fn nothing_but_a_certificate_of_the_topics_host_is_asked_for(#[case] url: &str) {
    let topic = TestTopic::new();
    let host = Host::showing(&topic.certificate());
    let mut posted = topic.notification("x", 2);
    posted["SigningCertURL"] = url.into();
    assert!(is_forged(&ask(&believing(&host), &posted).await));
    assert_eq!(host.asked(), Vec::<String>::new());
}

#[tokio::test]
async fn strangers_do_not_make_us_ask_without_end_nor_keep_others_waiting() {
    let topic = TestTopic::new();
    let host = Host::showing(&topic.certificate());
    let sns = believing(&host);
    let posted = topic.notification("x", 2);
    assert!(ask(&sns, &posted).await.is_ok());
    for number in 0..40 {
        let mut made_up = posted.clone();
        let url = format!("https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-{number}.pem");
        made_up["SigningCertURL"] = url.into();
        assert!(ask(&sns, &made_up).await.is_err());
    }
    assert_eq!(host.asked().len(), 10);
    assert!(ask(&sns, &posted).await.is_ok(), "what is known needs no asking");
    let away = Arc::new(Host { is_away: true, ..Host::default() });
    assert!(matches!(ask(&believing(&away), &posted).await, Err(SnsError::Away(_))), "to be posted again");
}

#[tokio::test]
async fn a_subscription_is_confirmed_at_the_topics_host_only() {
    let topic = TestTopic::new();
    let host = Host::showing(&topic.certificate());
    let sns = believing(&host);
    let believe = async |posted: &Value| sns.believe(posted.to_string().as_bytes(), now()).await.unwrap();
    let message = believe(&topic.confirmation(2)).await;
    assert_eq!(message.kind, SnsKind::SubscriptionConfirmation);
    assert_eq!((sns.confirm(&message).await, sns.confirm(&message).await), (Ok(()), Ok(())));
    let asked = host.asked();
    assert_eq!(asked.len(), 3);
    assert_eq!(asked[1], "/?Action=ConfirmSubscription&TopicArn=arn%3Aaws%3Asns&Token=2336412f37fb");
    // Even a message that is genuine leads nowhere else, and no other kind confirms anything.
    let mut elsewhere = TestTopic::unsigned("SubscriptionConfirmation", "x");
    elsewhere["SubscribeURL"] = "https://evil.example/?Action=ConfirmSubscription".into();
    let mut left = TestTopic::unsigned("SubscriptionConfirmation", "x");
    left["Type"] = "UnsubscribeConfirmation".into();
    for posted in [topic.sign(elsewhere, 2), topic.sign(left, 2), topic.notification("x", 2)] {
        let message = believe(&posted).await;
        assert!(matches!(sns.confirm(&message).await, Err(SnsError::Forged(_))), "{posted}");
    }
    assert_eq!(host.asked().len(), 3);
}

#[tokio::test]
async fn amazon_is_asked_for_path_and_query_and_followed_nowhere() {
    let server = MockServer::start().await;
    let answer = |status: u16| ResponseTemplate::new(status).set_body_string("pem");
    Mock::given(method("GET")).and(path("/a.pem")).respond_with(answer(200)).mount(&server).await;
    let confirming = Mock::given(path("/")).and(query_param("Action", "ConfirmSubscription"));
    confirming.and(query_param("Token", "a b")).respond_with(answer(200)).mount(&server).await;
    Mock::given(path("/none")).respond_with(answer(403)).mount(&server).await;
    Mock::given(path("/broken")).respond_with(answer(500)).mount(&server).await;
    let moved = answer(302).insert_header("location", "/a.pem");
    Mock::given(path("/moved")).respond_with(moved).mount(&server).await;
    let amazon = AmazonSns::new(&TestTopic::ARN.parse().unwrap(), Some(&server.uri())).unwrap();
    assert_eq!(amazon.get("/a.pem").await, Ok(b"pem".to_vec()));
    assert!(amazon.get("/?Action=ConfirmSubscription&Token=a%20b").await.is_ok());
    assert!(matches!(amazon.get("/none").await, Err(SnsError::Forged(_))));
    for away in ["/broken", "/moved"] {
        let Err(SnsError::Away(reason)) = amazon.get(&format!("{away}?Token=secret")).await else { panic!("{away}") };
        assert!(!reason.contains("secret"), "{reason}");
    }
    let nobody = AmazonSns::new(&TestTopic::ARN.parse().unwrap(), Some("http://127.0.0.1:1")).unwrap();
    let Err(SnsError::Away(reason)) = nobody.get("/?Token=secret").await else { panic!("nobody is there") };
    assert!(!reason.contains("secret"), "{reason}");
    assert!(AmazonSns::new(&TestTopic::ARN.parse().unwrap(), Some("http://evil.example")).is_err(), "not in plain");
}
