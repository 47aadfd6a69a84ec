//! A secret shown as it is: `Authorization: Bearer …`. It covers neither body nor time, so it is as good as the connection.

use secrecy::{ExposeSecret, SecretString};

use super::{Callback, Disbelief, Proved, is_same};

const SCHEME: &str = "bearer ";

pub(super) fn prove(secret: &SecretString, callback: Callback<'_>) -> Result<Proved, Disbelief> {
    let value = callback.headers.one("authorization").ok_or(Disbelief::Missing)?;
    let (scheme, shown) = value.split_at_checked(SCHEME.len()).ok_or(Disbelief::Missing)?;
    if !scheme.eq_ignore_ascii_case(SCHEME) {
        return Err(Disbelief::Missing);
    }
    if is_same(secret.expose_secret().as_bytes(), shown.trim().as_bytes()) {
        Ok(Proved::default())
    } else {
        Err(Disbelief::Forged)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Given;
    use super::*;
    use crate::callback::Scheme;

    fn ask(value: &str) -> Result<Proved, Disbelief> {
        let headers = Given(vec![("authorization", value.to_owned())]);
        let at = jiff::Timestamp::UNIX_EPOCH;
        Scheme::Bearer.prove(&"a secret of sixteen".into(), Callback { headers: &headers, body: b"", at })
    }

    #[test]
    fn only_the_whole_secret_is_believed() {
        assert!(ask("Bearer a secret of sixteen").is_ok() && ask("bearer a secret of sixteen").is_ok());
        for wrong in
            ["Bearer a secret of sixtee", "Bearer a secret of sixteen1", "Bearer ", "Bearer A secret of sixteen"]
        {
            assert_eq!(ask(wrong), Err(Disbelief::Forged), "{wrong}");
        }
        for none in ["", "Basic YTpi", "a secret of sixteen", "Béarer a"] {
            assert_eq!(ask(none), Err(Disbelief::Missing), "{none}");
        }
    }
}
