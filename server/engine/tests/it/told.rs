//! What providers tell by calling us: traced to the delivery, done once, in whatever order it comes, and not lost where it
//! comes before we have written down what it is about.

use carillon_channels::inbound::{Reading, read_ses};
use carillon_channels::sms::InboundText;
use carillon_channels::{End, Report};
use carillon_domain::{AttemptOutcome, Channel, Setback};
use carillon_engine::{Came, EngineError};
use carillon_store::testing::TestDatabase;
use carillon_store::{Pool, on_both_databases};
use serde_json::{Value, json};

use crate::house::House;
use crate::ladder::{EVERY_WAY, deliveries, house, kinds, rungs};

/// What SES calls the only mail.
const NAME: &str = "010001963d7a1b2c-8a6f2f64-1f0b-4c1e-9d57-000000";

/// A house whose only mail has gone by SES, down this ladder.
async fn sent(db: &TestDatabase, ladder: &str) -> House {
    let house = house(db, ladder, EVERY_WAY).await;
    house.mail.answer_next(AttemptOutcome::Accepted { reply: format!("Ok {NAME}") });
    house.work().await;
    house
}

/// What SES tells of it, known only by its name there.
fn told(kind: &str, field: &str, detail: &Value) -> Reading {
    told_of(&json!({ "messageId": NAME }), kind, field, detail)
}

fn told_of(mail: &Value, kind: &str, field: &str, detail: &Value) -> Reading {
    let told = json!({ "notificationType": kind, "mail": mail, field: detail });
    read_ses(told.to_string().as_bytes()).unwrap().unwrap()
}

fn bounced() -> Reading {
    told("Bounce", "bounce", &bounce())
}

fn bounce() -> Value {
    let said = "smtp; 550 5.1.1 <annika@vogt.example>: user unknown";
    let recipient = json!({ "emailAddress": "annika@vogt.example", "status": "5.1.1", "diagnosticCode": said });
    json!({ "bounceType": "Permanent", "bounceSubType": "General", "bouncedRecipients": [recipient] })
}

fn arrived() -> Reading {
    told("Delivery", "delivery", &json!({ "recipients": ["annika@vogt.example"], "smtpResponse": "250 ok" }))
}

fn complained() -> Reading {
    let detail = json!({ "complainedRecipients": [{ "emailAddress": "annika@vogt.example" }], "complaintFeedbackType": "abuse" });
    told("Complaint", "complaint", &detail)
}

async fn state_of_email(house: &House) -> String {
    let db = house.engine.store().connection();
    carillon_store::customer::by_external_id(db, "c0").await.unwrap().unwrap().email_state
}

/// Straight into the database, past the engine.
async fn execute(db: &TestDatabase, sql: &'static str) {
    match db.store.pool() {
        Pool::Sqlite(pool) => drop(sqlx::query(sql).execute(&pool).await.unwrap()),
        Pool::Postgres(pool) => drop(sqlx::query(sql).execute(&pool).await.unwrap()),
    }
}

/// Every order of these.
fn orders(all: &[usize]) -> Vec<Vec<usize>> {
    if all.is_empty() {
        return vec![Vec::new()];
    }
    let without =
        |at: usize| all.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, it)| *it).collect::<Vec<_>>();
    let first = |at: usize| orders(&without(at)).into_iter().map(move |rest| [vec![all[at]], rest].concat());
    (0..all.len()).flat_map(first).collect()
}

on_both_databases! {
    async fn a_mail_is_known_by_its_return_path_its_message_id_or_its_name_at_the_provider(db: TestDatabase) {
        let house = sent(&db, "ladder = [\"email\", \"letter\"]").await;
        let path = house.mail.sent()[0].envelope.from.clone().unwrap().to_string();
        let id = house.sent()[0].lines().find_map(|it| it.strip_prefix("Message-ID: ").map(ToOwned::to_owned)).unwrap();
        let take = async |mail: Value| {
            let reading = told_of(&mail, "Bounce", "bounce", &bounce());
            house.engine.take_told(&reading).await.unwrap()
        };
        let forged = path.replace("@bounces.example", "@other.example").replacen("bounce+0", "bounce+1", 1);
        assert_eq!(take(json!({ "source": forged })).await, Came::Forged);
        assert_eq!(take(json!({ "source": "notices@aurora.example", "messageId": "0100-nobodys" })).await, Came::Unknown);
        assert_eq!(rungs(&house).await, ["email accepted -"]);
        assert_eq!(take(json!({ "source": path })).await, Came::Back);
        assert_eq!(take(json!({ "commonHeaders": { "messageId": id } })).await, Came::Known);
        assert_eq!(take(json!({ "messageId": NAME })).await, Came::Known);
        house.work().await;
        assert_eq!(rungs(&house).await, ["email rejected hard-bounce", "letter accepted -"]);
    }

    async fn in_whatever_order_and_however_often_one_state_is_left(db: TestDatabase) {
        let house = sent(&db, "ladder = [\"email\", \"letter\"]").await;
        let all = [arrived(), bounced(), complained(), bounced(), arrived()];
        for reading in &all {
            house.engine.take_told(reading).await.unwrap();
        }
        house.work().await;
        let (rows, state) = (rungs(&house).await, state_of_email(&house).await);
        assert_eq!((rows[0].as_str(), state.as_str()), ("email rejected hard-bounce", "unsubscribed"));
        let mut lines = kinds(&house).await;
        lines.sort();
        // Again, in every other order: nothing is added.
        for order in orders(&[0, 1, 2]) {
            for at in order {
                assert_eq!(house.engine.take_told(&all[at]).await.unwrap(), Came::Known);
            }
        }
        house.work().await;
        let mut again = kinds(&house).await;
        again.sort();
        assert_eq!((again, rungs(&house).await), (lines, rows));
    }

    async fn an_arrival_before_a_bounce_and_behind_it_leave_the_same(db: TestDatabase) {
        let house = sent(&db, "ladder = [\"email\", \"letter\"]").await;
        assert_eq!(house.engine.take_told(&bounced()).await.unwrap(), Came::Back);
        assert_eq!(house.engine.take_told(&arrived()).await.unwrap(), Came::Noted, "a line, and no more");
        house.work().await;
        assert_eq!(rungs(&house).await, ["email rejected hard-bounce", "letter accepted -"]);
        assert_eq!(house.letters.sent().len(), 1);
    }

    async fn a_complaint_told_again_does_not_undo_what_was_wished_since(db: TestDatabase) {
        let house = sent(&db, "ladder = [\"email\"]").await;
        assert_eq!(house.engine.take_told(&complained()).await.unwrap(), Came::Noted);
        assert_eq!(state_of_email(&house).await, "unsubscribed");
        house.engine.take_text(&InboundText { from: "+493012345678".into(), to: "7".into(), body: "START".into() }, "").await.unwrap();
        assert_eq!(house.engine.take_told(&complained()).await.unwrap(), Came::Known);
        assert_eq!(state_of_email(&house).await, "ok");
    }

    async fn what_is_told_while_its_hand_over_is_under_way_is_to_be_told_again(db: TestDatabase) {
        let house = sent(&db, "ladder = [\"email\", \"letter\"]").await;
        // As it is while the provider has answered and the answer is not written down.
        execute(&db, "UPDATE delivery SET state = 'started'").await;
        execute(&db, "UPDATE attempt SET receipt = NULL, finished_at = NULL, outcome = NULL").await;
        assert_eq!(house.engine.take_told(&bounced()).await.unwrap(), Came::Early, "by a name nobody knows yet");
        let path = house.mail.sent()[0].envelope.from.clone().unwrap().to_string();
        let by_path = told_of(&json!({ "source": path }), "Bounce", "bounce", &bounce());
        assert_eq!(house.engine.take_told(&by_path).await.unwrap(), Came::Early, "by a return path, but not taken yet");
        let mail = format!("Return-Path: <>\r\nTo: {path}\r\nFrom: mailer-daemon@vogt.example\r\nSubject: failure notice\r\n\r\n\
            <annika@vogt.example>: 550 5.1.1 user unknown\r\n");
        assert_eq!(house.engine.take_mail(Some(&path), mail.as_bytes()).await.unwrap().1, Came::Early, "and so by mail");
        let report = Report { receipt: "gw-1".into(), end: End::Failed(Setback::Failed), told: "failed".into() };
        assert_eq!(house.engine.report(Channel::Sms, &report).await.unwrap(), Came::Unknown, "nothing goes by that channel");
        assert_eq!(house.engine.report(Channel::Email, &report).await.unwrap(), Came::Early);
        assert!(!kinds(&house).await.contains(&"delivery-rejected".to_owned()), "nothing was written down");
        execute(&db, "UPDATE delivery SET state = 'accepted'").await;
        assert_eq!(house.engine.take_told(&by_path).await.unwrap(), Came::Back);
        assert_eq!(house.engine.take_told(&by_path).await.unwrap(), Came::Known);
        assert_eq!(rungs(&house).await, ["email rejected hard-bounce", "letter planned -"]);
    }

    async fn a_text_message_that_arrived_and_failed_has_failed_in_either_order(db: TestDatabase) {
        let house = house(&db, "ladder = [\"sms\", \"letter\"]", EVERY_WAY).await;
        house.work().await;
        let row = deliveries(&house).await.remove(0);
        let attempts = carillon_store::delivery::attempts(house.engine.store().connection(), &[row.id]).await.unwrap();
        let receipt = attempts[0].receipt.clone().unwrap();
        let report = |end| Report { receipt: receipt.clone(), end, told: "word".into() };
        let (good, bad) = (report(End::Delivered), report(End::Failed(Setback::Failed)));
        assert_eq!(house.engine.report(Channel::Sms, &good).await.unwrap(), Came::Noted);
        assert_eq!(house.engine.report(Channel::Sms, &bad).await.unwrap(), Came::Back);
        assert_eq!(house.engine.report(Channel::Sms, &good).await.unwrap(), Came::Known);
        house.work().await;
        // The other order is in `incoming`.
        assert_eq!(rungs(&house).await, ["sms rejected failed", "letter accepted -"]);
    }

    async fn a_text_with_a_key_counts_once_and_without_one_each_time(db: TestDatabase) {
        let house = house(&db, "ladder = [\"sms\"]", EVERY_WAY).await;
        let take = async |words: &str, key: &str| -> Result<Came, EngineError> {
            let text = InboundText { from: "+493012345678".into(), to: "72345".into(), body: words.into() };
            house.engine.take_text(&text, key).await
        };
        assert_eq!(take("call me", "callback:gw:1").await.unwrap(), Came::Noted);
        assert_eq!(take("call me", "callback:gw:1").await.unwrap(), Came::Known);
        assert_eq!(take("STOP", "callback:gw:2").await.unwrap(), Came::Noted);
        assert_eq!(take("START", "callback:gw:3").await.unwrap(), Came::Noted);
        assert_eq!(take("STOP", "callback:gw:2").await.unwrap(), Came::Known, "an old wish that comes again");
        assert_eq!(state_of_email(&house).await, "ok");
        let (one, other) = tokio::join!(take("call me", "callback:gw:4"), take("call me", "callback:gw:4"));
        let both = [one.unwrap(), other.unwrap()];
        assert!(both.contains(&Came::Noted) && both.contains(&Came::Known), "{both:?}");
        let answered = "answered-by-text";
        let all = ["replied", "asked-to-stop", answered, "asked-to-resume", answered, "replied"];
        assert_eq!(kinds(&house).await, all, "a wish that comes again is not answered again");
        take("call me", "").await.unwrap();
        take("call me", "").await.unwrap();
        assert_eq!(kinds(&house).await.len(), 8);
    }
}
