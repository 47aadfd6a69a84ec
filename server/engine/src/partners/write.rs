//! Writing a text, and writing it anew: always a draft, whatever it was before. Words that say nothing are no draft.

use carillon_domain::campaign::partner::PartnerTextState;
use carillon_domain::{Language, PartnerTextId};
use carillon_store::entity::partner_text;
use carillon_store::partner_text as texts;
use carillon_store::partner_text::Place;

use super::words::{empty_fault, is_empty};
use super::{change_of, changed_meanwhile, moved};
use crate::view::PartnerTextForm;
use crate::{Engine, EngineError, FieldFault, Person, Result};

impl Engine {
    /// Writes a new text, the next version where there is one for the same place already. Answers its id.
    pub async fn write_partner_text(&self, form: &PartnerTextForm, by: &Person) -> Result<String> {
        let language = self.checked_form(form).await?;
        let place = Place {
            reseller_id: &form.reseller,
            campaign_id: &form.campaign,
            step: &form.step,
            segment: form.segment.trim(),
            language: language.tag(),
        };
        let now = self.clock_now();
        let tx = self.parts.store.begin_write().await?;
        let newest = texts::versions(&tx, &place).await?.into_iter().next();
        let row = partner_text::Model {
            id: PartnerTextId::mint(now, self.entropy()).to_string(),
            reseller_id: form.reseller.clone(),
            campaign_id: form.campaign.clone(),
            step: form.step.clone(),
            segment: form.segment.trim().to_owned(),
            language: language.tag().to_owned(),
            version: newest.map_or(1, |row| row.version + 1),
            markdown: unix_lines(&form.markdown),
            state: PartnerTextState::Draft.as_str().to_owned(),
            revision: 1,
            written_by: by.id.clone(),
            changed_at: now.as_millisecond(),
        };
        let (id, change) = (row.id.clone(), change_of(&row, &by.id, ""));
        texts::insert(&tx, row, change).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Writes a draft, or a rejected text, anew.
    pub async fn rewrite_partner_text(&self, id: &str, seen: i32, markdown: &str, by: &Person) -> Result<()> {
        let row = self.partner_row(id, Some(seen)).await?;
        if is_empty(markdown, Language::resolve(&row.language)) {
            return Err(EngineError::Invalid(vec![empty_fault()]));
        }
        let (mut row, change) = moved(row, PartnerTextState::Draft, &by.id, "", self.now_ms())?;
        row.markdown = unix_lines(markdown);
        row.written_by.clone_from(&by.id);
        let tx = self.parts.store.begin_write().await?;
        if !texts::update(&tx, &row, change).await? {
            return Err(changed_meanwhile());
        }
        tx.commit().await?;
        Ok(())
    }

    /// The place exists, partners may write there, and something is written.
    async fn checked_form(&self, form: &PartnerTextForm) -> Result<Language> {
        let mut faults = Vec::new();
        let db = self.parts.store.connection();
        if carillon_store::reseller::by_id(db, &form.reseller).await?.is_none() {
            faults.push(FieldFault::new("reseller", "fault-partner-reseller", ""));
        }
        let campaigns = self.active_campaigns().await?;
        let campaign = campaigns.iter().find(|campaign| campaign.campaign_id == form.campaign);
        match campaign.and_then(|campaign| campaign.definition.partner.as_ref().map(|rules| (campaign, rules))) {
            None => faults.push(FieldFault::new("campaign", "fault-partner-campaign", "")),
            Some((campaign, rules)) => {
                let known = campaign.definition.steps().any(|(_, step)| step.name == form.step);
                let is_open = form.step.is_empty() || (known && rules.allow_step(&form.step));
                if !is_open {
                    faults.push(FieldFault::new("step", "fault-partner-step", ""));
                }
            }
        }
        let language = Language::from_tag(&form.language);
        if language.is_none() {
            faults.push(FieldFault::new("language", "fault-language", form.language.clone()));
        }
        if form.segment.chars().count() > 100 {
            faults.push(FieldFault::new("segment", "fault-other", ""));
        }
        if is_empty(&form.markdown, language) {
            faults.push(empty_fault());
        }
        match language {
            Some(language) if faults.is_empty() => Ok(language),
            _ => Err(EngineError::Invalid(faults)),
        }
    }
}

/// Browsers send line breaks as CR LF.
fn unix_lines(text: &str) -> String {
    text.replace("\r\n", "\n")
}
