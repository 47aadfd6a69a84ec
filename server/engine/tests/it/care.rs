//! Client care: what is sent stays as it is, corrections are versions, everything is on the timeline.

use carillon_domain::{DeliveryState, Language};
use carillon_engine::view::Trouble;
use carillon_engine::{CorrectedWords, EngineError, Person};
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use jiff::ToSpan;

use crate::house::House;

/// A house in which one German notice is out, its communication's id, and somebody of client care.
async fn one_notice(db: &TestDatabase) -> (House, String, Person) {
    let house = House::over(db).await;
    house.customers(1, "de", 2, house.today() + 30.days()).await;
    house.engine.move_clock(1).await.unwrap();
    house.work().await;
    let found = house.engine.find("family0", None).await.unwrap();
    assert_eq!(found.rows[0].state, DeliveryState::Accepted);
    let (id, person) = (found.rows[0].id.clone(), house.person().await);
    (house, id, person)
}

on_both_databases! {
    async fn found_by_anything_a_caller_reads_out(db: TestDatabase) {
        let (house, id, _) = one_notice(&db).await;
        let said = house.engine.communication(&id, None).await.unwrap();
        let reference = said.row.reference.to_lowercase();
        for words in ["Family0", "given0 family0", "c0@example.com", "o0-1", "Product 1", "licenses end", &reference] {
            assert_eq!(house.engine.find(words, None).await.unwrap().rows.len(), 1, "{words}");
        }
        for words in ["Family1", "%", "_____", "Family0 nonsense"] {
            assert_eq!(house.engine.find(words, None).await.unwrap().rows.len(), 0, "{words}");
        }
    }

    async fn what_needs_attention_is_a_list_as_long_as_its_number(db: TestDatabase) {
        let house = House::over(&db).await;
        house.customers(2, "en", 1, house.today() + 30.days()).await;
        let person = house.person().await;
        let row = carillon_store::customer::by_external_id(db.store.connection(), "c0").await.unwrap().unwrap();
        let mut form = house.engine.customer(&row.id).await.unwrap().form;
        (form.email, form.reason) = (String::new(), "it was somebody else's".into());
        house.engine.correct_customer(&row.id, form, &person).await.unwrap();
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        let home = house.engine.home().await.unwrap();
        assert_eq!((home.communications, home.accepted, home.rejected), (2, 1, 1));
        let found = async |text, trouble| house.engine.find_troubled(text, trouble, None).await.unwrap();
        let refused = found("", Some(Trouble::Refused)).await;
        assert_eq!((refused.rows.len(), refused.rows[0].customer_id.as_str()), (1, row.id.as_str()));
        assert_eq!((refused.rows[0].state, refused.trouble), (DeliveryState::Held, Some(Trouble::Refused)));
        assert_eq!(found("family1", Some(Trouble::Refused)).await.rows.len(), 0);
        assert_eq!(found("", Some(Trouble::Uncertain)).await.rows.len(), 0);
        assert_eq!(found("", None).await.rows.len(), 2);
    }

    async fn a_page_keeps_its_words_when_campaign_and_customer_change(db: TestDatabase) {
        let (house, id, person) = one_notice(&db).await;
        let token = house.engine.communication(&id, None).await.unwrap().token;
        let sent = house.engine.message_page(&token, None).await.unwrap();
        let arabic = house.engine.message_page(&token, Some("ar")).await.unwrap();
        house.apply("Everything is different").await;
        let view = house.engine.customer(&house.engine.find("Family0", None).await.unwrap().rows[0].customer_id).await.unwrap();
        let mut form = view.form.clone();
        form.family = "Renamed".into();
        form.reason = "she married".into();
        house.engine.correct_customer(&view.id, form, &person).await.unwrap();
        assert_eq!(house.engine.message_page(&token, None).await.unwrap().body_html, sent.body_html);
        assert_eq!(house.engine.message_page(&token, Some("ar")).await.unwrap().body_html, arabic.body_html);
        assert!(sent.body_html.contains("Family0") && arabic.subject.contains("(ar, 30-days)"));
        let view = house.engine.customer(&view.id).await.unwrap();
        assert_eq!((view.name.as_str(), view.version), ("Given0 Renamed", 2));
        assert_eq!(view.former[0].changes, [("family".into(), "Family0".into(), "Renamed".into())]);
        assert_eq!((view.former[0].by.as_str(), view.former[0].reason.as_str()), ("Mina", "she married"));
    }

    async fn a_correction_of_a_state_that_changed_meanwhile_is_refused(db: TestDatabase) {
        let (house, _, person) = one_notice(&db).await;
        let id = house.engine.find("", None).await.unwrap().rows[0].customer_id.clone();
        let mut form = house.engine.customer(&id).await.unwrap().form;
        form.reason = "first".into();
        form.given = "Anna".into();
        house.engine.correct_customer(&id, form.clone(), &person).await.unwrap();
        form.given = "Berta".into();
        assert!(matches!(house.engine.correct_customer(&id, form, &person).await, Err(EngineError::Conflict(_))));
        let mut form = house.engine.customer(&id).await.unwrap().form;
        (form.email, form.country, form.reason) = ("no address".into(), "Atlantis".into(), String::new());
        let Err(EngineError::Invalid(faults)) = house.engine.correct_customer(&id, form, &person).await else {
            panic!("three fields are wrong");
        };
        let mut fields: Vec<&str> = faults.iter().map(|fault| fault.field).collect();
        fields.sort_unstable();
        assert_eq!(fields, ["country", "email", "reason"]);
    }

    async fn corrected_words_are_a_second_version_and_the_first_is_untouched(db: TestDatabase) {
        let (house, id, person) = one_notice(&db).await;
        let first = house.engine.communication(&id, None).await.unwrap();
        let words = CorrectedWords {
            language: Language::De,
            subject: "Berichtigt".into(),
            markdown: "Die **richtigen** Worte: <b>kein</b> {{ customer.name }}".into(),
            reason: "a wrong price".into(),
        };
        let second = house.engine.correct_and_send(&id, &words, "one-click", &person).await.unwrap();
        assert_eq!(house.engine.correct_and_send(&id, &words, "one-click", &person).await.unwrap(), second);
        house.work().await;
        assert_eq!(house.sent().len(), 2);
        let corrected = house.engine.communication(&second, None).await.unwrap();
        assert!(corrected.body_html.contains("<strong>richtigen</strong>"), "{}", corrected.body_html);
        assert!(corrected.body_html.contains("{{ customer.name }}") && !corrected.body_html.contains("<b>"));
        assert_eq!((corrected.row.version, corrected.versions.len()), (2, 2));
        assert_eq!((corrected.versions[1].by.as_str(), corrected.versions[1].reason.as_str()), ("Mina", "a wrong price"));
        let found = house.engine.find(&corrected.row.reference, None).await.unwrap();
        assert_eq!(found.rows.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), [second.as_str()]);
        let untouched = house.engine.communication(&id, None).await.unwrap();
        assert_eq!((untouched.body_html, untouched.subject), (first.body_html, first.subject));
        let page = house.engine.message_page(&corrected.token, Some("ar")).await.unwrap();
        assert!(page.standard_words, "the other languages say the standard words, and say so");
        let empty = CorrectedWords { subject: " ".into(), markdown: String::new(), reason: String::new(), ..words };
        assert!(matches!(house.engine.correct_and_send(&id, &empty, "another", &person).await, Err(EngineError::Invalid(_))));
    }

    // Statement F10.
    async fn a_language_chosen_on_the_page_holds_for_all_that_follows_whatever_the_source_says(db: TestDatabase) {
        let (house, id, _) = one_notice(&db).await;
        let token = house.engine.communication(&id, None).await.unwrap().token;
        house.engine.keep_language(&token, Language::Ar).await.unwrap();
        // The source tells the customer anew, with another date and still in its own language.
        house.customers(1, "en", 1, house.today() + 61.days()).await;
        house.engine.move_clock(2).await.unwrap();
        house.work().await;
        let last = house.sent().pop().unwrap();
        assert!(last.contains("Content-Language: ar"), "{last}");
        let customer = house.engine.communication(&id, None).await.unwrap().row.customer_id;
        let view = house.engine.customer(&customer).await.unwrap();
        let chosen = view.timeline.iter().find(|entry| entry.kind == "language-chosen").unwrap();
        assert_eq!(chosen.actor, "customer", "the history says who");
    }

    async fn a_resend_is_on_the_timeline_in_its_language_and_limited(db: TestDatabase) {
        let (house, id, person) = one_notice(&db).await;
        let token = house.engine.communication(&id, None).await.unwrap().token;
        for key in ["click-one", "click-one", "click-two", "click-three"] {
            let resent = house.engine.resend_from_page(&token, Language::Ar, key).await.unwrap();
            assert!(resent.masked_address.contains('•') && !resent.masked_address.contains("c0@example.com"));
        }
        let fourth = house.engine.resend_from_page(&token, Language::Ar, "click-four").await;
        assert!(matches!(fourth, Err(EngineError::Limited { .. })));
        house.engine.resend(&id, Language::En, "she called", "care-click", &person).await.unwrap();
        house.work().await;
        let sent = house.sent();
        assert_eq!(sent.len(), 5);
        assert_eq!(sent.iter().filter(|mail| mail.contains("Content-Language: ar")).count(), 3);
        let said = house.engine.communication(&id, None).await.unwrap();
        let asked: Vec<&str> = said.timeline.iter().map(|entry| entry.kind.as_str()).collect();
        assert_eq!(asked.iter().filter(|kind| **kind == "resend-requested").count(), 3);
        assert_eq!(asked.iter().filter(|kind| **kind == "care-resend-requested").count(), 1);
        assert!(said.timeline.iter().any(|entry| entry.actor == "Mina"));
        house.engine.move_clock(2).await.unwrap();
        assert!(house.engine.resend_from_page(&token, Language::Ar, "tomorrow").await.is_ok());
    }

    async fn a_language_it_is_not_written_in_is_not_offered_and_falls_back_with_a_word(db: TestDatabase) {
        let (house, id, _) = one_notice(&db).await;
        let token = house.engine.communication(&id, None).await.unwrap().token;
        let page = async |asked| house.engine.message_page(&token, asked).await.unwrap();
        let sent = page(None).await;
        assert_eq!((sent.language, sent.wanted), (sent.sent_language, None));
        assert_eq!(sent.languages, [Language::De, Language::En, Language::Ar]);
        let french = page(Some("fr")).await;
        assert_eq!((french.language, french.wanted), (Language::En, Some(Language::Fr)));
        assert!(french.subject.contains("(en, "), "{}", french.subject);
        let arabic = page(Some("ar-EG")).await;
        assert_eq!((arabic.language, arabic.wanted), (Language::Ar, None));
        let strange = page(Some("xx")).await;
        assert_eq!((strange.language, strange.wanted), (sent.sent_language, None));
    }

    async fn nobody_finds_a_message_by_a_wrong_token(db: TestDatabase) {
        let (house, id, _) = one_notice(&db).await;
        let token = house.engine.communication(&id, None).await.unwrap().token;
        for wrong in [&token[1..], &format!("{token}A"), "", "'; DROP TABLE communication; --", &id] {
            assert!(matches!(house.engine.message_page(wrong, None).await, Err(EngineError::NotFound)), "{wrong}");
        }
    }
}
