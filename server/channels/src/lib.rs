#![doc = include_str!("../README.md")]

mod answer;
pub mod callback;
pub mod email;
mod outcome;
pub mod inbound;
mod http_client;
pub mod letter;
pub mod print;
mod report;
pub mod sms;
#[cfg(feature = "testing")]
pub mod testing;
mod tls;

pub use answer::Answer;
pub use report::{End, Report};
pub use tls::TlsError;
