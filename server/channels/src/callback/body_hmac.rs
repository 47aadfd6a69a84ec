//! An HMAC-SHA256 of the body in one header: GitHub's `X-Hub-Signature-256: sha256=HEX`, Shopify's
//! `X-Shopify-Hmac-Sha256: BASE64`, and many others. It covers no time: only what was told once keeps a replay out.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use super::{Callback, Disbelief, Proved, base16, is_signed};

/// Where the HMAC stands, and how it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodyHmac {
    /// The header, in lower case.
    pub header: String,
    /// What stands before the digits, such as `sha256=`.
    pub prefix: String,
    /// The digits.
    pub digits: Digits,
}

/// How bytes are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Digits {
    /// Base 16.
    #[default]
    Hex,
    /// Base 64.
    Base64,
}

impl BodyHmac {
    pub(super) fn prove(&self, secret: &SecretString, callback: Callback<'_>) -> Result<Proved, Disbelief> {
        let value = callback.headers.one(&self.header).ok_or(Disbelief::Missing)?;
        let digits = value.strip_prefix(self.prefix.as_str()).ok_or(Disbelief::Missing)?;
        let signature = match self.digits {
            Digits::Hex => base16::read(digits),
            Digits::Base64 => STANDARD.decode(digits).ok(),
        };
        let signature = signature.ok_or(Disbelief::Missing)?;
        if !is_signed(secret.expose_secret().as_bytes(), &[callback.body], &[signature]) {
            return Err(Disbelief::Forged);
        }
        Ok(Proved::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Given;
    use super::*;
    use crate::callback::Scheme;

    fn ask(scheme: &BodyHmac, name: &'static str, value: &str, body: &[u8]) -> Result<Proved, Disbelief> {
        let headers = Given(vec![(name, value.to_owned())]);
        let at = jiff::Timestamp::UNIX_EPOCH;
        let scheme = Scheme::BodyHmac(scheme.clone());
        scheme.prove(&"It's a Secret to Everybody".into(), Callback { headers: &headers, body, at })
    }

    #[test]
    fn the_example_of_github_is_believed() {
        // https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
        let value = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
        let header = "x-hub-signature-256";
        let github = BodyHmac { header: header.into(), prefix: "sha256=".into(), digits: Digits::Hex };
        assert!(ask(&github, header, value, b"Hello, World!").is_ok());
        assert_eq!(ask(&github, header, value, b"Hello, World?"), Err(Disbelief::Forged));
        assert_eq!(ask(&github, header, &value[7..], b"Hello, World!"), Err(Disbelief::Missing));
        assert_eq!(ask(&github, header, &value[..69], b"Hello, World!"), Err(Disbelief::Forged), "a part of it");
        assert_eq!(ask(&github, "x-other", value, b"Hello, World!"), Err(Disbelief::Missing));
        assert_eq!(ask(&github, header, "sha256=", b"Hello, World!"), Err(Disbelief::Forged));
    }

    #[test]
    fn base_64_says_the_same() {
        let bytes = base16::read("757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17").expect("base 16");
        let header = "x-shopify-hmac-sha256";
        let shopify = BodyHmac { header: header.into(), prefix: String::new(), digits: Digits::Base64 };
        assert!(ask(&shopify, header, &STANDARD.encode(bytes), b"Hello, World!").is_ok());
        assert_eq!(ask(&shopify, header, "not base 64", b"Hello, World!"), Err(Disbelief::Missing));
    }
}
