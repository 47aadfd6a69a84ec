//! Events from outside switch paths: at once, once, and with one winner where a step is due at the same time.

use carillon_domain::volume::Scope;
use carillon_engine::happen::OutsideEvent;
use carillon_engine::volume::RuleDraft;
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use jiff::ToSpan;

use crate::house::{CAMPAIGN, House};

const SWITCHES: &str = "[[sequence.switch]]\non = \"renewal-paid\"\nto = \"thanks\"\n\
[[sequence.switch]]\non = \"account-closed\"\n\
[[sequence]]\nname = \"thanks\"\nstart = \"switch\"\n\
[[sequence.step]]\nname = \"thank-you\"\nat = \"+1d\"\nladder = [\"email\"]\n\
[[sequence]]\nname = \"download\"\nstart = \"product-downloaded\"\n\
[[sequence.step]]\nname = \"first-steps\"\nat = \"0d\"\nladder = [\"email\"]\n";

/// Customers with licenses that end in thirty days, and a campaign that knows what happens.
async fn house(db: &TestDatabase, customers: usize, licenses: usize) -> House {
    let house = House::over(db).await;
    let definition = format!("{CAMPAIGN}{SWITCHES}");
    let words = |subject: &str| {
        format!("+++\nsubject = \"{subject}\"\n+++\n{{% for r in records %}}{{{{ r.product }}}} {{% endfor %}}\n")
    };
    let (thanks, steps) = (words("Thank you"), words("First steps"));
    let mut files = vec![("campaign.toml", definition.as_str())];
    for tag in ["en", "de", "ar"] {
        files.push((Box::leak(format!("content/thank-you/{tag}.md").into_boxed_str()), thanks.as_str()));
        files.push((Box::leak(format!("content/first-steps/{tag}.md").into_boxed_str()), steps.as_str()));
    }
    house.apply_with("Your licenses end", &files).await;
    house.customers(customers, "en", licenses, house.today() + 30.days()).await;
    house
}

fn about(name: &str, record: &str) -> OutsideEvent {
    OutsideEvent { name: name.into(), record: Some(("license".into(), record.into())), ..OutsideEvent::default() }
}

fn subjects(house: &House) -> Vec<String> {
    let subject =
        |mail: &String| mail.lines().find_map(|line| line.strip_prefix("Subject: ")).unwrap_or_default().to_owned();
    house.sent().iter().map(subject).collect()
}

/// A rule that lets nothing go.
fn pause() -> RuleDraft {
    RuleDraft {
        name: "pause".into(),
        scope: Scope::default(),
        kind: "paused".into(),
        period: "day".into(),
        time_zone: "UTC".into(),
        ..RuleDraft::default()
    }
}

on_both_databases! {
    async fn a_renewal_that_is_paid_ends_the_countdown_and_says_thank_you(db: TestDatabase) {
        let house = house(&db, 2, 1).await;
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        assert_eq!(subjects(&house).len(), 2);
        let done = house.engine.happen(&about("renewal-paid", "o0-0"), "shop").await.unwrap();
        assert_eq!((done.ended, done.started, done.withdrawn, done.repeated), (1, 1, 0, false));
        house.engine.move_clock(2).await.unwrap();
        house.work().await;
        assert_eq!(subjects(&house)[2..], ["Thank you"]);
        house.engine.move_clock(40).await.unwrap();
        house.work().await;
        assert_eq!(subjects(&house)[3..], ["Your licenses end (en, 0-days)"], "only to the other one");
        let customer = carillon_store::customer::by_external_id(db.store.connection(), "c0").await.unwrap().unwrap();
        let kinds: Vec<String> =
            house.engine.customer(&customer.id).await.unwrap().timeline.into_iter().map(|it| it.kind).collect();
        for kind in ["happened", "enrollment-switched", "enrollment-started"] {
            assert!(kinds.iter().any(|it| it == kind), "{kinds:?}");
        }
    }

    async fn an_event_wins_over_what_has_not_been_begun(db: TestDatabase) {
        let house = house(&db, 1, 1).await;
        let by = house.admin("Ada").await;
        house.engine.save_rule(&pause(), &by).await.unwrap();
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        let id = house.engine.find("family0", None).await.unwrap().rows.remove(0).id;
        let done = house.engine.happen(&about("renewal-paid", "o0-0"), "shop").await.unwrap();
        assert_eq!((done.ended, done.started, done.withdrawn), (1, 1, 1));
        let rule = house.engine.volume_rules().await.unwrap().remove(0).id;
        house.engine.remove_rule(&rule, &by).await.unwrap();
        house.work().await;
        assert_eq!(subjects(&house), Vec::<String>::new(), "what was withdrawn does not go");
        let said = house.engine.communication(&id, None).await.unwrap();
        assert_eq!(said.deliveries[0].reason, "an event happened before it went");
    }

    async fn what_is_withdrawn_before_it_began_leaves_its_place_to_others(db: TestDatabase) {
        let house = house(&db, 3, 1).await;
        let by = house.admin("Ada").await;
        let one = RuleDraft { name: "one a day".into(), kind: "most".into(), number: "1".into(), ..pause() };
        house.engine.save_rule(&one, &by).await.unwrap();
        house.engine.move_clock(1).await.unwrap();
        assert_eq!(house.engine.plan().await.unwrap().released, 1);
        for record in ["o0-0", "o1-0"] {
            house.engine.happen(&about("account-closed", record), "shop").await.unwrap();
        }
        house.work().await;
        let rule = house.engine.volume_rules().await.unwrap().remove(0);
        assert_eq!((house.sent().len(), rule.used, rule.waiting), (1, 1, 0), "the third has the place of the first");
    }

    async fn what_a_person_asked_to_have_sent_again_goes_all_the_same(db: TestDatabase) {
        let house = house(&db, 1, 1).await;
        let by = house.admin("Ada").await;
        house.engine.save_rule(&pause(), &by).await.unwrap();
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        let id = house.engine.find("family0", None).await.unwrap().rows.remove(0).id;
        let language = carillon_domain::Language::En;
        house.engine.resend(&id, language, "they asked", "key-00000001", &by).await.unwrap();
        let done = house.engine.happen(&about("renewal-paid", "o0-0"), "shop").await.unwrap();
        assert_eq!(done.withdrawn, 1, "the planned one, not the one that was asked for");
        let rule = house.engine.volume_rules().await.unwrap().remove(0).id;
        house.engine.remove_rule(&rule, &by).await.unwrap();
        house.work().await;
        assert_eq!(subjects(&house), ["Your licenses end (en, 30-days)"]);
    }

    async fn one_of_two_licenses_is_paid_and_the_other_is_told_alone(db: TestDatabase) {
        let house = house(&db, 1, 2).await;
        let by = house.admin("Ada").await;
        let rule = house.engine.save_rule(&pause(), &by).await.unwrap();
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        let done = house.engine.happen(&about("renewal-paid", "o0-0"), "shop").await.unwrap();
        assert_eq!((done.ended, done.started, done.withdrawn), (0, 1, 1));
        house.engine.remove_rule(&rule, &by).await.unwrap();
        house.work().await;
        let sent = house.sent();
        assert_eq!(subjects(&house), ["Your licenses end (en, 30-days)"]);
        assert!(sent[0].contains("Product 1") && !sent[0].contains("Product 0"), "{}", sent[0]);
    }

    async fn the_same_event_is_done_once_and_one_that_ends_needs_no_other_path(db: TestDatabase) {
        let house = house(&db, 1, 1).await;
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        let closed = OutsideEvent { name: "account-closed".into(), customer: "c0".into(), key: "crm-1".into(), ..OutsideEvent::default() };
        let first = house.engine.happen(&closed, "crm").await.unwrap();
        let again = house.engine.happen(&closed, "crm").await.unwrap();
        assert_eq!((first.ended, first.started, first.repeated), (1, 0, false));
        assert_eq!((again.ended, again.repeated, &again.event_id), (0, true, &first.event_id));
        let other = OutsideEvent { name: "renewal-paid".into(), ..closed };
        let refused = house.engine.happen(&other, "crm").await.unwrap_err();
        let carillon_engine::EngineError::Invalid(faults) = refused else { panic!("{refused:?}") };
        assert_eq!((faults[0].field, faults[0].phrase_key), ("key", "fault-key-reused"));
        house.engine.move_clock(40).await.unwrap();
        house.work().await;
        assert_eq!(subjects(&house).len(), 1, "the countdown is over");
    }

    async fn an_event_starts_what_begins_with_it_each_time_it_happens(db: TestDatabase) {
        let house = house(&db, 1, 1).await;
        for _ in 0..2 {
            let done = house.engine.happen(&about("product-downloaded", "o0-0"), "shop").await.unwrap();
            assert_eq!((done.ended, done.started), (0, 1));
            house.engine.move_clock(1).await.unwrap();
            house.work().await;
        }
        let steps = subjects(&house).into_iter().filter(|it| it == "First steps").count();
        assert_eq!(steps, 2);
    }

    async fn a_step_and_an_event_at_the_same_time_have_one_winner(db: TestDatabase) {
        let house = house(&db, 0, 0).await;
        house.customers(1, "en", 1, house.today() + 31.days()).await;
        let report = house.engine.plan().await.unwrap();
        assert_eq!((report.enrolled, report.planned), (1, 0));
        house.engine.move_clock(2).await.unwrap();
        let event = about("renewal-paid", "o0-0");
        let (planned, happened) = tokio::join!(house.engine.plan(), house.engine.happen(&event, "shop"));
        let (planned, happened) = (planned.unwrap().planned, happened.unwrap());
        house.work().await;
        // Whoever came first: what was planned was withdrawn, or it was never planned.
        assert_eq!(subjects(&house), Vec::<String>::new());
        assert_eq!((happened.ended, happened.withdrawn), (1, planned));
    }

    async fn what_nobody_knows_is_refused(db: TestDatabase) {
        let house = house(&db, 1, 1).await;
        let wrong = [
            OutsideEvent { name: "Renewal Paid".into(), customer: "c0".into(), ..OutsideEvent::default() },
            OutsideEvent { name: "renewal-paid".into(), customer: "nobody".into(), ..OutsideEvent::default() },
            about("renewal-paid", "o9-9"),
            OutsideEvent { customer: "c1".into(), ..about("renewal-paid", "o0-0") },
        ];
        for (happening, field) in wrong.iter().zip(["name", "customer", "record", "customer"]) {
            let error = house.engine.happen(happening, "shop").await.unwrap_err();
            let carillon_engine::EngineError::Invalid(faults) = error else { panic!("{error:?}") };
            assert_eq!(faults[0].field, field);
        }
    }
}
