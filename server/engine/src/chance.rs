//! The one place where the operating system is asked for random bytes.

use carillon_domain::Entropy;
use rand::TryRngCore;
use rand::rngs::OsRng;

/// Randomness of the operating system.
#[derive(Debug, Clone, Copy, Default)]
pub struct OsEntropy;

impl Entropy for OsEntropy {
    #[expect(clippy::expect_used, reason = "without randomness no token is safe: stopping is the only honest answer")]
    fn fill(&self, buf: &mut [u8]) {
        OsRng.try_fill_bytes(buf).expect("the operating system gives random bytes");
    }
}
