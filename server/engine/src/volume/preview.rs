//! What a change would do, before it is saved: the coming days as they are, and as they would be.

use carillon_domain::volume::{Quota, Roster, VolumeRule};
use carillon_store::volume;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::edit::{AbsenceDraft, RuleDraft};
use super::outlook::{Outlook, outlook};
use super::shift::{Shift, shift};
use super::standing::{Standing, read_rule, roster_of};
use crate::{Engine, EngineError, Result};

/// How far ahead quotas are compared, in days: whoever is away next week changes nothing in this one.
const COMPARED: i64 = 28;
/// At most so many windows of one rule are told.
const MOST_WINDOWS: usize = 5;

/// The coming days without a change and with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Effect {
    /// As it is.
    pub before: Outlook,
    /// As it would be.
    pub after: Outlook,
    /// What rules would allow instead of what they allow now, where that differs.
    pub quotas: Vec<QuotaChange>,
    /// How many messages would go later or sooner.
    pub shift: Shift,
}

/// A window in which a rule would allow something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotaChange {
    /// The rule's name, as it would be.
    pub name: String,
    /// On whose calendar.
    pub zone: TimeZone,
    /// What it allows; none where there is no such rule yet.
    pub before: Option<Quota>,
    /// What it would allow; none where it is taken away.
    pub after: Option<Quota>,
}

impl Engine {
    /// What saving a rule would do.
    pub async fn effect_of_rule(&self, draft: &RuleDraft, zone: &TimeZone) -> Result<Effect> {
        let rule = draft.read().map_err(EngineError::Invalid)?;
        let (roster, mut rules) = self.volume_settings().await?;
        match rules.iter_mut().find(|(id, _)| Some(id) == draft.id.as_ref()) {
            Some((_, known)) => *known = rule,
            None => rules.push((String::new(), rule)),
        }
        self.effect(roster, rules, zone).await
    }

    /// What taking a rule away would do.
    pub async fn effect_of_removal(&self, id: &str, zone: &TimeZone) -> Result<Effect> {
        let (roster, mut rules) = self.volume_settings().await?;
        rules.retain(|(known, _)| known != id);
        self.effect(roster, rules, zone).await
    }

    /// What writing an absence down would do.
    pub async fn effect_of_absence(&self, draft: &AbsenceDraft, zone: &TimeZone) -> Result<Effect> {
        let absence = draft.read().map_err(EngineError::Invalid)?;
        let mut rows = self.staff_rows(self.parts.store.connection()).await?;
        let at = rows.iter().position(|(row, _)| row.id == draft.staff_member_id).ok_or(EngineError::NotFound)?;
        let (_, rules) = self.volume_settings().await?;
        let (member, away) = rows.remove(at);
        let mut roster = roster_of(vec![(member, away)]);
        for member in &mut roster.staff {
            member.absences.push(absence);
        }
        roster.staff.extend(roster_of(rows).staff);
        self.effect(roster, rules, zone).await
    }

    async fn effect(&self, roster: Roster, rules: Vec<(String, VolumeRule)>, zone: &TimeZone) -> Result<Effect> {
        let db = self.parts.store.connection();
        let now = self.volume_standing(db).await?;
        let then = self.standing_with(db, roster, rules).await?;
        let coming = self.coming(db).await?;
        let (before, after) = (outlook(&now, &coming, zone), outlook(&then, &coming, zone));
        Ok(Effect { shift: shift(&before, &after), quotas: quota_changes(&now, &then), before, after })
    }

    async fn volume_settings(&self) -> Result<(Roster, Vec<(String, VolumeRule)>)> {
        let db = self.parts.store.connection();
        let rules = volume::rules(db).await?.into_iter().map(read_rule).collect::<Result<_>>()?;
        Ok((roster_of(self.staff_rows(db).await?), rules))
    }
}

/// Where the quota of a rule differs.
fn quota_changes(now: &Standing, then: &Standing) -> Vec<QuotaChange> {
    let gone = now.rules.iter().filter(|rule| !then.rules.iter().any(|other| other.id == rule.id));
    let gone = gone.map(|rule| (Some(&rule.rule), None));
    let kept = then.rules.iter().map(|rule| {
        let before = now.rules.iter().find(|other| other.id == rule.id);
        (before.map(|before| &before.rule), Some(&rule.rule))
    });
    let changes = gone.chain(kept).flat_map(|(before, after)| changes_of(before, after, now, then));
    changes.filter(|it| limits(it.before) || limits(it.after)).collect()
}

/// Whether a quota limits how many go in all; one for each customer does not.
fn limits(quota: Option<Quota>) -> bool {
    quota.is_some_and(|quota| quota.most < u64::MAX)
}

/// A rule that is added, removed or counts in another period is told by the window that is now; any other by the windows
/// in which it differs: the first of them, where it differs by itself, and some, where the staff makes it differ.
fn changes_of(
    before: Option<&VolumeRule>,
    after: Option<&VolumeRule>,
    now: &Standing,
    then: &Standing,
) -> Vec<QuotaChange> {
    let Some(named) = after.or(before) else { return Vec::new() };
    let change = |before, after| QuotaChange { name: named.name.clone(), zone: named.zone.clone(), before, after };
    match (before, after) {
        (Some(one), Some(other)) if one.period == other.period && one.zone == other.zone => {
            let most = if one.limit == other.limit { MOST_WINDOWS } else { 1 };
            let pairs = quotas(one, &now.roster, now.now).zip(quotas(other, &then.roster, now.now));
            let changed = pairs.filter(|(one, other)| one.most != other.most).take(most);
            changed.map(|(one, other)| change(Some(one), Some(other))).collect()
        }
        _ => vec![change(
            before.map(|rule| rule.quota(now.now, &now.roster)),
            after.map(|rule| rule.quota(now.now, &then.roster)),
        )],
    }
}

/// What a rule allows, window by window, from now on.
fn quotas<'a>(rule: &'a VolumeRule, roster: &'a Roster, now: Timestamp) -> impl Iterator<Item = Quota> + 'a {
    let end = now.saturating_add(SignedDuration::from_hours(24 * COMPARED)).unwrap_or(Timestamp::MAX);
    let next = move |quota: &Quota| (quota.window.to < end).then(|| rule.quota(quota.window.to, roster));
    std::iter::successors(Some(rule.quota(now, roster)), next)
}
