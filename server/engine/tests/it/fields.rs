//! Encoded fields at planning: read into messages, versioned with the campaign, and kept out where they cannot be read.

use carillon_engine::view::RecordView;
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use jiff::ToSpan;

use crate::house::House;
use crate::licenses::{ROWS, RULES};

const BY_CUSTOMER: &str = "by = \"customer\"";
/// Words that tell what the rules have read.
const TERMS: &str = "{% for r in records %}{{ r.part.product }}, {{ r.part.seats|default(0, true) }} seats, \
{{ r.part.months|term }}.\n{% endfor %}";

async fn record_of(house: &House, db: &TestDatabase, customer: &str) -> RecordView {
    let id = house.customer_id(db, customer).await;
    house.engine.customer(&id).await.unwrap().records.remove(0)
}

async fn page(house: &House, token: &str, language: &str) -> String {
    house.engine.message_page(token, Some(language)).await.unwrap().body_html
}

on_both_databases! {
    // Statement G1.
    async fn what_cannot_be_read_is_kept_out_with_its_column_until_it_is_mended(db: TestDatabase) {
        let house = House::over(&db).await;
        house.apply_campaign(BY_CUSTOMER, "", RULES, ROWS).await;
        let ends = house.today() + 60.days();
        house.holders(&["c0", "c1", "c2"]).await;
        // One is fine, one is of next year's scheme, one is mistyped.
        house.licenses(&[("a", "c0", ends, "AUR-25-A1"), ("b", "c1", ends, "AUR-25-A7"), ("c", "c2", ends, "AUR:25-A1")]).await;
        house.engine.move_clock(1).await.unwrap();
        let report = house.engine.plan().await.unwrap();
        assert_eq!((report.enrolled, report.planned, report.quarantined), (1, 1, 2));
        assert!(house.engine.plan().await.unwrap().is_quiet(), "told once, not at every tick");
        assert_eq!(house.said(&db).await.iter().map(|said| said.to.as_str()).collect::<Vec<_>>(), ["c0"]);
        assert_eq!(house.engine.home().await.unwrap().quarantined, 2);

        let held = record_of(&house, &db, "c1").await.held.remove(0);
        assert_eq!((held.campaign.as_str(), held.version, held.field.as_str()), ("Ending", 2, "part_number"));
        assert_eq!((held.value.as_str(), held.column), ("AUR-25-A7", 8));
        assert!(held.reason.contains("`A7` is not in the table `terms`"), "{}", held.reason);
        assert_eq!(record_of(&house, &db, "c2").await.held[0].column, 4);
        assert_eq!(record_of(&house, &db, "c0").await.held, []);

        // The rules are mended for one, the record for the other.
        house.apply_campaign(BY_CUSTOMER, "", &RULES.replace("A2 = 24\n", "A2 = 24\nA7 = 84\n"), ROWS).await;
        house.licenses(&[("c", "c2", ends, "AUR-25-A1")]).await;
        let report = house.engine.plan().await.unwrap();
        assert_eq!((report.planned, report.quarantined), (2, 0));
        for customer in ["c1", "c2"] {
            assert_eq!(record_of(&house, &db, customer).await.held, []);
        }
        assert_eq!(house.engine.home().await.unwrap().quarantined, 0);
    }

    // Statement G2.
    async fn a_changed_rule_leaves_old_messages_as_they_were(db: TestDatabase) {
        let house = House::over(&db).await;
        house.apply_campaign(BY_CUSTOMER, "", RULES, TERMS).await;
        house.holders(&["c0"]).await;
        house.licenses(&[("a", "c0", house.today() + 60.days(), "AUR-25-A1")]).await;
        house.live(1).await;
        let token = house.said(&db).await[0].token.clone();
        let before = [page(&house, &token, "en").await, page(&house, &token, "de").await];
        assert!(before[0].contains("Aurivane, 25 seats, 1 year."), "{}", before[0]);

        let rules = RULES.replace("A1 = 12", "A1 = 18").replace("\"Aurivane\"", "\"Aurivane Pro\"");
        house.apply_campaign(BY_CUSTOMER, "", &rules, TERMS).await;
        assert_eq!([page(&house, &token, "en").await, page(&house, &token, "de").await], before);
        house.live(30).await;
        let next = house.said(&db).await[1].token.clone();
        assert!(page(&house, &next, "en").await.contains("Aurivane Pro, 25 seats, 18 months."));
        // A language nobody has looked at yet is made from the same reading.
        assert!(page(&house, &token, "ar").await.contains("سنة واحدة"));
    }

    // Statement G3.
    async fn words_turn_on_what_was_read(db: TestDatabase) {
        let house = House::over(&db).await;
        let words = "{% if record.part.kind == 'renewal' %}\nRenew again.\n{% elif record.part.kind == 'new' %}\n\
            Your first renewal.\n{% else %}\nRenew.\n{% endif %}\n\n{{ record.part.months|term }}\n";
        house.apply_campaign(BY_CUSTOMER, "", RULES, words).await;
        let ends = house.today() + 60.days();
        house.holders(&["c0", "c1", "c2", "c3"]).await;
        house.licenses(&[("a", "c0", ends, "AUR-25-A1-RN"), ("b", "c1", ends, "AUR-U-A2-NW"), ("c", "c2", ends, "AUR-9-A1")]).await;
        house.live(1).await;
        let mut pages = Vec::new();
        for said in house.said(&db).await {
            pages.push((said.to.clone(), page(&house, &said.token, "de").await));
        }
        pages.sort();
        for (at, words) in [(0, "Renew again."), (1, "Your first renewal."), (2, "Renew.")] {
            let others = ["Renew again.", "Your first renewal.", "Renew."].into_iter().filter(|other| *other != words);
            assert!(pages[at].1.contains(words), "{}", pages[at].1);
            assert!(others.into_iter().all(|other| !pages[at].1.contains(other)), "{}", pages[at].1);
        }
        assert!(pages[0].1.contains("1 Jahr") && pages[1].1.contains("2 Jahre"));
    }

    async fn an_audience_is_chosen_by_what_was_read(db: TestDatabase) {
        let house = House::over(&db).await;
        house.apply_campaign(BY_CUSTOMER, "record.part.seats == none or record.part.seats > 10", RULES, ROWS).await;
        let ends = house.today() + 60.days();
        house.holders(&["c0", "c1", "c2", "c3"]).await;
        let licenses =
            [("a", "c0", ends, "AUR-25-A1"), ("b", "c1", ends, "AUR-5-A1"), ("c", "c2", ends, "AUR-U-A1"), ("d", "c3", ends, "?")];
        house.licenses(&licenses).await;
        house.engine.move_clock(1).await.unwrap();
        assert_eq!(house.engine.plan().await.unwrap().quarantined, 1, "nobody knows whether it belongs");
        let mut told: Vec<String> = house.said(&db).await.into_iter().map(|said| said.to).collect();
        told.sort();
        assert_eq!(told, ["c0", "c2"]);
    }

    async fn a_record_nobody_is_told_about_anyway_needs_no_mending(db: TestDatabase) {
        let house = House::over(&db).await;
        house.apply_campaign(BY_CUSTOMER, "record.status == 'active'", RULES, ROWS).await;
        house.holders(&["c0"]).await;
        house.licenses_in(&[("a", "c0", house.today() + 60.days(), "?")], "cancelled").await;
        house.engine.move_clock(1).await.unwrap();
        assert!(house.engine.plan().await.unwrap().is_quiet());
        assert_eq!(record_of(&house, &db, "c0").await.held, []);
    }

    async fn the_rest_of_a_group_is_told_and_a_mended_record_joins_as_new(db: TestDatabase) {
        let house = House::over(&db).await;
        house.apply_campaign(BY_CUSTOMER, "", RULES, ROWS).await;
        let ends = house.today() + 60.days();
        house.holders(&["c0"]).await;
        house.licenses(&[("a", "c0", ends, "AUR-25-A1"), ("b", "c0", ends, "AUR-25-A7")]).await;
        house.live(1).await;
        house.licenses(&[("b", "c0", ends, "AUR-25-A2")]).await;
        house.live(30).await;
        let said = house.said(&db).await;
        assert_eq!(said.len(), 2, "{said:?}");
        assert_eq!((said[0].records.as_slice(), said[0].new.len()), (["a".to_owned()].as_slice(), 0));
        assert_eq!((said[1].records.join(" "), said[1].new.join(" ")), ("a b".into(), "b".into()));
    }

    async fn a_step_waits_for_records_to_be_mended_as_long_as_it_is_not_too_late(db: TestDatabase) {
        let house = House::over(&db).await;
        house.apply_campaign(BY_CUSTOMER, "", RULES, ROWS).await;
        let ends = house.today() + 61.days();
        house.holders(&["c0"]).await;
        house.licenses(&[("a", "c0", ends, "AUR-25-A1")]).await;
        assert_eq!(house.engine.plan().await.unwrap().enrolled, 1);
        // Broken after it was enrolled, and mended three days after the step was due.
        house.licenses(&[("a", "c0", ends, "broken")]).await;
        house.live(4).await;
        assert_eq!(house.said(&db).await, []);
        assert_eq!(record_of(&house, &db, "c0").await.held.len(), 1);
        house.licenses(&[("a", "c0", ends, "AUR-25-A1")]).await;
        house.live(1).await;
        assert_eq!(house.said(&db).await.len(), 1);
        // Broken for longer than the step's grace: the next one tells.
        house.licenses(&[("a", "c0", ends, "broken")]).await;
        house.live(40).await;
        house.licenses(&[("a", "c0", ends, "AUR-25-A1")]).await;
        house.live(20).await;
        let steps: Vec<String> = house.said(&db).await.into_iter().map(|said| said.step).collect();
        assert_eq!(steps, ["60-days", "0-days"]);
    }
}
