//! What comes back and is no bounce: texts people write, replies, complaints, wishes to leave, receipts of gateways; and
//! letters of people who have died.

use carillon_channels::sms::InboundText;
use carillon_channels::{End, Report};
use carillon_domain::{Channel, Setback};
use carillon_engine::{Came, ReturnReason};
use carillon_store::on_both_databases;
use carillon_store::testing::TestDatabase;

use crate::ladder::{EVERY_WAY, deliveries, house, kinds, rungs};

fn text(from: &str, body: &str) -> InboundText {
    InboundText { from: from.into(), to: "+442079460000".into(), body: body.into() }
}

/// A mail somebody sends to this address.
fn mail(to: &str, subject: &str, more: &str) -> Vec<u8> {
    format!("From: annika@vogt.example\r\nTo: {to}\r\nSubject: {subject}\r\n{more}\r\nwords\r\n").into_bytes()
}

on_both_databases! {
    async fn who_writes_stop_is_heard_and_so_is_who_writes_start(db: TestDatabase) {
        let house = house(&db, "ladder = [\"sms\"]", EVERY_WAY).await;
        let state = async || {
            let db = house.engine.store().connection();
            carillon_store::customer::by_external_id(db, "c0").await.unwrap().unwrap().email_state
        };
        assert_eq!(house.engine.take_text(&text("+4930999999", "STOP"), "").await.unwrap(), Came::Unknown);
        assert_eq!(house.engine.take_text(&text("+493012345678", "Please don't stop"), "").await.unwrap(), Came::Noted);
        assert_eq!(state().await, "ok");
        house.engine.take_text(&text("+493012345678", " stopp! "), "").await.unwrap();
        assert_eq!(state().await, "unsubscribed");
        house.engine.take_text(&text("+493012345678", "START"), "").await.unwrap();
        assert_eq!(state().await, "ok");
        assert_eq!(kinds(&house).await, [
            "replied", "asked-to-stop", "answered-by-text", "asked-to-resume", "answered-by-text",
        ]);
    }

    async fn a_reply_is_noted_once_a_machine_is_told_from_a_person_and_a_complaint_is_a_wish_to_leave(db: TestDatabase) {
        let house = house(&db, "ladder = [\"email\"]", EVERY_WAY).await;
        house.work().await;
        let path = house.mail.sent()[0].envelope.from.clone().unwrap().to_string();
        let take = async |message: &[u8]| house.engine.take_mail(Some(&path), message).await.unwrap().1;
        let reply = mail(&path, "Re: Your licenses end", "");
        assert_eq!((take(&reply).await, take(&reply).await), (Came::Noted, Came::Known));
        take(&mail(&path, "Out of office", "Auto-Submitted: auto-replied\r\n")).await;
        take(&mail(&path, "unsubscribe", "")).await;
        let told = kinds(&house).await;
        assert_eq!(told[told.len() - 4..], ["replied", "answered-by-machine", "asked-to-stop", "unsubscribed-by-mail"]);
        assert_eq!(rungs(&house).await, ["email accepted -"]);
    }

    async fn what_a_gateway_tells_counts_once_however_often_and_late_it_tells_it(db: TestDatabase) {
        let house = house(&db, "ladder = [\"sms\", \"letter\"]", EVERY_WAY).await;
        house.work().await;
        let row = deliveries(&house).await.remove(0);
        let attempts = carillon_store::delivery::attempts(house.engine.store().connection(), &[row.id]).await.unwrap();
        let receipt = attempts[0].receipt.clone().unwrap();
        let report = |end| Report { receipt: receipt.clone(), end, told: "UNDELIV".into() };
        let stray = Report { receipt: "nobody's".into(), end: End::Delivered, told: String::new() };
        assert_eq!(house.engine.report(Channel::Sms, &stray).await.unwrap(), Came::Unknown);
        assert_eq!(house.engine.report(Channel::Fax, &report(End::Delivered)).await.unwrap(), Came::Unknown, "of another channel");
        let failed = report(End::Failed(Setback::BadNumber));
        assert_eq!(house.engine.report(Channel::Sms, &failed).await.unwrap(), Came::Back);
        assert_eq!(house.engine.report(Channel::Sms, &failed).await.unwrap(), Came::Known);
        assert_eq!(house.engine.report(Channel::Sms, &report(End::Delivered)).await.unwrap(), Came::Known, "too late");
        house.work().await;
        assert_eq!(rungs(&house).await, ["sms rejected bad-number", "letter accepted -"]);
    }

    async fn the_letter_of_somebody_who_has_died_leads_to_no_fax(db: TestDatabase) {
        let house = house(&db, "ladder = [\"letter\", \"fax\"]", EVERY_WAY).await;
        let person = house.person().await;
        house.work().await;
        let piece = house.letters.sent()[0].piece.key.clone();
        let (one, other) = tokio::join!(
            house.engine.scan_return(&piece, ReturnReason::Deceased, &person),
            house.engine.scan_return(&piece, ReturnReason::Deceased, &person)
        );
        one.unwrap();
        other.unwrap();
        house.work().await;
        assert_eq!(rungs(&house).await, ["letter rejected deceased"]);
        assert_eq!((house.faxes.sent().len(), house.engine.open_tasks().await.unwrap().len()), (0, 1));
        assert_eq!(house.engine.latest_scans().await.unwrap().len(), 1, "two desks, one scan");
    }
}
