//! What a provider of mail tells by calling us, once it is known to be the provider.

use carillon_channels::inbound::Reading;
use carillon_domain::Channel;

use super::Came;
use super::mail::Found;
use crate::{Engine, Result};

impl Engine {
    /// Takes in what a provider told of a mail of ours: the same happens as with a bounce by mail.
    pub async fn take_told(&self, reading: &Reading) -> Result<Came> {
        // Asked first: what is written down between the two questions is found by the second.
        let may_be_early = !reading.origin.receipts.is_empty() && self.is_handing_over(Channel::Email).await?;
        match self.trace(reading, None).await? {
            Found::Ours(row) => self.take_about(reading, &row).await,
            Found::Forged => Ok(Came::Forged),
            Found::Nothing if may_be_early => Ok(Came::Early),
            Found::Nothing => Ok(Came::Unknown),
        }
    }
}
