//! Hooks: who is believed, what is done once, and what is refused.

use carillon_domain::Clock;
use carillon_engine::SystemClock;
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use serde_json::{Value, json};

use super::callbacks::{SCHEMES, SECRET, SIGNED, TIMED, WHSEC, sign, sources};
use super::{Answer, Yard};
use crate::support::Installation;

fn now() -> i64 {
    SystemClock.now().as_second()
}

fn began(id: &str, number: usize) -> String {
    json!({ "id": id, "type": "trial.started", "data": { "license": format!("o{number}"), "plan": "été" } }).to_string()
}

async fn send(yard: &Yard, source: &str, headers: &[(&'static str, String)], body: &str) -> Answer {
    let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    yard.send(&format!("/hooks/{source}"), &headers, body.to_owned()).await
}

on_both_databases! {
    async fn what_is_signed_is_done_once_whatever_the_scheme(db: TestDatabase) {
        let yard = Yard::open(db, &[], &sources()).await;
        for (number, source) in SCHEMES.into_iter().enumerate() {
            let body = began("e-1", number);
            let first = send(&yard, source, &sign(source, &body, now()), &body).await;
            assert_eq!(
                (first.status.as_u16(), &first.body["started"], &first.body["repeated"]),
                (200, &json!(1), &json!(false)),
                "{source}: {first:?}"
            );
            // Sent again, signed anew, some seconds later by their clock: senders do, until they have their answer.
            for later in [0, 9] {
                let again = send(&yard, source, &sign(source, &body, now() + later), &body).await;
                assert_eq!(
                    (again.status.as_u16(), &again.body["event"], &again.body["repeated"]),
                    (200, &first.body["event"], &json!(true)),
                    "{source}"
                );
            }
        }
        assert_eq!((yard.happened().await, yard.count("SELECT count(*) FROM enrollment").await), (6, 6));
        assert_eq!(yard.count("SELECT count(DISTINCT actor) FROM event WHERE kind = 'happened'").await, 6);
    }

    async fn what_is_forged_changed_or_old_is_not_believed(db: TestDatabase) {
        let yard = Yard::open(db, &[], &sources()).await;
        let (body, other) = (began("e-1", 0), began("e-1", 1));
        for source in SCHEMES {
            assert_eq!(send(&yard, source, &[], &body).await.problem(), (401, "unauthorized"), "{source}: no proof");
            for (name, value) in sign(source, &body, now()) {
                let twice = [sign(source, &body, now()), vec![(name, value)]].concat();
                assert_eq!(
                    send(&yard, source, &twice, &body).await.problem(),
                    (401, "unauthorized"),
                    "{source}: two proofs"
                );
            }
        }
        for source in SIGNED {
            let headers = sign(source, &body, now());
            assert_eq!(
                send(&yard, source, &headers, &other).await.problem(),
                (401, "unauthorized"),
                "{source}: changed"
            );
            assert_eq!(
                send(&yard, source, &headers, &format!("{body} ")).await.problem(),
                (401, "unauthorized"),
                "{source}: one byte more"
            );
            let of_another = if source == "github" { "shopify" } else { "github" };
            assert_eq!(
                send(&yard, of_another, &headers, &body).await.problem(),
                (401, "unauthorized"),
                "{source}: at another's door"
            );
        }
        for source in TIMED {
            for off in [-301, 320] {
                let answer = send(&yard, source, &sign(source, &body, now() + off), &body).await;
                assert_eq!(answer.problem(), (401, "unauthorized"), "{source}: off by {off} s");
                assert!(answer.body["detail"].as_str().unwrap().contains("out of date"), "{answer:?}");
            }
        }
        let wrong = vec![("authorization", format!("Bearer {}", &SECRET[1..]))];
        assert_eq!(send(&yard, "bearer", &wrong, &body).await.problem(), (401, "unauthorized"));
        assert_eq!(yard.happened().await, 0);
        let log = yard.program.told();
        assert!(log.contains("was not believed") && !log.contains(SECRET) && !log.contains(WHSEC), "{log}");
    }

    async fn a_former_secret_is_good_while_it_is_named(db: TestDatabase) {
        let changed = sources().replace(
            &format!("secret = \"{SECRET}\""),
            &format!("secret = \"a-new-secret-of-the-tests\"\nformer_secret = \"{SECRET}\""),
        );
        let yard = Yard::open(db, &[], &changed).await;
        let body = began("e-1", 0);
        for source in ["stripe", "github", "shopify", "bearer"] {
            assert_eq!(send(&yard, source, &sign(source, &body, now()), &body).await.status, 200, "{source}");
        }
        let stale = send(&yard, "stripe", &sign("stripe", &body, now() - 400), &body).await;
        assert_eq!(stale.problem(), (401, "unauthorized"));
        let unsigned = send(&yard, "bearer", &[("authorization", "Bearer a-new-secret".to_owned())], &body).await;
        assert_eq!(unsigned.problem(), (401, "unauthorized"));
    }

    async fn a_message_that_comes_again_with_other_words_is_refused(db: TestDatabase) {
        let yard = Yard::open(db, &[], &sources()).await;
        let (one, other) = (began("e-1", 0), began("e-1", 1));
        assert_eq!(send(&yard, "github", &sign("github", &one, now()), &one).await.status, 200);
        let refused = send(&yard, "github", &sign("github", &other, now()), &other).await;
        assert_eq!((refused.problem(), refused.pointers()), ((422, "key-reused"), vec!["/id"]));
        assert_eq!(
            send(&yard, "stripe", &sign("stripe", &other, now()), &other).await.body["repeated"],
            false,
            "another source's e-1"
        );
    }

    async fn what_we_have_no_event_for_is_ignored_and_counted(db: TestDatabase) {
        let yard = Yard::open(db, &[], &sources()).await;
        let ping = json!({ "id": "e-1", "type": "ping" }).to_string();
        for _ in 0..3 {
            let answer = send(&yard, "stripe", &sign("stripe", &ping, now()), &ping).await;
            assert_eq!((answer.status.as_u16(), &answer.body), (202, &json!({ "ignored": "ping" })));
        }
        let told = yard.installation.must(&["hook", "list", "--json"]);
        let lines: Vec<Value> = told.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let stripe = lines.iter().find(|line| line["name"] == "stripe").unwrap();
        assert_eq!(
            (lines.len(), &stripe["ignored"][0]["name"], &stripe["ignored"][0]["times"]),
            (6, &json!("ping"), &json!(3))
        );
        assert!(stripe["url"].as_str().unwrap().ends_with("/hooks/stripe"));
        assert_eq!(yard.happened().await, 0);
    }

    async fn a_body_that_is_none_is_refused_cleanly_once_it_is_believed(db: TestDatabase) {
        let yard = Yard::open(db, &[], &sources()).await;
        let send = async |body: &str| send(&yard, "github", &sign("github", body, now()), body).await;
        for body in
            ["", "payload=%7B%7D", "{\"id\":", &"[".repeat(100_000), &format!("{}{}", "[".repeat(33), "]".repeat(33))]
        {
            assert_eq!(send(body).await.problem(), (400, "malformed"), "{body:.40}");
        }
        assert_eq!(send(&"x".repeat(262_145)).await.problem(), (413, "too-large"));
        for (body, pointers) in [
            (json!([]), vec!["/type"]),
            (json!({ "type": 0.5 }), vec!["/type"]),
            (json!({ "type": "trial.started" }), vec!["/data/license", "/id"]),
            (json!({ "type": "trial.started", "id": "e", "data": { "license": "o99" } }), vec!["/data/license"]),
            (json!({ "type": "trial.started", "id": "e", "data": { "license": "o\u{7}" } }), vec!["/data/license"]),
            (
                json!({ "type": "trial.started", "id": "e", "data": { "license": "o0", "text": "\u{0}" } }),
                vec!["/data"],
            ),
        ] {
            let answer = send(&body.to_string()).await;
            assert_eq!((answer.problem(), answer.pointers()), ((422, "invalid"), pointers), "{body}: {answer:?}");
        }
        assert_eq!(yard.happened().await, 0);
    }
}

#[test]
fn a_source_that_does_not_fit_is_told_before_anything_is_served() {
    let installation = Installation::new();
    std::fs::create_dir_all(installation.data()).unwrap();
    let write = |text: String| std::fs::write(installation.data().join("carillon.toml"), text).unwrap();
    write(sources().replace("a-secret-of-the-tests", "short"));
    let told = installation.must_fail(&["serve", "--listen", "127.0.0.1:0"], 1);
    assert!(told.contains("[hooks.basic] secret: the secret is shorter than 16 bytes"), "{told}");
    assert!(installation.must_fail(&["hook", "list"], 1).contains("[hooks.basic]"));
    write(sources().replace("trial-began", "Trial began"));
    assert!(installation.must_fail(&["hook", "list"], 1).contains("events: `Trial began` is no name of an event"));
    write(sources().replace("event = ", "evnt = "));
    assert!(installation.must_fail(&["hook", "list"], 1).contains("evnt"));
}

#[test]
fn a_secret_may_stand_in_a_file_of_its_own() {
    let installation = Installation::new();
    std::fs::create_dir_all(installation.data()).unwrap();
    let without = sources().replace(&format!("secret = \"{SECRET}\"\n"), "");
    std::fs::write(installation.data().join("carillon.toml"), without).unwrap();
    let file = installation.data().join("hook-secret");
    std::fs::write(&file, format!("{SECRET}\n")).unwrap();
    let sources = ["STRIPE", "GITHUB", "SHOPIFY", "BEARER", "BASIC"];
    let with = |all: Installation, name: &&str| all.with(&format!("HOOKS__{name}__SECRET_FILE"), file.display());
    let installation = sources.iter().fold(installation, with);
    assert_eq!(installation.must(&["hook", "list"]).lines().count(), 6);
}
