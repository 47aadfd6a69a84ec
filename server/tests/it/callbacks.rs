//! Those who carry messages call the real program: a gateway of text messages, Amazon SES with certificates made for the
//! test, and Postmark. Who is believed, what is done once, in whatever order, and what is sent back.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use carillon_channels::testing::{SmtpSink, TestTopic};
use carillon_store::testing::TestDatabase;
use carillon_store::{Pool, on_both_databases};
use hmac::{Hmac, KeyInit, Mac};
use reqwest::Client;
use serde_json::{Value, json};
use sha2::Sha256;
use wiremock::matchers::{method, path, query_param};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::machines::Answer;
use crate::support::{Company, Installation, Program, wait_until};

const SECRET: &str = "a-secret-of-the-tests";
/// Customers 0 to 3 have a telephone, 4 to 7 a mail address.
const PEOPLE: usize = 8;
const CAMPAIGN: &str = "name = \"ending\"\ntitle = \"Ending\"\nclass = \"service\"\nlanguages = [\"en\"]\n\
[audience]\nof = \"records\"\nkind = \"license\"\n[grouping]\nby = \"customer\"\n\
[[sequence]]\nname = \"countdown\"\nanchor = \"expires\"\nsend_at = \"09:00\"\ngrace = \"7d\"\n\
[[sequence.step]]\nname = \"notice\"\nat = \"-30d\"\nladder = [\"sms\", \"email\"]\n";
const MAP: &str = "target = \"customers\"\n[columns]\nexternal_id = \"No\"\nkind = \"Kind\"\nfamily = \"Family\"\ngiven = \"Given\"\n\
language = \"Language\"\ncountry = \"Country\"\nemail = \"Email\"\nphone = \"Phone\"\n";

/// The program, those it hands over to, and its database.
struct Town {
    program: Program,
    _installation: Installation,
    gateway: MockServer,
    amazon: MockServer,
    sink: SmtpSink,
    topic: TestTopic,
    db: TestDatabase,
}

impl Town {
    /// Everybody has been written to.
    async fn build(db: TestDatabase) -> Self {
        let town = Self::found(db, Duration::ZERO).await;
        wait_until("everybody has been written to", || async {
            town.count("SELECT count(*) FROM delivery WHERE state = 'accepted'").await == i64::try_from(PEOPLE).unwrap()
        })
        .await;
        town
    }

    /// The gateway takes this long to answer.
    async fn found(db: TestDatabase, slow: Duration) -> Self {
        let (gateway, amazon) = (MockServer::start().await, MockServer::start().await);
        let (sink, topic) = (SmtpSink::keeping(), TestTopic::new());
        // The gateway's name for a message is the number it goes to.
        let answer = move |request: &Request| {
            let body: Value = request.body_json().unwrap();
            let id = format!("gw-{}", body["to"].as_str().unwrap().trim_start_matches('+'));
            ResponseTemplate::new(200).set_body_json(json!({ "id": id })).set_delay(slow)
        };
        Mock::given(path("/messages")).respond_with(answer).mount(&gateway).await;
        let shown = ResponseTemplate::new(200).set_body_bytes(topic.certificate());
        Mock::given(method("GET")).and(path(TestTopic::CERTIFICATE)).respond_with(shown).mount(&amazon).await;
        let confirming = Mock::given(path("/")).and(query_param("Action", "ConfirmSubscription"));
        confirming.respond_with(ResponseTemplate::new(200)).mount(&amazon).await;
        let installation = Installation::new()
            .with_smtp(sink.port())
            .with("DATABASE__URL", db.url())
            .with("INCOMING__DOMAIN", "ours.test")
            .with("SMS__PROVIDER", "http")
            .with("SMS__SENDER", "+442079460000")
            .with("SMS__HTTP__URL", format!("{}/messages", gateway.uri()))
            .with("SMS__HTTP__ANSWER__RECEIPT", "/id");
        std::fs::create_dir_all(installation.data()).unwrap();
        std::fs::write(installation.data().join("carillon.toml"), settings(&amazon.uri())).unwrap();
        move_in(&installation);
        let program = installation.serve(&[]).await;
        Self { program, _installation: installation, gateway, amazon, sink, topic, db }
    }

    async fn call(&self, name: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut request = Client::new().post(self.program.url(&format!("/callbacks/{name}")));
        for (header, value) in headers {
            request = request.header(*header, *value);
        }
        Answer::of(request.body(body.to_owned()).send().await.unwrap()).await
    }

    /// The gateway calls, and signs.
    async fn gateway_calls(&self, body: &Value) -> Answer {
        let body = body.to_string();
        self.call("gateway", &[("x-signature", &signature(&body))], &body).await
    }

    /// The topic posts, as SNS does.
    async fn topic_posts(&self, posted: &Value) -> Answer {
        self.call("mail", &[("content-type", "text/plain; charset=UTF-8")], &posted.to_string()).await
    }

    async fn postmark_calls(&self, body: &Value) -> Answer {
        let shown = format!("Basic {}", STANDARD.encode(format!("postmark:{SECRET}")));
        self.call("postmark", &[("authorization", &shown)], &body.to_string()).await
    }

    /// The return path and the Message-ID of the mail to a customer.
    fn mail_to(&self, number: usize) -> (String, String) {
        let to = format!("<c{number}@example.com>");
        let all = self.sink.received();
        let email = all.iter().find(|it| it.to[0].contains(&to)).unwrap();
        let path = email.from.split(['<', '>']).nth(1).unwrap().to_owned();
        let id = email.message.lines().find_map(|line| line.strip_prefix("Message-ID: ")).unwrap().to_owned();
        (path, id)
    }

    /// How the deliveries to a customer stand, the first first.
    async fn rungs(&self, number: usize) -> Vec<String> {
        let sql = format!(
            "SELECT d.channel || ' ' || d.state || ' ' || coalesce(d.setback, '-') FROM delivery d \
             JOIN communication c ON c.id = d.communication_id JOIN customer p ON p.id = c.customer_id \
             WHERE p.external_id = 'c{number}' ORDER BY d.created_at, d.id"
        );
        match self.db.store.pool() {
            Pool::Sqlite(pool) => sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_all(&pool).await.unwrap(),
            Pool::Postgres(pool) => sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_all(&pool).await.unwrap(),
        }
    }

    async fn count(&self, sql: &'static str) -> i64 {
        crate::support::number(&self.db.store, sql).await
    }

    /// All there is to be seen from outside, to be held against what it is later.
    async fn census(&self) -> [i64; 4] {
        [
            self.count("SELECT count(*) FROM event").await,
            self.count("SELECT count(*) FROM delivery").await,
            self.count("SELECT count(*) FROM delivery WHERE state = 'rejected'").await,
            self.count("SELECT count(*) FROM customer WHERE email_state = 'unsubscribed'").await,
        ]
    }
}

fn settings(amazon: &str) -> String {
    format!(
        "[callbacks.gateway]\nfrom = \"sms\"\nsignature = \"hmac-sha256\"\nsecret = \"{SECRET}\"\nheader = \"X-Signature\"\n\
         [callbacks.gateway.report]\nreason = \"/error\"\n[callbacks.gateway.text]\nid = \"/id\"\n\
         [callbacks.batches]\nfrom = \"sms\"\nsignature = \"bearer\"\nsecret = \"{SECRET}\"\neach = \"/results\"\n\
         [callbacks.batches.report]\n\
         [callbacks.mail]\nfrom = \"ses\"\ntopic = \"{}\"\nendpoint = \"{amazon}\"\n\
         [callbacks.postmark]\nfrom = \"postmark\"\nsignature = \"basic\"\nuser = \"postmark\"\nsecret = \"{SECRET}\"\n",
        TestTopic::ARN
    )
}

/// A notice has been due to everybody since yesterday.
fn move_in(installation: &Installation) {
    Company::of(PEOPLE).import_into(installation);
    let folder = installation.data().with_file_name("people");
    let words = folder.join("ending/content/notice");
    std::fs::create_dir_all(&words).unwrap();
    let row = |number: usize| {
        let (email, phone) =
            if number < 4 { (String::new(), phone(number)) } else { (format!("c{number}@example.com"), String::new()) };
        format!("c{number},person,Family{number},Given{number},en,GB,{email},{phone}\n")
    };
    let rows: String = (0..PEOPLE).map(row).collect();
    std::fs::write(folder.join("people.csv"), format!("No,Kind,Family,Given,Language,Country,Email,Phone\n{rows}"))
        .unwrap();
    std::fs::write(folder.join("people.map.toml"), MAP).unwrap();
    let at = |name: &str| folder.join(name).display().to_string();
    installation.must(&["import", &at("people.csv"), "--map", &at("people.map.toml")]);
    std::fs::write(folder.join("ending/campaign.toml"), CAMPAIGN).unwrap();
    std::fs::write(words.join("en.md"), "+++\nsubject = \"Your license\"\n+++\nIt ends soon.\n").unwrap();
    let samples = folder.join("ending/samples");
    std::fs::create_dir_all(&samples).unwrap();
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/campaigns/good/samples/");
    for file in std::fs::read_dir(sample).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), samples.join(file.file_name())).unwrap();
    }
    installation.must(&["campaign", "apply", &at("ending")]);
}

fn phone(number: usize) -> String {
    format!("+44207946010{number}")
}

fn signature(body: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    mac.update(body.as_bytes());
    mac.finalize().into_bytes().iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

fn report(number: usize, status: &str) -> Value {
    json!({ "id": format!("gw-{}", phone(number).trim_start_matches('+')), "status": status, "error": "a word" })
}

fn bounce(source: &str, number: usize) -> String {
    let recipient = json!({ "emailAddress": format!("c{number}@example.com"), "status": "5.1.1", "diagnosticCode": "smtp; 550 5.1.1 user unknown" });
    let detail = json!({ "bounceType": "Permanent", "bounceSubType": "General", "bouncedRecipients": [recipient] });
    json!({ "notificationType": "Bounce", "mail": { "source": source, "messageId": "0100-1" }, "bounce": detail })
        .to_string()
}

/// The words in the answer.
fn came(answer: &Answer) -> (u16, Vec<&str>) {
    let words = answer.body["came"].as_array().unwrap_or_else(|| panic!("{answer:?}"));
    (answer.status.as_u16(), words.iter().map(|it| it.as_str().unwrap()).collect())
}

on_both_databases! {
    async fn a_gateway_tells_once_what_became_of_messages_and_what_people_wrote(db: TestDatabase) {
        let town = Town::build(db).await;
        assert_eq!(town.rungs(0).await, ["sms accepted -"]);
        assert_eq!(came(&town.gateway_calls(&report(0, "sent")).await), (202, vec!["open"]));
        assert_eq!(came(&town.gateway_calls(&report(0, "failed")).await), (200, vec!["back"]));
        assert_eq!(came(&town.gateway_calls(&report(1, "delivered")).await), (200, vec!["noted"]));
        let text = json!({ "id": "mo-1", "status": "received", "from": phone(2).trim_start_matches('+'), "to": "72345", "text": "STOP" });
        assert_eq!(came(&town.gateway_calls(&text).await), (200, vec!["noted"]), "at the same address");
        assert_eq!(town.rungs(0).await, ["sms rejected failed"]);
        let before = town.census().await;
        // All of it again, the other way round, and what cannot be.
        for again in [&text, &report(1, "delivered"), &report(0, "failed"), &report(0, "delivered")] {
            assert_eq!(came(&town.gateway_calls(again).await), (200, vec!["known"]), "{again}");
        }
        assert_eq!(came(&town.gateway_calls(&report(9, "delivered")).await), (202, vec!["unknown"]));
        let (authorization, batch) = (format!("Bearer {SECRET}"), json!({ "results": [report(3, "delivered"), report(0, "failed"), report(2, "sent")] }));
        let batch = town.call("batches", &[("authorization", &authorization)], &batch.to_string()).await;
        assert_eq!(came(&batch), (200, vec!["noted", "known", "open"]));
        assert_eq!(town.census().await, [before[0] + 1, before[1], before[2], before[3]]);
        assert_eq!(before[2..], [1, 1]);
    }

    async fn what_is_forged_too_large_or_no_call_at_all_does_nothing(db: TestDatabase) {
        let town = Town::build(db).await;
        let before = town.census().await;
        let body = report(0, "failed").to_string();
        let right = signature(&body);
        for headers in [vec![], vec![("x-signature", "00")], vec![("x-signature", right.as_str()), ("x-signature", right.as_str())]] {
            assert_eq!(town.call("gateway", &headers, &body).await.problem(), (401, "unauthorized"), "{headers:?}");
        }
        let changed = town.call("gateway", &[("x-signature", &right)], &body.replace("failed", "expired")).await;
        assert_eq!(changed.problem(), (401, "unauthorized"));
        assert_eq!(town.call("nobody", &[], &body).await.problem(), (404, "not-found"));
        assert_eq!(town.gateway_calls(&json!({ "id": "gw-1" })).await.problem(), (422, "invalid"));
        for nonsense in ["", "{", "\u{0}", "[[[["] {
            let answer = town.call("gateway", &[("x-signature", &signature(nonsense))], nonsense).await;
            assert_eq!(answer.problem(), (400, "malformed"), "{nonsense:?}");
            assert_eq!(town.call("mail", &[], nonsense).await.problem(), (400, "malformed"), "{nonsense:?}");
        }
        let large = "x".repeat(2 << 20);
        for name in ["gateway", "mail", "postmark"] {
            assert_eq!(town.call(name, &[], &large).await.problem(), (413, "too-large"), "{name}");
        }
        let (path, _) = town.mail_to(4);
        let stranger = TestTopic::new();
        let mut unsigned = town.topic.notification(&bounce(&path, 4), 2);
        unsigned["Message"] = bounce(&path, 5).into();
        let mut elsewhere = TestTopic::unsigned("Notification", &bounce(&path, 4));
        elsewhere["TopicArn"] = TestTopic::ARN.replace("bounces", "others").into();
        let mut beside = town.topic.notification(&bounce(&path, 4), 2);
        beside["SigningCertURL"] = format!("{}{}", town.amazon.uri(), TestTopic::CERTIFICATE).into();
        for posted in [stranger.notification(&bounce(&path, 4), 2), unsigned, town.topic.sign(elsewhere, 2), beside, stranger.confirmation(2)] {
            assert_eq!(town.topic_posts(&posted).await.problem(), (401, "unauthorized"), "{posted}");
        }
        let hard = json!({ "RecordType": "Bounce", "Type": "HardBounce", "Email": "c4@example.com", "MessageID": "x" });
        assert_eq!(town.call("postmark", &[], &hard.to_string()).await.problem(), (401, "unauthorized"));
        let wrong = format!("Basic {}", STANDARD.encode("postmark:something-else-entirely"));
        assert_eq!(town.call("postmark", &[("authorization", &wrong)], &hard.to_string()).await.problem(), (401, "unauthorized"));
        assert_eq!(town.census().await, before);
        let log = town.program.told();
        assert!(log.contains("was not believed") && !log.contains(SECRET) && !log.contains("panicked"), "{log}");
        assert!(!log.contains("example.com") && !log.contains(&phone(0)) && !log.contains("2336412f37fb"), "{log}");
    }

    async fn amazon_and_postmark_tell_of_mails_as_bounces_do(db: TestDatabase) {
        let town = Town::build(db).await;
        for version in [1, 2] {
            assert_eq!(came(&town.topic_posts(&town.topic.confirmation(version)).await), (202, vec!["confirmed"]));
        }
        let asked = town.amazon.received_requests().await.unwrap();
        assert_eq!(asked.iter().filter(|it| it.url.query().is_some_and(|it| it.contains("Token=2336412f37fb"))).count(), 2);
        assert_eq!(asked.iter().filter(|it| it.url.path() == TestTopic::CERTIFICATE).count(), 1, "kept");

        let (path, id) = town.mail_to(4);
        let delivery = json!({ "recipients": ["c4@example.com"], "smtpResponse": "250 ok" });
        let delivered = json!({ "notificationType": "Delivery", "mail": { "source": path }, "delivery": delivery }).to_string();
        let (late, back) = (town.topic.notification(&delivered, 1), town.topic.notification(&bounce(&path, 4), 1));
        assert_eq!(came(&town.topic_posts(&back).await), (200, vec!["back"]));
        assert_eq!(came(&town.topic_posts(&late).await), (200, vec!["noted"]), "late, and of no consequence");
        for again in [&late, &back, &town.topic.notification(&bounce(&path, 4), 2)] {
            assert_eq!(came(&town.topic_posts(again).await), (200, vec!["known"]));
        }
        assert_eq!(town.rungs(4).await, ["email rejected hard-bounce"]);
        let tried = town.topic.notification("Successfully validated SNS topic for Amazon SES event publishing.", 2);
        assert_eq!(came(&town.topic_posts(&tried).await), (202, vec!["ignored"]));
        assert_eq!(town.topic_posts(&town.topic.notification("{}", 2)).await.problem(), (422, "invalid"));
        let forged = town.topic.notification(&bounce(&path.replacen("bounce+0", "bounce+1", 1), 4), 2);
        assert_eq!(came(&town.topic_posts(&forged).await), (202, vec!["unknown"]));

        assert_ne!(id, town.mail_to(5).1);
        let call = |record: &str, kind: &str, number: usize| {
            let metadata = json!({ "message": town.mail_to(number).1 });
            json!({ "RecordType": record, "Type": kind, "Email": format!("c{number}@example.com"), "MessageID": "8839", "Metadata": metadata })
        };
        assert_eq!(came(&town.postmark_calls(&call("Bounce", "HardBounce", 5)).await), (200, vec!["back"]));
        assert_eq!(came(&town.postmark_calls(&call("Bounce", "HardBounce", 5)).await), (200, vec!["known"]));
        assert_eq!(came(&town.postmark_calls(&call("SpamComplaint", "SpamComplaint", 6)).await), (200, vec!["noted"]));
        assert_eq!(came(&town.postmark_calls(&call("SpamComplaint", "SpamComplaint", 6)).await), (200, vec!["known"]));
        assert_eq!(came(&town.postmark_calls(&json!({ "RecordType": "Open" })).await), (202, vec!["ignored"]));
        assert_eq!(town.rungs(5).await, ["email rejected hard-bounce"]);
        assert_eq!(town.census().await[2..], [2, 1]);
    }

    async fn a_report_that_comes_before_the_answer_to_the_hand_over_is_not_lost(db: TestDatabase) {
        let town = Town::found(db, Duration::from_secs(5)).await;
        wait_until("the gateway has been asked", || async {
            town.gateway.received_requests().await.unwrap().iter().any(|it| it.body_json::<Value>().unwrap()["to"] == phone(0))
        })
        .await;
        let early = town.gateway_calls(&report(0, "failed")).await;
        assert_eq!((early.problem(), early.wait.as_deref()), ((503, "unavailable"), Some("10")));
        assert_eq!(town.count("SELECT count(*) FROM event WHERE kind = 'delivery-rejected'").await, 0, "nothing is kept");
        wait_until("the gateway has answered", || async { town.rungs(0).await == ["sms accepted -"] }).await;
        assert_eq!(came(&town.gateway_calls(&report(0, "failed")).await), (200, vec!["back"]));
        assert_eq!(town.rungs(0).await, ["sms rejected failed"]);
    }
}

#[tokio::test]
async fn a_section_that_does_not_fit_is_told_at_the_start() {
    let proof = format!("signature = \"bearer\"\nsecret = \"{SECRET}\"\n");
    let wrong = [
        (format!("from = \"sms\"\n{proof}"), "[callbacks.it] report: "),
        ("from = \"sms\"\n[callbacks.it.report]\n".to_owned(), "[callbacks.it] signature: "),
        ("from = \"postmark\"\nsignature = \"bearer\"\n".to_owned(), "[callbacks.it] secret: "),
        (format!("from = \"postmark\"\n{proof}topic = \"x\"\n"), "[callbacks.it] topic: "),
        ("from = \"ses\"\n".to_owned(), "[callbacks.it] topic: "),
        ("from = \"ses\"\ntopic = \"bounces\"\n".to_owned(), "copy its ARN"),
        (
            format!("from = \"ses\"\ntopic = \"{}\"\nendpoint = \"http://evil.example\"\n", TestTopic::ARN),
            "[callbacks.it] endpoint: ",
        ),
        (format!("from = \"fax\"\n{proof}each = \"/all\"\n"), "[callbacks.it] each: "),
        (format!("from = \"pigeon\"\n{proof}"), "pigeon"),
    ];
    for (section, told) in wrong {
        let installation = Installation::new();
        std::fs::create_dir_all(installation.data()).unwrap();
        std::fs::write(installation.data().join("carillon.toml"), format!("[callbacks.it]\n{section}")).unwrap();
        let said = installation.must_fail(&["serve", "--listen", "127.0.0.1:0", "--no-worker"], 1);
        assert!(said.contains(told) && !said.contains(SECRET), "{section}: {said}");
    }
}
