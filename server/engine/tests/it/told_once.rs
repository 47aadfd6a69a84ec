//! Nobody is told twice about the same record, anchor date and step, whatever happens in between: records that come,
//! move, lapse and come back, change hands, and a campaign that is grouped in another way every few weeks.

use std::collections::BTreeSet;

use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use jiff::ToSpan;

use crate::house::House;
use crate::licenses::ROWS;

const GROUPINGS: [&str; 8] = [
    "by = \"customer\"",
    "by = \"customer\"\nwindow = \"30d\"",
    "by = \"record\"",
    "by = \"customer\"\nwindow = \"10d\"\nlate = \"own\"",
    "by = \"household\"\nwindow = \"45d\"",
    "by = \"customer\"\nwindow = \"60d\"\nlate = \"ignore\"",
    "by = \"organisation\"\nwindow = \"5d\"\nlate = \"own\"",
    "by = \"household\"\nlate = \"own\"",
];

/// Numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

async fn live_through(db: TestDatabase, seed: u64) {
    let house = House::over(&db).await;
    let mut dice = Dice(seed);
    let soon = house.today() + 15.days();
    house
        .holders_at(&[
            "c0,person,Smith,Acme Ltd,1 High Street",
            "c1,person,Smith,Acme Ltd,1 High Street",
            "c2,person,Jones,,2 High Street",
        ])
        .await;
    for _ in 0..40 {
        let grouping = GROUPINGS[usize::try_from(dice.below(8)).unwrap()];
        if dice.below(3) == 0 {
            // Another name of the sequence enrolls everybody anew.
            let sequence = ["countdown", "last-weeks"][usize::try_from(dice.below(2)).unwrap()];
            house.apply_sequence(sequence, grouping, "record.status == 'active'", "", ROWS).await;
        }
        for _ in 0..=dice.below(4) {
            let (number, holder) = (format!("l{}", dice.below(24)), format!("c{}", dice.below(3)));
            // Few days, so that a record often comes back to one it had before.
            let ends = soon + i64::try_from(dice.below(12) * 9).unwrap().days();
            let status = if dice.below(4) == 0 { "cancelled" } else { "active" };
            house.licenses_in(&[(&number, &holder, ends, "x")], status).await;
        }
        house.engine.move_clock(u32::try_from(dice.below(5)).unwrap()).await.unwrap();
        let (one, other) = tokio::join!(house.engine.plan(), house.engine.plan());
        one.unwrap();
        other.unwrap();
    }
    let said = house.said(&db).await;
    let mut told = BTreeSet::new();
    for message in &said {
        for (record, date) in &message.dates {
            let once = told.insert((record.clone(), date.clone(), message.step.clone()));
            assert!(once, "seed {seed}: {record} of {date} is told twice at {}: {said:#?}", message.step);
        }
    }
    assert!(told.len() > 20, "seed {seed}: something is told: {}", told.len());
}

on_both_databases! {
    async fn in_one_life(db: TestDatabase) {
        Box::pin(live_through(db, 1)).await;
    }

    async fn in_another(db: TestDatabase) {
        Box::pin(live_through(db, 20_260_101)).await;
    }

    async fn in_a_third(db: TestDatabase) {
        Box::pin(live_through(db, 77_777)).await;
    }

    async fn when_everybody_is_enrolled_anew_on_the_day_after(db: TestDatabase) {
        let house = House::over(&db).await;
        house.apply_campaign("by = \"customer\"", "", "", ROWS).await;
        house.holders(&["c0"]).await;
        let ends = house.today() + 60.days();
        house.licenses(&[("a", "c0", ends, "x"), ("b", "c0", ends, "x")]).await;
        house.live(1).await;
        house.apply_sequence("last-weeks", "by = \"record\"", "", "", ROWS).await;
        house.licenses(&[("c", "c0", ends, "x")]).await;
        house.live(2).await;
        let told: Vec<_> = house.said(&db).await.into_iter().map(|said| (said.step, said.records.join(" "))).collect();
        assert_eq!(told, [("60-days".into(), "a b".into()), ("60-days".to_owned(), "c".to_owned())]);
        house.live(30).await;
        assert_eq!(house.said(&db).await.len(), 5, "at the next step each speaks alone");
    }

    async fn when_a_record_lapses_and_comes_back(db: TestDatabase) {
        let house = House::over(&db).await;
        house.apply_campaign("by = \"customer\"", "record.status == 'active'", "", ROWS).await;
        house.holders(&["c0"]).await;
        let license = [("a", "c0", house.today() + 60.days(), "x")];
        house.licenses(&license).await;
        house.live(2).await;
        house.licenses_in(&license, "cancelled").await;
        house.live(29).await;
        assert_eq!(house.said(&db).await.len(), 1, "the group has ended");
        house.licenses(&license).await;
        house.live(30).await;
        let steps: Vec<String> = house.said(&db).await.into_iter().map(|said| said.step).collect();
        assert_eq!(steps, ["60-days", "30-days", "0-days"], "enrolled anew, it hears what it has not heard");
    }
}
