//! One text with everything that was done to it, and what may be done now.

use carillon_domain::Language;
use carillon_domain::campaign::partner::PartnerTextState;

use super::PartnerDecision;
use super::words::faults_of;
use crate::care::instant;
use crate::view::{PartnerTextChange, PartnerTextView};
use crate::{Engine, EngineError, Person, Result};

impl Engine {
    /// A text by id, as this person may see and change it.
    pub async fn partner_text(&self, id: &str, person: &Person) -> Result<PartnerTextView> {
        let stored = self.partner_row(id, None).await?;
        let mut rows = self.partner_rows(vec![stored.clone()]).await?;
        let row = rows.pop().ok_or(EngineError::NotFound)?;
        let language = Language::resolve(&stored.language).unwrap_or(Language::En);
        let campaigns = self.active_campaigns().await?;
        let campaign = campaigns.into_iter().find(|campaign| campaign.campaign_id == stored.campaign_id);
        let rules = campaign.and_then(|campaign| campaign.definition.partner.clone());
        let is_open = |state| row.state.can_become(state);
        let may = |it: &PartnerDecision| is_open(it.state()) && it.is_allowed(&stored.written_by, person);
        Ok(PartnerTextView {
            faults: rules.as_ref().map(|rules| faults_of(rules, &stored.markdown, language)).unwrap_or_default(),
            // Words that cannot be read have no look; the faults say why.
            preview_html: self.preview_partner_text(language, &stored.markdown).unwrap_or_default(),
            may_write: is_open(PartnerTextState::Draft),
            may: PartnerDecision::ALL.into_iter().filter(may).collect(),
            changes: self.partner_changes(id).await?,
            markdown: stored.markdown,
            revision: stored.revision,
            rules,
            row,
        })
    }

    async fn partner_changes(&self, id: &str) -> Result<Vec<PartnerTextChange>> {
        let rows = carillon_store::partner_text::changes(self.parts.store.connection(), id).await?;
        let names = self.person_names(rows.iter().map(|row| row.by.as_str())).await?;
        let shown = rows.into_iter().map(|row| {
            Ok(PartnerTextChange {
                at: instant(row.at),
                by: names.get(&row.by).cloned().unwrap_or(row.by),
                state: row.state.parse().map_err(|e| EngineError::internal("a stored change", e))?,
                reason: row.reason,
            })
        });
        shown.collect()
    }
}
