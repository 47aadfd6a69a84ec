//! Lists of texts by state, and what a new one can be written for.

use std::collections::BTreeMap;

use carillon_domain::campaign::partner::PartnerTextState;
use carillon_domain::{Country, Language};
use carillon_store::entity::{partner_text, reseller};

use super::state_of;
use crate::care::instant;
use crate::view::{PartnerCampaign, PartnerChoices, PartnerTextRow};
use crate::{Engine, Result};

/// Rows shown at once.
const SHOWN: u64 = 200;

impl Engine {
    /// Texts in a state, changed last first; all where none is given.
    pub async fn partner_texts(&self, state: Option<PartnerTextState>) -> Result<Vec<PartnerTextRow>> {
        let db = self.parts.store.connection();
        let rows = carillon_store::partner_text::in_state(db, state.map(PartnerTextState::as_str), SHOWN).await?;
        self.partner_rows(rows).await
    }

    /// What a text can be written for: resellers, and the campaigns that have a place for them.
    pub async fn partner_choices(&self) -> Result<PartnerChoices> {
        let resellers = carillon_store::reseller::all(self.parts.store.connection()).await?;
        let campaigns = self.active_campaigns().await?;
        let open = campaigns.iter().filter_map(|campaign| {
            let rules = campaign.definition.partner.clone()?;
            let steps = campaign.definition.steps().map(|(_, step)| step.name.clone());
            Some(PartnerCampaign {
                id: campaign.campaign_id.clone(),
                title: campaign.definition.title.clone(),
                steps: steps.filter(|step| rules.allow_step(step)).collect(),
                rules,
            })
        });
        Ok(PartnerChoices {
            resellers: resellers.into_iter().map(|reseller| (reseller.id, reseller.name)).collect(),
            campaigns: open.collect(),
        })
    }

    /// Rows as the portal shows them, in the same order.
    pub(super) async fn partner_rows(&self, rows: Vec<partner_text::Model>) -> Result<Vec<PartnerTextRow>> {
        let db = self.parts.store.connection();
        let resellers: BTreeMap<String, reseller::Model> =
            carillon_store::reseller::all(db).await?.into_iter().map(|row| (row.id.clone(), row)).collect();
        let ids: Vec<String> = rows.iter().map(|row| row.campaign_id.clone()).collect();
        let campaigns = carillon_store::campaign::by_ids(db, &ids).await?;
        let people = self.person_names(rows.iter().map(|row| row.written_by.as_str())).await?;
        let shown = rows.into_iter().map(|row| {
            let campaign = campaigns.iter().find(|campaign| campaign.id == row.campaign_id);
            let reseller = resellers.get(&row.reseller_id);
            Ok(PartnerTextRow {
                state: state_of(&row)?,
                reseller: reseller.map(|it| it.name.clone()).unwrap_or_default(),
                time_zone: time_zone_of(reseller).to_owned(),
                campaign: campaign.map(|it| it.title.clone()).unwrap_or_default(),
                language: Language::resolve(&row.language).unwrap_or(Language::En),
                written_by: people.get(&row.written_by).cloned().unwrap_or_default(),
                changed_at: instant(row.changed_at),
                id: row.id,
                step: row.step,
                segment: row.segment,
                version: row.version,
            })
        });
        shown.collect()
    }
}

/// The zone a reseller lives in, as far as its country tells: the one its own messages are sent in.
fn time_zone_of(reseller: Option<&reseller::Model>) -> &'static str {
    let country = reseller.and_then(|it| Country::from_code(it.country.as_deref()?));
    country.map_or("UTC", Country::default_time_zone)
}
