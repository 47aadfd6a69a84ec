//! Real bounces: a real Postfix cannot deliver, returns the message to our return path, and hands it to us.

use std::sync::Arc;
use std::time::Duration;

use carillon_channels::email::{EmailProvider as _, Envelope, Security, SmtpProvider, SmtpSettings, assemble};
use carillon_channels::inbound::{Cause, Kind, LmtpServer, LmtpSettings, Traced, Verp, may_answer, read};
use carillon_channels::testing::{Dovecot, DovecotOptions, Postfix, PostfixOptions, sample_address, sample_email};
use carillon_domain::{AttemptOutcome, CountingEntropy, DeliveryId, Setback};
use tokio_util::sync::CancellationToken;

use crate::keeper::{Keeper, Kept};

const LIMIT: Duration = Duration::from_mins(1);

fn delivery() -> DeliveryId {
    DeliveryId::mint("2026-11-22T09:00:00Z".parse().unwrap(), &CountingEntropy::starting_at(7))
}

/// Sends one message through a Postfix that knows where `far.test` is delivered to, and gives the bounce.
async fn bounce_of(recipient: &str, transports: &[String], verp: &Verp) -> Kept {
    let settings = LmtpSettings { listen: "127.0.0.1:0".to_owned(), ..LmtpSettings::default() };
    let server = LmtpServer::bind(&settings).await.unwrap();
    let (keeper, stop) = (Arc::new(Keeper::default()), CancellationToken::new());
    let ours = format!("{{ours.test = lmtp:inet:127.0.0.1:{}}}", server.port().unwrap());
    let (sink, told) = (Arc::clone(&keeper), stop.clone());
    let task = tokio::spawn(async move { server.serve(sink, told).await });

    let rows = [&[ours], transports].concat().join(", ");
    let postfix = Postfix::start_with(&PostfixOptions {
        settings: vec![format!("transport_maps = inline:{{ {rows} }}")],
        ..PostfixOptions::default()
    });
    send(&postfix, recipient, &verp.return_path(delivery())).await;
    let mut waited = Duration::ZERO;
    while keeper.kept().is_empty() {
        assert!(waited < LIMIT, "no bounce came: {}", postfix.log());
        tokio::time::sleep(Duration::from_millis(50)).await;
        waited += Duration::from_millis(50);
    }
    stop.cancel();
    task.await.unwrap();
    keeper.kept().remove(0)
}

async fn send(postfix: &Postfix, recipient: &str, return_path: &str) {
    let settings = SmtpSettings {
        host: "127.0.0.1".to_owned(),
        port: postfix.port(),
        security: Security::None,
        ..SmtpSettings::default()
    };
    let message = assemble(&sample_email(1)).unwrap();
    let envelope = Envelope { from: Some(sample_address(return_path)), to: sample_address(recipient) };
    let outcome = SmtpProvider::new(&settings).unwrap().send(&envelope, &message).await;
    assert!(matches!(outcome, AttemptOutcome::Accepted { .. }), "{outcome:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_user_comes_back_as_a_hard_bounce_of_the_delivery() {
    let verp = Verp::new(b"secret".to_vec(), "ours.test");
    let refusal = "550 5.1.1 User unknown in virtual mailbox table".to_owned();
    let far = Postfix::start_with(&PostfixOptions {
        refuse: vec![("cat@far.test".to_owned(), refusal)],
        ..PostfixOptions::default()
    });
    let to_far = format!("{{far.test = smtp:[127.0.0.1]:{}}}", far.port());
    let kept = bounce_of("cat@far.test", &[to_far], &verp).await;
    let reading = read(&kept.bytes);
    assert_eq!(reading.kind(), Kind::Bounce(Cause::UserUnknown));
    assert_eq!(reading.setback(), Some(Setback::HardBounce));
    assert_eq!(reading.gravest().recipient.as_deref(), Some("cat@far.test"));
    assert!(reading.gravest().reason.contains("5.1.1"), "{reading:?}");
    assert_eq!(reading.origin.trace(&verp, kept.envelope_to.as_deref()), Some(Traced::Genuine(delivery())));
    assert_eq!(reading.origin.trace(&verp, None), Some(Traced::Genuine(delivery())));
    assert_eq!(reading.origin.message_ids[0], "sample-1@sender.example");
    assert!(!may_answer(&kept.bytes));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_mailbox_comes_back_as_a_soft_bounce() {
    let verp = Verp::new(b"secret".to_vec(), "ours.test");
    let far = Dovecot::start_with(&DovecotOptions { quota: Some("1k".to_owned()), ..DovecotOptions::default() });
    let to_far = format!("{{far.test = lmtp:inet:127.0.0.1:{}}}", far.lmtp_port());
    let kept = bounce_of("cat@far.test", &[to_far], &verp).await;
    let reading = read(&kept.bytes);
    assert_eq!(reading.kind(), Kind::Bounce(Cause::MailboxFull), "{reading:?} {}", far.log());
    assert_eq!(reading.setback(), Some(Setback::SoftBounce));
    assert_eq!(reading.origin.trace(&verp, kept.envelope_to.as_deref()), Some(Traced::Genuine(delivery())));
}
