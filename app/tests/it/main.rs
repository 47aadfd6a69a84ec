//! The pages over a real engine on a fresh database: statuses, headers, forms, and that looking changes nothing.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on should stop and say where")]

mod browser;
mod care;
// The same house as the engine's own tests live in: one campaign in three languages, mail in memory.
mod hold;
#[expect(dead_code, reason = "the engine's tests look at more of it than these")]
#[path = "../../../server/engine/tests/it/house.rs"]
mod house;
mod message;
mod partners;
mod scene;
mod simulate;
mod studio;
mod volume;
