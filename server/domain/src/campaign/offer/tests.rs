//! `offers.toml` is read with the places of its faults, and the right offer is chosen, for the right reason.

use std::collections::{BTreeMap, BTreeSet};

use jiff::SignedDuration;
use jiff::civil::date;
use proptest::prelude::*;
use rstest::rstest;

use super::*;

const OFFERS: &str = r#"[[offer]]
name = "two-years"
where = "records|length == 1"
priority = 70
excludes = ["upgrade"]
from = "2026-10-01"
until = "2026-12-31"
fatigue = { most = 2, within = "90d" }
stock = 500

[[offer]]
name = "upgrade"
fatigue = { most = 1, within = "30d" }
"#;

fn parse(text: &str) -> Result<Vec<Offer>, Vec<String>> {
    Offer::parse_all("offers.toml", text).map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

#[test]
fn offers_are_read() {
    let offers = parse(OFFERS).expect("offers");
    assert_eq!(offers[0].condition.as_deref(), Some("records|length == 1"));
    assert_eq!((offers[0].priority, offers[0].stock), (70, Some(500)));
    assert_eq!((offers[0].from, offers[0].until), (Some(date(2026, 10, 1)), Some(date(2026, 12, 31))));
    let within = SignedDuration::from_hours(90 * 24);
    assert_eq!(offers[0].fatigue, Some(Fatigue { most: 2, within }));
    assert_eq!((offers[1].priority, offers[1].stock, offers[1].condition.as_deref()), (50, None, None));
    assert!(offers[1].excludes(&offers[0]) && offers[0].excludes(&offers[1]), "told from one side, it holds for both");
    assert_eq!(parse(""), Ok(Vec::new()));
}

#[rstest]
#[case("\"two-years\"", "\"Two years\"", "2:8: `Two years` cannot be the name of a offer")]
#[case("\"upgrade\"\nfatigue", "\"two-years\"\nfatigue", "12:8: there is another offer `two-years`")]
#[case("\"records|length == 1\"", "\" \"", "3:9: the condition is empty")]
#[case("priority = 70", "prio = 70", "4:1: unknown field `prio`")]
#[case("[\"upgrade\"]", "[\"upgrde\"]", "5:13: there is no offer `upgrde`; name one of two-years, upgrade")]
#[case("[\"upgrade\"]", "[\"two-years\"]", "5:13: an offer cannot exclude itself")]
#[case("\"2026-10-01\"", "\"1.10.2026\"", "6:8: `1.10.2026` is not a day")]
#[case("\"2026-12-31\"", "\"2026-09-30\"", "7:9: it ends on 2026-09-30, before it begins")]
#[case("most = 2", "most = 0", "8:20: an offer shown at most 0 times is never shown")]
#[case("\"90d\"", "\"a quarter\"", "8:32: `a quarter` is not a time in which to count")]
#[case("\"90d\"", "\"0d\"", "8:32: `0d` is not a time in which to count")]
#[case("stock = 500", "stock = -1", "9:9: ")]
fn faults_have_their_place(#[case] part: &str, #[case] instead: &str, #[case] fault: &str) {
    assert!(OFFERS.contains(part), "{part}");
    let faults = parse(&OFFERS.replacen(part, instead, 1)).expect_err("a fault");
    assert!(faults.iter().any(|it| it.contains(&format!("offers.toml:{fault}"))), "{faults:?}");
}

/// A little world to choose in.
struct World {
    offers: Vec<Offer>,
    meant: BTreeSet<String>,
    placed: Vec<Placed>,
    beside: Vec<String>,
    taken: BTreeMap<String, u32>,
    today: jiff::civil::Date,
}

impl World {
    /// Offers by name and priority, everything allowed.
    fn of(offers: &[(&str, u8)]) -> Self {
        let offer = |(name, priority): &(&str, u8)| Offer {
            name: (*name).to_owned(),
            condition: None,
            priority: *priority,
            excludes: Vec::new(),
            from: None,
            until: None,
            fatigue: None,
            stock: None,
        };
        let offers: Vec<Offer> = offers.iter().map(offer).collect();
        let meant = offers.iter().map(|offer| offer.name.clone()).collect();
        let today = date(2026, 11, 22);
        Self { offers, meant, placed: Vec::new(), beside: Vec::new(), taken: BTreeMap::new(), today }
    }

    fn now(&self) -> jiff::Timestamp {
        self.today.to_zoned(jiff::tz::TimeZone::UTC).expect("a time").timestamp()
    }

    fn was_shown(&mut self, offer: &str, days_ago: i64) {
        let at = self.now() - SignedDuration::from_hours(24 * days_ago);
        self.placed.push(Placed { offer: offer.to_owned(), at });
    }

    fn choose(&self, customer: &str) -> Choice<'_> {
        let taken = |name: &str| self.taken.get(name).copied().unwrap_or(0);
        let around = Circumstances {
            customer,
            now: self.now(),
            today: self.today,
            meant: &self.meant,
            placed: &self.placed,
            beside: &self.beside,
            taken: &taken,
            key: b"a key",
        };
        choose(&self.offers, &around)
    }

    fn name(&self, customer: &str) -> Option<String> {
        match self.choose(customer) {
            Choice::Offer(offer, _) => Some(offer.name.clone()),
            Choice::Nothing(_) => None,
        }
    }

    fn reason(&self, offer: &str) -> Option<Reason> {
        let passed = match self.choose("cus_1") {
            Choice::Offer(_, why) => why.passed_over,
            Choice::Nothing(passed) => passed,
        };
        passed.into_iter().find(|passed| passed.offer == offer).map(|passed| passed.reason)
    }
}

const fn days(most: u32, days: i64) -> Fatigue {
    Fatigue { most, within: SignedDuration::from_hours(24 * days) }
}

#[test]
fn the_highest_priority_stands_and_the_others_know_why_not() {
    let world = World::of(&[("low", 10), ("high", 90), ("middle", 50)]);
    let Choice::Offer(offer, why) = world.choose("cus_1") else { panic!("nothing") };
    assert_eq!((offer.name.as_str(), why.because), ("high", Because::Priority { priority: 90 }));
    let passed: Vec<_> = why.passed_over.iter().map(|it| (it.offer.as_str(), it.reason.clone())).collect();
    let lower = |priority| Reason::LowerPriority { priority };
    assert_eq!(passed, [("low", lower(10)), ("middle", lower(50))]);
}

#[rstest]
#[case::not_meant(|world: &mut World| { world.meant.remove("a"); }, Reason::NotMeant)]
#[case::not_yet(
    |world: &mut World| world.offers[0].from = Some(date(2026, 11, 23)),
    Reason::NotYet { from: date(2026, 11, 23) }
)]
#[case::over(
    |world: &mut World| world.offers[0].until = Some(date(2026, 11, 21)),
    Reason::Over { until: date(2026, 11, 21) }
)]
#[case::beside(|world: &mut World| world.beside.push("a".into()), Reason::Beside)]
#[case::excluded_in_the_message(
    |world: &mut World| { world.offers[1].excludes.push("a".into()); world.beside.push("b".into()); },
    Reason::Excluded { by: "b".into() }
)]
#[case::excluded_by_what_is_held(
    |world: &mut World| {
        world.offers[0].excludes.push("b".into());
        world.offers[1].fatigue = Some(days(5, 30));
        world.was_shown("b", 29);
    },
    Reason::Excluded { by: "b".into() }
)]
#[case::shown_enough(
    |world: &mut World| {
        world.offers[0].fatigue = Some(days(2, 30));
        world.was_shown("a", 29);
        world.was_shown("a", 1);
    },
    Reason::ShownEnough { most: 2 }
)]
#[case::out_of_stock(
    |world: &mut World| { world.offers[0].stock = Some(3); world.taken.insert("a".into(), 3); },
    Reason::OutOfStock { stock: 3 }
)]
fn what_keeps_an_offer_out_is_told(#[case] change: fn(&mut World), #[case] reason: Reason) {
    let mut world = World::of(&[("a", 90), ("b", 10)]);
    assert_eq!(world.name("cus_1").as_deref(), Some("a"));
    change(&mut world);
    assert_ne!(world.name("cus_1").as_deref(), Some("a"));
    assert_eq!(world.reason("a"), Some(reason));
}

#[rstest]
#[case::first_day(|world: &mut World| world.offers[0].from = Some(date(2026, 11, 22)))]
#[case::last_day(|world: &mut World| world.offers[0].until = Some(date(2026, 11, 22)))]
#[case::long_ago(|world: &mut World| { world.offers[0].fatigue = Some(days(1, 30)); world.was_shown("a", 30); })]
#[case::no_longer_held(
    |world: &mut World| {
        world.offers[0].excludes.push("b".into());
        world.offers[1].fatigue = Some(days(1, 30));
        world.was_shown("b", 30);
    }
)]
#[case::the_last_one(|world: &mut World| { world.offers[0].stock = Some(3); world.taken.insert("a".into(), 2); })]
fn at_the_edge_it_still_stands(#[case] change: fn(&mut World)) {
    let mut world = World::of(&[("a", 90), ("b", 10)]);
    change(&mut world);
    assert_eq!(world.name("cus_1").as_deref(), Some("a"));
}

#[test]
fn nothing_stands_where_nothing_can() {
    let mut world = World::of(&[("a", 90)]);
    world.meant.clear();
    let passed = vec![PassedOver { offer: "a".into(), reason: Reason::NotMeant }];
    assert_eq!(world.choose("cus_1"), Choice::Nothing(passed));
    assert_eq!(World::of(&[]).choose("cus_1"), Choice::Nothing(Vec::new()));
    let alone = World::of(&[("a", 90)]);
    assert!(matches!(alone.choose("cus_1"), Choice::Offer(_, Why { because: Because::Only, .. })));
}

#[test]
fn equals_are_spread_over_customers_and_stable_for_each() {
    let world = World::of(&[("a", 50), ("b", 50), ("c", 50), ("low", 49)]);
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for number in 0..3_000 {
        let customer = format!("cus_{number}");
        let name = world.name(&customer).expect("an offer");
        assert_eq!(world.name(&customer).as_ref(), Some(&name));
        *found.entry(name).or_default() += 1;
    }
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found.values().all(|count| (900..1_100).contains(count)), "{found:?}");
    let Choice::Offer(_, why) = world.choose("cus_1") else { panic!("nothing") };
    assert_eq!(why.because, Because::Lot { priority: 50 });
    assert_eq!(why.passed_over.iter().filter(|it| it.reason == Reason::OtherLot).count(), 2);
}

#[test]
fn an_offer_less_changes_only_the_draw_of_those_who_drew_it() {
    let (all, less) = (World::of(&[("a", 50), ("b", 50), ("c", 50)]), World::of(&[("a", 50), ("b", 50)]));
    for number in 0..500 {
        let customer = format!("cus_{number}");
        let (before, after) = (all.name(&customer), less.name(&customer));
        assert!(before == after || before.as_deref() == Some("c"), "{customer}");
    }
}

#[test]
fn a_reason_comes_back_from_a_row() {
    let passed = vec![
        PassedOver { offer: "a".into(), reason: Reason::NotYet { from: date(2026, 11, 23) } },
        PassedOver { offer: "b".into(), reason: Reason::OtherLot },
    ];
    let why = Why { because: Because::Lot { priority: 50 }, passed_over: passed };
    let row = serde_json::to_value(&why).expect("JSON");
    assert_eq!(row["passed_over"][0]["kind"], "not_yet");
    assert_eq!(serde_json::from_value::<Why>(row).expect("a reason"), why);
}

proptest! {
    #[test]
    fn what_is_chosen_is_never_kept_out(meant in 0_u8..16, taken in 0_u32..3, customer in "[a-z]{1,8}") {
        let mut world = World::of(&[("a", 50), ("b", 50), ("c", 60), ("d", 40)]);
        for (at, name) in ["a", "b", "c", "d"].into_iter().enumerate() {
            world.offers[at].stock = Some(2);
            world.taken.insert(name.into(), taken);
            if meant & (1 << at) == 0 {
                world.meant.remove(name);
            }
        }
        match world.choose(&customer) {
            Choice::Offer(offer, why) => {
                prop_assert!(taken < 2 && world.meant.contains(&offer.name));
                prop_assert_eq!(why.passed_over.len(), 3);
            }
            Choice::Nothing(passed) => {
                prop_assert!(taken == 2 || meant == 0);
                prop_assert_eq!(passed.len(), 4);
            }
        }
    }
}
