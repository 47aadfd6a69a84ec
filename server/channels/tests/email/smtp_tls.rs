//! Encryption and logging in, with a Postfix whose certificate is made for the test.

use carillon_channels::email::{EmailProvider as _, Security, SmtpProvider, SmtpSettings};
use carillon_channels::testing::{Mailbox as _, Postfix, PostfixOptions, SmtpSink, TestAuthority, wait_for_messages};
use rstest::rstest;
use secrecy::SecretString;

use crate::settings::{plain, send};

fn postfix_with(chain: std::path::PathBuf) -> Postfix {
    Postfix::start_with(&PostfixOptions {
        chain: Some(chain),
        settings: vec!["smtpd_tls_received_header = yes".to_owned()],
        ..PostfixOptions::default()
    })
}

fn secured(security: Security, postfix: &Postfix, trusted: Option<&TestAuthority>) -> SmtpSettings {
    let port = if security == Security::Tls { postfix.tls_port() } else { postfix.port() };
    SmtpSettings { security, root_certificate: trusted.map(TestAuthority::root_certificate), ..plain(port) }
}

#[rstest]
#[case(Security::StartTls)]
#[case(Security::Tls)]
#[case(Security::Opportunistic)]
#[tokio::test]
async fn a_trusted_certificate_lets_mail_through_encrypted(#[case] security: Security) {
    let authority = TestAuthority::new();
    let postfix = postfix_with(authority.issue("DNS:localhost,IP:127.0.0.1"));
    let provider = SmtpProvider::new(&secured(security, &postfix, Some(&authority))).unwrap();
    assert_eq!(provider.check().await, Ok(()));
    for number in 0..2 {
        assert_eq!(send(&provider, number).await.kind(), "accepted");
    }
    for message in wait_for_messages(&postfix, 2).await {
        let message = String::from_utf8(message).unwrap();
        assert!(message.contains("using TLSv1.3"), "{message}");
    }
}

#[rstest]
#[case::unknown_authority("IP:127.0.0.1", false, "UnknownIssuer")]
#[case::other_name("DNS:other.example", true, "not valid for name")]
#[tokio::test]
async fn a_wrong_certificate_stops_everything(
    #[values(Security::StartTls, Security::Tls, Security::Opportunistic)] security: Security,
    #[case] names: &str,
    #[case] trusts: bool,
    #[case] reason: &str,
) {
    let authority = TestAuthority::new();
    let postfix = postfix_with(authority.issue(names));
    let settings = secured(security, &postfix, trusts.then_some(&authority));
    let provider = SmtpProvider::new(&settings).unwrap();
    let outcome = send(&provider, 1).await;
    assert_eq!((outcome.kind(), outcome.code()), ("deferred", None));
    assert!(outcome.reply().contains(reason), "{outcome:?}");
    assert!(provider.check().await.unwrap_err().contains(reason));
    assert!(postfix.messages().is_empty());
    assert!(!postfix.log().contains("message-id="), "{}", postfix.log());
}

#[tokio::test]
async fn required_encryption_that_is_not_offered_stops_everything() {
    let sink = SmtpSink::keeping();
    let settings = SmtpSettings { security: Security::StartTls, ..plain(sink.port()) };
    let outcome = send(&SmtpProvider::new(&settings).unwrap(), 1).await;
    assert_eq!((outcome.kind(), outcome.code()), ("deferred", None));
    assert!(outcome.reply().contains("offers no STARTTLS"), "{outcome:?}");
    assert!(sink.messages().is_empty());
}

#[tokio::test]
async fn wanted_encryption_that_is_not_offered_is_done_without() {
    let sink = SmtpSink::keeping();
    let settings = SmtpSettings { security: Security::Opportunistic, ..plain(sink.port()) };
    assert_eq!(send(&SmtpProvider::new(&settings).unwrap(), 1).await.kind(), "accepted");
    wait_for_messages(&sink, 1).await;
}

#[rstest]
#[case::right(Security::StartTls, "plain, login", "correct horse", "accepted", None)]
#[case::wrong(Security::StartTls, "plain, login", "battery staple", "deferred", Some(535))]
#[case::right_asked_for(Security::Tls, "login", "correct horse", "accepted", None)]
#[case::wrong_asked_for(Security::Tls, "login", "battery staple", "deferred", Some(535))]
#[tokio::test]
async fn the_password_decides(
    #[case] security: Security,
    #[case] mechanisms: &str,
    #[case] password: &str,
    #[case] kind: &str,
    #[case] code: Option<u16>,
) {
    let authority = TestAuthority::new();
    let postfix = Postfix::start_with(&PostfixOptions {
        chain: Some(authority.issue("IP:127.0.0.1")),
        login: Some(("carillon".to_owned(), "correct horse".to_owned())),
        settings: vec![format!("smtpd_sasl_mechanism_filter = {mechanisms}")],
        ..PostfixOptions::default()
    });
    let settings = SmtpSettings {
        username: Some("carillon".to_owned()),
        password: Some(SecretString::from(password)),
        ..secured(security, &postfix, Some(&authority))
    };
    let outcome = send(&SmtpProvider::new(&settings).unwrap(), 1).await;
    assert_eq!((outcome.kind(), outcome.code()), (kind, code), "{outcome:?}");
    wait_for_messages(&postfix, usize::from(kind == "accepted")).await;
}
