//! Signatures, as a verifier sees them that is not ours: Debian's `python3-dkim`.

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::Arc;

use carillon_channels::email::{
    DkimAlgorithm, DkimSettings, DkimSigner, EmailProvider as _, MemoryProvider, OutgoingEmail, Signed, Unsubscribe,
    assemble,
};
use carillon_channels::testing::{TestFolder, contract::check_provider, sample_email, sample_envelope};
use proptest::prelude::*;
use rstest::rstest;

/// Says `good` or `bad`; asks the name server of its second and third argument.
const VERIFIER: &str = "
import sys, dkim
name, record = sys.argv[1].encode() + b'.', sys.argv[2].encode()
good = dkim.verify(sys.stdin.buffer.read(), dnsfunc=lambda asked, timeout=5: record if asked == name else None)
print('good' if good else 'bad')
";

/// A key of the `openssl` command.
fn key(arguments: &str) -> String {
    let output = Command::new("openssl").args(arguments.split(' ')).output().expect("openssl is installed");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn settings(algorithm: DkimAlgorithm) -> DkimSettings {
    let pem = match algorithm {
        DkimAlgorithm::RsaSha256 => key("genrsa 2048"),
        DkimAlgorithm::Ed25519Sha256 => key("genpkey -algorithm ed25519"),
    };
    let (domain, selector) = ("sender.example".to_owned(), "autumn.2026".to_owned());
    DkimSettings { domain, selector, key: Some(pem.into()), algorithm, ..DkimSettings::default() }
}

fn signer(algorithm: DkimAlgorithm) -> DkimSigner {
    DkimSigner::new(&settings(algorithm)).unwrap()
}

fn sample() -> Vec<u8> {
    let unsubscribe = Some(Unsubscribe { url: format!("https://sender.example/p/{}", "x".repeat(300)) });
    let subject = format!("Grüße, {}", "下記のライセンス ".repeat(20));
    // The verifier holds the date against the clock of the machine.
    let date = "2026-01-05T09:00:00Z".parse().unwrap();
    assemble(&OutgoingEmail { unsubscribe, subject, date, ..sample_email(1) }).unwrap()
}

fn is_good(signer: &DkimSigner, message: &[u8]) -> bool {
    let mut python = Command::new("/usr/bin/python3");
    python.args(["-c", VERIFIER, &signer.dns_name(), &signer.dns_record()]);
    let mut python = python.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("python3 is installed");
    python.stdin.take().unwrap().write_all(message).unwrap();
    let output = python.wait_with_output().unwrap();
    assert!(output.status.success(), "the verifier fails; install the packages python3-dkim and python3-nacl");
    output.stdout == b"good\n"
}

fn replaced(message: &[u8], from: &str, to: &str) -> Vec<u8> {
    let text = std::str::from_utf8(message).unwrap();
    assert!(text.contains(from), "there is {from} to replace in {text}");
    text.replacen(from, to, 1).into_bytes()
}

#[rstest]
#[case(DkimAlgorithm::RsaSha256)]
#[case(DkimAlgorithm::Ed25519Sha256)]
fn others_find_the_signature_good_until_somebody_tampers(#[case] algorithm: DkimAlgorithm) {
    let signer = signer(algorithm);
    let signed = signer.sign(&sample()).unwrap();
    assert!(is_good(&signer, &signed), "{}", String::from_utf8_lossy(&signed));

    // What servers on the way do, and may.
    assert!(is_good(&signer, &[b"Received: by relay.example\r\n", &signed[..], b"\r\n\r\n"].concat()));
    assert!(is_good(&signer, &replaced(&signed, "\r\nSubject: ", "\r\nSUBJECT:   ")));

    let tampered = [
        replaced(&signed, "\r\nSubject: ", "\r\nSubject: Not "),
        replaced(&signed, "\r\nTo: ", "\r\nTo: other@example.org, "),
        replaced(&signed, "\r\nFrom: ", "\r\nFrom: boss@example.org\r\nFrom: "),
        replaced(&signed, "\r\nDate: ", "\r\nReply-To: thief@example.org\r\nDate: "),
        replaced(&signed, "\r\nList-Unsubscribe-Post: ", "\r\nX-Nothing: "),
        replaced(&signed, "t=", "t=1"),
        [&signed[..], b"P.S. Send money.\r\n"].concat(),
    ];
    for message in tampered {
        assert!(!is_good(&signer, &message), "{}", String::from_utf8_lossy(&message));
    }
}

#[rstest]
#[case::empty_lines(b"From: a@sender.example\r\n\r\n\r\n\r\n".as_slice())]
#[case::no_body(b"From: a@sender.example\r\n\r\n".as_slice())]
#[case::no_line_end(b"From: a@sender.example\r\n\r\n \t x".as_slice())]
#[case::folded(b"From:\r\n\ta@sender.example\r\nsubject: a\r\n  b \r\n\r\n a  b \r\n\r\n.\r\n \r\n".as_slice())]
fn odd_messages_are_signed_as_others_read_them(#[case] message: &[u8]) {
    let signer = signer(DkimAlgorithm::Ed25519Sha256);
    let signed = signer.sign(message).unwrap();
    assert!(is_good(&signer, &signed), "{}", String::from_utf8_lossy(&signed));
}

#[rstest]
#[case(DkimAlgorithm::RsaSha256)]
#[case(DkimAlgorithm::Ed25519Sha256)]
fn the_same_message_gets_the_same_bytes_in_lines_of_good_length(#[case] algorithm: DkimAlgorithm) {
    let signer = signer(algorithm);
    let (message, signed) = (sample(), signer.sign(&sample()).unwrap());
    assert_eq!(signed, signer.sign(&message).unwrap());
    assert!(signed.ends_with(&message), "the message itself stays as it is");
    let signature = std::str::from_utf8(&signed[..signed.len() - message.len()]).unwrap();
    assert!(signature.lines().all(|line| line.len() <= 78), "{signature}");
}

#[test]
fn a_key_comes_from_a_file_too_in_the_older_form() {
    let folder = TestFolder::new();
    let path = folder.path().join("dkim.pem");
    std::fs::write(&path, key("genrsa -traditional 2048")).unwrap();
    let file = DkimSettings { key: None, key_file: Some(path), ..settings(DkimAlgorithm::RsaSha256) };
    let signer = DkimSigner::new(&file).unwrap();
    assert!(is_good(&signer, &signer.sign(&sample()).unwrap()));
    assert!(!format!("{signer:?}").contains("PRIVATE"));
}

#[rstest]
#[case("genrsa 1024", DkimAlgorithm::RsaSha256)]
#[case("genpkey -algorithm ed25519", DkimAlgorithm::RsaSha256)]
#[case("genrsa 2048", DkimAlgorithm::Ed25519Sha256)]
fn a_weak_key_or_one_of_another_kind_is_refused(#[case] arguments: &str, #[case] algorithm: DkimAlgorithm) {
    let settings = DkimSettings { key: Some(key(arguments).into()), ..settings(algorithm) };
    let error = DkimSigner::new(&settings).unwrap_err().to_string();
    assert!(error.contains(algorithm.as_str()) && !error.contains("PRIVATE"), "{error}");
}

#[tokio::test]
async fn a_provider_that_signs_keeps_the_contract() {
    let memory = Arc::new(MemoryProvider::default());
    let provider = Signed::new(Arc::clone(&memory), signer(DkimAlgorithm::Ed25519Sha256));
    check_provider(&provider, &*memory).await;
    let before = memory.sent().len();
    assert_eq!(provider.send(&sample_envelope(), &sample()).await.kind(), "accepted");
    assert!(memory.sent()[before].message.starts_with(b"DKIM-Signature: v=1; a=ed25519-sha256;"));
}

proptest! {
    /// Whatever the bytes are, signing ends, and leaves them as they are.
    #[test]
    fn anything_can_be_signed(message in proptest::collection::vec(prop_oneof![Just(b'\r'), Just(b'\n'), any::<u8>()], 0..200)) {
        thread_local!(static SIGNER: DkimSigner = signer(DkimAlgorithm::Ed25519Sha256));
        let signed = SIGNER.with(|signer| signer.sign(&message).unwrap());
        prop_assert!(signed.ends_with(&message));
    }
}
