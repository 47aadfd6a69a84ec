//! Text messages as a whole: what becomes of them with real gateways.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]

mod contract;
mod http;
mod smpp_answers;
mod smpp_broken;
mod smpp_fuzz;
mod smpp_news;
mod smpp_settings;
mod smpp_tls;
