//! Text messages as a whole: what becomes of them with real gateways.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]

mod contract;
