//! What falls due in the coming days: everybody on a path whose next step, or one behind it, says something by then.
//!
//! It is what can be known before anything is prepared: a condition may pass a step over, a segment or a reseller's brand is
//! not looked at, and who enters later is not there yet.

use carillon_domain::sequence::due_at;
use carillon_domain::volume::Lane;
use carillon_domain::zone::find_zone;
use carillon_domain::{Channel, Country, Language, Sequence, Whereabouts};
use carillon_store::ConnectionTrait;
use carillon_store::enrollment::Coming as Row;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::campaign::LoadedCampaign;
use crate::{Engine, EngineError, Result};

/// Days of which it is told what falls due. Whoever is to be written to then is on a path already.
pub const COMING_DAYS: i64 = 14;

/// Messages that fall due at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Coming {
    pub(super) lane: Lane,
    pub(super) at: Timestamp,
    pub(super) count: u64,
}

impl Engine {
    /// What falls due in the coming days, in the order of time.
    pub(super) async fn coming(&self, db: &impl ConnectionTrait) -> Result<Vec<Coming>> {
        let now = self.clock_now();
        let until = now.saturating_add(SignedDuration::from_hours(24 * COMING_DAYS)).unwrap_or(Timestamp::MAX);
        let rows = carillon_store::enrollment::coming(db, now.as_millisecond(), until.as_millisecond()).await?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let campaigns = self.active_campaigns().await?;
        let brand =
            carillon_store::brand::all(db).await?.into_iter().next().map(|brand| brand.name).unwrap_or_default();
        let mut found = Vec::new();
        for row in &rows {
            let Some(campaign) = campaigns.iter().find(|it| it.campaign_id == row.campaign_id) else { continue };
            let Some(sequence) = campaign.definition.sequence(&row.sequence) else { continue };
            self.add_steps(campaign, sequence, row, &brand, until, &mut found)?;
        }
        found.sort_by_key(|it| it.at);
        Ok(found)
    }

    /// The step a row waits for, and those behind it that are due by then.
    fn add_steps(
        &self,
        campaign: &LoadedCampaign,
        sequence: &Sequence,
        row: &Row,
        brand: &str,
        until: Timestamp,
        found: &mut Vec<Coming>,
    ) -> Result<()> {
        let first = Timestamp::from_millisecond(row.next_due_at).map_err(|e| EngineError::internal("a time", e))?;
        let (zone, country) = (find_zone(&row.time_zone).ok(), Country::parse(&row.country).ok());
        let place = Whereabouts {
            zone: zone.clone().unwrap_or(TimeZone::UTC),
            country,
            open_days: self.settings().holidays.as_ref(),
        };
        let anchor = row.anchor.as_deref().and_then(|day| day.parse().ok());
        let steps = sequence.steps.iter().skip_while(|step| step.name != row.next_step);
        for (place_behind, step) in steps.enumerate() {
            let at = match (place_behind, anchor) {
                (0, _) => first,
                (_, Some(anchor)) => due_at(sequence, step, anchor, &place),
                (_, None) => break,
            };
            if step.notice().is_none() || at > until || (place_behind > 0 && at <= first) {
                continue;
            }
            let own = Language::resolve(&row.language).unwrap_or(Language::En);
            let lane = Lane {
                priority: i32::from(campaign.definition.priority),
                class: campaign.class(),
                channel: step.channels().next().unwrap_or(Channel::Email),
                language: campaign.language_for(&step.name, own),
                country,
                brand: brand.to_owned(),
                campaign: campaign.definition.name.clone(),
                segment: String::new(),
                time_zone: if zone.is_some() { row.time_zone.clone() } else { String::new() },
            };
            found.push(Coming { lane, at, count: u64::try_from(row.number).unwrap_or(0) });
        }
        Ok(())
    }
}
