//! Living: from one moment at which something can happen to the next, telling what did.

use std::collections::BTreeMap;

use carillon_domain::volume::Limit;
use carillon_store::entity::event;
use carillon_store::{communication, delivery, enrollment, event as events, hold};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use sha2::{Digest, Sha256};

use super::Simulation;
use super::line::{Happening, Line, QuotaUse};
use super::witness::{Told, Witness};
use crate::{EngineError, Result};

/// While deliveries wait for volume rules, the world is looked at this often.
const LOOK: SignedDuration = SignedDuration::from_mins(15);

impl Simulation {
    /// Lives on until a time, and tells each line as it happens. What happens at that very time belongs to it.
    pub async fn live(&self, until: Timestamp, tell: &mut (dyn FnMut(Line) + Send)) -> Result<()> {
        self.live_before(until, &mut Lines(tell)).await
    }

    /// The same before a witness, who is told more and may stop it.
    pub(super) async fn live_before(&self, until: Timestamp, witness: &mut dyn Witness) -> Result<()> {
        let mut told_until = self.engine.now_ms() - 1;
        loop {
            let report = self.engine.plan().await?;
            while self.engine.deliver_due("simulation").await? > 0 {}
            let now = self.engine.now_ms();
            for told in self.happened(told_until, now).await? {
                witness.happened(told);
            }
            told_until = now;
            let next = self.next_moment(report.waiting > 0).await?;
            let ends = next > until || !witness.goes_on(next);
            if ends || day_of(next) != day_of(self.engine.clock_now()) {
                for quota in self.quotas().await? {
                    witness.counted(quota);
                }
            }
            if ends {
                return Ok(());
            }
            self.clock.set(next);
        }
    }

    /// When something can happen next: a step or a delivery is due, a hold ends, a rule looks anew, or a new day begins.
    async fn next_moment(&self, waits: bool) -> Result<Timestamp> {
        let (db, now) = (self.engine.store().connection(), self.engine.clock_now());
        let due = [
            enrollment::next_due(db, now.as_millisecond()).await?,
            delivery::next_due(db, now.as_millisecond()).await?,
            hold::next_until(db, now.as_millisecond()).await?,
        ];
        let due = due.into_iter().flatten().filter_map(|at| Timestamp::from_millisecond(at).ok());
        let look = waits.then(|| now.saturating_add(LOOK).ok()).flatten();
        let tomorrow = day_of(now).saturating_add(1.day()).to_zoned(TimeZone::UTC).map(|it| it.timestamp());
        let tomorrow = tomorrow.map_err(|e| EngineError::internal("the next day", e))?;
        Ok(due.chain(look).chain([tomorrow]).filter(|at| *at > now).min().unwrap_or(tomorrow))
    }

    async fn happened(&self, after_ms: i64, until_ms: i64) -> Result<Vec<Told>> {
        let rows = events::between(self.engine.store().connection(), after_ms, until_ms).await?;
        let mut told = Vec::with_capacity(rows.len());
        for row in rows {
            told.push(self.told(row).await?);
        }
        // The ids of one moment have no order that means something.
        told.sort_by(|one, other| one.line.cmp(&other.line));
        Ok(told)
    }

    async fn told(&self, row: event::Model) -> Result<Told> {
        let db = self.engine.store().connection();
        let detail = |name: &str| row.detail.get(name).and_then(|it| it.as_str()).unwrap_or_default().to_owned();
        let at = Timestamp::from_millisecond(row.at).map_err(|e| EngineError::internal("a time", e))?;
        let line = Happening {
            at: at.to_string(),
            kind: row.kind.clone(),
            channel: detail("channel"),
            language: detail("language"),
            step: detail("step"),
            reason: detail("reason"),
            ..Happening::default()
        };
        let mut told = Told { at, line, customer: None, communication: None, detail: row.detail };
        if let Some(id) = &row.customer_id {
            told.customer = carillon_store::customer::by_id(db, id).await?;
            told.line.customer = told.customer.as_ref().map(|it| it.external_id.clone()).unwrap_or_default();
        }
        let Some(id) = &row.communication_id else { return Ok(told) };
        let Some(said) = communication::by_id(db, id).await? else { return Ok(told) };
        let campaign = self.engine.load_version(&said.campaign_version_id).await?;
        told.line.campaign.clone_from(&campaign.definition.name);
        told.line.step.clone_from(&said.step);
        if let Some(rendition) = communication::rendition(db, &said.id, &told.line.language).await? {
            told.line.subject.clone_from(&said.subject);
            told.line.words = words_of(&rendition.body.to_string(), &[&said.token, &said.reference]);
        }
        told.communication = Some(said.id);
        Ok(told)
    }

    async fn quotas(&self) -> Result<Vec<QuotaUse>> {
        let at = day_of(self.engine.clock_now()).to_string();
        let mut used: BTreeMap<String, QuotaUse> = BTreeMap::new();
        for rule in self.engine.volume_rules().await? {
            let most =
                (!matches!(rule.rule.limit, Limit::PerCustomer(_) | Limit::Within(_))).then_some(rule.quota.most);
            let line =
                QuotaUse { at: at.clone(), rule: rule.rule.name.clone(), used: rule.used, most, waiting: rule.waiting };
            used.insert(rule.rule.name, line);
        }
        Ok(used.into_values().collect())
    }
}

/// Whoever asks for lines, and for nothing else.
struct Lines<'a>(&'a mut (dyn FnMut(Line) + Send));

impl Witness for Lines<'_> {
    fn happened(&mut self, told: Told) {
        (self.0)(Line::Happened(told.line));
    }

    fn counted(&mut self, quota: QuotaUse) {
        (self.0)(Line::Quota(quota));
    }

    fn goes_on(&mut self, _: Timestamp) -> bool {
        true
    }
}

fn day_of(at: Timestamp) -> jiff::civil::Date {
    at.to_zoned(TimeZone::UTC).date()
}

/// A hash of words, without what is minted for each message.
fn words_of(body: &str, minted: &[&str]) -> String {
    let plain = minted.iter().filter(|it| !it.is_empty()).fold(body.to_owned(), |text, it| text.replace(it, ""));
    let mut first = [0; 8];
    first.copy_from_slice(&Sha256::digest(plain)[..8]);
    format!("{:016x}", u64::from_be_bytes(first))
}
