#![doc = include_str!("../README.md")]

pub mod callback;
pub mod email;
pub mod print;
#[cfg(feature = "testing")]
pub mod testing;
