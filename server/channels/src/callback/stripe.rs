//! The form Stripe signs in: `t=TIME,v1=HEX`, an HMAC-SHA256 over `TIME.body`; several `v1` while a secret is changed.
//!
//! Source: <https://docs.stripe.com/webhooks#verify-manually>

use jiff::SignedDuration;
use secrecy::{ExposeSecret, SecretString};

use super::{Callback, Disbelief, Proved, base16, check_age, is_signed};

/// The most signatures that are looked at.
const MOST: usize = 8;

pub(super) fn prove(
    secret: &SecretString,
    callback: Callback<'_>,
    header: &str,
    tolerance: SignedDuration,
) -> Result<Proved, Disbelief> {
    let value = callback.headers.one(header).ok_or(Disbelief::Missing)?;
    let parts = || value.split(',').filter_map(|part| part.trim().split_once('='));
    let time = parts().find(|(name, _)| *name == "t").ok_or(Disbelief::Missing)?.1;
    let signatures = parts().filter(|(name, _)| *name == "v1").take(MOST);
    let signatures: Vec<_> = signatures.filter_map(|(_, digits)| base16::read(digits)).collect();
    let key = secret.expose_secret().as_bytes();
    if !is_signed(key, &[time.as_bytes(), b".", callback.body], &signatures) {
        return Err(Disbelief::Forged);
    }
    check_age(time, callback.at, tolerance)?;
    Ok(Proved::default())
}

#[cfg(test)]
mod tests {
    use super::super::testing::Given;
    use super::*;
    use crate::callback::Scheme;

    const SECRET: &str = "whsec_a_secret_of_the_tests";
    const BODY: &[u8] = br#"{"id":"evt_1"}"#;
    // printf '%s' '1700000000.{"id":"evt_1"}' | openssl dgst -sha256 -hmac whsec_a_secret_of_the_tests
    const DIGITS: &str = "560068ceb9e02c06fab68f1a7c2e246930ad8232286c18dfc4bb457ae2b0df06";

    fn ask(value: &str, body: &[u8], after: i64) -> Result<Proved, Disbelief> {
        let headers = Given(vec![("stripe-signature", value.to_owned())]);
        let at = jiff::Timestamp::from_second(1_700_000_000 + after).expect("a time");
        let scheme = Scheme::Stripe { header: "stripe-signature".into(), tolerance: SignedDuration::from_mins(5) };
        scheme.prove(&SECRET.into(), Callback { headers: &headers, body, at })
    }

    #[test]
    fn what_is_signed_with_its_time_is_believed_near_that_time() {
        let value = format!("t=1700000000,v1={DIGITS},v0=abcd");
        assert!(ask(&value, BODY, 300).is_ok());
        assert!(ask(&format!("t=1700000000,v1=00, v1={DIGITS}"), BODY, 0).is_ok(), "one of several");
        assert_eq!(ask(&value, BODY, 301), Err(Disbelief::Stale));
        assert_eq!(ask(&value, br#"{"id":"evt_2"}"#, 0), Err(Disbelief::Forged));
        assert_eq!(ask(&format!("t=1700000001,v1={DIGITS}"), BODY, 0), Err(Disbelief::Forged));
        assert_eq!(ask(&format!("t=1700000000,v0={DIGITS}"), BODY, 0), Err(Disbelief::Forged), "another scheme");
        assert_eq!(ask(&format!("v1={DIGITS}"), BODY, 0), Err(Disbelief::Missing));
        assert_eq!(ask("", BODY, 0), Err(Disbelief::Missing));
    }
}
