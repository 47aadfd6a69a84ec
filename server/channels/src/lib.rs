#![doc = include_str!("../README.md")]

mod answer;
pub mod callback;
pub mod email;
pub mod fax;
mod http_client;
pub mod letter;
pub mod print;
mod report;
#[cfg(feature = "testing")]
pub mod testing;

pub use answer::Answer;
pub use report::{End, Report};
