//! The lot that decides between equals: a keyed hash of customer and offer, the highest wins.
//!
//! The same customer draws the same offer each time; customers are spread evenly; an offer that is added or taken away
//! changes the draw only of those it concerns. Without the key nobody can tell the draw beforehand.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// The lot of a customer for an offer.
#[expect(clippy::expect_used, reason = "HMAC takes keys of any length, so this cannot fail")]
pub(super) fn lot_of(key: &[u8], customer: &str, offer: &str) -> [u8; 32] {
    let mut keyed = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    // The length parts the two, so that no pair of texts is another pair's.
    keyed.update(&(customer.len() as u64).to_be_bytes());
    keyed.update(customer.as_bytes());
    keyed.update(offer.as_bytes());
    keyed.finalize().into_bytes().into()
}
