//! What customers want of the ways to reach them: which first, which not; said by a source, a colleague or themselves.

use carillon_channels::sms::InboundText;
use carillon_domain::volume::Scope;
use carillon_domain::{AttemptOutcome, Language};
use carillon_engine::volume::RuleDraft;
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use jiff::ToSpan;

use crate::house::{CAMPAIGN, House};
use crate::ladder::{EVERY_WAY, house, kinds, rungs};

const MAP: &str = "target = \"customers\"\n[columns]\nexternal_id = \"No\"\nprefers = \"Prefers\"\nagrees_to = \"Yes\"\n\
refuses = \"Never\"\nfamily = \"Family\"\n";

async fn wish(house: &House, prefers: &str, agrees: &str, refuses: &str) {
    let table = format!("No,Family,Prefers,Yes,Never\nc0,Vogt,{prefers},{agrees},{refuses}\n");
    house.import("wishes.csv", table, MAP).await;
}

fn text(body: &str) -> InboundText {
    InboundText { from: "+493012345678".into(), to: "+442079460000".into(), body: body.into() }
}

fn refused() -> AttemptOutcome {
    AttemptOutcome::Rejected { code: Some(550), reply: "550 5.1.1 there is no such mailbox".to_owned() }
}

on_both_databases! {
    async fn what_is_wanted_comes_first_and_what_was_walked_is_not_walked_again(db: TestDatabase) {
        let house = house(&db, "ladder = [\"email\", \"letter\", \"fax\"]", EVERY_WAY).await;
        wish(&house, "fax", "", "").await;
        house.work().await;
        assert_eq!(rungs(&house).await, ["fax accepted -"]);
        // The wish changes while the fax is on its way.
        wish(&house, "letter", "", "").await;
        let job = house.faxes.sent()[0].job.key.clone();
        house.faxes.end(&job, carillon_channels::End::Failed(carillon_domain::Setback::NotAFax));
        house.engine.ask_carriers().await.unwrap();
        house.mail.answer_next(refused());
        house.work().await;
        let person = house.person().await;
        let piece = house.letters.sent()[0].piece.key.clone();
        house.engine.scan_return(&piece, carillon_engine::ReturnReason::Moved, &person).await.unwrap();
        house.work().await;
        let all = ["fax rejected not-a-fax", "letter rejected returned", "email rejected hard-bounce"];
        assert_eq!(rungs(&house).await, all);
        assert_eq!(house.engine.open_tasks().await.unwrap().len(), 1);
    }

    async fn behind_what_was_wanted_the_ladder_goes_on_in_its_own_order(db: TestDatabase) {
        let house = house(&db, "ladder = [\"email\", \"letter\", \"fax\"]", EVERY_WAY).await;
        wish(&house, "letter", "", "fax").await;
        house.work().await;
        let person = house.person().await;
        let piece = house.letters.sent()[0].piece.key.clone();
        house.mail.answer_next(refused());
        house.engine.scan_return(&piece, carillon_engine::ReturnReason::Moved, &person).await.unwrap();
        house.work().await;
        assert_eq!(rungs(&house).await, ["letter rejected returned", "email rejected hard-bounce"]);
        let tasks = house.engine.open_tasks().await.unwrap();
        let why = &tasks[0].reason;
        assert!(why.contains("fax: the customer does not want to be reached this way"), "{why}");
        assert_eq!(house.faxes.sent().len(), 0);
    }

    async fn advertising_falls_onto_a_fax_only_with_consent(db: TestDatabase) {
        let house = house(&db, "ladder = [\"email\", \"fax\"]", EVERY_WAY).await;
        let selling = CAMPAIGN
            .replace("class = \"service\"", "class = \"promotional\"")
            .replace("at = \"-30d\"\nladder = [\"email\"]", "at = \"-30d\"\nladder = [\"email\", \"fax\"]");
        house.apply_with("Your licenses end", &[("campaign.toml", &selling)]).await;
        house.mail.answer_next(refused());
        house.work().await;
        house.work().await;
        assert_eq!(rungs(&house).await, ["email rejected hard-bounce"]);
        let why = house.engine.open_tasks().await.unwrap().remove(0).reason;
        assert!(why.contains("fax: the customer has not agreed to advertising this way"), "{why}");
        wish(&house, "", "fax", "").await;
        let ends = house.today() + 30.days();
        let sold = format!("Order,No,Ends,Product,Seats\no-y,c0,{ends},Tidewright,5\n");
        house.import("licenses.csv", sold, crate::house::LICENSES_MAP).await;
        house.work().await;
        assert_eq!(house.faxes.sent().len(), 1, "with consent it goes, the mail address being none");
    }

    // Statement C6.
    async fn c6_markets_get_the_words_their_rules_want_or_none(db: TestDatabase) {
        let people = EVERY_WAY.replace("+493012345678", "+821012345678");
        let house = house(&db, "ladder = [\"sms\"]", &people).await;
        let said = |class: &str, words: &str| {
            let campaign = CAMPAIGN
                .replace("class = \"service\"", &format!("class = \"{class}\""))
                .replace("at = \"-30d\"\nladder = [\"email\"]", "at = \"-30d\"\nladder = [\"sms\"]");
            [
                ("campaign.toml".to_owned(), campaign),
                ("content/30-days/sms/de.md".to_owned(), format!("+++\nsubject = \"x\"\n+++\n{words}\n")),
            ]
        };
        wish(&house, "", "sms", "").await;
        for (words, goes) in [("Kaufen Sie", false), ("(광고) Aurora: Kaufen Sie 무료수신거부 080-123-4567", true)] {
            let files = said("promotional", words);
            let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
            house.apply_with("Your licenses end", &files).await;
            house.work().await;
            assert_eq!(house.texts.sent().len(), usize::from(goes), "{words}: {:?}", rungs(&house).await);
            let row = crate::ladder::deliveries(&house).await.pop().unwrap();
            assert_eq!(row.reason.contains("begins with `(광고)`"), !goes, "{}", row.reason);
            let ends = house.today() + 30.days();
            let sold = format!("Order,No,Ends,Product,Seats\no-{goes},c0,{ends},Tidewright,5\n");
            house.import("licenses.csv", sold, crate::house::LICENSES_MAP).await;
        }
    }

    async fn c6_china_gets_each_text_signed_once(db: TestDatabase) {
        let people = EVERY_WAY.replace("+493012345678", "+8613812345678");
        let house = house(&db, "ladder = [\"sms\"]", &people).await;
        house.work().await;
        let from = InboundText { from: "+8613812345678".into(), ..text("HELP") };
        house.engine.take_text(&from, "").await.unwrap();
        let sent = house.texts.sent();
        assert_eq!(sent.len(), 2, "{sent:?}");
        for text in sent {
            assert!(text.body.starts_with("【Aurora Software】"), "{}", text.body);
            assert_eq!(text.body.matches('【').count(), 1, "{}", text.body);
        }
    }

    async fn stop_ends_text_messages_of_every_kind_and_is_confirmed_once(db: TestDatabase) {
        let house = house(&db, "ladder = [\"sms\", \"letter\"]", EVERY_WAY).await;
        for word in ["STOP", "stop", "Stopall"] {
            house.engine.take_text(&text(word), "").await.unwrap();
        }
        let sent = house.texts.sent();
        assert_eq!(sent.len(), 1, "{sent:?}");
        assert!(sent[0].body.contains("keine SMS") && sent[0].to.as_str() == "+493012345678", "{sent:?}");
        house.work().await;
        assert_eq!(rungs(&house).await, ["letter accepted -"], "a service notice, too, takes another way");
        // What a source says does not undo what they said themselves.
        wish(&house, "sms", "sms", "").await;
        house.engine.take_text(&text("HELP"), "").await.unwrap();
        let help = house.texts.sent().last().unwrap().body.clone();
        assert!(help.starts_with("Aurora Software: ") && help.contains("+1 555 0100"), "{help}");
        for _ in 0..20 {
            house.engine.take_text(&text("HELP"), "").await.unwrap();
        }
        assert_eq!(house.texts.sent().len(), 5, "a machine at the other end does not keep us talking");
        house.engine.move_clock(2).await.unwrap();
        house.engine.take_text(&text("START"), "").await.unwrap();
        house.engine.take_text(&text("START"), "").await.unwrap();
        assert_eq!(house.texts.sent().len(), 6);
        assert!(kinds(&house).await.contains(&"answered-by-text".to_owned()));
    }

    async fn a_letter_asks_the_post_to_bring_it_back_where_its_campaign_says_so(db: TestDatabase) {
        let people = EVERY_WAY.replace(",de,DE,", ",ja,JP,");
        let house = house(&db, "ladder = [\"letter\"]", &people).await;
        let asking = CAMPAIGN
            .replace("priority = 50", "priority = 50\nreturn_requested = true")
            .replace("at = \"-30d\"\nladder = [\"email\"]", "at = \"-30d\"\nladder = [\"letter\"]");
        house.apply_with("Your licenses end", &[("campaign.toml", &asking)]).await;
        house.work().await;
        let file = db.folder().join("letter.pdf");
        std::fs::write(&file, &house.letters.sent()[0].piece.pdf).unwrap();
        let read = std::process::Command::new("pdftotext").arg("-layout").arg(&file).arg("-").output().unwrap();
        let words = String::from_utf8(read.stdout).unwrap();
        assert!(words.contains("転送不要"), "{words}");
    }

    async fn a_step_may_post_a_card_that_comes_back_like_a_letter(db: TestDatabase) {
        let house = house(&db, "ladder = [\"letter\", \"fax\"]\npost = \"postcard\"", EVERY_WAY).await;
        house.work().await;
        let piece = house.letters.sent()[0].piece.clone();
        assert_eq!((piece.pages, piece.sheets, piece.duplex, piece.paper.as_str()), (2, 1, true, "a6"));
        let row = crate::ladder::deliveries(&house).await.remove(0);
        let again = house.engine.paper(&row.communication_id, &row.id).await.unwrap();
        assert!(again == piece.pdf, "what a colleague looks at is what was printed");
        let person = house.person().await;
        house.engine.scan_return(&piece.key, carillon_engine::ReturnReason::Moved, &person).await.unwrap();
        house.work().await;
        assert_eq!(rungs(&house).await, ["letter rejected returned", "fax accepted -"]);
    }

    async fn a_rule_over_all_channels_counts_the_letter_a_mail_became(db: TestDatabase) {
        let house = house(&db, "ladder = [\"email\", \"letter\"]", EVERY_WAY).await;
        let admin = house.admin("Ada").await;
        let daily = RuleDraft {
            name: "German, one a day".into(),
            scope: Scope { languages: vec![Language::De], ..Scope::default() },
            kind: "most".into(),
            number: "1".into(),
            period: "day".into(),
            time_zone: "UTC".into(),
            ..RuleDraft::default()
        };
        house.engine.save_rule(&daily, &admin).await.unwrap();
        house.mail.answer_next(refused());
        house.work().await;
        house.work().await;
        assert_eq!(rungs(&house).await, ["email rejected hard-bounce", "letter planned -"], "the day is used up by the mail");
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        assert_eq!(rungs(&house).await[1], "letter accepted -");
    }

    async fn client_care_writes_down_what_it_is_told_and_sees_what_was_before(db: TestDatabase) {
        let house = house(&db, "ladder = [\"sms\", \"letter\"]", EVERY_WAY).await;
        house.engine.take_text(&text("STOP"), "").await.unwrap();
        let row = carillon_store::customer::by_external_id(house.engine.store().connection(), "c0").await.unwrap().unwrap();
        let mut form = house.engine.customer(&row.id).await.unwrap().form;
        assert_eq!((form.way_sms.as_str(), form.prefers.as_str()), ("refused", ""));
        let person = house.person().await;
        form.way_sms = "agreed".into();
        form.prefers = "sms".into();
        form.reason = "told on the phone".into();
        house.engine.correct_customer(&row.id, form.clone(), &person).await.unwrap();
        let view = house.engine.customer(&row.id).await.unwrap();
        assert_eq!((view.form.way_sms.as_str(), view.form.prefers.as_str()), ("agreed", "sms"));
        let changed: Vec<&str> = view.former[0].changes.iter().map(|(field, ..)| field.as_str()).collect();
        assert_eq!(changed, ["prefers", "agrees_to", "refuses"]);
        house.work().await;
        assert_eq!(rungs(&house).await, ["sms accepted -"]);
        let wrong = carillon_engine::view::CustomerForm { prefers: "pigeon".into(), version: view.form.version, ..view.form };
        let refused = house.engine.correct_customer(&row.id, wrong, &person).await.unwrap_err();
        assert!(format!("{refused:?}").contains("prefers"), "{refused:?}");
    }
}
