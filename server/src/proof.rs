//! Who calls: whether a request comes from who has the secret of its section. Read once, when the program starts, so that
//! what does not fit is told then and not when the first call is lost. Must not know what a call says.

use std::fmt::Display;

use axum::http::{HeaderMap, HeaderName};
use carillon_channels::callback::{BodyHmac, Callback, Disbelief, Headers, Proved, Scheme};
use carillon_domain::Clock;
use carillon_engine::SystemClock;
use jiff::SignedDuration;
use secrecy::SecretString;

use crate::config::{ProofSettings, SignatureName};
use crate::problem::{Problem, ProblemType};

/// The longest name of a section, in characters.
const MAX_NAME: usize = 40;
/// The header Stripe signs in.
const STRIPE: &str = "stripe-signature";

/// How a caller proves who it is.
#[derive(Debug, Clone)]
pub(crate) struct Proof {
    pub(crate) scheme: Scheme,
    /// The secret, and behind it the former one while there is one.
    secrets: Vec<SecretString>,
}

impl Proof {
    /// Reads the keys of a section. The error names the key.
    pub(crate) fn read(settings: ProofSettings<'_>) -> Result<Self, String> {
        let scheme = scheme_of(settings)?;
        scheme.check_secret(settings.secret).map_err(at("secret"))?;
        if let Some(former) = settings.former_secret {
            scheme.check_secret(former).map_err(at("former_secret"))?;
        }
        let secrets = [settings.secret].into_iter().chain(settings.former_secret).cloned().collect();
        Ok(Self { scheme, secrets })
    }

    /// What the proof tells, where a call comes from who has the secret. `who` is the section, for the log.
    pub(crate) fn believe(&self, who: &str, headers: &HeaderMap, body: &[u8]) -> Result<Proved, Problem> {
        // A demo's clock may run ahead; senders sign with the real time.
        let callback = Callback { headers: &Given(headers), body, at: SystemClock.now() };
        self.prove(callback).map_err(|disbelief| {
            tracing::warn!(callback.source = who, %disbelief, "a callback was not believed");
            let todo = match disbelief {
                Disbelief::Missing => "send it as the section's `signature` setting says",
                Disbelief::Forged => "both sides need the same secret, and the body as it was signed",
                Disbelief::Stale => "send it at once, and set both clocks",
            };
            Problem::new(ProblemType::Unauthorized, format!("{disbelief}; {todo}"))
        })
    }

    fn prove(&self, callback: Callback<'_>) -> Result<Proved, Disbelief> {
        let tries = self.secrets.iter().map(|secret| self.scheme.prove(secret, callback));
        tries.reduce(|first, next| first.or_else(|why| next.map_err(|_| why))).unwrap_or(Err(Disbelief::Forged))
    }
}

/// What is wrong, with the key it is wrong in.
pub(crate) fn at<E: Display>(key: &str) -> impl Fn(E) -> String {
    move |fault| format!("{key}: {fault}")
}

/// Whether a section may have this name, which stands in an address.
pub(crate) fn check_name(name: &str) -> Result<(), String> {
    let fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_';
    if !name.is_empty() && name.len() <= MAX_NAME && name.bytes().all(fine) {
        return Ok(());
    }
    Err(format!("a name has 1 to {MAX_NAME} lower-case letters, digits, hyphens and underscores"))
}

/// The name of a header.
pub(crate) fn header_of(text: &str) -> Result<HeaderName, String> {
    text.parse().map_err(|_| format!("`{text}` is no name of a header"))
}

fn scheme_of(settings: ProofSettings<'_>) -> Result<Scheme, String> {
    let tolerance = SignedDuration::from_secs(i64::from(settings.tolerance_seconds));
    let header = settings.header.map(|text| header_of(text).map_err(at("header"))).transpose()?;
    let header = header.map(|header| header.as_str().to_owned());
    Ok(match settings.signature {
        SignatureName::StandardWebhooks => Scheme::Standard { tolerance },
        SignatureName::Stripe => Scheme::Stripe { header: header.unwrap_or_else(|| STRIPE.to_owned()), tolerance },
        SignatureName::HmacSha256 => Scheme::BodyHmac(BodyHmac {
            header: header.ok_or("header: say in which header the signature stands, such as x-hub-signature-256")?,
            prefix: settings.prefix.to_owned(),
            digits: settings.digits,
        }),
        SignatureName::Bearer => Scheme::Bearer,
        SignatureName::Basic => Scheme::Basic { user: user_of(settings.user)? },
    })
}

fn user_of(user: Option<&str>) -> Result<String, String> {
    let user = user.filter(|user| !user.is_empty() && !user.contains(':'));
    user.map(ToOwned::to_owned)
        .ok_or_else(|| "user: say the name that is shown with the secret, without a colon".into())
}

/// The headers of a request, as a proof asks for them.
#[derive(Debug)]
struct Given<'a>(&'a HeaderMap);

impl Headers for Given<'_> {
    fn one(&self, name: &str) -> Option<&str> {
        let mut values = self.0.get_all(name).iter();
        let value = values.next()?;
        // Two of them could be read in two ways; no sender has a reason to send two.
        values.next().is_none().then(|| value.to_str().ok()).flatten()
    }
}

#[cfg(test)]
mod tests {
    use carillon_channels::callback::Digits;

    use super::*;

    fn settings(secret: &SecretString) -> ProofSettings<'_> {
        ProofSettings {
            signature: SignatureName::Basic,
            secret,
            former_secret: None,
            user: Some("postmark"),
            header: None,
            prefix: "",
            digits: Digits::Hex,
            tolerance_seconds: 300,
        }
    }

    #[test]
    fn a_name_goes_with_a_secret_that_is_shown_with_it() {
        let secret = "a secret of the tests".into();
        assert_eq!(Proof::read(settings(&secret)).expect("reads").scheme, Scheme::Basic { user: "postmark".into() });
        for user in [None, Some(""), Some("a:b")] {
            let fault = Proof::read(ProofSettings { user, ..settings(&secret) }).expect_err("no name");
            assert!(fault.starts_with("user: "), "{fault}");
        }
    }
}
