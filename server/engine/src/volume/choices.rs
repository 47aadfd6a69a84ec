//! What a rule can look at in this house: the names of campaigns and brands, the segments and time zones that occur.

use std::collections::BTreeSet;

use carillon_store::volume;

use crate::{Engine, Result};

/// What a form for a rule offers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VolumeChoices {
    /// Campaigns: name and title.
    pub campaigns: Vec<(String, String)>,
    /// Names of brands.
    pub brands: Vec<String>,
    /// Segments of customers that something was planned for.
    pub segments: Vec<String>,
    /// Time zones of the rules and of the staff.
    pub zones: Vec<String>,
}

impl Engine {
    /// What rules and staff can be about.
    pub async fn volume_choices(&self) -> Result<VolumeChoices> {
        let db = self.parts.store.connection();
        let campaigns = self.active_campaigns().await?;
        let brands = carillon_store::brand::all(db).await?;
        let lanes = volume::lanes(db).await?;
        let segments: BTreeSet<String> =
            lanes.into_iter().map(|lane| lane.segment).filter(|it| !it.is_empty()).collect();
        let rules = volume::rules(db).await?.into_iter().map(|rule| rule.time_zone);
        let zones: BTreeSet<String> =
            rules.chain(volume::staff(db).await?.into_iter().map(|member| member.time_zone)).collect();
        Ok(VolumeChoices {
            campaigns: campaigns.iter().map(|it| (it.definition.name.clone(), it.definition.title.clone())).collect(),
            brands: brands.into_iter().map(|brand| brand.name).collect::<BTreeSet<_>>().into_iter().collect(),
            segments: segments.into_iter().collect(),
            zones: zones.into_iter().collect(),
        })
    }
}
