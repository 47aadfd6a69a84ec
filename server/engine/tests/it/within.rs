//! What happens within the house switches paths as well: mail that comes back, somebody who asks to stop, contact data that
//! is corrected.

use carillon_domain::{AttemptOutcome, DeliveryState};
use carillon_engine::volume::RuleDraft;
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use jiff::ToSpan;

use crate::house::{CAMPAIGN, House};

const SWITCHES: &str = "[[sequence.switch]]\non = \"email-bounced\"\n\
[[sequence.switch]]\non = \"asked-to-stop\"\n\
[[sequence.switch]]\non = \"contact-updated\"\nto = \"anew\"\n\
[[sequence]]\nname = \"anew\"\nstart = \"switch\"\n\
[[sequence.step]]\nname = \"hello\"\nat = \"+1d\"\nladder = [\"email\"]\n\
[[sequence]]\nname = \"back\"\nstart = \"asked-to-resume\"\n\
[[sequence.step]]\nname = \"welcome\"\nat = \"0d\"\nladder = [\"email\"]\n";
/// A step that waits for mail to come back.
const WAITS: &str = "[[sequence]]\nname = \"second\"\nanchor = \"expires\"\n\
[[sequence.step]]\nname = \"hello\"\nat = \"-29d\"\nuntil = \"'email-bounced' in happened\"\nwait = \"9d\"\n\
otherwise = \"pass\"\nladder = [\"email\"]\n";

/// Customers with a license that ends in thirty days, a day later, and a campaign with more sequences.
async fn house(db: &TestDatabase, customers: usize, more: &str) -> House {
    let house = House::over(db).await;
    let definition = format!("{CAMPAIGN}{more}");
    let words = |subject: &str| format!("+++\nsubject = \"{subject}\"\n+++\nHello\n");
    let files = ["en", "de", "ar"].into_iter().flat_map(|tag| {
        [("hello", "Hello"), ("welcome", "Welcome back")]
            .into_iter()
            .filter(|(step, _)| more.contains(step))
            .map(move |(step, subject)| (format!("content/{step}/{tag}.md"), words(subject)))
    });
    let files: Vec<(String, String)> = files.collect();
    let all: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    house.apply_with("Your licenses end", &[&[("campaign.toml", definition.as_str())], &all[..]].concat()).await;
    house.customers(customers, "en", 1, house.today() + 30.days()).await;
    house.engine.move_clock(1).await.unwrap();
    house
}

fn refused() -> AttemptOutcome {
    AttemptOutcome::Rejected { code: Some(550), reply: "5.7.1 refused for what it says".into() }
}

async fn days(house: &House, days: u32) {
    house.engine.move_clock(days).await.unwrap();
    house.work().await;
}

fn subjects(house: &House) -> Vec<String> {
    let subject =
        |mail: &String| mail.lines().find_map(|line| line.strip_prefix("Subject: ")).unwrap_or_default().to_owned();
    house.sent().iter().map(subject).collect()
}

async fn customer_id(house: &House) -> String {
    let db = house.engine.store().connection();
    carillon_store::customer::by_external_id(db, "c0").await.unwrap().unwrap().id
}

async fn timeline(house: &House) -> Vec<String> {
    let view = house.engine.customer(&customer_id(house).await).await.unwrap();
    view.timeline.into_iter().map(|it| it.kind).collect()
}

async fn correct(house: &House) {
    let by = house.person().await;
    let id = customer_id(house).await;
    let mut form = house.engine.customer(&id).await.unwrap().form;
    (form.email, form.reason) = ("new@example.com".into(), "they moved".into());
    house.engine.correct_customer(&id, form, &by).await.unwrap();
}

/// A rule that lets nothing go.
fn pause() -> RuleDraft {
    RuleDraft {
        name: "pause".into(),
        kind: "paused".into(),
        period: "day".into(),
        time_zone: "UTC".into(),
        ..RuleDraft::default()
    }
}

on_both_databases! {
    async fn mail_that_comes_back_ends_the_path_of_who_did_not_get_it(db: TestDatabase) {
        let house = house(&db, 2, SWITCHES).await;
        house.mail.answer_next(refused());
        house.work().await;
        assert_eq!(subjects(&house).len(), 1, "one of the two came back");
        days(&house, 30).await;
        assert_eq!(subjects(&house)[1..], ["Your licenses end (en, 0-days)"], "only the other one goes on");
        let to: Vec<String> = house.mail.sent().iter().map(|mail| mail.envelope.to.to_string()).collect();
        assert_eq!(to[0], to[1]);
    }

    async fn where_no_campaign_listens_a_path_goes_on(db: TestDatabase) {
        let house = house(&db, 1, "").await;
        house.mail.answer_next(refused());
        house.work().await;
        assert_eq!(subjects(&house).len(), 0);
        days(&house, 30).await;
        assert_eq!(subjects(&house), ["Your licenses end (en, 0-days)"]);
    }

    async fn what_is_not_for_good_switches_nothing(db: TestDatabase) {
        let house = house(&db, 1, SWITCHES).await;
        house.mail.answer_next(AttemptOutcome::Deferred { code: Some(451), reply: "later".into() });
        house.work().await;
        days(&house, 1).await;
        days(&house, 29).await;
        assert_eq!(subjects(&house), ["Your licenses end (en, 30-days)", "Your licenses end (en, 0-days)"]);
        assert!(!timeline(&house).await.iter().any(|kind| kind == "enrollment-switched"));
    }

    async fn who_waits_for_room_loses_no_try_however_often(db: TestDatabase) {
        let house = house(&db, 1, SWITCHES).await;
        for _ in 0..10 {
            house.mail.answer_next(AttemptOutcome::Waiting { reason: "no room".into(), seconds: 60 });
        }
        house.work().await;
        let id = house.engine.find("family0", None).await.unwrap().rows.remove(0).id;
        for round in 0..10 {
            let said = house.engine.communication(&id, None).await.unwrap();
            let waits = &said.deliveries[0];
            assert_eq!((waits.state, waits.attempts, waits.reason.as_str()), (DeliveryState::Deferred, 0, "waits: no room"));
            assert_eq!(subjects(&house).len(), 0, "in round {round}");
            days(&house, 1).await;
        }
        let sent = house.engine.communication(&id, None).await.unwrap();
        assert_eq!((sent.deliveries[0].state, sent.deliveries[0].attempts), (DeliveryState::Accepted, 1));
        assert!(!timeline(&house).await.iter().any(|kind| kind == "delivery-deferred"));
    }

    async fn who_asks_to_stop_is_told_nothing_more_and_who_comes_back_is_welcomed(db: TestDatabase) {
        let house = house(&db, 1, SWITCHES).await;
        let by = house.admin("Ada").await;
        let rule = house.engine.save_rule(&pause(), &by).await.unwrap();
        house.work().await;
        let id = house.engine.find("family0", None).await.unwrap().rows.remove(0).id;
        let said = house.engine.communication(&id, None).await.unwrap();
        house.engine.unsubscribe(&said.token).await.unwrap();
        house.engine.remove_rule(&rule, &by).await.unwrap();
        house.work().await;
        assert_eq!(subjects(&house), Vec::<String>::new(), "what waited was withdrawn");
        let said = house.engine.communication(&id, None).await.unwrap();
        assert_eq!(said.deliveries[0].state, DeliveryState::Cancelled);
        house.engine.unsubscribe(&said.token).await.unwrap();
        let told = |kinds: Vec<String>, kind: &str| kinds.iter().filter(|it| *it == kind).count();
        assert_eq!(told(timeline(&house).await, "enrollment-switched"), 1, "asking twice is asking once");
        house.engine.resubscribe(&said.token).await.unwrap();
        house.work().await;
        days(&house, 1).await;
        assert_eq!(subjects(&house), ["Welcome back"]);
    }

    async fn corrected_contact_data_lead_elsewhere(db: TestDatabase) {
        let house = house(&db, 1, SWITCHES).await;
        house.work().await;
        correct(&house).await;
        days(&house, 2).await;
        assert_eq!(subjects(&house), ["Your licenses end (en, 30-days)", "Hello"]);
        assert_eq!(house.mail.sent()[1].envelope.to.to_string(), "new@example.com");
        let kinds = timeline(&house).await;
        for kind in ["customer-corrected", "enrollment-switched", "enrollment-started"] {
            assert!(kinds.iter().any(|it| it == kind), "{kinds:?}");
        }
    }

    async fn contact_data_a_source_tells_anew_lead_elsewhere_and_the_same_do_not(db: TestDatabase) {
        let house = house(&db, 2, SWITCHES).await;
        house.work().await;
        let table = |email: &str| format!("No,Family,Email\nc0,Autumn,{email}\n");
        let map = "target = \"customers\"\n[columns]\nexternal_id = \"No\"\nfamily = \"Family\"\nemail = \"Email\"\n";
        let name = "target = \"customers\"\n[columns]\nexternal_id = \"No\"\nfamily = \"Family\"\n";
        house.import("names.csv", "No,Family\nc1,Winter\n".into(), name).await;
        for _ in 0..2 {
            house.import("moved.csv", table("new@example.com"), map).await;
        }
        days(&house, 2).await;
        let sent = subjects(&house);
        assert_eq!(sent.iter().filter(|it| *it == "Hello").count(), 1, "{sent:?}");
        assert_eq!(house.mail.sent().last().unwrap().envelope.to.to_string(), "new@example.com");
        let told = timeline(&house).await;
        let count = |kind: &str| told.iter().filter(|it| *it == kind).count();
        assert_eq!((count("customer-corrected"), count("enrollment-switched")), (1, 1), "{told:?}");
    }

    async fn a_step_that_waits_for_it_goes_when_mail_comes_back(db: TestDatabase) {
        let house = house(&db, 2, WAITS).await;
        house.mail.answer_next(refused());
        house.work().await;
        days(&house, 2).await;
        let sent = subjects(&house);
        assert_eq!(sent.iter().filter(|it| *it == "Hello").count(), 1, "{sent:?}");
        days(&house, 10).await;
        assert_eq!(subjects(&house).len(), 2, "who waited in vain is passed over");
    }
}
