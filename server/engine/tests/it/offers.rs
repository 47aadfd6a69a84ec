//! Offers: the right one for each recipient, never more than there are, and everybody can see why.

use std::collections::BTreeMap;

use carillon_domain::campaign::offer::{Because, Reason};
use carillon_engine::view::CommunicationView;
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use jiff::ToSpan;

use crate::house::{CAMPAIGN, House};

const SLOT: &str = "{{ offer(\"main\") }}";

/// A house whose campaign has these offers, each of which says its name.
async fn house_with(db: &TestDatabase, offers: &str, slot: &str) -> House {
    let house = House::over(db).await;
    apply(&house, offers, slot, CAMPAIGN).await;
    house
}

async fn apply(house: &House, offers: &str, slot: &str, campaign: &str) {
    let names: Vec<&str> =
        offers.lines().filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"')).collect();
    let mut files = vec![("offers.toml".to_owned(), offers.to_owned())];
    for name in names {
        for language in ["en", "de", "ar"] {
            let words = format!("Offer {name} ({language}) for {{{{ customer.name }}}}");
            files.push((format!("offers/{name}/{language}.md"), words));
        }
    }
    files.push(("campaign.toml".to_owned(), campaign.to_owned()));
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    house.apply_ending("Your licenses end", slot, &files).await;
}

/// The newest communication of the only customer with this family name.
async fn newest(house: &House, family: &str) -> CommunicationView {
    let id = house.engine.find(family, None).await.unwrap().rows[0].id.clone();
    house.engine.communication(&id, None).await.unwrap()
}

/// How often each offer stands somewhere.
async fn placed(db: &TestDatabase, customers: usize) -> BTreeMap<String, usize> {
    let connection = db.store.connection();
    let mut ids = Vec::new();
    for number in 0..customers {
        let row = carillon_store::customer::by_external_id(connection, &format!("c{number}")).await.unwrap();
        ids.push(row.unwrap().id);
    }
    let mut counts = BTreeMap::new();
    for row in carillon_store::placement::of_customers(connection, &ids).await.unwrap() {
        *counts.entry(row.offer).or_default() += 1;
    }
    counts
}

fn counts(expected: &[(&str, usize)]) -> BTreeMap<String, usize> {
    expected.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
}

on_both_databases! {
    async fn the_offer_meant_for_a_customer_stands_in_the_slot_and_client_care_sees_why(db: TestDatabase) {
        let offers = "[[offer]]\nname = \"many\"\nwhere = \"records|length > 2\"\npriority = 90\n\
            [[offer]]\nname = \"anybody\"\npriority = 10\n\
            [[offer]]\nname = \"later\"\nfrom = \"2999-01-01\"\n";
        let house = house_with(&db, offers, SLOT).await;
        house.customers(1, "de", 3, house.today() + 30.days()).await;
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        let said = newest(&house, "Family0").await;
        assert!(said.body_html.contains("Offer many (de) for Given0 Family0"), "{}", said.body_html);
        let [offer] = said.offers.as_slice() else { panic!("{:?}", said.offers) };
        assert_eq!((offer.slot.as_str(), offer.offer.as_str()), ("main", "many"));
        assert_eq!(offer.why.because, Because::Priority { priority: 90 });
        let why: Vec<_> = offer.why.passed_over.iter().map(|it| (it.offer.as_str(), it.reason.clone())).collect();
        let from = "2999-01-01".parse().unwrap();
        assert_eq!(why, [("anybody", Reason::LowerPriority { priority: 10 }), ("later", Reason::NotYet { from })]);
        let customer = house.engine.customer(&said.row.customer_id).await.unwrap();
        let line = customer.timeline.iter().find(|entry| entry.kind == "offer-placed").unwrap();
        let mut details = line.details.clone();
        details.sort();
        assert_eq!(details, [("offer".to_owned(), "many".to_owned()), ("slot".to_owned(), "main".to_owned())]);
    }

    async fn what_was_placed_stays_in_every_language_and_in_a_resend_whatever_becomes_of_the_campaign(db: TestDatabase) {
        let first = "[[offer]]\nname = \"old\"\n";
        let house = house_with(&db, first, SLOT).await;
        house.customers(1, "en", 1, house.today() + 30.days()).await;
        house.engine.move_clock(1).await.unwrap();
        house.engine.plan().await.unwrap();
        apply(&house, "[[offer]]\nname = \"new\"\npriority = 99\n", SLOT, CAMPAIGN).await;
        house.work().await;
        let said = newest(&house, "Family0").await;
        assert!(said.body_html.contains("Offer old (en)"), "{}", said.body_html);
        let page = house.engine.message_page(&said.token, Some("ar")).await.unwrap();
        assert!(page.body_html.contains("Offer old (ar)"), "{}", page.body_html);
        let person = house.person().await;
        house.engine.resend(&said.row.id, carillon_domain::Language::De, "asked", "care-click", &person).await.unwrap();
        house.work().await;
        assert_eq!(house.sent().len(), 2);
        assert_eq!(placed(&db, 1).await, counts(&[("old", 1)]), "a resend places nothing");
    }

    async fn planners_at_once_place_exactly_what_is_in_stock(db: TestDatabase) {
        let offers = "[[offer]]\nname = \"few\"\npriority = 90\nstock = 17\n[[offer]]\nname = \"endless\"\n";
        let house = house_with(&db, offers, SLOT).await;
        house.customers(130, "en", 1, house.today() + 30.days()).await;
        house.engine.move_clock(1).await.unwrap();
        let (one, two, three) = tokio::join!(house.engine.plan(), house.engine.plan(), house.engine.plan());
        assert_eq!(one.unwrap().planned + two.unwrap().planned + three.unwrap().planned, 130);
        assert_eq!(placed(&db, 130).await, counts(&[("endless", 113), ("few", 17)]));
        // A new version of the campaign begins with what the former one left: nothing.
        apply(&house, &offers.replace("priority = 90", "priority = 91"), SLOT, CAMPAIGN).await;
        house.engine.move_clock(30).await.unwrap();
        house.engine.plan().await.unwrap();
        assert_eq!(placed(&db, 130).await, counts(&[("endless", 243), ("few", 17)]));
        let why = newest(&house, "Family0").await.offers[0].why.passed_over[0].reason.clone();
        assert_eq!(why, Reason::OutOfStock { stock: 17 });
    }

    async fn nobody_is_shown_an_offer_more_often_than_it_says_by_how_many_planners_ever(db: TestDatabase) {
        let offers = "[[offer]]\nname = \"once\"\npriority = 90\nfatigue = { most = 1, within = \"20d\" }\n\
            [[offer]]\nname = \"rival\"\npriority = 50\nexcludes = [\"once\"]\n[[offer]]\nname = \"other\"\npriority = 10\n";
        let by_record = CAMPAIGN.replace("by = \"customer\"", "by = \"record\"");
        let house = House::over(&db).await;
        apply(&house, offers, SLOT, &by_record).await;
        // Each license is a message of its own: twelve for each of three customers, all on one day.
        house.customers(3, "en", 12, house.today() + 30.days()).await;
        house.engine.move_clock(1).await.unwrap();
        let (one, two) = tokio::join!(house.engine.plan(), house.engine.plan());
        assert_eq!(one.unwrap().planned + two.unwrap().planned, 36);
        assert_eq!(placed(&db, 3).await, counts(&[("once", 3), ("other", 33)]), "the rival is excluded by what is held");
        house.engine.move_clock(30).await.unwrap();
        house.engine.plan().await.unwrap();
        assert_eq!(placed(&db, 3).await, counts(&[("once", 6), ("other", 66)]), "and again, once its time is over");
    }

    async fn client_care_sees_when_what_kept_an_offer_out_was_shown_and_in_which_message(db: TestDatabase) {
        let offers = "[[offer]]\nname = \"once\"\npriority = 90\nfatigue = { most = 1, within = \"40d\" }\n\
            [[offer]]\nname = \"rival\"\npriority = 50\nexcludes = [\"once\"]\n[[offer]]\nname = \"other\"\npriority = 10\n";
        let house = house_with(&db, offers, SLOT).await;
        house.customers(1, "en", 1, house.today() + 60.days()).await;
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        let first = newest(&house, "Family0").await;
        house.engine.move_clock(30).await.unwrap();
        house.work().await;
        let second = newest(&house, "Family0").await;
        assert_eq!((first.offers[0].offer.as_str(), second.offers[0].offer.as_str()), ("once", "other"));
        let reasons: Vec<_> = second.offers[0].why.passed_over.iter().map(|it| it.reason.clone()).collect();
        assert_eq!(reasons, [Reason::ShownEnough { most: 1 }, Reason::Excluded { by: "once".into() }]);
        let shown: Vec<_> = second.offers[0].shown.iter().collect();
        let [(name, seen)] = shown.as_slice() else { panic!("{shown:?}") };
        assert_eq!((name.as_str(), seen.communication_id.as_str(), seen.here), ("once", first.row.id.as_str(), false));
        assert_eq!((seen.reference.as_str(), seen.at), (first.row.reference.as_str(), first.row.created_at));
        assert!(first.offers[0].shown.is_empty(), "nothing was shown before, and the others only came after it");
    }

    async fn a_slot_that_is_not_shown_takes_nothing_and_one_nothing_fits_leaves_nothing(db: TestDatabase) {
        let offers = "[[offer]]\nname = \"nobody\"\nwhere = \"customer.name > 5 and records[0] / 'x'\"\nstock = 5\n\
            [[offer]]\nname = \"hidden\"\nstock = 5\nwhere = \"records|length == 1\"\n";
        let slots = format!("{{% if records|length == 1 %}}\n{{% else %}}\n{SLOT}\n{{% endif %}}\n\nThe end");
        let house = house_with(&db, offers, &slots).await;
        house.customers(1, "en", 1, house.today() + 30.days()).await;
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        assert_eq!((house.sent().len(), placed(&db, 1).await), (1, BTreeMap::new()));
        let said = newest(&house, "Family0").await;
        assert!(said.offers.is_empty() && said.body_html.contains("The end"));
    }

    async fn two_slots_never_show_the_same_offer_nor_two_that_exclude_each_other(db: TestDatabase) {
        let offers = "[[offer]]\nname = \"a\"\npriority = 90\nexcludes = [\"b\"]\n\
            [[offer]]\nname = \"b\"\npriority = 80\n[[offer]]\nname = \"c\"\npriority = 70\n";
        let house = house_with(&db, offers, &format!("{SLOT}\n\n{{{{ offer(\"second\") }}}}")).await;
        house.customers(1, "en", 1, house.today() + 30.days()).await;
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        let said = newest(&house, "Family0").await;
        let shown: Vec<_> = said.offers.iter().map(|it| (it.slot.as_str(), it.offer.as_str())).collect();
        assert_eq!(shown, [("main", "a"), ("second", "c")]);
        let reasons: Vec<_> = said.offers[1].why.passed_over.iter().map(|it| it.reason.clone()).collect();
        assert_eq!(reasons, [Reason::Beside, Reason::Excluded { by: "a".into() }]);
        assert!(said.offers[1].shown["a"].here);
    }
}
