//! Which lanes a rule looks at: all that fit every list, where an empty list fits everything.

use serde::{Deserialize, Serialize};

use super::lane::Lane;
use crate::channel::Channel;
use crate::country::Country;
use crate::language::Language;
use crate::message_class::MessageClass;

/// A choice of lanes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Scope {
    /// These channels only.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
    /// These languages only.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// Customers of these countries only.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// These brands only, by name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub brands: Vec<String>,
    /// These campaigns only, by name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub campaigns: Vec<String>,
    /// Customers of these segments only.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub segments: Vec<String>,
    /// These message classes only.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub classes: Vec<MessageClass>,
}

impl Scope {
    /// Whether it takes everything.
    pub fn is_everything(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a lane is in it.
    pub fn holds(&self, lane: &Lane) -> bool {
        fits(&self.channels, &lane.channel)
            && fits(&self.languages, &lane.language)
            && (self.countries.is_empty() || lane.country.is_some_and(|country| self.countries.contains(&country)))
            && fits(&self.brands, &lane.brand)
            && fits(&self.campaigns, &lane.campaign)
            && fits(&self.segments, &lane.segment)
            && fits(&self.classes, &lane.class)
    }
}

fn fits<T: PartialEq>(list: &[T], one: &T) -> bool {
    list.is_empty() || list.contains(one)
}
