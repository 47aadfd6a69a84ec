//! A lane: everything volume rules look at. Deliveries that are alike in it wait in one queue.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::channel::Channel;
use crate::country::Country;
use crate::language::Language;
use crate::message_class::MessageClass;

/// What a delivery is, as far as volume rules are concerned.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Lane {
    /// Higher goes first.
    pub priority: i32,
    /// Why we write.
    pub class: MessageClass,
    /// How it goes.
    pub channel: Channel,
    /// In which language.
    pub language: Language,
    /// Where the customer lives, if known.
    pub country: Option<Country>,
    /// The name of the brand it wears.
    pub brand: String,
    /// The name of the campaign it belongs to.
    pub campaign: String,
    /// The customer's segment; empty where there is none.
    pub segment: String,
    /// The name of the customer's time zone; empty where it is not known.
    pub time_zone: String,
}

impl Lane {
    /// Its id: the same for the same lane, on every machine.
    pub fn id(&self) -> String {
        let parts = [
            self.priority.to_string(),
            self.class.to_string(),
            self.channel.to_string(),
            self.language.to_string(),
            self.country.map(|country| country.to_string()).unwrap_or_default(),
            self.brand.clone(),
            self.campaign.clone(),
            self.segment.clone(),
            self.time_zone.clone(),
        ];
        let mut hash = Sha256::new();
        for part in parts {
            // Each part says how long it is, so that no two lanes read alike.
            hash.update(part.len().to_le_bytes());
            hash.update(part);
        }
        let mut half = [0; 16];
        half.copy_from_slice(&hash.finalize()[..16]);
        format!("lan_{:032x}", u128::from_be_bytes(half))
    }
}
