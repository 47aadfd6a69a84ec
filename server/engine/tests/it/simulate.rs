//! A campaign lived through on copies of customers: the same lines every time, within the rules, and what another version
//! would change.

use carillon_domain::volume::Scope;
use carillon_domain::{CampaignFolder, Language};
use carillon_engine::simulate::{Line, Simulation, compare};
use carillon_engine::volume::RuleDraft;
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use jiff::{SignedDuration, ToSpan};

use crate::house::{House, folder};

/// The lines of seventy days.
async fn lived(house: &House, db: &TestDatabase, campaign: &CampaignFolder) -> Vec<Line> {
    let scratch = tempfile::tempdir().unwrap();
    let from = house.today().to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp();
    let world = Simulation::new(scratch.path(), from, std::sync::Arc::default()).await.unwrap();
    assert_eq!(world.copy_from(&db.store, 100).await.unwrap(), 12);
    world.engine().apply_campaign(campaign, "test").await.unwrap();
    let mut lines = Vec::new();
    world.live(from + SignedDuration::from_hours(24 * 70), &mut |line| lines.push(line)).await.unwrap();
    lines
}

fn sent(lines: &[Line]) -> usize {
    let accepted = |line: &&Line| matches!(line, Line::Happened(it) if it.kind == "delivery-accepted");
    lines.iter().filter(accepted).count()
}

on_both_databases! {
    async fn months_are_lived_through_alike_every_time_and_within_the_rules(db: TestDatabase) {
        let house = House::over(&db).await;
        house.customers(12, "de", 2, house.today() + 62.days()).await;
        let rule = RuleDraft {
            name: "five a day".into(),
            scope: Scope { languages: vec![Language::De], ..Scope::default() },
            kind: "most".into(),
            number: "5".into(),
            period: "day".into(),
            time_zone: "UTC".into(),
            ..RuleDraft::default()
        };
        house.engine.save_rule(&rule, &house.admin("Ada").await).await.unwrap();
        let campaign = folder("Your licenses end", "", &[]);
        let lines = lived(&house, &db, &campaign).await;
        assert_eq!(sent(&lines), 36, "three steps for each of twelve");
        assert_eq!(lines, lived(&house, &db, &campaign).await, "the same start gives the same lines");
        let used: Vec<(u64, u64)> = lines
            .iter()
            .filter_map(|line| if let Line::Quota(it) = line { Some((it.used, it.waiting)) } else { None })
            .collect();
        assert_eq!(used.iter().map(|(used, _)| *used).max(), Some(5), "{used:?}");
        assert!(used.iter().any(|(_, waiting)| *waiting == 7), "twelve are due, and five go: {used:?}");
        assert_eq!(house.sent().len(), 0, "nothing has left the building");
        assert_eq!(house.engine.home().await.unwrap().communications, 0, "and nothing is left in it");

        let other = folder("Your licenses end", "More words.", &[]);
        let changed = compare(&lines, &lived(&house, &db, &other).await);
        let words = |it: &Option<carillon_engine::simulate::Happening>| it.as_ref().map(|it| it.words.clone());
        assert!(!changed.is_empty() && changed.iter().all(|it| words(&it.before) != words(&it.after)), "{changed:?}");
        assert_eq!(compare(&lines, &lines), []);
    }
}
