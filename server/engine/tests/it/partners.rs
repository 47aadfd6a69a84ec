//! Texts of partners: written, held to the rules, approved by somebody else, and frozen with what they stand in.

use carillon_domain::Language;
use carillon_domain::campaign::partner::PartnerTextState as State;
use carillon_engine::view::{CommunicationView, PartnerTextForm};
use carillon_engine::{EngineError, NewPerson, PartnerDecision as Decision, Person, Role};
use carillon_store::entity::{customer, reseller};
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use jiff::ToSpan;
use serde_json::json;

use crate::house::{CAMPAIGN, House};

const RULES: &str = "[partner]\nmost_characters = 60\nforbidden_words = [\"gratis\"]\nsteps = [\"30-days\"]\n";

/// A house with a reseller, its customers, somebody who writes and somebody who approves.
struct Shop {
    house: House,
    writer: Person,
    boss: Person,
}

impl Shop {
    async fn over(db: &TestDatabase) -> Self {
        let house = House::over(db).await;
        let campaign = format!("{CAMPAIGN}{RULES}");
        house.apply_ending("Your licenses end", "{{ partner() }}", &[("campaign.toml", &campaign)]).await;
        let boss = NewPerson {
            email: "boss@example.com".into(),
            name: "Olga".into(),
            role: Role::Admin,
            language: Language::En,
            password: "a long enough password".into(),
        };
        let (writer, boss) = (house.person().await, house.engine.add_person(boss).await.unwrap());
        let tx = db.store.begin_write().await.unwrap();
        carillon_store::reseller::insert(&tx, vec![reseller_of_test(1), reseller_of_test(2)]).await.unwrap();
        tx.commit().await.unwrap();
        Self { house, writer, boss }
    }

    /// A customer of a reseller and a segment, with a license that ends in thirty days.
    async fn customer(&self, db: &TestDatabase, language: &str, reseller: usize, segment: &str) {
        self.house.customers(1, language, 1, self.house.today() + 30.days()).await;
        let row = carillon_store::customer::by_external_id(db.store.connection(), "c0").await.unwrap().unwrap();
        let (reseller_id, attributes) = (Some(reseller_of_test(reseller).id), json!({ "segment": segment }));
        let changed = customer::Model { reseller_id, attributes, ..row };
        let tx = db.store.begin_write().await.unwrap();
        carillon_store::customer::update(&tx, vec![changed]).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn write(&self, language: &str, segment: &str, markdown: &str) -> String {
        let campaign = self.house.engine.partner_choices().await.unwrap().campaigns[0].id.clone();
        let form = PartnerTextForm {
            reseller: reseller_of_test(1).id,
            campaign,
            step: String::new(),
            segment: segment.into(),
            language: language.into(),
            markdown: markdown.into(),
        };
        self.house.engine.write_partner_text(&form, &self.writer).await.unwrap()
    }

    async fn decide(&self, id: &str, decision: Decision, by: &Person) -> Result<(), EngineError> {
        let seen = self.house.engine.partner_text(id, by).await.unwrap().revision;
        self.house.engine.decide_partner_text(id, seen, decision, "because", by).await
    }

    async fn approved(&self, language: &str, segment: &str, markdown: &str) -> String {
        let id = self.write(language, segment, markdown).await;
        self.decide(&id, Decision::Submit, &self.writer).await.unwrap();
        self.decide(&id, Decision::Approve, &self.boss).await.unwrap();
        id
    }

    /// What the customer was sent once the clock has moved.
    async fn sent(&self) -> CommunicationView {
        self.house.engine.move_clock(1).await.unwrap();
        self.house.work().await;
        let id = self.house.engine.find("Family0", None).await.unwrap().rows[0].id.clone();
        self.house.engine.communication(&id, None).await.unwrap()
    }

    async fn state(&self, id: &str) -> State {
        self.house.engine.partner_text(id, &self.boss).await.unwrap().row.state
    }
}

fn reseller_of_test(number: usize) -> reseller::Model {
    reseller::Model {
        id: format!("rsl_{number:026}"),
        external_id: format!("R{number}"),
        name: format!("Reseller {number}"),
        brand_id: None,
        language: None,
        country: None,
        email: None,
        phone: None,
        url: None,
        contact: json!({}),
        content_hash: String::new(),
        created_at: 0,
        updated_at: 0,
    }
}

fn fields(error: EngineError) -> Vec<(&'static str, String)> {
    let EngineError::Invalid(faults) = error else { panic!("{error:?}") };
    faults.into_iter().map(|fault| (fault.phrase_key, fault.detail)).collect()
}

on_both_databases! {
    async fn an_approved_text_stands_in_the_messages_of_that_resellers_customers_and_stays_there(db: TestDatabase) {
        let shop = Shop::over(&db).await;
        shop.approved("en", "", "We are **near** you: { customer.name }").await;
        let german = shop.approved("de", "", "Wir sind in Ihrer [Nähe](https://example.com).").await;
        shop.customer(&db, "de", 1, "office").await;
        let said = shop.sent().await;
        assert!(said.body_html.contains("Wir sind in Ihrer"), "{}", said.body_html);
        let placed = said.timeline.iter().find(|entry| entry.kind == "partner-text-placed").unwrap();
        assert_eq!(placed.details, [("reseller".to_owned(), "Reseller 1".to_owned())]);
        shop.decide(&german, Decision::Withdraw, &shop.writer).await.unwrap();
        let page = shop.house.engine.message_page(&said.token, Some("de")).await.unwrap();
        assert!(page.body_html.contains("Wir sind in Ihrer"), "what was sent stays");
        let arabic = shop.house.engine.message_page(&said.token, Some("ar")).await.unwrap();
        assert!(arabic.body_html.contains("<strong>near</strong> you: { customer.name }"), "{}", arabic.body_html);
    }

    async fn nothing_but_an_approved_text_is_ever_shown(db: TestDatabase) {
        let shop = Shop::over(&db).await;
        let withdrawn = shop.approved("en", "", "withdrawn words").await;
        shop.decide(&withdrawn, Decision::Withdraw, &shop.writer).await.unwrap();
        shop.write("en", "", "draft words").await;
        let submitted = shop.write("en", "", "submitted words").await;
        shop.decide(&submitted, Decision::Submit, &shop.writer).await.unwrap();
        let rejected = shop.write("en", "", "rejected words").await;
        shop.decide(&rejected, Decision::Submit, &shop.writer).await.unwrap();
        shop.decide(&rejected, Decision::Reject, &shop.boss).await.unwrap();
        shop.customer(&db, "en", 1, "").await;
        let said = shop.sent().await;
        assert!(!said.body_html.contains("words") && said.timeline.iter().all(|it| it.kind != "partner-text-placed"));
    }

    async fn another_resellers_customer_and_another_segment_see_nothing_of_it(db: TestDatabase) {
        let shop = Shop::over(&db).await;
        shop.approved("en", "school", "for schools").await;
        shop.approved("en", "", "for anybody").await;
        shop.customer(&db, "en", 2, "school").await;
        assert!(!shop.sent().await.body_html.contains("for "), "a customer of the other reseller");
    }

    async fn the_text_for_the_segment_goes_first(db: TestDatabase) {
        let shop = Shop::over(&db).await;
        shop.approved("en", "", "words for anybody").await;
        shop.approved("en", "school", "words for schools").await;
        shop.approved("en", "health", "words for health").await;
        shop.customer(&db, "en", 1, "school").await;
        let said = shop.sent().await;
        assert!(said.body_html.contains("words for schools") && !said.body_html.contains("anybody"), "{}", said.body_html);
    }

    async fn nobody_approves_their_own_words_and_only_administrators_approve(db: TestDatabase) {
        let shop = Shop::over(&db).await;
        let id = shop.write("en", "", "fine").await;
        shop.decide(&id, Decision::Submit, &shop.writer).await.unwrap();
        for decision in [Decision::Approve, Decision::Reject] {
            assert!(matches!(shop.decide(&id, decision, &shop.writer).await, Err(EngineError::Forbidden)));
        }
        let may = shop.house.engine.partner_text(&id, &shop.writer).await.unwrap().may;
        assert_eq!(may, [Decision::Withdraw]);
        shop.decide(&id, Decision::Reject, &shop.boss).await.unwrap();
        let seen = shop.house.engine.partner_text(&id, &shop.boss).await.unwrap();
        shop.house.engine.rewrite_partner_text(&id, seen.revision, "the boss wrote it", &shop.boss).await.unwrap();
        shop.decide(&id, Decision::Submit, &shop.writer).await.unwrap();
        assert!(matches!(shop.decide(&id, Decision::Approve, &shop.boss).await, Err(EngineError::Forbidden)));
        let changes = shop.house.engine.partner_text(&id, &shop.boss).await.unwrap().changes;
        let told: Vec<_> = changes.iter().map(|it| (it.by.as_str(), it.state, it.reason.as_str())).collect();
        let expected = [
            ("Mina", State::Submitted, "because"), ("Olga", State::Draft, ""), ("Olga", State::Rejected, "because"),
            ("Mina", State::Submitted, "because"), ("Mina", State::Draft, ""),
        ];
        assert_eq!(told, expected);
    }

    async fn what_breaks_the_rules_is_not_submitted_and_every_fault_is_told(db: TestDatabase) {
        let shop = Shop::over(&db).await;
        let id = shop.write("en", "", &format!("Hello\n\nGRA**TIS** {}", "x".repeat(60))).await;
        let refused = fields(shop.decide(&id, Decision::Submit, &shop.writer).await.unwrap_err());
        assert_eq!(refused, [("fault-partner-long", "72 / 60".into()), ("fault-partner-word", "gratis (2)".into())]);
        let seen = shop.house.engine.partner_text(&id, &shop.writer).await.unwrap();
        assert_eq!((seen.row.state, seen.faults.len()), (State::Draft, 2));
        for (words, key) in [("[mail](mailto:a@example.com)", "fault-words"), ("![x](https://x.example/y.png)", "fault-words")] {
            let seen = shop.house.engine.partner_text(&id, &shop.writer).await.unwrap().revision;
            shop.house.engine.rewrite_partner_text(&id, seen, words, &shop.writer).await.unwrap();
            let refused = fields(shop.decide(&id, Decision::Submit, &shop.writer).await.unwrap_err());
            assert_eq!(refused[0].0, key, "{words}");
        }
        let unknown = PartnerTextForm { step: "60-days".into(), language: "xx".into(), ..PartnerTextForm::default() };
        let refused = fields(shop.house.engine.write_partner_text(&unknown, &shop.writer).await.unwrap_err());
        let keys: Vec<_> = refused.iter().map(|(key, _)| *key).collect();
        assert_eq!(keys, ["fault-partner-reseller", "fault-partner-campaign", "fault-language", "fault-empty"]);
    }

    async fn words_that_say_nothing_are_not_even_a_draft(db: TestDatabase) {
        let shop = Shop::over(&db).await;
        let id = shop.write("en", "", "something").await;
        let seen = shop.house.engine.partner_text(&id, &shop.writer).await.unwrap().revision;
        let campaign = shop.house.engine.partner_choices().await.unwrap().campaigns[0].id.clone();
        for words in ["", " \r\n\t", "<!-- only a remark -->"] {
            let rewritten = shop.house.engine.rewrite_partner_text(&id, seen, words, &shop.writer).await;
            let form = PartnerTextForm {
                reseller: reseller_of_test(1).id,
                campaign: campaign.clone(),
                language: "en".into(),
                markdown: words.into(),
                ..PartnerTextForm::default()
            };
            let written = shop.house.engine.write_partner_text(&form, &shop.writer).await;
            for refused in [rewritten.unwrap_err(), written.unwrap_err()] {
                assert_eq!(fields(refused), [("fault-empty", String::new())], "{words:?}");
            }
        }
        assert_eq!(shop.house.engine.partner_texts(None).await.unwrap().len(), 1);
        assert_eq!(shop.house.engine.partner_text(&id, &shop.writer).await.unwrap().markdown, "something");
    }

    async fn a_move_that_makes_no_sense_or_comes_late_is_a_conflict(db: TestDatabase) {
        let shop = Shop::over(&db).await;
        let id = shop.write("en", "", "fine").await;
        let late = shop.house.engine.decide_partner_text(&id, 7, Decision::Submit, "", &shop.writer).await;
        assert!(matches!(late, Err(EngineError::Conflict(_))));
        assert!(matches!(shop.decide(&id, Decision::Approve, &shop.boss).await, Err(EngineError::Conflict(_))));
        shop.decide(&id, Decision::Submit, &shop.writer).await.unwrap();
        let again = shop.house.engine.rewrite_partner_text(&id, 2, "changed after all", &shop.writer).await;
        assert!(matches!(again, Err(EngineError::Conflict(_))), "what is submitted stands as it is");
        let (one, two) = tokio::join!(
            shop.house.engine.decide_partner_text(&id, 2, Decision::Approve, "", &shop.boss),
            shop.house.engine.decide_partner_text(&id, 2, Decision::Reject, "no", &shop.boss),
        );
        assert!(one.is_ok() != two.is_ok(), "one of the two came first");
        assert!(matches!(shop.house.engine.partner_text("ptx_none", &shop.boss).await, Err(EngineError::NotFound)));
    }

    async fn a_new_version_takes_the_place_of_the_former_once_it_is_approved(db: TestDatabase) {
        let shop = Shop::over(&db).await;
        let first = shop.approved("en", "", "first words").await;
        let second = shop.write("en", "", "second words").await;
        assert_eq!(shop.state(&first).await, State::Approved);
        shop.decide(&second, Decision::Submit, &shop.writer).await.unwrap();
        shop.decide(&second, Decision::Approve, &shop.boss).await.unwrap();
        assert_eq!((shop.state(&first).await, shop.state(&second).await), (State::Withdrawn, State::Approved));
        let listed = shop.house.engine.partner_texts(Some(State::Approved)).await.unwrap();
        let told: Vec<_> = listed.iter().map(|row| (row.reseller.as_str(), row.campaign.as_str(), row.version)).collect();
        assert_eq!(told, [("Reseller 1", "Ending", 2)]);
        assert_eq!(shop.house.engine.partner_texts(None).await.unwrap().len(), 2);
        shop.customer(&db, "en", 1, "").await;
        assert!(shop.sent().await.body_html.contains("second words"));
    }
}
