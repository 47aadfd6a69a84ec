//! The real program against real servers: started, fed, killed and asked as an operator would.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on should stop and say where")]

mod accounts;
mod callbacks;
mod commands;
mod deliveries;
mod disk;
mod faults;
mod imports;
mod kills;
mod ladder;
mod lived;
mod machines;
mod outages;
mod pages;
mod render;
mod support;
