//! What a mail server can answer, at each point of the dialogue, and what becomes of the message.
//! The servers are real: Postfix, and its sink that fails as told.

use carillon_channels::email::{EmailProvider as _, Envelope, SmtpProvider};
use carillon_channels::testing::{
    Postfix, PostfixOptions, SmtpSink, free_port, sample_address, sample_envelope, wait_for_messages,
};
use carillon_domain::AttemptOutcome;
use rstest::rstest;

use crate::settings::{plain, provider, sample_bytes, send};

#[rstest]
#[case::greeting_5xx(&["-f", "CONNECT"], "deferred", Some(500))]
#[case::greeting_421(&["-Q", "CONNECT"], "deferred", Some(421))]
#[case::greeting_hang_up(&["-q", "CONNECT"], "deferred", None)]
#[case::hello_5xx(&["-f", "EHLO"], "deferred", Some(500))]
#[case::hello_hang_up(&["-q", "EHLO"], "deferred", None)]
#[case::sender_4xx(&["-r", "MAIL"], "deferred", Some(450))]
#[case::sender_5xx(&["-f", "MAIL"], "rejected", Some(500))]
#[case::sender_421(&["-Q", "MAIL"], "deferred", Some(421))]
#[case::sender_hang_up(&["-q", "MAIL"], "deferred", None)]
#[case::recipient_4xx(&["-r", "RCPT"], "deferred", Some(450))]
#[case::recipient_5xx(&["-f", "RCPT"], "rejected", Some(500))]
#[case::recipient_full(&["-f", "RCPT", "-B", "552 5.2.2 mailbox full"], "rejected", Some(552))]
#[case::recipient_421(&["-Q", "RCPT"], "deferred", Some(421))]
#[case::recipient_hang_up(&["-q", "RCPT"], "deferred", None)]
#[case::data_4xx(&["-r", "DATA", "-b", "451 4.3.0 try later"], "deferred", Some(451))]
#[case::data_5xx(&["-f", "DATA"], "rejected", Some(500))]
#[case::data_421(&["-Q", "DATA"], "deferred", Some(421))]
#[case::data_hang_up(&["-q", "DATA"], "deferred", None)]
#[case::message_4xx(&["-r", "."], "deferred", Some(450))]
#[case::message_5xx(&["-f", ".", "-B", "554 5.7.1 spam"], "rejected", Some(554))]
#[case::message_421(&["-Q", "."], "deferred", Some(421))]
#[case::message_hang_up(&["-q", "."], "uncertain", None)]
#[case::not_logged_in(&["-f", "MAIL", "-B", "530 5.7.0 authentication required"], "deferred", Some(530))]
#[tokio::test]
async fn each_answer_has_its_outcome(#[case] options: &[&str], #[case] kind: &str, #[case] code: Option<u16>) {
    let sink = SmtpSink::start_with(options);
    let provider = provider(sink.port());
    // The second message meets whatever the first left behind, and fares no differently.
    for number in 0..2 {
        let outcome = send(&provider, number).await;
        assert_eq!((outcome.kind(), outcome.code()), (kind, code), "{outcome:?}");
    }
}

#[tokio::test]
async fn a_server_that_is_down_defers_and_says_which() {
    let port = free_port();
    let outcome = send(&provider(port), 1).await;
    assert_eq!((outcome.kind(), outcome.code()), ("deferred", None));
    assert!(outcome.reply().contains(&format!("127.0.0.1:{port} while connecting")), "{outcome:?}");
    let reason = provider(port).check().await.unwrap_err();
    assert!(reason.contains(&port.to_string()), "{reason}");
}

#[tokio::test]
async fn a_name_that_does_not_resolve_defers() {
    let mut settings = plain(25);
    settings.host = "mail.invalid".to_owned();
    let outcome = send(&SmtpProvider::new(&settings).unwrap(), 1).await;
    assert_eq!((outcome.kind(), outcome.code()), ("deferred", None), "{outcome:?}");
}

#[tokio::test]
async fn postfix_answers_each_recipient_on_its_own() {
    let words = |to: &str, reply: &str| (to.to_owned(), reply.to_owned());
    let postfix = Postfix::start_with(&PostfixOptions {
        refuse: vec![
            words("gone@example.org", "550 5.1.1 no such user"),
            words("busy@example.org", "450 4.7.1 greylisted"),
        ],
        ..PostfixOptions::default()
    });
    let provider = provider(postfix.port());
    let mut outcomes = Vec::new();
    for to in ["gone@example.org", "busy@example.org", "reader@example.org"] {
        let envelope = Envelope { to: sample_address(to), ..sample_envelope() };
        outcomes.push(provider.send(&envelope, &sample_bytes(1)).await);
    }
    let refused = "5.1.1 <gone@example.org>: Recipient address rejected: no such user".to_owned();
    let later = "4.7.1 <busy@example.org>: Recipient address rejected: greylisted".to_owned();
    assert_eq!(outcomes[0], AttemptOutcome::Rejected { code: Some(550), reply: refused });
    assert_eq!(outcomes[1], AttemptOutcome::Deferred { code: Some(450), reply: later });
    assert!(outcomes[2].reply().contains("queued as"), "{:?}", outcomes[2]);
    wait_for_messages(&postfix, 1).await;
}

#[tokio::test]
async fn addresses_go_over_the_wire_as_servers_take_them() {
    let sink = SmtpSink::keeping();
    let envelope = Envelope {
        from: Some(sample_address("bounce+dlv_1@bücher.example")),
        to: sample_address("docomo..ab@docomo.ne.jp"),
    };
    provider(sink.port()).send(&envelope, &sample_bytes(1)).await;
    wait_for_messages(&sink, 1).await;
    let received = sink.received().remove(0);
    assert_eq!(received.from, "<bounce+dlv_1@xn--bcher-kva.example>");
    assert_eq!(received.to, ["<\"docomo..ab\"@docomo.ne.jp>"]);
}

#[tokio::test]
async fn the_message_arrives_byte_for_byte() {
    let sink = SmtpSink::keeping();
    let message = b"Subject: a\r\n\r\n.\r\n..\r\n.x\r\n\r\n\r\nlast\r\n".to_vec();
    provider(sink.port()).send(&sample_envelope(), &message).await;
    wait_for_messages(&sink, 1).await;
    let received = sink.received().remove(0).message;
    let sent = "Subject: a\n\n.\n..\n.x\n\n\nlast";
    assert!(received.trim_end().ends_with(sent), "{received:?}");
}
