//! Groups: whose records speak together, within which window, and what becomes of those that come late.

use std::fmt::Write as _;

use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use jiff::ToSpan;

use crate::house::House;
use crate::licenses::{ROWS, Said};

const PART: &str = "AUR-1-A1";

/// A house with a campaign grouped like this, and two customers.
async fn grouped(db: &TestDatabase, grouping: &str) -> House {
    let house = House::over(db).await;
    house.apply_campaign(grouping, "record.status == 'active'", "", ROWS).await;
    house.holders(&["c0", "c1"]).await;
    house
}

/// Step, records and new ones of each message, in short.
fn told(said: &[Said]) -> Vec<String> {
    let line = |said: &Said| {
        let new = if said.new.is_empty() { String::new() } else { format!(" +{}", said.new.join(" +")) };
        format!("{}: {}{new}", said.step, said.records.join(" "))
    };
    said.iter().map(line).collect()
}

on_both_databases! {
    // Statement G4.
    async fn thirty_seven_records_are_one_message_sorted_by_expiry(db: TestDatabase) {
        let house = grouped(&db, "by = \"customer\"\nwindow = \"36d\"").await;
        let first = house.today() + 60.days();
        // 37 days in an order that is neither theirs nor that of the numbers.
        let numbers: Vec<String> = (0..37).map(|at| format!("n{at:02}")).collect();
        let licenses: Vec<_> = (0..37_usize)
            .map(|at| (numbers[at].as_str(), "c0", first + i64::try_from(at * 17 % 37).unwrap().days(), PART))
            .collect();
        house.licenses(&licenses).await;
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        assert_eq!(house.sent().len(), 1);
        let said = house.said(&db).await;
        assert_eq!((said.len(), said[0].records.len()), (1, 37));
        let days: Vec<&String> = said[0].dates.iter().map(|(_, day)| day).collect();
        assert!(days.is_sorted(), "{days:?}");
        let html = house.engine.message_page(&said[0].token, None).await.unwrap().body_html;
        assert_eq!(html.matches("<tr").count(), 38, "37 rows below the head: {html}");
        let places: Vec<usize> = said[0].records.iter().map(|number| html.find(number.as_str()).unwrap()).collect();
        assert!(places.is_sorted(), "the table has the order of the data");
    }

    async fn what_is_behind_the_window_speaks_for_itself(db: TestDatabase) {
        let house = grouped(&db, "by = \"customer\"\nwindow = \"30d\"").await;
        let first = house.today() + 61.days();
        let day = |after: i32| first + after.days();
        house.licenses(&[("a", "c0", day(0), PART), ("b", "c0", day(30), PART), ("c", "c0", day(31), PART), ("d", "c1", day(3), PART)]).await;
        house.live(95).await;
        let said = house.said(&db).await;
        let of = |customer: &str| told(&said.iter().filter(|said| said.to == customer).cloned().collect::<Vec<_>>());
        assert_eq!(of("c0"), ["60-days: a b", "30-days: a b", "60-days: c", "0-days: a b", "30-days: c", "0-days: c"]);
        assert_eq!(of("c1"), ["60-days: d", "30-days: d", "0-days: d"]);
    }

    async fn without_a_window_each_day_speaks_for_itself(db: TestDatabase) {
        let house = grouped(&db, "by = \"customer\"").await;
        let first = house.today() + 61.days();
        house.licenses(&[("a", "c0", first, PART), ("b", "c0", first, PART), ("c", "c0", first + 1.day(), PART)]).await;
        house.live(3).await;
        assert_eq!(told(&house.said(&db).await), ["60-days: a b", "60-days: c"]);
    }

    async fn an_earlier_record_pulls_a_silent_group_forward(db: TestDatabase) {
        let house = grouped(&db, "by = \"customer\"\nwindow = \"30d\"").await;
        let first = house.today() + 64.days();
        house.licenses(&[("b", "c0", first, PART), ("c", "c0", first + 28.days(), PART)]).await;
        assert_eq!(house.engine.plan().await.unwrap().enrolled, 1);
        house.licenses(&[("a", "c0", first - 5.days(), PART)]).await;
        assert_eq!(house.engine.plan().await.unwrap().enrolled, 1, "what is behind the window now starts a group");
        house.live(40).await;
        assert_eq!(told(&house.said(&db).await), ["60-days: a b", "30-days: a b", "60-days: c"]);
    }

    async fn the_late_join_the_next_step_as_new(db: TestDatabase) {
        let house = grouped(&db, "by = \"customer\"\nwindow = \"30d\"").await;
        let first = house.today() + 60.days();
        house.licenses(&[("a", "c0", first, PART)]).await;
        house.live(2).await;
        house.licenses(&[("b", "c0", first + 3.days(), PART)]).await;
        house.live(29).await;
        house.licenses(&[("c", "c0", first + 9.days(), PART)]).await;
        house.live(30).await;
        assert_eq!(told(&house.said(&db).await), ["60-days: a", "30-days: a b +b", "0-days: a b c +c"]);
        // No step is left for what comes now: it speaks for itself.
        house.licenses(&[("d", "c0", first + 12.days(), PART)]).await;
        house.live(14).await;
        assert_eq!(told(&house.said(&db).await)[3..], ["0-days: d"]);
    }

    async fn the_late_may_get_a_message_of_their_own(db: TestDatabase) {
        let house = grouped(&db, "by = \"customer\"\nwindow = \"30d\"\nlate = \"own\"").await;
        let first = house.today() + 60.days();
        house.licenses(&[("a", "c0", first, PART)]).await;
        house.live(2).await;
        house.licenses(&[("b", "c0", first, PART), ("c", "c0", first + 2.days(), PART)]).await;
        assert_eq!(house.engine.plan().await.unwrap().planned, 1, "at once");
        house.live(61).await;
        let said = told(&house.said(&db).await);
        assert_eq!(said, ["60-days: a", "60-days: b c", "30-days: a", "30-days: b c", "0-days: a", "0-days: b c"]);
    }

    async fn the_late_may_be_left_out_with_a_trace(db: TestDatabase) {
        let house = grouped(&db, "by = \"customer\"\nwindow = \"30d\"\nlate = \"ignore\"").await;
        let first = house.today() + 60.days();
        house.licenses(&[("a", "c0", first, PART)]).await;
        house.live(2).await;
        house.licenses(&[("b", "c0", first + 3.days(), PART)]).await;
        house.live(70).await;
        assert_eq!(told(&house.said(&db).await), ["60-days: a", "30-days: a", "0-days: a"]);
        let view = house.engine.customer(&house.customer_id(&db, "c0").await).await.unwrap();
        let (a, b) = (&view.records[0], &view.records[1]);
        assert_eq!((a.groups[0].left_out, b.groups[0].left_out), (false, true));
        assert_eq!(b.groups[0].enrollment_id, a.groups[0].enrollment_id, "left out of that group");
        assert_eq!(b.said, []);
    }

    async fn a_record_that_is_renewed_leaves_and_the_steps_follow_the_next_one(db: TestDatabase) {
        let house = grouped(&db, "by = \"customer\"\nwindow = \"30d\"").await;
        let first = house.today() + 60.days();
        house.licenses(&[("a", "c0", first, PART), ("b", "c0", first + 10.days(), PART)]).await;
        house.live(2).await;
        house.licenses(&[("a", "c0", first + 365.days(), PART)]).await;
        house.live(33).await;
        assert_eq!(told(&house.said(&db).await), ["60-days: a b"], "30 days before the first is no more");
        house.live(7).await;
        let said = house.said(&db).await;
        assert_eq!(told(&said)[1..], ["30-days: b"]);
        let html = house.engine.message_page(&said[1].token, None).await.unwrap().body_html;
        assert!(!html.contains(">a<"), "{html}");
    }

    async fn a_household_gets_one_message(db: TestDatabase) {
        let house = grouped(&db, "by = \"household\"\nwindow = \"7d\"").await;
        house.holders_at(&[
            "h1,person,Smith,,1 High Street", "h2,person,SMITH,,\"1, High Street\"", "h3,person,Smith,,2 High Street",
            "h4,organisation,Smith,Smith & Sons,1 High Street",
        ]).await;
        let first = house.today() + 61.days();
        house.licenses(&[("b", "h1", first + 1.day(), PART), ("a", "h2", first, PART), ("c", "h3", first, PART), ("d", "h4", first, PART)]).await;
        house.live(2).await;
        let said = house.said(&db).await;
        let mut lines: Vec<String> = said.iter().map(|said| format!("{}: {}", said.to, said.records.join(" "))).collect();
        lines.sort();
        assert_eq!(lines, ["h2: a b", "h3: c", "h4: d"], "to whoever holds the first");
        // One of them moves away: what is theirs is theirs alone from now on.
        house.holders_at(&["h2,person,Smith,,9 Low Road"]).await;
        house.live(35).await;
        let mut lines: Vec<String> =
            house.said(&db).await[3..].iter().map(|said| format!("{} {}: {}", said.step, said.to, said.records.join(" "))).collect();
        lines.sort();
        assert_eq!(lines, ["30-days h1: b", "30-days h2: a", "30-days h3: c", "30-days h4: d"]);
    }

    async fn an_organisation_gets_one_message_that_says_whose_each_is(db: TestDatabase) {
        let house = House::over(&db).await;
        let words = "| License | Of |\n|---|---|\n{% for r in records %}| {{ r.external_id }} | {{ r.customer.name }} |\n{% endfor %}\n";
        house.apply_campaign("by = \"organisation\"", "", "", words).await;
        house.holders_at(&[
            "o1,person,Smith,Acme Ltd,1 High Street", "o2,person,Jones,ACME LTD.,2 Low Road", "o3,person,Brown,Other plc,3 Low Road",
        ]).await;
        let ends = house.today() + 60.days();
        house.licenses(&[("a", "o2", ends, PART), ("b", "o1", ends, PART), ("c", "o3", ends, PART)]).await;
        house.live(1).await;
        let mut said = house.said(&db).await;
        said.sort_by(|a, b| a.to.cmp(&b.to));
        let lines: Vec<String> = said.iter().map(|said| format!("{}: {}", said.to, said.records.join(" "))).collect();
        assert_eq!(lines, ["o2: a b", "o3: c"]);
        let html = house.engine.message_page(&said[0].token, None).await.unwrap().body_html;
        assert!(html.contains("Smith") && html.contains("Jones") && !html.contains("Brown"), "{html}");
    }

    async fn from_a_message_to_its_records_and_back(db: TestDatabase) {
        let house = grouped(&db, "by = \"customer\"\nwindow = \"30d\"").await;
        let first = house.today() + 60.days();
        house.licenses(&[("a", "c0", first, PART), ("b", "c0", first + 3.days(), PART)]).await;
        house.live(31).await;
        let said = house.said(&db).await;
        assert_eq!(told(&said), ["60-days: a b", "30-days: a b"]);
        let shown = house.engine.communication(&said[0].id, None).await.unwrap();
        let numbers: Vec<&str> = shown.records.iter().map(|record| record.external_id.as_str()).collect();
        assert_eq!(numbers, ["a", "b"]);
        let view = house.engine.customer(&house.customer_id(&db, "c0").await).await.unwrap();
        for record in &view.records {
            let back: Vec<&str> = record.said.iter().map(|said| said.id.as_str()).collect();
            assert_eq!(back, [said[1].id.as_str(), said[0].id.as_str()], "the newest first");
            let group = &record.groups[0];
            assert_eq!(record.said[0].enrollment_id.as_deref(), Some(group.enrollment_id.as_str()));
            assert_eq!((group.campaign.as_str(), group.recipient.1.as_str()), ("Ending", "Family c0"));
            assert_eq!(group.next.as_ref().map(|(step, _)| step.as_str()), Some("0-days"));
        }
    }

    async fn a_record_that_changes_hands_is_its_new_holders_business_alone(db: TestDatabase) {
        let house = grouped(&db, "by = \"customer\"\nwindow = \"30d\"").await;
        let first = house.today() + 60.days();
        house.licenses(&[("a", "c0", first, PART), ("b", "c0", first, PART)]).await;
        house.live(2).await;
        house.licenses(&[("b", "c1", first, PART)]).await;
        house.live(32).await;
        let mut lines: Vec<String> =
            house.said(&db).await.iter().map(|said| format!("{} {}: {}", said.step, said.to, said.records.join(" "))).collect();
        lines.sort();
        assert_eq!(lines, ["30-days c0: a", "30-days c1: b", "60-days c0: a b"]);
    }
}

const RESELLERS_MAP: &str = "target = \"resellers\"\n[columns]\nexternal_id = \"No\"\norganisation = \"Name\"\n\
language = \"Language\"\ncountry = \"Country\"\nemail = \"Email\"\n";
const SOLD_MAP: &str = "target = \"records\"\nrecord_kind = \"license\"\n[columns]\nexternal_id = \"Order\"\n\
customer = \"No\"\nreseller = \"Reseller\"\n[dates]\nexpires = \"Ends\"\n[fields]\npart_number = \"Part\"\nstatus = \"Status\"\n";

/// Two resellers, one of them German.
async fn resellers(house: &House, email: &str) {
    let rows =
        format!("No,Name,Language,Country,Email\nR1,Lindenbrück,de,DE,{email}\nR2,Harbour,en,GB,r2@example.com\n");
    house.import("resellers.csv", rows, RESELLERS_MAP).await;
}

on_both_databases! {
    async fn a_reseller_is_told_of_all_it_looks_after(db: TestDatabase) {
        let house = grouped(&db, "by = \"reseller\"\nwindow = \"30d\"").await;
        resellers(&house, "r1@example.com").await;
        let first = house.today() + 61.days();
        let mut rows = String::from("Order,No,Reseller,Ends,Part,Status\n");
        for (number, holder, reseller, after) in
            [("a", "c0", "R1", 0), ("b", "c1", "R1", 20), ("c", "c1", "R2", 5), ("d", "c0", "", 0), ("e", "c0", "R1", 31)]
        {
            writeln!(rows, "{number},{holder},{reseller},{},{PART},active", first + after.days()).unwrap();
        }
        house.import("sold.csv", rows, SOLD_MAP).await;
        house.live(10).await;
        let said = house.said(&db).await;
        let of = |number: &str| told(&said.iter().filter(|said| said.to == number).cloned().collect::<Vec<_>>());
        assert_eq!(of("reseller:R1"), ["60-days: a b"], "what is behind the window waits for its own day");
        assert_eq!(of("reseller:R2"), ["60-days: c"]);
        assert_eq!(said.len(), 2, "what no reseller looks after is told to nobody");
        let page = house.engine.message_page(&said[0].token, None).await.unwrap();
        assert_eq!((page.language.tag(), page.brand.name.as_str()), ("de", "Aurora Software"), "by the house, in German");
        house.work().await;
        let sent_to = |address: &str| house.sent().iter().filter(|mail| mail.contains(&format!("To: {address}")) || mail.contains(&format!("<{address}>"))).count();
        assert_eq!((house.sent().len(), sent_to("r1@example.com"), sent_to("r2@example.com")), (2, 1, 1));

        resellers(&house, "new@example.com").await;
        house.live(30).await;
        house.work().await;
        assert_eq!(sent_to("new@example.com"), 2, "the source told a new address: 30 days of a and b, 60 days of e");
    }
}
