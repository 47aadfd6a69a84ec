//! Volume rules on both databases: what they hold back, what they say of it, and what changes at once when they change.

use carillon_domain::volume::Scope;
use carillon_domain::{DeliveryState, Language, MessageClass};
use carillon_engine::volume::{AbsenceDraft, RuleDraft, StaffDraft};
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use jiff::ToSpan;

use crate::house::House;

/// At most so many messages in a language a day.
fn daily(language: Language, number: u32) -> RuleDraft {
    RuleDraft {
        name: format!("{} a day", language.tag()),
        scope: Scope { languages: vec![language], ..Scope::default() },
        except: Scope { classes: vec![MessageClass::Transactional], ..Scope::default() },
        kind: "most".into(),
        number: number.to_string(),
        period: "day".into(),
        time_zone: "UTC".into(),
        ..RuleDraft::default()
    }
}

/// Everybody's message is due, and nothing has gone.
async fn due(db: &TestDatabase, german: usize) -> House {
    let house = House::over(db).await;
    house.customers(german, "de", 1, house.today() + 30.days()).await;
    house.engine.move_clock(1).await.unwrap();
    house
}

/// How many deliveries wait for the rules, are let go and not begun, and were accepted.
async fn counts(house: &House) -> (u64, u64, u64) {
    let db = house.engine.store().connection();
    let now = house.engine.clock_now().as_millisecond();
    let waiting = carillon_store::volume::waiting(db, now).await.unwrap().values().sum();
    let released = carillon_store::volume::in_flight(db).await.unwrap().values().sum();
    (waiting, released, house.engine.home().await.unwrap().accepted)
}

on_both_databases! {
    async fn a_daily_cap_lets_the_first_go_and_says_why_the_others_wait(db: TestDatabase) {
        let house = due(&db, 12).await;
        let by = house.admin("Ada").await;
        let rule = house.engine.save_rule(&daily(Language::De, 5), &by).await.unwrap();
        house.work().await;
        assert_eq!(counts(&house).await, (7, 0, 5));
        house.work().await;
        assert_eq!(house.sent().len(), 5, "the day is used up");

        let rows = house.engine.find("example.com", None).await.unwrap().rows;
        let mut waits = Vec::new();
        for row in &rows {
            let said = house.engine.communication(&row.id, None).await.unwrap();
            waits.extend(said.deliveries.into_iter().filter_map(|it| it.waiting));
        }
        assert_eq!(waits.len(), 7);
        waits.sort_by_key(|wait| wait.ahead);
        let tomorrow = house.today().tomorrow().unwrap();
        let day = |at: Option<jiff::Timestamp>| at.unwrap().to_zoned(jiff::tz::TimeZone::UTC).date();
        for (at, wait) in waits.iter().enumerate() {
            assert_eq!(wait.ahead, at as u64);
            assert_eq!((wait.rules[0].id.as_str(), wait.rules[0].used, wait.rules[0].quota.most), (rule.as_str(), 5, 5));
            assert_eq!(day(wait.expected_at), if at < 5 { tomorrow } else { tomorrow.tomorrow().unwrap() });
        }
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        assert_eq!(counts(&house).await, (2, 0, 10), "as it was foretold");
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        assert_eq!(counts(&house).await, (0, 0, 12));
        let mut subjects = house.mail.sent().into_iter().map(|mail| mail.envelope.to.to_string()).collect::<Vec<_>>();
        subjects.sort();
        subjects.dedup();
        assert_eq!(subjects.len(), 12, "nobody was left out and nobody was told twice");
    }

    async fn a_roster_sets_the_quota_and_an_absence_takes_back_what_was_not_begun(db: TestDatabase) {
        let house = due(&db, 30).await;
        let by = house.admin("Ada").await;
        let member = StaffDraft {
            name: "Jonas".into(),
            languages: vec![Language::De],
            hours: "mon-sun 00:00-24:00".into(),
            time_zone: "UTC".into(),
            ..StaffDraft::default()
        };
        let jonas = house.engine.save_staff(&member, &by).await.unwrap();
        let mia = house.engine.save_staff(&StaffDraft { name: "Mia".into(), ..member }, &by).await.unwrap();
        // A day has 24 hours: half a message an hour is not to be had, so one an hour of two people: 48.
        let rule = RuleDraft { kind: "staff".into(), number: "1".into(), ..daily(Language::De, 0) };
        house.engine.save_rule(&rule, &by).await.unwrap();
        let report = house.engine.plan().await.unwrap();
        assert_eq!((report.planned, report.released), (30, 30));
        assert_eq!(counts(&house).await, (0, 30, 0));

        let today = house.today().to_string();
        let away = |id: &str| AbsenceDraft { staff_member_id: id.into(), from: today.clone(), to: today.clone(), reason: "ill".into() };
        let ill = house.engine.add_absence(&away(&mia), &by).await.unwrap();
        assert_eq!(counts(&house).await, (6, 24, 0), "24 hours are left, and what was let go beyond them waits again");
        house.engine.add_absence(&away(&jonas), &by).await.unwrap();
        assert_eq!(counts(&house).await, (30, 0, 0));
        house.work().await;
        assert_eq!(house.sent().len(), 0);
        house.engine.remove_absence(&ill, &by).await.unwrap();
        assert_eq!(counts(&house).await, (6, 24, 0), "it is let go at once");
        house.work().await;
        assert_eq!(counts(&house).await, (6, 0, 24));
        let rules = house.engine.volume_rules().await.unwrap();
        assert_eq!((rules[0].used, rules[0].quota.most, rules[0].waiting, rules[0].left()), (24, 24, 6, 0));
    }

    async fn a_narrower_rule_stops_what_is_left_of_the_day_and_a_wider_one_lets_go_at_once(db: TestDatabase) {
        let house = due(&db, 20).await;
        let by = house.admin("Ada").await;
        let id = house.engine.save_rule(&daily(Language::De, 8), &by).await.unwrap();
        house.work().await;
        assert_eq!(counts(&house).await, (12, 0, 8));
        let narrow = RuleDraft { id: Some(id.clone()), ..daily(Language::De, 3) };
        house.engine.save_rule(&narrow, &by).await.unwrap();
        house.work().await;
        assert_eq!(counts(&house).await, (12, 0, 8), "eight have gone, and three were allowed");
        house.engine.save_rule(&RuleDraft { number: "15".into(), ..narrow }, &by).await.unwrap();
        assert_eq!(counts(&house).await, (5, 7, 8));
        house.engine.remove_rule(&id, &by).await.unwrap();
        house.work().await;
        assert_eq!(counts(&house).await, (0, 0, 20));
    }

    async fn what_a_person_asks_for_passes_and_what_is_paused_does_not(db: TestDatabase) {
        let house = due(&db, 2).await;
        let by = house.admin("Ada").await;
        house.work().await;
        house.engine.save_rule(&daily(Language::De, 1), &by).await.unwrap();
        let row = house.engine.find("example.com", None).await.unwrap().rows.remove(0);
        house.engine.resend(&row.id, Language::De, "they asked", "key-00000001", &by).await.unwrap();
        house.work().await;
        assert_eq!(house.sent().len(), 3, "two are more than one a day, but this one was asked for");
        let pause = RuleDraft {
            name: "stop everything".into(),
            scope: Scope::default(),
            except: Scope::default(),
            kind: "paused".into(),
            number: String::new(),
            ..daily(Language::De, 0)
        };
        let id = house.engine.save_rule(&pause, &by).await.unwrap();
        house.engine.resend(&row.id, Language::De, "they asked", "key-00000002", &by).await.unwrap();
        house.work().await;
        assert_eq!(house.sent().len(), 3);
        let said = house.engine.communication(&row.id, None).await.unwrap();
        let waiting = said.deliveries.iter().find(|it| it.state == DeliveryState::Planned).unwrap().waiting.clone().unwrap();
        assert_eq!((waiting.rules[0].name.as_str(), waiting.expected_at), ("stop everything", None));
        house.engine.remove_rule(&id, &by).await.unwrap();
        house.work().await;
        assert_eq!(house.sent().len(), 4);
    }

    async fn a_change_is_shown_with_its_effect_before_it_is_saved(db: TestDatabase) {
        let house = due(&db, 10).await;
        let by = house.admin("Ada").await;
        house.engine.save_rule(&daily(Language::De, 0), &by).await.unwrap();
        house.engine.plan().await.unwrap();
        let utc = jiff::tz::TimeZone::UTC;
        let wider = RuleDraft { name: "another".into(), ..daily(Language::De, 4) };
        let effect = house.engine.effect_of_rule(&wider, &utc).await.unwrap();
        assert_eq!((effect.before.waiting, effect.after.waiting), (10, 10), "the old rule still allows none");
        let id = house.engine.volume_rules().await.unwrap().remove(0).id;
        let effect = house.engine.effect_of_rule(&RuleDraft { id: Some(id.clone()), ..wider }, &utc).await.unwrap();
        let days: Vec<u64> = effect.after.days.iter().map(|day| day.going[&("email", "de")]).collect();
        assert_eq!((days, effect.after.waiting), (vec![4, 4, 2], 0));
        assert_eq!(effect.after.days[0].day, house.today());
        let effect = house.engine.effect_of_removal(&id, &utc).await.unwrap();
        assert_eq!(effect.after.days[0].going[&("email", "de")], 10);
        assert_eq!(counts(&house).await, (10, 0, 0), "nothing has happened");
    }

    async fn what_falls_due_in_the_coming_days_is_foretold_beside_what_waits(db: TestDatabase) {
        let house = House::over(&db).await;
        let by = house.admin("Ada").await;
        let utc = jiff::tz::TimeZone::UTC;
        // The thirty days before the end are in five days, and in between nobody is due.
        house.customers(7, "de", 1, house.today() + 35.days()).await;
        house.engine.plan().await.unwrap();
        let found = house.engine.volume_outlook(&utc).await.unwrap();
        let told = |outlook: &carillon_engine::volume::Outlook| {
            let days = outlook.days.iter();
            days.map(|it| (it.day, it.going[&("email", "de")], it.expected.values().sum::<u64>())).collect::<Vec<_>>()
        };
        let day = |days: i32| house.today() + days.days();
        assert_eq!(told(&found), [(day(5), 7, 7)]);
        assert_eq!((found.now, found.waiting, found.last), (0, 0, None));
        // At three a day it takes three days: the effect is shown for what nobody has prepared yet.
        let rule = daily(Language::De, 3);
        let effect = house.engine.effect_of_rule(&rule, &utc).await.unwrap();
        assert_eq!(told(&effect.after), [(day(5), 3, 3), (day(6), 3, 3), (day(7), 1, 1)]);
        assert_eq!((effect.shift.later, effect.shift.until), (4, Some(day(7))));
        // What is foretold comes true, and what waits by then goes first.
        house.engine.save_rule(&rule, &by).await.unwrap();
        house.engine.move_clock(6).await.unwrap();
        house.work().await;
        assert_eq!(counts(&house).await, (4, 0, 3));
        let found = house.engine.volume_outlook(&utc).await.unwrap();
        assert_eq!(told(&found).iter().map(|(_, all, expected)| (*all, *expected)).collect::<Vec<_>>(), [(3, 0), (1, 0)]);
        assert_eq!((found.now, found.last), (4, Some(house.today() + 2.days())));
    }

    async fn a_customer_is_spared_what_is_too_much_until_the_period_ends(db: TestDatabase) {
        let house = due(&db, 3).await;
        let by = house.admin("Ada").await;
        // A second license of the same customers, told in a message of its own.
        let other = crate::house::CAMPAIGN.replace("\"ending\"", "\"second\"").replace("countdown", "again");
        house.apply_campaign_text(&other).await;
        let rule = RuleDraft { name: "one a week".into(), kind: "customer".into(), period: "week".into(), ..daily(Language::De, 1) };
        let id = house.engine.save_rule(&rule, &by).await.unwrap();
        house.work().await;
        house.work().await;
        assert_eq!(house.sent().len(), 3, "each of them has one of two");
        let mut waits = Vec::new();
        for row in house.engine.find("example.com", None).await.unwrap().rows {
            let said = house.engine.communication(&row.id, None).await.unwrap();
            waits.extend(said.deliveries.into_iter().filter_map(|it| it.waiting));
        }
        assert_eq!(waits.len(), 3);
        let (name, end) = (waits[0].rules[0].name.as_str(), waits[0].rules[0].quota.window.to);
        assert_eq!((name, waits[0].expected_at), ("one a week", Some(end)));
        house.engine.remove_rule(&id, &by).await.unwrap();
        house.work().await;
        assert_eq!(house.sent().len(), 6, "a rule that is gone spares nobody");
    }

    async fn a_rule_that_spares_customers_takes_back_what_was_let_go_before_it_was_made(db: TestDatabase) {
        let house = due(&db, 3).await;
        let by = house.admin("Ada").await;
        let other = crate::house::CAMPAIGN.replace("\"ending\"", "\"second\"").replace("countdown", "again");
        house.apply_campaign_text(&other).await;
        house.engine.plan().await.unwrap();
        assert_eq!(counts(&house).await, (0, 6, 0));
        let rule = RuleDraft { name: "one a day".into(), kind: "customer".into(), ..daily(Language::De, 1) };
        house.engine.save_rule(&rule, &by).await.unwrap();
        house.work().await;
        assert_eq!(counts(&house).await, (0, 0, 3), "each has one, and the other three are spared");
    }

    async fn two_who_release_at_once_do_not_exceed_the_cap(db: TestDatabase) {
        let house = due(&db, 40).await;
        let by = house.admin("Ada").await;
        house.engine.save_rule(&daily(Language::De, 10), &by).await.unwrap();
        let (one, two, three) = tokio::join!(house.engine.plan(), house.engine.plan(), house.engine.plan());
        let released = one.unwrap().released + two.unwrap().released + three.unwrap().released;
        assert_eq!(released, 10);
        assert_eq!(counts(&house).await, (30, 10, 0));
    }

    async fn what_was_let_go_and_not_begun_does_not_count_in_the_next_window(db: TestDatabase) {
        let house = due(&db, 8).await;
        let by = house.admin("Ada").await;
        house.engine.save_rule(&daily(Language::De, 5), &by).await.unwrap();
        house.engine.plan().await.unwrap();
        assert_eq!(counts(&house).await, (3, 5, 0));
        // No worker came by until the next day.
        house.engine.move_clock(1).await.unwrap();
        assert_eq!(house.engine.deliver_due("late").await.unwrap(), 0, "yesterday's place is no place today");
        let report = house.engine.plan().await.unwrap();
        assert_eq!((report.taken_back, report.released), (5, 5));
        house.work().await;
        assert_eq!(counts(&house).await, (3, 0, 5), "and yesterday's count is not today's");
    }

    async fn what_is_typed_wrong_is_refused_field_by_field(db: TestDatabase) {
        let house = House::over(&db).await;
        let by = house.admin("Ada").await;
        let fields = |error: carillon_engine::EngineError| match error {
            carillon_engine::EngineError::Invalid(faults) => faults.into_iter().map(|it| it.field).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        };
        let wrong = RuleDraft { name: " ".into(), number: "-1".into(), period: "year".into(), time_zone: "Mars".into(), ..daily(Language::De, 1) };
        let found = house.engine.save_rule(&wrong, &by).await.unwrap_err();
        assert_eq!(fields(found), ["name", "period", "time_zone", "number"]);
        house.engine.save_rule(&daily(Language::De, 1), &by).await.unwrap();
        assert_eq!(fields(house.engine.save_rule(&daily(Language::De, 2), &by).await.unwrap_err()), ["name"]);
        let nobody = StaffDraft { hours: "always".into(), time_zone: "UTC".into(), ..StaffDraft::default() };
        assert_eq!(fields(house.engine.save_staff(&nobody, &by).await.unwrap_err()), ["name", "languages", "hours"]);
        let away = AbsenceDraft { from: "2026-12-02".into(), to: "2026-12-01".into(), ..AbsenceDraft::default() };
        assert_eq!(fields(house.engine.add_absence(&away, &by).await.unwrap_err()), ["to"]);
    }
}
