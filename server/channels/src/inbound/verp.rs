//! The return path of a delivery: its bounces come back to an address that names it, and with a keyed hash, so
//! that a made-up bounce is known as one. Must not know what came back.

use std::fmt::Write as _;

use carillon_domain::DeliveryId;
use hmac::{Hmac, KeyInit as _, Mac as _};
use secrecy::{ExposeSecret as _, SecretSlice};
use sha2::Sha256;

/// What every return path begins with.
const PREFIX: &str = "bounce+";
/// How much of the hash is used: 80 bits. The whole local part has to fit into 64 characters (RFC 5321, 4.5.3.1.1).
const HASH_BYTES: usize = 10;
/// Digits of an id without its kind.
const ID_DIGITS: usize = 26;

/// Makes and reads return paths: `bounce+<delivery>-<keyed hash>@domain`.
#[derive(Debug, Clone)]
pub struct Verp {
    secret: SecretSlice<u8>,
    domain: String,
}

/// A delivery named by a return path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Traced {
    /// We have made this address.
    Genuine(DeliveryId),
    /// Somebody else has; what comes to it says nothing about the delivery.
    Forged(DeliveryId),
}

impl Verp {
    /// Return paths in this domain, whose mail must come to us. In ASCII.
    pub fn new(secret: impl Into<SecretSlice<u8>>, domain: impl Into<String>) -> Self {
        Self { secret: secret.into(), domain: domain.into() }
    }

    /// The return path of everything that is sent for a delivery.
    pub fn return_path(&self, delivery: DeliveryId) -> String {
        let id = delivery.to_string();
        let digits = id.trim_start_matches(DeliveryId::PREFIX).trim_start_matches('_');
        let mut path = format!("{PREFIX}{digits}-");
        for byte in self.keyed(delivery).finalize().into_bytes().iter().take(HASH_BYTES) {
            // Writing to a string cannot fail.
            let _ = write!(path, "{byte:02x}");
        }
        path.push('@');
        path.push_str(&self.domain);
        path
    }

    /// The delivery an address names, if it is a return path: also in the case some server has given it, and
    /// within what a forwarder has wrapped around it.
    pub fn read(&self, address: &str) -> Option<Traced> {
        let (delivery, hash) = take_apart(address)?;
        let is_genuine = self.keyed(delivery).verify_truncated_left(&hash).is_ok();
        Some(if is_genuine { Traced::Genuine(delivery) } else { Traced::Forged(delivery) })
    }

    fn keyed(&self, delivery: DeliveryId) -> Hmac<Sha256> {
        let secret = self.secret.expose_secret();
        let mut keyed = Hmac::<Sha256>::new_from_slice(secret).expect("HMAC takes keys of any length");
        keyed.update(b"return-path\0");
        keyed.update(&delivery.to_bytes());
        keyed
    }
}

/// The delivery an address names, whoever has made it.
pub(super) fn delivery_in(address: &str) -> Option<DeliveryId> {
    take_apart(address).map(|it| it.0)
}

fn take_apart(address: &str) -> Option<(DeliveryId, [u8; HASH_BYTES])> {
    let local = address.rsplit_once('@')?.0.to_ascii_lowercase();
    let token = &local[local.rfind(PREFIX)? + PREFIX.len()..];
    let (digits, hash) = token.split_at_checked(ID_DIGITS)?;
    let delivery = format!("{}_{digits}", DeliveryId::PREFIX).parse().ok()?;
    Some((delivery, read_hash(hash.strip_prefix('-')?)?))
}

fn read_hash(text: &str) -> Option<[u8; HASH_BYTES]> {
    let mut hash = [0; HASH_BYTES];
    for (at, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    (text.len() == 2 * HASH_BYTES).then_some(hash)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use carillon_domain::CountingEntropy;

    fn delivery(start: u64) -> DeliveryId {
        let now = "2026-11-22T09:00:00Z".parse().unwrap();
        DeliveryId::mint(now, &CountingEntropy::starting_at(start))
    }

    fn verp() -> Verp {
        Verp::new(b"secret".to_vec(), "mail.example.org")
    }

    #[test]
    fn a_return_path_is_read_back_in_any_case_and_wrapping() {
        let path = verp().return_path(delivery(1));
        assert!(path.split('@').next().unwrap().len() <= 64, "{path}");
        let wrapped = format!("SRS0=ab=cd=mail.example.org={}@forward.example", path.split('@').next().unwrap());
        for address in [path.clone(), path.to_uppercase(), format!("prvs=1234={path}"), wrapped] {
            assert_eq!(verp().read(&address), Some(Traced::Genuine(delivery(1))), "{address}");
        }
    }

    #[test]
    fn what_is_made_up_is_known_as_such_and_other_addresses_are_none() {
        let path = verp().return_path(delivery(1));
        let other = Verp::new(b"other".to_vec(), "mail.example.org");
        assert_eq!(other.read(&path), Some(Traced::Forged(delivery(1))));
        for address in
            ["", "a@b.example", "bounce+@b.example", "bounce+é@b.example", &path[..40], &path.replace('-', "")]
        {
            assert_eq!(verp().read(address), None, "{address}");
        }
    }

    #[test]
    fn the_secret_is_not_shown() {
        assert!(!format!("{:?}", verp()).contains("115"));
    }
}
