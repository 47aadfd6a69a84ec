//! Down the ladder: a mail that bounces becomes a letter, a letter that comes back a fax, and in the end a person is asked.

use carillon_channels::{Answer, End};
use carillon_domain::{AttemptOutcome, Setback};
use carillon_engine::{Came, ReturnReason, Returned};
use carillon_store::entity::delivery;
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;
use jiff::ToSpan;

use crate::house::{CAMPAIGN, House, LICENSES_MAP};

const PEOPLE_MAP: &str = "target = \"customers\"\n[columns]\nexternal_id = \"No\"\nkind = \"Kind\"\nfamily = \"Family\"\n\
given = \"Given\"\nlanguage = \"Language\"\ncountry = \"Country\"\nemail = \"Email\"\nphone = \"Phone\"\nfax = \"Fax\"\n\
street = \"Street\"\nlocality = \"Town\"\npostal_code = \"Code\"\n";
const HEAD: &str = "No,Kind,Family,Given,Language,Country,Email,Phone,Fax,Street,Town,Code\n";
/// Somebody who can be reached on every channel.
pub(crate) const EVERY_WAY: &str =
    "c0,person,Vogt,Annika,de,DE,annika@vogt.example,+493012345678,+493012345679,Hafenstraße 12,Hamburg,20457\n";

const HARD: &str = "550 5.1.1 there is no such mailbox";

/// A house whose last notice goes down this ladder, with these customers, each with a license that ends in thirty days;
/// it is the day the notice is due.
pub(crate) async fn house(db: &TestDatabase, ladder: &str, people: &str) -> House {
    move_in(House::over(db).await, ladder, people).await
}

/// The same in a house that stands already.
pub(crate) async fn move_in(house: House, ladder: &str, people: &str) -> House {
    let steps = CAMPAIGN.replace("at = \"-30d\"\nladder = [\"email\"]", &format!("at = \"-30d\"\n{ladder}"));
    house.apply_with("Your licenses end", &[("campaign.toml", &steps)]).await;
    house.import("customers.csv", format!("{HEAD}{people}"), PEOPLE_MAP).await;
    let ends = house.today() + 30.days();
    let records: Vec<String> =
        people.lines().map(|line| format!("o-{0},{0},{ends},Tidewright,5\n", &line[..2])).collect();
    let records = records.concat();
    house.import("licenses.csv", format!("Order,No,Ends,Product,Seats\n{records}"), LICENSES_MAP).await;
    house.engine.move_clock(1).await.unwrap();
    house
}

fn rejected(reply: &str) -> AttemptOutcome {
    AttemptOutcome::Rejected { code: Some(550), reply: reply.to_owned() }
}

/// The deliveries of the only communication, the first first: channel, state and setback.
pub(crate) async fn rungs(house: &House) -> Vec<String> {
    deliveries(house)
        .await
        .iter()
        .map(|row| format!("{} {} {}", row.channel, row.state, row.setback.as_deref().unwrap_or("-")))
        .collect()
}

pub(crate) async fn deliveries(house: &House) -> Vec<delivery::Model> {
    let db = house.engine.store().connection();
    let customer = carillon_store::customer::by_external_id(db, "c0").await.unwrap().unwrap();
    let view = house.engine.customer(&customer.id).await.unwrap();
    let Some(said) = view.communications.first() else { return Vec::new() };
    let mut rows = carillon_store::delivery::of_communication(db, &said.id).await.unwrap();
    rows.reverse();
    rows
}

pub(crate) async fn kinds(house: &House) -> Vec<String> {
    let db = house.engine.store().connection();
    let customer = carillon_store::customer::by_external_id(db, "c0").await.unwrap().unwrap();
    let view = house.engine.customer(&customer.id).await.unwrap();
    view.timeline.iter().rev().map(|line| line.kind.clone()).collect()
}

/// What is printed on the last letter.
fn piece(house: &House) -> String {
    house.letters.sent().last().unwrap().piece.key.clone()
}

on_both_databases! {
    async fn the_whole_way_down_each_within_one_tick_of_its_cause(db: TestDatabase) {
        let house = house(&db, "ladder = [\"email\", \"letter\", \"fax\"]", EVERY_WAY).await;
        let person = house.person().await;
        house.mail.answer_next(rejected(HARD));
        house.engine.plan().await.unwrap();
        while house.engine.deliver_due("test").await.unwrap() > 0 {}
        assert_eq!(rungs(&house).await, ["email rejected hard-bounce", "letter planned -"]);

        house.work().await;
        assert_eq!(rungs(&house).await[1..], ["letter accepted -"]);
        let letters = house.letters.sent();
        assert_eq!(letters.len(), 1);
        assert!(letters[0].piece.key.starts_with("P-") && letters[0].piece.pages == 1, "{:?}", letters[0].piece.key);
        let row = deliveries(&house).await.remove(1);
        let again = house.engine.paper(&row.communication_id, &row.id).await.unwrap();
        assert!(again == letters[0].piece.pdf, "what a colleague looks at is what was printed, byte for byte");
        house.letters.end(&piece(&house), End::Delivered);
        assert_eq!(house.engine.ask_carriers().await.unwrap(), 1);
        assert_eq!(house.engine.ask_carriers().await.unwrap(), 0, "told once");

        let scanned = house.engine.scan_return(&piece(&house), ReturnReason::Moved, &person).await.unwrap();
        let Returned::Taken(scan) = scanned else { panic!("{scanned:?}") };
        let letter = scan.letter.unwrap();
        assert_eq!(letter.address, ["Hafenstraße 12", "20457 Hamburg"]);
        assert_eq!(letter.next.map(|(channel, _)| channel).as_deref(), Some("fax"));
        assert_eq!(rungs(&house).await, ["email rejected hard-bounce", "letter rejected returned", "fax planned -"]);

        house.work().await;
        let faxes = house.faxes.sent();
        assert_eq!(faxes.iter().map(|it| it.job.to.to_string()).collect::<Vec<_>>(), ["+493012345679"]);
        house.faxes.end(&faxes[0].job.key, End::Failed(Setback::NotAFax));
        house.engine.ask_carriers().await.unwrap();
        let tasks = house.engine.open_tasks().await.unwrap();
        assert_eq!(tasks.len(), 1);
        assert!(tasks[0].customer.contains("Vogt") && tasks[0].reason.starts_with("fax: "), "{:?}", tasks[0]);
        assert_eq!(rungs(&house).await, ["email rejected hard-bounce", "letter rejected returned", "fax rejected not-a-fax"]);
        assert_eq!(kinds(&house).await, [
            "communication-planned", "delivery-rejected", "address-suppressed", "ladder-moved",
            "delivery-accepted", "delivery-arrived", "letter-returned", "address-suppressed", "ladder-moved",
            "delivery-accepted", "delivery-rejected", "address-suppressed", "ladder-ended",
        ]);
        house.work().await;
        assert_eq!((house.letters.sent().len(), house.faxes.sent().len()), (1, 1), "nothing twice");
        house.engine.close_task(&tasks[0].id, &person).await.unwrap();
        assert_eq!(house.engine.open_tasks().await.unwrap(), []);
    }

    async fn an_address_that_failed_is_passed_over_until_it_is_another(db: TestDatabase) {
        let house = house(&db, "ladder = [\"email\", \"letter\"]", EVERY_WAY).await;
        house.mail.answer_next(rejected(HARD));
        house.work().await;
        house.work().await;
        assert_eq!(house.letters.sent().len(), 1);
        house.engine.move_clock(30).await.unwrap();
        house.work().await;
        let db = house.engine.store().connection();
        let customer = carillon_store::customer::by_external_id(db, "c0").await.unwrap().unwrap();
        let view = house.engine.customer(&customer.id).await.unwrap();
        let last = carillon_store::delivery::of_communication(db, &view.communications[0].id).await.unwrap();
        assert_eq!((last[0].channel.as_str(), last[0].state.as_str()), ("email", "held"), "no other rung at that step");
        assert_eq!(last[0].reason, "the email address on file does not work: hard-bounce");
        let newer = EVERY_WAY.replace("annika@vogt", "annika@nordlicht");
        house.import("customers.csv", format!("{HEAD}{newer}"), PEOPLE_MAP).await;
        let ends = house.today() + 30.days();
        house.import("licenses.csv", format!("Order,No,Ends,Product,Seats\no-x,c0,{ends},Tidewright,5\n"), LICENSES_MAP).await;
        let sent = house.sent().len();
        house.engine.move_clock(1).await.unwrap();
        house.work().await;
        assert_eq!(house.sent().len(), sent + 1, "the newer address is free by itself");
    }

    async fn who_has_no_mail_address_gets_a_letter_at_once(db: TestDatabase) {
        let house = house(&db, "ladder = [\"email\", \"letter\"]", &EVERY_WAY.replace("annika@vogt.example", "")).await;
        house.work().await;
        assert_eq!(rungs(&house).await, ["letter accepted -"]);
        assert_eq!(deliveries(&house).await[0].rung, 1);
        assert_eq!(house.sent().len(), 0);
    }

    async fn the_third_soft_bounce_moves_down(db: TestDatabase) {
        let house = house(&db, "ladder = [\"email\", \"letter\"]", EVERY_WAY).await;
        let full = "552 5.2.2 the mailbox is full";
        for _ in 0..3 {
            house.mail.answer_next(rejected(full));
            house.work().await;
            house.engine.move_clock(1).await.unwrap();
        }
        house.work().await;
        let soft = "email rejected soft-bounce";
        assert_eq!(rungs(&house).await, [soft, soft, soft, "letter accepted -"]);
    }

    async fn channels_besides_go_at_once_and_nothing_follows_them(db: TestDatabase) {
        let house = house(&db, "ladder = [\"email\", \"letter\"]\nbesides = [\"sms\"]", EVERY_WAY).await;
        house.texts.answer_next(Answer::rejected(Setback::BadNumber, "no such number"));
        house.work().await;
        let mut rungs = rungs(&house).await;
        rungs.sort();
        assert_eq!(rungs, ["email accepted -", "sms rejected bad-number"]);
        house.work().await;
        assert_eq!((house.letters.sent().len(), house.engine.open_tasks().await.unwrap().len()), (0, 0));
    }

    async fn a_setback_that_moves_nothing_down_is_left_to_a_person(db: TestDatabase) {
        let ladder = "ladder = [\"email\", \"letter\"]\nmoves_on.email = [\"hard-bounce\"]";
        let house = house(&db, ladder, EVERY_WAY).await;
        house.mail.answer_next(rejected("554 5.7.1 this looks like spam"));
        house.work().await;
        house.work().await;
        assert_eq!(rungs(&house).await, ["email rejected blocked"]);
        assert_eq!(house.engine.open_tasks().await.unwrap().len(), 1);
    }

    async fn silence_moves_on_unless_somebody_reacts(db: TestDatabase) {
        let ladder = "ladder = [\"email\", \"letter\"]\nsilence.email = \"3d\"";
        let two = format!("{EVERY_WAY}{}", EVERY_WAY.replace("c0", "c1").replace("annika@", "anna@"));
        let house = house(&db, ladder, &two).await;
        house.work().await;
        let db = house.engine.store().connection();
        let other = carillon_store::customer::by_external_id(db, "c1").await.unwrap().unwrap();
        let said = house.engine.customer(&other.id).await.unwrap().communications[0].id.clone();
        let token = house.engine.communication(&said, None).await.unwrap().token;
        house.engine.move_clock(2).await.unwrap();
        house.engine.resend_from_page(&token, carillon_domain::Language::De, "a-request").await.unwrap();
        assert_eq!(house.engine.move_silent().await.unwrap(), 0, "not yet");
        house.engine.move_clock(1).await.unwrap();
        house.engine.move_clock(1).await.unwrap();
        house.engine.move_silent().await.unwrap();
        house.work().await;
        assert_eq!(rungs(&house).await, ["email accepted -", "letter accepted -"]);
        assert_eq!(house.letters.sent().len(), 1, "who asked to have it sent again has read it");
    }

    async fn a_path_that_has_ended_sends_no_letter(db: TestDatabase) {
        let house = house(&db, "ladder = [\"email\", \"letter\"]", EVERY_WAY).await;
        let with_switch = CAMPAIGN
            .replace("at = \"-30d\"\nladder = [\"email\"]", "at = \"-30d\"\nladder = [\"email\", \"letter\"]")
            + "[[sequence.switch]]\non = \"email-bounced\"\n";
        house.apply_with("Your licenses end", &[("campaign.toml", &with_switch)]).await;
        house.mail.answer_next(rejected(HARD));
        house.work().await;
        house.work().await;
        assert_eq!(rungs(&house).await, ["email rejected hard-bounce"]);
        assert!(kinds(&house).await.contains(&"ladder-left".to_owned()), "{:?}", kinds(&house).await);
    }

    async fn a_bounce_by_mail_is_traced_once_and_a_forged_one_does_nothing(db: TestDatabase) {
        let house = house(&db, "ladder = [\"email\", \"letter\"]", EVERY_WAY).await;
        house.work().await;
        let path = house.mail.sent()[0].envelope.from.clone().unwrap().to_string();
        assert!(path.starts_with("bounce+") && path.ends_with("@bounces.example"), "{path}");
        let forged = format!("{}0@bounces.example", &path[..path.find('@').unwrap() - 1]);
        if forged != path {
            let (_, came) = house.engine.take_mail(Some(&forged), &bounce(&forged)).await.unwrap();
            assert_eq!(came, Came::Forged);
        }
        assert_eq!(rungs(&house).await, ["email accepted -"]);
        let (_, came) = house.engine.take_mail(Some(&path), &bounce(&path)).await.unwrap();
        assert_eq!(came, Came::Back);
        let (_, again) = house.engine.take_mail(Some(&path), &bounce(&path)).await.unwrap();
        assert_eq!(again, Came::Known);
        house.work().await;
        assert_eq!(rungs(&house).await, ["email rejected hard-bounce", "letter accepted -"]);
        let (_, stray) = house.engine.take_mail(None, b"From: a@b.example\r\nSubject: hello\r\n\r\nhi\r\n").await.unwrap();
        assert_eq!(stray, Came::Unknown);
    }

    async fn a_text_message_in_doubt_is_kept_for_a_person_and_a_letter_is_known_again(db: TestDatabase) {
        let house = house(&db, "ladder = [\"sms\"]\nbesides = [\"letter\"]", EVERY_WAY).await;
        house.engine.plan().await.unwrap();
        let now_ms = house.engine.clock_now().as_millisecond();
        let ids = carillon_store::delivery::to_wake(db.store.connection(), now_ms, 0, 10).await.unwrap();
        assert_eq!(ids.len(), 2);
        let tx = db.store.begin_write().await.unwrap();
        let claim = carillon_store::delivery::Claim { ids: &ids, token: "dead", now_ms, database_now_ms: 0, lease_until: 1 };
        carillon_store::delivery::claim(&tx, &claim).await.unwrap();
        let begun = |id: &String| carillon_store::entity::attempt::Model {
            id: format!("att_{id}"), delivery_id: id.clone(), number: 1, started_at: 1, finished_at: None,
            outcome: None, code: None, reply: None, message_id: id.clone(), worker: "dead".into(), receipt: None, told_at: None,
        };
        carillon_store::delivery::start(&tx, "dead", ids.iter().map(begun).collect()).await.unwrap();
        tx.commit().await.unwrap();
        house.engine.sweep().await.unwrap();
        house.engine.deliver(&ids, "alive").await.unwrap();
        assert_eq!((house.texts.sent().len(), house.letters.sent().len()), (0, 1));
        let mut rungs = rungs(&house).await;
        rungs.sort();
        assert_eq!(rungs, ["letter accepted -", "sms held -"]);
    }

    async fn the_desk_knows_what_was_scanned_before_lists_what_it_does_not_know_and_takes_back(db: TestDatabase) {
        let house = house(&db, "ladder = [\"letter\", \"fax\"]", EVERY_WAY).await;
        let person = house.person().await;
        house.work().await;
        let code = format!("1|20261127|{}|1/1", piece(&house));
        let taken = house.engine.scan_return(&code, ReturnReason::Unclaimed, &person).await.unwrap();
        let Returned::Taken(scan) = taken else { panic!("{taken:?}") };
        let again = house.engine.scan_return(&piece(&house).to_lowercase(), ReturnReason::Moved, &person).await.unwrap();
        assert!(matches!(again, Returned::Known(known) if known.id == scan.id));
        let unknown = house.engine.scan_return("4006381333931", ReturnReason::Moved, &person).await.unwrap();
        assert!(matches!(unknown, Returned::Unknown { .. }));
        let listed = house.engine.latest_scans().await.unwrap();
        assert_eq!(listed.iter().map(|it| it.letter.is_some()).collect::<Vec<_>>(), [false, true]);
        assert_eq!(rungs(&house).await, ["letter rejected returned", "fax planned -"]);

        house.engine.undo_return(&scan.id, &person).await.unwrap();
        assert_eq!(rungs(&house).await, ["letter accepted -", "fax cancelled -"]);
        house.work().await;
        assert_eq!(house.faxes.sent().len(), 0);

        let taken = house.engine.scan_return(&piece(&house), ReturnReason::Moved, &person).await.unwrap();
        let Returned::Taken(scan) = taken else { panic!("{taken:?}") };
        house.work().await;
        assert_eq!(rungs(&house).await, ["letter rejected returned", "fax cancelled -", "fax accepted -"]);
        let late = house.engine.undo_return(&scan.id, &person).await.unwrap_err();
        assert!(late.to_string().contains("too late"), "{late}");
    }
}

/// A bounce as Postfix writes it, sent to this return path.
fn bounce(path: &str) -> Vec<u8> {
    let lines = [
        "From: MAILER-DAEMON@mx.example (Mail Delivery System)",
        "Subject: Undelivered Mail Returned to Sender",
        &format!("To: {path}"),
        "Auto-Submitted: auto-replied",
        "MIME-Version: 1.0",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"",
        "",
        "--b",
        "Content-Type: text/plain",
        "",
        "The mail could not be delivered.",
        "--b",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mx.example",
        "",
        "Final-Recipient: rfc822; annika@vogt.example",
        "Action: failed",
        "Status: 5.1.1",
        "Diagnostic-Code: smtp; 550 5.1.1 <annika@vogt.example>: User unknown",
        "",
        "--b--",
        "",
    ];
    lines.join("\r\n").into_bytes()
}
