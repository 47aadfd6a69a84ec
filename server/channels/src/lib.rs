#![doc = include_str!("../README.md")]

pub mod email;
#[cfg(feature = "testing")]
pub mod testing;
