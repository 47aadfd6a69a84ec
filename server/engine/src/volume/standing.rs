//! Where things stand: every rule with its quota and what it has counted, every lane with what waits in it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use carillon_domain::Language;
use carillon_domain::calendar::HolidayCalendar;
use carillon_domain::volume::{
    Absence, Conditions, Forecast, Lane, Left, Limit, Queue, Quota, Roster, Scope, StaffMember, VolumeRule, forecast,
};
use carillon_domain::zone::find_zone;
use carillon_store::entity::{absence, staff_member, volume_rule};
use carillon_store::{ConnectionTrait, volume};
use jiff::Timestamp;

use super::lanes;
use crate::{Engine, EngineError, Result};

/// A rule in the window it is in now.
#[derive(Debug, Clone, PartialEq)]
pub struct RuleStanding {
    /// `vrl_…`
    pub id: String,
    /// The rule.
    pub rule: VolumeRule,
    /// Its window, and how much it allows in there.
    pub quota: Quota,
    /// How many have gone in the window.
    pub used: u64,
    /// How many deliveries that it counts are waiting now.
    pub waiting: u64,
}

impl RuleStanding {
    /// How many may still go in its window.
    pub fn left(&self) -> u64 {
        self.quota.most.saturating_sub(self.used)
    }
}

/// Somebody of the roster, with the ids of absences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffView {
    /// `stf_…`
    pub id: String,
    /// Who it is.
    pub member: StaffMember,
    /// Absences with their ids and reasons.
    pub absences: Vec<(String, Absence, String)>,
    /// Seconds of work in the week that is now, absences left out.
    pub seconds_this_week: i64,
}

/// Everything that decides what goes now.
pub(super) struct Standing {
    pub(super) now: Timestamp,
    pub(super) roster: Roster,
    pub(super) rules: Vec<RuleStanding>,
    /// Every lane with something in it, with its id and what waits there.
    pub(super) lanes: Vec<(String, Option<Lane>, u64)>,
    /// How many each campaign had this week.
    pub(super) had: BTreeMap<String, u64>,
    pub(super) holidays: Arc<HolidayCalendar>,
}

impl Standing {
    /// Which lanes a rule counts, by their places.
    pub(super) fn counted(&self, rule: &VolumeRule) -> Vec<usize> {
        let lanes = self.lanes.iter().enumerate();
        lanes.filter(|(_, (_, lane, _))| lane.as_ref().is_some_and(|it| rule.counts(it))).map(|(at, _)| at).collect()
    }

    /// What each rule leaves, as the sharing wants it. One with hours leaves nothing to the lanes where it is quiet now.
    pub(super) fn left(&self) -> Vec<Left> {
        let left = |it: &RuleStanding| match it.rule.limit {
            Limit::Within(_) => Left { left: 0, lanes: self.quiet(&it.rule) },
            _ => Left { left: it.left(), lanes: self.counted(&it.rule) },
        };
        self.rules.iter().map(left).collect()
    }

    /// Which lanes may not go now by the hours of a rule, by their places.
    fn quiet(&self, rule: &VolumeRule) -> Vec<usize> {
        let quiet = |lane: &Lane| rule.opening(lane, self.now, &self.holidays).is_some_and(|it| !it.open);
        let lanes = self.lanes.iter().enumerate();
        lanes.filter(|(_, (_, lane, _))| lane.as_ref().is_some_and(quiet)).map(|(at, _)| at).collect()
    }

    /// What goes up to a moment, if nothing changes.
    pub(super) fn forecast(&self, queues: &[Queue<'_>], end: Timestamp) -> Forecast {
        let rules: Vec<VolumeRule> = self.rules.iter().map(|it| it.rule.clone()).collect();
        let used: Vec<u64> = self.rules.iter().map(|it| it.used).collect();
        let conditions = Conditions { rules: &rules, used: &used, roster: &self.roster, holidays: &self.holidays };
        forecast(queues, conditions, self.now, end)
    }
}

impl Engine {
    /// Reads where everything stands.
    pub(super) async fn volume_standing(&self, db: &impl ConnectionTrait) -> Result<Standing> {
        let (roster, rules) = (roster_of(self.staff_rows(db).await?), volume::rules(db).await?);
        self.standing_with(db, roster, rules.into_iter().map(read_rule).collect::<Result<_>>()?).await
    }

    /// Where everything would stand with another roster and other rules.
    pub(super) async fn standing_with(
        &self,
        db: &impl ConnectionTrait,
        roster: Roster,
        rules: Vec<(String, VolumeRule)>,
    ) -> Result<Standing> {
        let now = self.clock_now();
        let known: BTreeMap<String, Lane> = volume::lanes(db)
            .await?
            .into_iter()
            .map(|row| Ok((row.id.clone(), lanes::read(row)?)))
            .collect::<Result<_>>()?;
        let waiting = volume::waiting(db, now.as_millisecond()).await?;
        let mut used_by_window: BTreeMap<i64, BTreeMap<String, u64>> = BTreeMap::new();
        let mut standing = Vec::with_capacity(rules.len());
        for (id, rule) in rules {
            let quota = rule.quota(now, &roster);
            let from = quota.window.from.as_millisecond();
            if let Entry::Vacant(place) = used_by_window.entry(from) {
                place.insert(volume::used_since(db, from).await?);
            }
            let counts = |lane_id: &&String| known.get(*lane_id).is_some_and(|lane| rule.counts(lane));
            let sum = |counted: &BTreeMap<String, u64>| counted.keys().filter(counts).map(|id| counted[id]).sum();
            let (used, waits) = (used_by_window.get(&from).map_or(0, sum), sum(&waiting));
            standing.push(RuleStanding { id, rule, quota, used, waiting: waits });
        }
        let week = carillon_domain::volume::Period::Week.window(now, &jiff::tz::TimeZone::UTC);
        let mut had = BTreeMap::new();
        for (lane_id, number) in volume::used_since(db, week.from.as_millisecond()).await? {
            if let Some(lane) = known.get(&lane_id) {
                *had.entry(lane.campaign.clone()).or_default() += number;
            }
        }
        let lanes = waiting.into_iter().map(|(id, number)| {
            let lane = known.get(&id).cloned();
            (id, lane, number)
        });
        let holidays = Arc::clone(&self.settings().holidays);
        Ok(Standing { now, roster, rules: standing, lanes: lanes.collect(), had, holidays })
    }

    /// Every rule, as it stands now.
    pub async fn volume_rules(&self) -> Result<Vec<RuleStanding>> {
        Ok(self.volume_standing(self.parts.store.connection()).await?.rules)
    }

    /// Everybody on the roster.
    pub async fn staff(&self) -> Result<Vec<StaffView>> {
        let week = carillon_domain::volume::Period::Week;
        let view = |(row, away): (staff_member::Model, Vec<absence::Model>)| {
            let member = read_member(&row, &away)?;
            let seconds = member.seconds(week.window(self.clock_now(), &member.zone));
            let absences = away.into_iter().map(|it| Ok((it.id.clone(), read_absence(&it)?, it.reason)));
            Ok(StaffView { id: row.id, absences: absences.collect::<Result<_>>()?, member, seconds_this_week: seconds })
        };
        self.staff_rows(self.parts.store.connection()).await?.into_iter().map(view).collect()
    }

    pub(super) async fn staff_rows(
        &self,
        db: &impl ConnectionTrait,
    ) -> Result<Vec<(staff_member::Model, Vec<absence::Model>)>> {
        let mut absences: BTreeMap<String, Vec<absence::Model>> = BTreeMap::new();
        for row in volume::absences(db).await? {
            absences.entry(row.staff_member_id.clone()).or_default().push(row);
        }
        let staff = volume::staff(db).await?;
        Ok(staff
            .into_iter()
            .map(|row| (absences.remove(&row.id).unwrap_or_default(), row))
            .map(|(a, r)| (r, a))
            .collect())
    }
}

/// The roster of stored rows. A row that cannot be read gives no hours: that holds back, and never lets too much go.
pub(super) fn roster_of(rows: Vec<(staff_member::Model, Vec<absence::Model>)>) -> Roster {
    let staff = rows.into_iter().filter_map(|(row, away)| match read_member(&row, &away) {
        Ok(member) => Some(member),
        Err(error) => {
            tracing::error!(%error, staff_member = row.id, "somebody on the roster cannot be read and counts as absent");
            None
        }
    });
    Roster { staff: staff.collect() }
}

fn read_member(row: &staff_member::Model, away: &[absence::Model]) -> Result<StaffMember> {
    Ok(StaffMember {
        name: row.name.clone(),
        languages: row.languages.split_whitespace().filter_map(Language::resolve).collect(),
        hours: row.hours.parse().map_err(|e| EngineError::internal("stored working hours", e))?,
        zone: find_zone(&row.time_zone).map_err(|e| EngineError::internal("a stored time zone", e))?,
        absences: away.iter().map(read_absence).collect::<Result<_>>()?,
    })
}

fn read_absence(row: &absence::Model) -> Result<Absence> {
    let read = |text: &str| text.parse().map_err(|e| EngineError::internal("a stored absence", e));
    Ok(Absence { from: read(&row.from_at)?, to: read(&row.to_at)? })
}

/// A stored rule with its id. One that cannot be read stops everything: nobody knows what it was to hold back.
pub(super) fn read_rule(row: volume_rule::Model) -> Result<(String, VolumeRule)> {
    let scope = |json| serde_json::from_value::<Scope>(json).map_err(|e| EngineError::internal("a stored rule", e));
    let rule = VolumeRule {
        name: row.name,
        scope: scope(row.scope)?,
        except: scope(row.exempt)?,
        limit: serde_json::from_value::<Limit>(row.most).map_err(|e| EngineError::internal("a stored limit", e))?,
        period: row.period.parse().map_err(|e| EngineError::internal("a stored period", e))?,
        zone: find_zone(&row.time_zone).map_err(|e| EngineError::internal("a stored time zone", e))?,
    };
    Ok((row.id, rule))
}
