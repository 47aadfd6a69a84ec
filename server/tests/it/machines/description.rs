//! The document that describes the API: it names each route, and what is answered is what it says.

use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use serde_json::{Value, json};

use super::{Answer, Yard, event};
use crate::support::schema_faults;

async fn document(yard: &Yard) -> Value {
    let answer = reqwest::get(yard.program.url("/api/v1/openapi.json")).await.unwrap();
    Answer::of(answer).await.body
}

/// The schema of an answer, or of what is sent.
fn schema(document: &Value, path: &str, answer: Option<&Answer>) -> Value {
    let route = &document["paths"][path]["post"];
    let Some(answer) = answer else { return route["requestBody"]["content"]["application/json"]["schema"].clone() };
    let status = answer.status.as_u16().to_string();
    let family = format!("{}XX", &status[..1]);
    let answers = &route["responses"];
    let described = answers.get(&status).or_else(|| answers.get(&family));
    described.unwrap_or_else(|| panic!("{path} {status}"))["content"][answer.kind.as_str()]["schema"].clone()
}

on_both_databases! {
    async fn every_route_is_described_and_asks_for_a_key(db: TestDatabase) {
        let yard = Yard::open(db, &[], "").await;
        let document = document(&yard).await;
        assert_eq!(document["openapi"], "3.1.0");
        let paths: Vec<&String> = document["paths"].as_object().unwrap().keys().collect();
        assert_eq!(paths, ["/api/v1/enrollments", "/api/v1/events"]);
        assert_eq!(document["components"]["securitySchemes"]["key"]["scheme"], "bearer");
        for path in paths {
            let (method, route) = document["paths"][path].as_object().unwrap().iter().next().unwrap();
            assert_eq!(method, "post");
            assert!(route["security"][0]["key"][0].is_string() && route["summary"].is_string(), "{path}");
            assert_eq!(yard.send(path, &[], "{}").await.problem(), (401, "unauthorized"), "{path}");
        }
    }

    async fn what_is_answered_is_what_is_described(db: TestDatabase) {
        let yard = Yard::open(db, &[], "").await;
        let document = document(&yard).await;
        let key = yard.key("shop", &["events:write", "enrollments:write"]);
        let (events, enrollments) = ("/api/v1/events", "/api/v1/enrollments");
        let good = [
            (events, event("trial-began", 0)),
            (events, json!({ "name": "seen", "customer": "c0", "key": "k1", "detail": { "a": [1] } })),
            (events, json!([event("trial-began", 1), event("trial-began", 99)])),
            (events, json!([event("trial-began", 2)])),
            (enrollments, json!({ "campaign": "trial", "sequence": "steps", "customer": "c3", "key": "k2" })),
            (enrollments, json!({ "campaign": "trial", "sequence": "steps", "customer": "c3", "key": "k2" })),
            (enrollments, json!({ "campaign": "none", "sequence": "steps", "customer": "c3" })),
        ];
        let bad = [
            (events, json!({ "name": "trial-began", "customer": "c0", "amount": 1 })),
            (events, json!({ "name": "Trial", "customer": "c0" })),
            (events, json!({ "customer": "c0" })),
            (enrollments, json!({ "campaign": 1, "sequence": "steps" })),
        ];
        let mut pairs = Vec::new();
        let mut statuses = Vec::new();
        for (path, body) in good.iter().chain(&bad) {
            let answer = yard.post(path, &key, body).await;
            statuses.push(answer.status.as_u16());
            pairs.push((schema(&document, path, Some(&answer)), answer.body));
        }
        assert_eq!(statuses, [200, 200, 207, 200, 201, 200, 422, 422, 422, 422, 422]);
        let nobody = yard.send(events, &[], "{}").await;
        pairs.push((schema(&document, events, Some(&nobody)), nobody.body));
        pairs.extend(good.iter().map(|(path, body)| (schema(&document, path, None), body.clone())));
        assert_eq!(schema_faults(&document, &pairs), Vec::<String>::new());
        let wrong: Vec<_> = bad.iter().map(|(path, body)| (schema(&document, path, None), body.clone())).collect();
        let faulty: Vec<usize> = schema_faults(&document, &wrong)
            .iter()
            .map(|line| line.split(' ').next().unwrap().parse().unwrap())
            .collect();
        assert_eq!(faulty, [0, 1, 2, 3], "what is refused is against the schema, too");
    }
}
