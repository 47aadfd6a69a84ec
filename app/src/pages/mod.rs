//! Every page: one file for its handler, one for its component; `mod.rs` of a folder lists its routes.

pub(crate) mod care;
pub(crate) mod error;
pub(crate) mod front;
pub(crate) mod message;
pub(crate) mod preferences;

#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
pub(crate) mod samples_hold;
#[cfg(test)]
pub(crate) mod samples_simulate;
#[cfg(test)]
pub(crate) mod samples_studio;
#[cfg(test)]
pub(crate) mod samples_volume;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_hold;
#[cfg(test)]
mod tests_returns;
#[cfg(test)]
mod tests_simulate;
#[cfg(test)]
mod tests_told;
#[cfg(test)]
mod tests_volume;
