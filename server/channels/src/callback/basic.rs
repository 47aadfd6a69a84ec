//! A name and a secret shown as they are: `Authorization: Basic …`, which is all that some senders can do. It covers
//! neither body nor time, so it is as good as the connection.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret, SecretString};

use super::{Callback, Disbelief, Proved, is_same};

const SCHEME: &str = "basic ";

pub(super) fn prove(user: &str, secret: &SecretString, callback: Callback<'_>) -> Result<Proved, Disbelief> {
    let value = callback.headers.one("authorization").ok_or(Disbelief::Missing)?;
    let (scheme, shown) = value.split_at_checked(SCHEME.len()).ok_or(Disbelief::Missing)?;
    if !scheme.eq_ignore_ascii_case(SCHEME) {
        return Err(Disbelief::Missing);
    }
    let shown = STANDARD.decode(shown.trim()).map_err(|_| Disbelief::Missing)?;
    let whole = SecretString::from(format!("{user}:{}", secret.expose_secret()));
    if is_same(whole.expose_secret().as_bytes(), &shown) { Ok(Proved::default()) } else { Err(Disbelief::Forged) }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Given;
    use super::*;
    use crate::callback::Scheme;

    fn ask(value: &str) -> Result<Proved, Disbelief> {
        let headers = Given(vec![("authorization", value.to_owned())]);
        let at = jiff::Timestamp::UNIX_EPOCH;
        let scheme = Scheme::Basic { user: "postmark".to_owned() };
        scheme.prove(&"a secret: of sixteen".into(), Callback { headers: &headers, body: b"", at })
    }

    fn shown(pair: &str) -> String {
        format!("Basic {}", STANDARD.encode(pair))
    }

    #[test]
    fn only_the_right_name_with_the_whole_secret_is_believed() {
        let right = shown("postmark:a secret: of sixteen");
        assert!(ask(&right).is_ok() && ask(&right.replace("Basic", "bAsIc")).is_ok());
        for wrong in ["postmark:a secret: of sixtee", "Postmark:a secret: of sixteen", ":a secret: of sixteen", ""] {
            assert_eq!(ask(&shown(wrong)), Err(Disbelief::Forged), "{wrong}");
        }
        for none in ["", "Basic é", "Bearer a secret: of sixteen", "postmark:a secret: of sixteen"] {
            assert_eq!(ask(none), Err(Disbelief::Missing), "{none}");
        }
    }
}
