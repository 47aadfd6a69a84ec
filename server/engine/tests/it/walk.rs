//! A license that ends walks through the house: enrolled once, told at each step, in the customer's language.

use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use jiff::ToSpan;

use crate::house::House;

on_both_databases! {
    async fn sixty_days_are_lived_through(db: TestDatabase) {
        let house = House::over(&db).await;
        house.customers(2, "de-AT", 3, house.today() + 60.days()).await;
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        assert_eq!(house.sent().len(), 2, "one message for three licenses");
        assert!(house.sent()[0].contains("(de, 60-days)"), "{}", house.sent()[0]);
        house.work().await;
        assert_eq!(house.sent().len(), 2, "nothing is said twice");
        house.engine.move_clock(30).await.unwrap();
        house.work().await;
        house.engine.move_clock(30).await.unwrap();
        house.work().await;
        let sent = house.sent();
        assert_eq!(sent.len(), 6);
        assert!(sent[2..4].iter().all(|mail| mail.contains("(de, 30-days)")));
        assert!(sent[4..].iter().all(|mail| mail.contains("(de, 0-days)")));
        house.engine.move_clock(30).await.unwrap();
        house.work().await;
        assert_eq!(house.sent().len(), 6, "the sequence is over");
    }

    async fn steps_that_are_long_over_are_not_caught_up(db: TestDatabase) {
        let house = House::over(&db).await;
        house.customers(1, "en", 1, house.today() + 10.days()).await;
        house.work().await;
        assert_eq!(house.sent().len(), 0, "60 and 30 days are long over");
        house.engine.move_clock(11).await.unwrap();
        house.work().await;
        assert_eq!(house.sent().len(), 1);
        assert!(house.sent()[0].contains("(en, 0-days)"));
    }

    async fn a_mail_says_the_words_of_mails_and_a_page_those_of_pages(db: TestDatabase) {
        let house = House::over(&db).await;
        let own = "+++\nsubject = \"In words of mails\"\n+++\nDear {{ customer.name }}\n";
        let page = "+++\nsubject = \"In words of pages\"\n+++\nWelcome, {{ customer.name }}\n";
        let files = [("content/60-days/email/en.md", own), ("content/60-days/web/en.md", page)];
        house.apply_with("For all media", &files).await;
        house.customers(1, "en", 1, house.today() + 60.days()).await;
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        assert_eq!(house.sent().len(), 1);
        assert!(house.sent()[0].contains("Subject: In words of mails"), "{}", house.sent()[0]);
        let row = house.engine.find("family0", None).await.unwrap().rows.remove(0);
        let said = house.engine.communication(&row.id, None).await.unwrap();
        assert!(said.subject == "In words of mails" && said.body_html.contains("Welcome, Given0"), "{said:?}");
        let shown = house.engine.message_page(&said.token, None).await.unwrap();
        assert_eq!((shown.subject.as_str(), shown.body_html.contains("Welcome")), ("In words of pages", true));
        let german = house.engine.message_page(&said.token, Some("de")).await.unwrap();
        assert_eq!(german.subject, "For all media (de, 60-days)", "no words of its own: those all media share");
    }

    async fn a_customer_without_an_address_is_held_with_the_reason(db: TestDatabase) {
        let house = House::over(&db).await;
        house.customers(1, "en", 1, house.today() + 30.days()).await;
        let found = house.engine.find("Family0", None).await.unwrap();
        assert_eq!(found.rows.len(), 0, "nothing said yet");
        let customer = carillon_store::customer::by_external_id(db.store.connection(), "c0").await.unwrap().unwrap();
        let id = customer.id.clone();
        let without = carillon_store::entity::customer::Model { email: None, ..customer };
        let tx = db.store.begin_write().await.unwrap();
        carillon_store::customer::update(&tx, vec![without]).await.unwrap();
        tx.commit().await.unwrap();
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        assert_eq!(house.sent().len(), 0);
        let view = house.engine.customer(&id).await.unwrap();
        let said = house.engine.communication(&view.communications[0].id, None).await.unwrap();
        assert_eq!(said.deliveries[0].reason, "there is no email address on file");
        assert_eq!(view.timeline[0].kind, "delivery-held");
        assert_eq!(view.communications[0].subject, "Your licenses end (en, 30-days)", "told though never composed");
    }

    async fn what_waits_is_found_by_its_subject_also_where_only_the_worker_can_tell_it(db: TestDatabase) {
        let house = House::over(&db).await;
        let linked = ["en", "de", "ar"].map(|tag| {
            let words = format!("+++\nsubject = \"Zebra {tag} {{{{ link.message }}}}\"\n+++\nHello\n");
            (format!("content/30-days/{tag}.md"), words)
        });
        let linked: Vec<_> = linked.iter().map(|(path, words)| (path.as_str(), words.as_str())).collect();
        for (number, word, more, waiting) in [(0, "giraffe", &[][..], 1), (1, "zebra", &linked, 0)] {
            house.apply_with("Giraffe", more).await;
            house.more_customers(number..number + 1, "en", 1, house.today() + 30.days()).await;
            house.engine.move_clock(1).await.unwrap();
            house.engine.plan().await.unwrap();
            let found = async || house.engine.find(word, None).await.unwrap().rows;
            assert_eq!(found().await.len(), waiting, "{word} waits");
            house.work().await;
            let rows = found().await;
            assert_eq!(rows.len(), 1, "{word} is sent");
            assert!(rows[0].subject.to_lowercase().starts_with(word), "{}", rows[0].subject);
        }
    }

    async fn deliveries_of_an_older_version_stand_and_go_on(db: TestDatabase) {
        use carillon_migrations::{Migrator, MigratorTrait};
        use carillon_store::{ConnectionTrait, Kind, OpenOptions, Store, delivery};
        let house = House::over(&db).await;
        house.customers(4, "en", 1, house.today() + 30.days()).await;
        house.engine.move_clock(1).await.unwrap();
        house.engine.plan().await.unwrap();
        let connection = db.store.connection();
        Migrator::down(connection, Some(1)).await.unwrap();
        if db.store.kind() == Kind::Postgres {
            for change in ["delivery ALTER COLUMN id", "communication ALTER COLUMN id", "customer ALTER COLUMN id"] {
                let sql = format!("ALTER TABLE {change} TYPE text COLLATE \"default\"");
                connection.execute_unprepared(&sql).await.unwrap();
            }
        }
        // One was tried before anything was let go by rules, one is over.
        let one = "id = (SELECT min(id) FROM delivery)";
        let tried = format!("UPDATE delivery SET state = 'deferred', released_at = NULL WHERE {one}");
        let over = "UPDATE delivery SET state = 'accepted' WHERE id = (SELECT max(id) FROM delivery)";
        for change in [tried.as_str(), over] {
            connection.execute_unprepared(change).await.unwrap();
        }
        Migrator::up(connection, None).await.unwrap();
        // A program that is started now.
        let store = Store::open(db.url(), OpenOptions::default()).await.unwrap();
        let now_ms = house.engine.clock_now().as_millisecond();
        assert_eq!(delivery::to_wake(store.connection(), now_ms, i64::MAX, 10).await.unwrap().len(), 3);
    }

    async fn a_slice_delivered_twice_is_sent_once(db: TestDatabase) {
        let house = House::over(&db).await;
        house.customers(20, "en", 1, house.today() + 30.days()).await;
        house.engine.move_clock(1).await.unwrap();
        house.engine.plan().await.unwrap();
        let now = house.engine.clock_now().as_millisecond();
        let ids = carillon_store::delivery::to_wake(db.store.connection(), now, i64::MAX, 100).await.unwrap();
        assert_eq!(ids.len(), 20);
        let (first, second) = tokio::join!(house.engine.deliver(&ids, "one"), house.engine.deliver(&ids, "two"));
        assert_eq!(first.unwrap().accepted + second.unwrap().accepted, 20);
        assert_eq!(house.sent().len(), 20);
    }

    async fn two_planners_at_once_say_everything_once(db: TestDatabase) {
        let house = House::over(&db).await;
        house.customers(50, "en", 1, house.today() + 30.days()).await;
        house.engine.move_clock(1).await.unwrap();
        let (first, second) = tokio::join!(house.engine.plan(), house.engine.plan());
        assert_eq!(first.unwrap().planned + second.unwrap().planned, 50);
        house.work().await;
        assert_eq!(house.sent().len(), 50);
    }

    async fn what_a_dead_worker_started_is_told_as_in_doubt_and_sent_with_the_same_id(db: TestDatabase) {
        use carillon_store::{delivery, entity::attempt};
        let house = House::over(&db).await;
        house.customers(1, "en", 1, house.today() + 30.days()).await;
        house.engine.move_clock(1).await.unwrap();
        house.engine.plan().await.unwrap();
        let now_ms = house.engine.clock_now().as_millisecond();
        let ids = delivery::to_wake(db.store.connection(), now_ms, 0, 10).await.unwrap();
        // What a worker writes before it hands over, and then never comes back.
        let tx = db.store.begin_write().await.unwrap();
        let claim = delivery::Claim { ids: &ids, token: "dead", now_ms, database_now_ms: 0, lease_until: 1 };
        delivery::claim(&tx, &claim).await.unwrap();
        let begun = attempt::Model {
            id: "att_dead".into(), delivery_id: ids[0].clone(), number: 1, started_at: 1, finished_at: None,
            outcome: None, code: None, reply: None, message_id: "x@notices.example".into(), worker: "dead".into(),
            receipt: None, told_at: None,
        };
        assert_eq!(delivery::start(&tx, "dead", vec![begun]).await.unwrap(), ids.iter().cloned().collect());
        tx.commit().await.unwrap();
        assert_eq!(house.engine.sweep().await.unwrap(), 1, "the sweep finds it");
        while house.engine.deliver_due("test").await.unwrap() > 0 {}
        assert_eq!(house.sent().len(), 1);
        let found = house.engine.find("c0@example.com", None).await.unwrap();
        let said = house.engine.communication(&found.rows[0].id, None).await.unwrap();
        assert!(said.timeline.iter().any(|entry| entry.kind == "delivery-uncertain"));
        assert_eq!(said.deliveries[0].attempts, 2);
    }
}
