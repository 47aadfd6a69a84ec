//! Send windows on both databases: quiet where it is night for the customer, at once where it is day, and all of it said.

use std::fmt::Write;

use carillon_domain::{AttemptOutcome, DeliveryState};
use carillon_engine::volume::{RuleDraft, Waiting};
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::house::{CUSTOMERS_MAP, House, LICENSES_MAP};

/// Hours with so many around one, on every day, whatever time it is.
fn around(hour: i8, each_side: i8) -> String {
    let hours = (hour - each_side..=hour + each_side).map(|hour| hour.rem_euclid(24));
    let mut parts: Vec<String> = hours.map(|hour| format!("mon-sun {hour:02}:00-{:02}:00", hour + 1)).collect();
    parts.sort();
    parts.join(", ")
}

fn local_hour(house: &House, zone: &str) -> i8 {
    house.engine.clock_now().to_zoned(TimeZone::get(zone).unwrap()).hour()
}

fn hours(hours: String) -> RuleDraft {
    RuleDraft {
        name: "quiet hours".into(),
        kind: "hours".into(),
        hours,
        period: "day".into(),
        time_zone: "UTC".into(),
        ..RuleDraft::default()
    }
}

/// A minute of the week that is days away in every time zone.
fn far(house: &House) -> String {
    let day = house.today() + 3.days();
    format!(
        "{} 00:00-00:01",
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
            [usize::try_from(day.weekday().to_monday_zero_offset()).unwrap()]
    )
}

/// Three customers in Britain and three in Japan, and a message is due to each.
async fn due(db: &TestDatabase) -> House {
    let house = House::over(db).await;
    let ends = house.today() + 30.days();
    house.customers(3, "en", 1, ends).await;
    let mut table = String::from("No,Kind,Family,Given,Language,Country,Email\n");
    let mut records = String::from("Order,No,Ends,Product,Seats\n");
    for at in 0..3 {
        writeln!(table, "j{at},person,Family{at},Given{at},en,JP,j{at}@example.com").unwrap();
        writeln!(records, "p{at},j{at},{ends},Product,1").unwrap();
    }
    house.import("japan.csv", table, CUSTOMERS_MAP).await;
    house.import("japan-licenses.csv", records, LICENSES_MAP).await;
    house.engine.move_clock(1).await.unwrap();
    house
}

/// To whom mail went so far, by the first letter of the address.
fn went(house: &House) -> String {
    let mut to: Vec<char> =
        house.mail.sent().iter().filter_map(|mail| mail.envelope.to.to_string().chars().next()).collect();
    to.sort_unstable();
    to.into_iter().collect()
}

/// Why each of those who wait does.
async fn waits(house: &House) -> Vec<(DeliveryState, Option<Waiting>)> {
    let mut found = Vec::new();
    for row in house.engine.find("example.com", None).await.unwrap().rows {
        let said = house.engine.communication(&row.id, None).await.unwrap();
        found.extend(said.deliveries.into_iter().map(|it| (it.state, it.waiting)));
    }
    found.retain(|(state, _)| *state != DeliveryState::Accepted);
    found
}

on_both_databases! {
    async fn it_is_quiet_where_it_is_night_and_everybody_has_a_clock_of_their_own(db: TestDatabase) {
        let house = due(&db).await;
        let by = house.admin("Ada").await;
        let rule = house.engine.save_rule(&hours(around(local_hour(&house, "Asia/Tokyo"), 1)), &by).await.unwrap();
        house.work().await;
        assert_eq!(went(&house), "jjj");
        let waits = waits(&house).await;
        assert_eq!(waits.len(), 3);
        for (_, wait) in waits {
            let wait = wait.unwrap();
            assert_eq!(wait.rules[0].id, rule);
            let opens = wait.rules[0].quiet_until.unwrap();
            let local = |at: Timestamp| at.to_zoned(TimeZone::get("Europe/London").unwrap());
            let tokyo = house.engine.clock_now().to_zoned(TimeZone::get("Asia/Tokyo").unwrap());
            assert_eq!(local(opens).hour(), (tokyo.hour() - 1).rem_euclid(24), "the same hour on their own clock");
            assert_eq!(wait.expected_at, Some(opens));
        }
        let rules = house.engine.volume_rules().await.unwrap();
        assert_eq!((rules[0].waiting, rules[0].quota.most), (3, u64::MAX));
        house.engine.remove_rule(&rule, &by).await.unwrap();
        house.work().await;
        assert_eq!(went(&house), "cccjjj");
    }

    async fn what_was_let_go_waits_again_when_it_becomes_quiet_and_goes_when_hours_begin(db: TestDatabase) {
        let house = due(&db).await;
        let by = house.admin("Ada").await;
        let report = house.engine.plan().await.unwrap();
        assert_eq!((report.planned, report.released), (6, 6));
        let never = hours(far(&house));
        let scoped = RuleDraft { scope: serde_json::from_value(serde_json::json!({ "countries": ["GB"] })).unwrap(), ..never };
        let rule = house.engine.save_rule(&scoped, &by).await.unwrap();
        house.work().await;
        assert_eq!(went(&house), "jjj", "what was not begun was taken back at once");
        let effect = house.engine.effect_of_removal(&rule, &TimeZone::UTC).await.unwrap();
        assert_eq!((effect.shift.sooner, effect.shift.later), (3, 0), "{effect:?}");
        let open = RuleDraft { id: Some(rule), hours: "mon-sun 00:00-24:00".into(), ..scoped };
        house.engine.save_rule(&open, &by).await.unwrap();
        house.work().await;
        assert_eq!(went(&house), "cccjjj");
        let rules = house.engine.volume_rules().await.unwrap();
        assert_eq!(rules[0].used, 3, "what was taken back does not count twice");
    }

    async fn what_is_to_be_tried_again_is_tried_when_hours_begin(db: TestDatabase) {
        let house = House::over(&db).await;
        house.customers(1, "en", 1, house.today() + 30.days()).await;
        house.engine.move_clock(1).await.unwrap();
        let by = house.admin("Ada").await;
        house.mail.answer_next(AttemptOutcome::Deferred { code: Some(451), reply: "later".into() });
        house.work().await;
        assert_eq!(waits(&house).await[0].0, DeliveryState::Deferred);
        let quiet = house.engine.save_rule(&hours(far(&house)), &by).await.unwrap();
        house.engine.remove_rule(&quiet, &by).await.unwrap();
        let next = carillon_store::delivery::next_due(house.engine.store().connection(), house.engine.clock_now().as_millisecond()).await;
        let next = next.unwrap().and_then(|at| Timestamp::from_millisecond(at).ok()).unwrap();
        let local = next.to_zoned(TimeZone::get("Europe/London").unwrap());
        assert_eq!((local.date(), local.hour(), local.minute()), (house.today() + 3.days(), 0, 0));
    }

    async fn hours_that_cannot_be_read_are_refused(db: TestDatabase) {
        let house = House::over(&db).await;
        let by = house.admin("Ada").await;
        for (text, key) in [(" ", "fault-empty"), ("at night", "fault-hours"), ("mon 20:00-08:00", "fault-hours")] {
            let found = house.engine.save_rule(&hours(text.into()), &by).await.unwrap_err();
            let carillon_engine::EngineError::Invalid(faults) = found else { panic!("{found:?}") };
            assert_eq!((faults[0].field, faults[0].phrase_key), ("hours", key));
        }
    }
}
