//! What is refused cleanly: too much, too deep, too often, and whatever is no event at all.

use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use reqwest::{Client, Method};
use serde_json::json;

use super::{Answer, Yard, event};

const EVENTS: &str = "/api/v1/events";

on_both_databases! {
    async fn what_is_wrong_is_told_by_its_place(db: TestDatabase) {
        let yard = Yard::open(db, &[], "").await;
        let key = yard.key("shop", &["events:write"]);
        let about = json!({ "kind": "license", "number": "o0" });
        for (body, pointers) in [
            (json!({ "name": "a", "record": about, "amount": 1 }), ["/amount"]),
            (json!({ "name": "a", "record": { "kind": "license", "number": "o0", "year": 1 } }), ["/record/year"]),
            (json!({ "name": "a", "record": { "kind": "license", "number": 7 } }), ["/record/number"]),
            (json!({ "record": about }), [""]),
            (json!({ "name": "a" }), [""]),
            (json!({ "name": "a", "customer": "" }), [""]),
            (json!({ "name": "", "record": about }), ["/name"]),
            (json!({ "name": "a".repeat(65), "record": about }), ["/name"]),
            (json!({ "name": "a", "customer": "nobody" }), ["/customer"]),
            (json!({ "name": "a", "customer": "c1", "record": about }), ["/customer"]),
            (json!({ "name": "a", "customer": "c\u{0}0" }), ["/customer"]),
            (json!({ "name": "a", "customer": "c".repeat(300) }), ["/customer"]),
            (json!({ "name": "a", "customer": "c0", "key": "k\n" }), ["/key"]),
            (json!({ "name": "a", "customer": "c0", "detail": { "text": "\u{0}" } }), ["/detail"]),
            (json!({ "name": "a", "customer": "c0", "detail": "x".repeat(20_000) }), ["/detail"]),
            (json!(17), [""]),
            (json!(null), [""]),
            (json!([]), [""]),
            (json!(vec![event("a", 0); 101]), [""]),
        ] {
            let answer = yard.post(EVENTS, &key, &body).await;
            assert_eq!(
                (answer.problem(), answer.pointers()),
                ((422, "invalid"), pointers.to_vec()),
                "{body:.200}: {answer:?}"
            );
        }
        assert_eq!(yard.happened().await, 0);
        let most = yard.post(EVENTS, &key, &json!(vec![event("a", 0); 100])).await;
        assert_eq!(most.body["done"], 100);
    }

    async fn what_cannot_be_read_is_refused_before_it_does_harm(db: TestDatabase) {
        let yard = Yard::open(db, &[], "").await;
        let key = yard.key("shop", &["events:write"]);
        let bearer = format!("Bearer {key}");
        let send = async |body: Vec<u8>| yard.send(EVENTS, &[("authorization", &bearer)], body).await;
        let deep = |depth: usize| {
            format!("{{\"name\":\"a\",\"customer\":\"c0\",\"detail\":{}{}}}", "[".repeat(depth), "]".repeat(depth))
        };
        assert_eq!(send(deep(31).into_bytes()).await.status, 200);
        for body in [
            "",
            "{",
            "nonsense",
            "{\"name\":1e999}",
            "\u{feff}{}",
            "{\"a\":\"\\ud800\"}",
            &deep(32),
            &"[".repeat(200_000),
        ] {
            assert_eq!(send(body.as_bytes().to_vec()).await.problem(), (400, "malformed"), "{body:.40}");
        }
        assert_eq!(send(vec![0xff; 100]).await.problem(), (400, "malformed"));
        assert_eq!(send(vec![b' '; 262_145]).await.problem(), (413, "too-large"));
        let url = yard.program.url(EVENTS);
        let form = Client::new().post(&url).header("authorization", &bearer).form(&[("name", "a")]);
        assert_eq!(Answer::of(form.send().await.unwrap()).await.problem(), (415, "unsupported-media-type"));
        for (method, path, wanted) in [
            (Method::GET, EVENTS, (405, "method-not-allowed")),
            (Method::DELETE, EVENTS, (405, "method-not-allowed")),
            (Method::POST, "/api/v1/event", (404, "not-found")),
            (Method::GET, "/api/v1/events/1", (404, "not-found")),
            (Method::GET, "/hooks/none", (405, "method-not-allowed")),
            (Method::POST, "/hooks/none", (404, "not-found")),
        ] {
            let answer = Client::new().request(method, yard.program.url(path)).header("authorization", &bearer).send();
            assert_eq!(Answer::of(answer.await.unwrap()).await.problem(), wanted, "{path}");
        }
    }

    async fn whatever_comes_is_answered_and_nothing_breaks(db: TestDatabase) {
        let yard = Yard::open(db, &[("API__REQUESTS_PER_MINUTE", "0")], "").await;
        let key = yard.key("shop", &["events:write"]);
        let bearer = format!("Bearer {key}");
        let whole = json!([event("trial-began", 0), { "name": "a", "customer": "c1", "key": "k", "detail": { "é": [1, null] } }]);
        let whole = whole.to_string().into_bytes();
        let mut chance = 0x9e37_79b9_7f4a_7c15_u64;
        let mut below = |bound: usize| {
            chance ^= chance << 13;
            chance ^= chance >> 7;
            chance ^= chance << 17;
            usize::try_from(chance % bound as u64).unwrap()
        };
        let strange = *b"\0\x01\"\\{}[]:,0-eE.\x7f\xc3\xff ";
        for _ in 0..300 {
            let mut body = whole.clone();
            for _ in 0..=below(4) {
                let at = below(body.len());
                match below(3) {
                    0 => body[at] = strange[below(strange.len())],
                    1 => drop(body.remove(at)),
                    _ => body.insert(at, strange[below(strange.len())]),
                }
            }
            let answer = yard.send(EVENTS, &[("authorization", &bearer)], body.clone()).await;
            assert!(answer.status.as_u16() < 500, "{}: {answer:?}", String::from_utf8_lossy(&body));
            let parts = answer.body["results"].as_array().cloned().unwrap_or_default();
            assert!(parts.iter().all(|part| part["status"].as_u64() < Some(500)), "{}", String::from_utf8_lossy(&body));
        }
    }

    async fn a_key_that_asks_too_often_waits_and_no_other(db: TestDatabase) {
        let yard = Yard::open(db, &[("API__REQUESTS_PER_MINUTE", "3")], "").await;
        let (eager, calm) = (yard.key("eager", &["events:write"]), yard.key("calm", &["events:write"]));
        for _ in 0..3 {
            assert_eq!(yard.post(EVENTS, &eager, &event("a", 0)).await.status, 200);
        }
        let refused = yard.post(EVENTS, &eager, &event("a", 0)).await;
        assert_eq!(refused.problem(), (429, "limited"));
        let wait: u64 = refused.wait.unwrap().parse().unwrap();
        assert!((1..=20).contains(&wait), "{wait}");
        assert_eq!(yard.post(EVENTS, &calm, &event("a", 0)).await.status, 200);
    }
}
