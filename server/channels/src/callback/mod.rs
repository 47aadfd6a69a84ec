//! Callbacks: requests that others send us, and whether they come from whom they name.
//!
//! A scheme says how the sender proves it. It is asked over the bytes as they came, before anything reads them, and it
//! compares in a time that does not tell how much was right. Must not know what a callback says, nor HTTP's types: a
//! header is a name and a value.

mod base16;
mod basic;
mod bearer;
mod body_hmac;
pub mod sns;
mod standard;
mod stripe;

use jiff::{SignedDuration, Timestamp};
use secrecy::SecretString;

pub use body_hmac::{BodyHmac, Digits};

/// A request as it came.
#[derive(Debug, Clone, Copy)]
pub struct Callback<'a> {
    /// Its headers; names are asked for in lower case.
    pub headers: &'a dyn Headers,
    /// Its body, byte for byte.
    pub body: &'a [u8],
    /// When it came, on the machine's own clock.
    pub at: Timestamp,
}

/// The headers of a request.
pub trait Headers: std::fmt::Debug + Sync {
    /// The value of a header, where it stands there once and is plain text.
    fn one(&self, name: &str) -> Option<&str>;
}

/// How a sender proves who it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scheme {
    /// Standard Webhooks: `webhook-id`, `webhook-timestamp` and `webhook-signature`.
    Standard {
        /// How far the sender's clock may be off, either way.
        tolerance: SignedDuration,
    },
    /// `Stripe-Signature: t=…,v1=…`, or another header of the same form.
    Stripe {
        /// The header.
        header: String,
        /// How far the sender's clock may be off, either way.
        tolerance: SignedDuration,
    },
    /// An HMAC-SHA256 of the body in one header, as GitHub and Shopify send it.
    BodyHmac(BodyHmac),
    /// `Authorization: Bearer …`: for senders that can do no better.
    Bearer,
    /// `Authorization: Basic …`, as an address with a name and a password in it makes senders show it.
    Basic {
        /// The name.
        user: String,
    },
}

/// What a proof tells besides that it is good.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proved {
    /// What the sender calls this message, where its proof covers that: the same message has the same one.
    pub message_id: Option<String>,
}

/// Why a callback is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Disbelief {
    /// The headers of the proof are missing, or have another form.
    #[error("the signature is missing or has another form")]
    Missing,
    /// The proof is not one of this sender.
    #[error("the signature is not right")]
    Forged,
    /// The proof is good and too old, or from a time to come.
    #[error("the signature is out of date")]
    Stale,
}

/// A secret that cannot be used with a scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SecretError {
    /// Anybody could guess it.
    #[error("the secret is shorter than {least} bytes; make a longer one")]
    Short {
        /// The shortest one taken.
        least: usize,
    },
    /// The secret of a Standard Webhook is `whsec_` and base 64.
    #[error("the secret is not `whsec_` and base 64, as Standard Webhooks writes it; copy it whole")]
    NotBase64,
}

/// The shortest secret taken, in bytes.
const LEAST: usize = 16;

impl Scheme {
    /// Whether a secret can be one of this scheme.
    pub fn check_secret(&self, secret: &SecretString) -> Result<(), SecretError> {
        use secrecy::ExposeSecret;
        let bytes = match self {
            Self::Standard { .. } => standard::key(secret).ok_or(SecretError::NotBase64)?.len(),
            Self::Stripe { .. } | Self::BodyHmac(_) | Self::Bearer | Self::Basic { .. } => secret.expose_secret().len(),
        };
        if bytes < LEAST { Err(SecretError::Short { least: LEAST }) } else { Ok(()) }
    }

    /// Whether the callback comes from who has the secret.
    pub fn prove(&self, secret: &SecretString, callback: Callback<'_>) -> Result<Proved, Disbelief> {
        match self {
            Self::Standard { tolerance } => standard::prove(secret, callback, *tolerance),
            Self::Stripe { header, tolerance } => stripe::prove(secret, callback, header, *tolerance),
            Self::BodyHmac(form) => form.prove(secret, callback),
            Self::Bearer => bearer::prove(secret, callback),
            Self::Basic { user } => basic::prove(user, secret, callback),
        }
    }
}

/// The signature of a Standard Webhook that we send: over its id, its time in seconds and its body.
pub(crate) fn sign_standard(secret: &SecretString, id: &str, time: &str, body: &[u8]) -> Option<String> {
    standard::sign(secret, id, time, body)
}

/// Whether a time that was signed is near enough.
fn check_age(signed: &str, now: Timestamp, tolerance: SignedDuration) -> Result<(), Disbelief> {
    let seconds: i64 = signed.parse().map_err(|_| Disbelief::Missing)?;
    let at = Timestamp::from_second(seconds).map_err(|_| Disbelief::Stale)?;
    if now.duration_since(at).abs() > tolerance { Err(Disbelief::Stale) } else { Ok(()) }
}

/// Whether one of the signatures that came is the HMAC-SHA256 of these parts. The comparison is `hmac`'s own, which
/// takes the same time whatever is wrong.
fn is_signed(key: &[u8], parts: &[&[u8]], signatures: &[Vec<u8>]) -> bool {
    use hmac::{Hmac, KeyInit, Mac};
    let Ok(mut mac) = Hmac::<sha2::Sha256>::new_from_slice(key) else { return false };
    for part in parts {
        mac.update(part);
    }
    signatures.iter().any(|signature| mac.clone().verify_slice(signature).is_ok())
}

/// Whether two texts are the same, by an HMAC over each: how long it takes tells nothing of where they differ.
fn is_same(secret: &[u8], shown: &[u8]) -> bool {
    use hmac::{Hmac, KeyInit, Mac};
    use sha2::Digest as _;
    let key = sha2::Sha256::digest(secret);
    let Ok(mut mac) = Hmac::<sha2::Sha256>::new_from_slice(&key) else { return false };
    mac.update(shown);
    is_signed(&key, &[secret], &[mac.finalize().into_bytes().to_vec()])
}

#[cfg(test)]
mod testing {
    //! Headers and proofs for the tests of each scheme.

    use super::Headers;

    /// Headers as a test writes them.
    #[derive(Debug, Clone, Default)]
    pub(super) struct Given(pub(super) Vec<(&'static str, String)>);

    impl Headers for Given {
        fn one(&self, name: &str) -> Option<&str> {
            let mut found = self.0.iter().filter(|(other, _)| *other == name);
            let value = found.next()?;
            found.next().is_none().then_some(value.1.as_str())
        }
    }
}
