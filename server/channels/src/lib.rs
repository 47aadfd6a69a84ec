#![doc = include_str!("../README.md")]

mod answer;
pub mod callback;
pub mod email;
pub mod fax;
pub mod http;
mod http_client;
pub mod inbound;
pub mod letter;
mod outcome;
pub mod print;
mod provider_kinds;
mod report;
pub mod sms;
#[cfg(feature = "testing")]
pub mod testing;
mod tls;
pub mod webhook;

pub use answer::Answer;
pub use provider_kinds::UnknownProvider;
pub use report::{End, Report};
pub use tls::TlsError;
