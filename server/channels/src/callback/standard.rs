//! Standard Webhooks 1.0: `v1,` and the base 64 of an HMAC-SHA256 over `id.timestamp.body`; several of them, parted by
//! a space, while a sender changes its secret.
//!
//! Source: <https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md>

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::SignedDuration;
use secrecy::{ExposeSecret, SecretString};

use super::{Callback, Disbelief, Proved, check_age, is_signed};

/// What marks a secret of this scheme.
const MARK: &str = "whsec_";
/// The longest id and the most signatures that are looked at.
const LONGEST: usize = 200;
const MOST: usize = 8;

/// The key within a secret.
pub(super) fn key(secret: &SecretString) -> Option<Vec<u8>> {
    let text = secret.expose_secret();
    STANDARD.decode(text.strip_prefix(MARK).unwrap_or(text)).ok()
}

/// The signature of a message of ours, as [`prove`] wants it; nothing where the secret is none of this scheme.
pub(super) fn sign(secret: &SecretString, id: &str, time: &str, body: &[u8]) -> Option<String> {
    use hmac::{Hmac, KeyInit, Mac};
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(&key(secret)?).ok()?;
    for part in [id.as_bytes(), b".", time.as_bytes(), b".", body] {
        mac.update(part);
    }
    Some(format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes())))
}

pub(super) fn prove(
    secret: &SecretString,
    callback: Callback<'_>,
    tolerance: SignedDuration,
) -> Result<Proved, Disbelief> {
    let header = |name| callback.headers.one(name).ok_or(Disbelief::Missing);
    let (id, time) = (header("webhook-id")?, header("webhook-timestamp")?);
    if id.is_empty() || id.len() > LONGEST {
        return Err(Disbelief::Missing);
    }
    let signatures = header("webhook-signature")?.split(' ').filter_map(|one| one.strip_prefix("v1,"));
    let signatures: Vec<_> = signatures.take(MOST).filter_map(|text| STANDARD.decode(text).ok()).collect();
    let key = key(secret).ok_or(Disbelief::Forged)?;
    let parts: [&[u8]; 5] = [id.as_bytes(), b".", time.as_bytes(), b".", callback.body];
    if !is_signed(&key, &parts, &signatures) {
        return Err(Disbelief::Forged);
    }
    check_age(time, callback.at, tolerance)?;
    Ok(Proved { message_id: Some(id.to_owned()) })
}

#[cfg(test)]
mod tests {
    use super::super::testing::Given;
    use super::*;
    use crate::callback::{Scheme, SecretError};

    /// The example of the specification.
    const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    const BODY: &[u8] = br#"{"test": 2432232314}"#;
    const SIGNATURE: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    const AT: i64 = 1_614_265_330;

    fn ask(id: &str, time: &str, signature: &str, body: &[u8], after: i64) -> Result<Proved, Disbelief> {
        let headers = Given(vec![
            ("webhook-id", id.to_owned()),
            ("webhook-timestamp", time.to_owned()),
            ("webhook-signature", signature.to_owned()),
        ]);
        let at = jiff::Timestamp::from_second(AT + after).expect("a time");
        let scheme = Scheme::Standard { tolerance: SignedDuration::from_mins(5) };
        scheme.prove(&SECRET.into(), Callback { headers: &headers, body, at })
    }

    #[test]
    fn the_example_of_the_specification_is_believed_and_nothing_like_it() {
        let (id, time) = ("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330");
        let proved = ask(id, time, SIGNATURE, BODY, 0).expect("is believed");
        assert_eq!(proved.message_id.as_deref(), Some(id));
        assert!(ask(id, time, &format!("v1a,AAAA v1,AAAA {SIGNATURE}"), BODY, 0).is_ok(), "one of several");
        assert_eq!(ask("msg_other", time, SIGNATURE, BODY, 0), Err(Disbelief::Forged));
        assert_eq!(ask(id, "1614265331", SIGNATURE, BODY, 0), Err(Disbelief::Forged));
        assert_eq!(ask(id, time, SIGNATURE, br#"{"test": 2432232315}"#, 0), Err(Disbelief::Forged));
        assert_eq!(ask(id, time, &SIGNATURE[3..], BODY, 0), Err(Disbelief::Forged), "without its version");
        assert_eq!(ask(id, time, "", BODY, 0), Err(Disbelief::Forged));
        assert_eq!(ask("", time, SIGNATURE, BODY, 0), Err(Disbelief::Missing));
    }

    #[test]
    fn what_is_signed_here_is_the_example_of_the_specification() {
        let sign = |secret: &str| sign(&secret.into(), "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", BODY);
        assert_eq!(sign(SECRET).as_deref(), Some(SIGNATURE));
        assert_eq!(sign("whsec_not base 64"), None);
    }

    #[test]
    fn a_good_signature_is_stale_before_and_behind_its_time() {
        let ask = |after| ask("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", SIGNATURE, BODY, after);
        assert!(ask(300).is_ok() && ask(-300).is_ok());
        assert_eq!((ask(301), ask(-301)), (Err(Disbelief::Stale), Err(Disbelief::Stale)));
    }

    #[test]
    fn a_secret_is_base_64_and_long_enough() {
        let check = |text: &str| Scheme::Standard { tolerance: SignedDuration::ZERO }.check_secret(&text.into());
        assert_eq!(check(SECRET), Ok(()));
        assert_eq!(check("whsec_not base 64"), Err(SecretError::NotBase64));
        assert_eq!(check("whsec_c2hvcnQ="), Err(SecretError::Short { least: 16 }));
    }
}
