//! The Message-ID of a delivery: a keyed hash, so it stays the same on every attempt,
//! tells a stranger nothing and cannot be made up by one.

use std::fmt::Write as _;

use carillon_domain::DeliveryId;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// How much of the hash is used: 128 bits, more than chance can meet twice.
const BYTES: usize = 16;

/// The Message-ID of everything that is ever sent for one delivery, without angle brackets.
/// The domain is that of the sender, in ASCII.
pub fn message_id(secret: &[u8], delivery: DeliveryId, domain: &str) -> String {
    let mut keyed = Hmac::<Sha256>::new_from_slice(secret).expect("HMAC takes keys of any length");
    keyed.update(b"message-id\0");
    keyed.update(&delivery.to_bytes());
    let mut id = String::with_capacity(2 * BYTES + 1 + domain.len());
    for byte in keyed.finalize().into_bytes().iter().take(BYTES) {
        // Writing to a string cannot fail.
        let _ = write!(id, "{byte:02x}");
    }
    id.push('@');
    id.push_str(domain);
    id
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

    #[test]
    fn the_id_follows_from_secret_delivery_and_domain_alone() {
        let id = message_id(b"secret", delivery(1), "mail.example.org");
        assert_eq!(id, message_id(b"secret", delivery(1), "mail.example.org"));
        assert_ne!(id, message_id(b"other", delivery(1), "mail.example.org"));
        assert_ne!(id, message_id(b"secret", delivery(2), "mail.example.org"));
        let (left, right) = id.split_once('@').unwrap();
        assert_eq!((left.len(), right), (32, "mail.example.org"));
        assert!(left.bytes().all(|it| it.is_ascii_hexdigit()), "{id}");
    }
}
