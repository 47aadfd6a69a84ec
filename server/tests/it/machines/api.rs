//! The API: who gets in, what is done once, and that it is the same as on the command line.

use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use futures::future::join_all;
use serde_json::{Value, json};

use super::{Yard, event};

const EVENTS: &str = "/api/v1/events";
const ENROLLMENTS: &str = "/api/v1/enrollments";

on_both_databases! {
    async fn an_event_told_over_http_does_what_one_on_the_command_line_does(db: TestDatabase) {
        let yard = Yard::open(db, &[], "").await;
        let key = yard.key("shop", &["events:write"]);
        let by_command = |name: &str| -> Value {
            serde_json::from_str(&yard.installation.must(&["event", name, "--record", "license:o0", "--json"])).unwrap()
        };
        for name in ["trial-began", "renewal-paid"] {
            let (mut one, mut other) = (by_command(name), yard.post(EVENTS, &key, &event(name, 1)).await.body);
            assert!(other["event"].as_str().unwrap().starts_with("evt_"));
            (one["event"], other["event"]) = (Value::Null, Value::Null);
            assert_eq!(one, other, "{name}");
            let wanted = if name == "trial-began" { [1, 0] } else { [0, 1] };
            assert_eq!([&one["started"], &one["ended"]].map(|it| it.as_u64().unwrap()), wanted);
        }
        let ended = "SELECT count(DISTINCT state || reason) * 100 + count(*) FROM enrollment WHERE next_due_at IS NULL";
        assert_eq!(yard.count(ended).await, 102, "both ended, for the same reason");
        let told = "SELECT count(*) FROM event WHERE kind = 'happened' AND actor LIKE 'shop (car\\_%)' ESCAPE '\\'";
        assert_eq!(yard.count(told).await, 2, "the timeline tells who");
    }

    async fn who_is_put_on_a_sequence_twice_by_one_key_is_on_it_once(db: TestDatabase) {
        let yard = Yard::open(db, &[], "").await;
        let enroll = |customer: &'static str| ["enroll", "trial", "steps", "--customer", customer, "--key", "wish-1"];
        for _ in 0..2 {
            yard.installation.must(&enroll("c3"));
        }
        assert_eq!(yard.count("SELECT count(*) FROM enrollment WHERE sequence = 'steps'").await, 1);
        assert!(yard.installation.must_fail(&enroll("c4"), 1).contains("was told with another wish"));
    }

    async fn the_same_key_does_nothing_again_and_says_so(db: TestDatabase) {
        let yard = Yard::open(db, &[], "").await;
        let (key, other) = (yard.key("shop", &["events:write"]), yard.key("crm", &["events:write"]));
        let mut paid = event("renewal-paid", 0);
        paid["key"] = "payment-1".into();
        let first = yard.post(EVENTS, &key, &paid).await.body;
        let again = yard.post(EVENTS, &other, &paid).await.body;
        assert_eq!(
            (&again["repeated"], &again["event"]),
            (&json!(true), &first["event"]),
            "an event's own key is everybody's"
        );
        let told = yard.installation.must(&[
            "event",
            "renewal-paid",
            "--record",
            "license:o0",
            "--key",
            "payment-1",
            "--json",
        ]);
        assert_eq!(serde_json::from_str::<Value>(&told).unwrap()["event"], first["event"]);
        paid["detail"] = json!({ "amount": 7 });
        let with_more = ["event", "renewal-paid", "--record", "license:o0", "--key", "payment-1", "--detail", "{\"amount\":7}"];
        assert!(yard.installation.must_fail(&with_more, 1).contains("was told with another event"));
        let changed = yard.post(EVENTS, &key, &paid).await;
        assert_eq!((changed.problem(), changed.pointers()), ((422, "key-reused"), vec!["/key"]));

        let send = async |key: &str, request: &str, body: &Value| {
            let bearer = format!("Bearer {key}");
            yard.send(EVENTS, &[("authorization", &bearer), ("idempotency-key", request)], body.to_string()).await
        };
        let began = event("trial-began", 1);
        let repeated =
            async |key: &str, request: &str, body: &Value| send(key, request, body).await.body["repeated"].clone();
        assert_eq!(repeated(&key, "r-1", &began).await, json!(false));
        assert_eq!(repeated(&key, "r-1", &began).await, json!(true));
        assert_eq!(repeated(&key, "\"r-1\"", &began).await, json!(true), "quoted, as the draft has it");
        assert_eq!(repeated(&other, "r-1", &began).await, json!(false), "a request's key is of who sends it");
        assert_eq!(send(&key, "r-1", &event("trial-began", 2)).await.problem(), (422, "key-reused"));
        assert_eq!(send(&key, "", &began).await.problem(), (400, "malformed"));
        let several = json!([event("trial-began", 3), event("trial-began", 4), event("renewal-paid", 9)]);
        for (done, repeated) in [(2, 0), (0, 2)] {
            let answer = send(&key, "r-2", &several).await;
            assert_eq!(
                (&answer.body["done"], &answer.body["repeated"], &answer.body["refused"]),
                (&json!(done), &json!(repeated), &json!(1))
            );
        }
        assert_eq!(yard.happened().await, 5);
    }

    async fn of_many_who_tell_the_same_at_once_one_is_first(db: TestDatabase) {
        let yard = Yard::open(db, &[], "").await;
        let key = yard.key("shop", &["events:write"]);
        let mut began = event("trial-began", 0);
        began["key"] = "trial-1".into();
        let answers = join_all((0..20).map(|_| yard.post(EVENTS, &key, &began))).await;
        assert!(answers.iter().all(|answer| answer.status == 200), "{answers:?}");
        assert_eq!(answers.iter().filter(|answer| answer.body["repeated"] == false).count(), 1);
        assert_eq!(yard.count("SELECT count(*) FROM enrollment").await, 1);
    }

    async fn one_that_is_wrong_among_several_stops_no_other(db: TestDatabase) {
        let yard = Yard::open(db, &[], "").await;
        let key = yard.key("shop", &["events:write"]);
        let several = json!([
            event("trial-began", 0), { "name": "Trial" , "customer": "c1" }, event("trial-began", 99), 17, event("trial-began", 1),
            { "name": "trial-began", "customer": "c2", "amount": 3 },
        ]);
        let answer = yard.post(EVENTS, &key, &several).await;
        assert_eq!(
            (answer.status.as_u16(), &answer.body["done"], &answer.body["refused"]),
            (207, &json!(2), &json!(4))
        );
        let results = answer.body["results"].as_array().unwrap();
        let places: Vec<_> =
            results.iter().map(|it| it["problem"]["errors"][0]["pointer"].as_str().unwrap_or("fine")).collect();
        assert_eq!(places, ["fine", "/1/name", "/2/record", "/3", "fine", "/5/amount"]);
        assert!(
            results.iter().all(|it| it["status"] == if it["problem"].is_null() { 200 } else { 422 }),
            "{results:?}"
        );
        assert_eq!(yard.happened().await, 2);
    }

    async fn somebody_is_put_on_a_sequence_once(db: TestDatabase) {
        let yard = Yard::open(db, &[], "").await;
        let key = yard.key("crm", &["enrollments:write"]);
        let wish = json!({ "campaign": "trial", "sequence": "steps", "customer": "c0", "key": "wish-1" });
        let first = yard.post(ENROLLMENTS, &key, &wish).await;
        assert_eq!((first.status.as_u16(), &first.body["repeated"]), (201, &json!(false)));
        let again = yard.post(ENROLLMENTS, &key, &wish).await;
        assert_eq!((again.status.as_u16(), &again.body["event"]), (200, &first.body["event"]));
        assert_eq!(yard.count("SELECT count(*) FROM enrollment").await, 1);
        for (field, value, pointer) in [
            ("campaign", "none", "/campaign"),
            ("sequence", "none", "/sequence"),
            ("customer", "nobody", "/customer"),
            ("customer", "c1", "/key"),
        ] {
            let mut wrong = wish.clone();
            wrong[field] = value.into();
            if pointer != "/key" {
                wrong["key"] = "another".into();
            }
            let refused = yard.post(ENROLLMENTS, &key, &wrong).await;
            assert_eq!((refused.status.as_u16(), refused.pointers()), (422, vec![pointer]), "{refused:?}");
        }
        assert_eq!(yard.post(EVENTS, &key, &event("trial-began", 1)).await.problem(), (403, "forbidden"));
    }

    async fn nobody_gets_in_without_a_good_key(db: TestDatabase) {
        let yard = Yard::open(db, &[], "").await;
        let key = yard.key("shop", &["events:write"]);
        let body = event("trial-began", 0).to_string();
        let ask = async |headers: &[(&str, &str)]| yard.send(EVENTS, headers, body.clone()).await;
        assert_eq!(ask(&[]).await.problem(), (401, "unauthorized"));
        let last = if key.ends_with('0') { "1" } else { "0" };
        let off_by_one = format!("{}{last}", &key[..key.len() - 1]);
        for wrong in [
            "Bearer",
            "Bearer ",
            "Basic YTpi",
            &key,
            &format!("Bearer {}", &key[1..]),
            &format!("Bearer {off_by_one}"),
            &format!("Bearer {}", "x".repeat(7_000)),
        ] {
            assert_eq!(ask(&[("authorization", wrong)]).await.problem(), (401, "unauthorized"), "{wrong:.60}");
        }
        assert_eq!(
            ask(&[("cookie", &format!("carillon_session={key}; session={key}"))]).await.problem(),
            (401, "unauthorized")
        );
        let good = format!("Bearer {key}");
        let elsewhere = [
            ("authorization", good.as_str()),
            ("origin", "https://elsewhere.example"),
            ("sec-fetch-site", "cross-site"),
        ];
        assert_eq!(ask(&elsewhere).await.status, 200, "a key is its own proof, wherever the request comes from");
        let enrollments = yard.post(ENROLLMENTS, &key, &json!({})).await;
        assert_eq!(enrollments.problem(), (403, "forbidden"));
        yard.installation.must(&["key", "revoke", &key[..12]]);
        assert_eq!(ask(&[("authorization", &good)]).await.problem(), (401, "unauthorized"));
        assert_eq!(yard.happened().await, 1);
        assert!(!yard.program.told().contains(&key[12..]), "no secret in the log");
        assert!(!yard.installation.must(&["key", "list", "--json"]).contains(&key[12..]));
    }
}
