//! Changing rules and roster: what was typed is checked field by field, shown with its effect before it is saved, saved
//! with who and when, and obeyed at once.

use carillon_domain::volume::{Absence, Hours, Limit, Period, Scope, SendWindow, VolumeRule};
use carillon_domain::zone::find_zone;
use carillon_domain::{AbsenceId, EventId, Language, StaffMemberId, VolumeRuleId};
use carillon_store::entity::{absence, event, staff_member, volume_rule};
use carillon_store::{WriteTransaction, volume};
use jiff::civil::DateTime;
use serde_json::json;

use crate::{Engine, EngineError, FieldFault, Person, Result};

/// A rule as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RuleDraft {
    /// `vrl_…` of the rule that is changed; none for a new one.
    pub id: Option<String>,
    /// What people call it.
    pub name: String,
    /// What it looks at.
    pub scope: Scope,
    /// What of that it lets pass.
    pub except: Scope,
    /// `most`, `staff`, `customer`, `hours` or `paused`.
    pub kind: String,
    /// How many in all, for each hour of work, or for one customer.
    pub number: String,
    /// At which hours of the recipient's clock.
    pub hours: String,
    /// Only on business days of the recipient's country.
    pub business_days: bool,
    /// `hour`, `day` or `week`.
    pub period: String,
    /// On whose calendar.
    pub time_zone: String,
}

/// Somebody of the staff as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StaffDraft {
    /// `stf_…` of whom it is; none for somebody new.
    pub id: Option<String>,
    /// What colleagues call them.
    pub name: String,
    /// The tags of their languages.
    pub languages: Vec<Language>,
    /// When they work.
    pub hours: String,
    /// On whose clock.
    pub time_zone: String,
}

/// An absence as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AbsenceDraft {
    /// `stf_…` of whom it is.
    pub staff_member_id: String,
    /// From this local day or time.
    pub from: String,
    /// Up to this one; a day is away to its end.
    pub to: String,
    /// Why, if somebody says so.
    pub reason: String,
}

impl RuleDraft {
    /// The rule, or what is wrong with each field.
    pub fn read(&self) -> Result<VolumeRule, Vec<FieldFault>> {
        let mut faults = Vec::new();
        if self.name.trim().is_empty() {
            faults.push(FieldFault::new("name", "fault-empty", ""));
        }
        let period = self.period.parse::<Period>().ok();
        if period.is_none() {
            faults.push(FieldFault::new("period", "fault-period", self.period.clone()));
        }
        let zone = find_zone(&self.time_zone).ok();
        if zone.is_none() {
            faults.push(FieldFault::new("time_zone", "fault-time-zone", self.time_zone.clone()));
        }
        let limit = self.limit();
        match (period, zone, limit) {
            (_, _, Err(fault)) => {
                faults.push(fault);
                Err(faults)
            }
            (Some(period), Some(zone), Ok(limit)) if faults.is_empty() => Ok(VolumeRule {
                name: self.name.trim().to_owned(),
                scope: self.scope.clone(),
                except: self.except.clone(),
                limit,
                period,
                zone,
            }),
            _ => Err(faults),
        }
    }

    fn limit(&self) -> Result<Limit, FieldFault> {
        let number = self.number.trim();
        let limit = match self.kind.as_str() {
            "paused" => return Ok(Limit::Paused),
            "hours" => return self.send_window().map(Limit::Within),
            "staff" => number.parse().ok().map(Limit::PerStaffHour),
            "customer" => number.parse().ok().map(Limit::PerCustomer),
            "most" => number.parse().ok().map(Limit::Most),
            _ => None,
        };
        limit.ok_or_else(|| FieldFault::new("number", "fault-number", self.number.clone()))
    }

    /// Hours at which nothing could ever go are taken for a mistake: a pause says it better.
    fn send_window(&self) -> Result<SendWindow, FieldFault> {
        if self.hours.trim().is_empty() {
            return Err(FieldFault::new("hours", "fault-empty", ""));
        }
        let hours = self.hours.parse::<Hours>();
        let hours = hours.map_err(|error| FieldFault::new("hours", "fault-hours", error.to_string()))?;
        Ok(SendWindow { hours, business_days: self.business_days })
    }
}

impl AbsenceDraft {
    /// The absence, or what is wrong with each field.
    pub fn read(&self) -> Result<Absence, Vec<FieldFault>> {
        let (from, to) = (read_time(&self.from, false), read_time(&self.to, true));
        match (from, to) {
            (Some(from), Some(to)) if from < to => Ok(Absence { from, to }),
            (Some(_), Some(_)) => Err(vec![FieldFault::new("to", "fault-backwards", self.to.clone())]),
            (None, _) => Err(vec![FieldFault::new("from", "fault-date", self.from.clone())]),
            (_, None) => Err(vec![FieldFault::new("to", "fault-date", self.to.clone())]),
        }
    }
}

/// Rules and the roster are an administrator's, as campaigns are; who is absent, everybody may say.
fn may_change(by: &Person) -> Result<()> {
    if by.role.may_change_campaigns() { Ok(()) } else { Err(EngineError::Forbidden) }
}

/// A local time, or a day: its beginning, or its end.
fn read_time(text: &str, end: bool) -> Option<DateTime> {
    let text = text.trim();
    if let Ok(day) = text.parse::<jiff::civil::Date>() {
        let day = if end { day.tomorrow().ok()? } else { day };
        return Some(day.to_datetime(jiff::civil::Time::midnight()));
    }
    text.parse().ok()
}

impl Engine {
    /// Saves a rule; what waits is let go or held back by it at once. Returns its id.
    pub async fn save_rule(&self, draft: &RuleDraft, by: &Person) -> Result<String> {
        may_change(by)?;
        let rule = draft.read().map_err(EngineError::Invalid)?;
        let now = self.clock_now();
        let id = draft.id.clone().unwrap_or_else(|| VolumeRuleId::mint(now, self.entropy()).to_string());
        let tx = self.parts.store.begin_write().await?;
        if volume::rules(&tx).await?.iter().any(|row| row.name == rule.name && row.id != id) {
            return Err(EngineError::Invalid(vec![FieldFault::new("name", "fault-taken", rule.name)]));
        }
        let json = |value| serde_json::to_value(value).map_err(|e| EngineError::internal("a rule", e));
        let row = volume_rule::Model {
            id: id.clone(),
            name: rule.name.clone(),
            scope: json(&rule.scope)?,
            exempt: json(&rule.except)?,
            most: serde_json::to_value(&rule.limit).map_err(|e| EngineError::internal("a limit", e))?,
            period: rule.period.as_str().to_owned(),
            time_zone: draft.time_zone.trim().to_owned(),
            updated_at: now.as_millisecond(),
            updated_by: by.id.clone(),
        };
        if let Limit::PerCustomer(_) = rule.limit {
            self.take_back_all(&tx, &rule).await?;
        }
        let told =
            json!({ "id": row.id, "name": row.name, "most": row.most, "period": row.period, "scope": row.scope });
        volume::save_rule(&tx, row).await?;
        volume::spare_nobody(&tx).await?;
        self.tell_change(&tx, "volume-rule-saved", told, by).await?;
        tx.commit().await?;
        self.release_now().await;
        Ok(id)
    }

    /// Takes a rule away; what it held back is let go at once.
    pub async fn remove_rule(&self, id: &str, by: &Person) -> Result<()> {
        may_change(by)?;
        let tx = self.parts.store.begin_write().await?;
        if !volume::remove_rule(&tx, id).await? {
            return Err(EngineError::NotFound);
        }
        volume::spare_nobody(&tx).await?;
        self.tell_change(&tx, "volume-rule-removed", json!({ "id": id }), by).await?;
        tx.commit().await?;
        self.release_now().await;
        Ok(())
    }

    /// Saves somebody of the staff. Returns the id.
    pub async fn save_staff(&self, draft: &StaffDraft, by: &Person) -> Result<String> {
        may_change(by)?;
        let mut faults = Vec::new();
        if draft.name.trim().is_empty() {
            faults.push(FieldFault::new("name", "fault-empty", ""));
        }
        if draft.languages.is_empty() {
            faults.push(FieldFault::new("languages", "fault-empty", ""));
        }
        if let Err(error) = draft.hours.parse::<Hours>() {
            faults.push(FieldFault::new("hours", "fault-hours", error.to_string()));
        }
        if find_zone(&draft.time_zone).is_err() {
            faults.push(FieldFault::new("time_zone", "fault-time-zone", draft.time_zone.clone()));
        }
        let now = self.clock_now();
        let id = draft.id.clone().unwrap_or_else(|| StaffMemberId::mint(now, self.entropy()).to_string());
        let tx = self.parts.store.begin_write().await?;
        if volume::staff(&tx).await?.iter().any(|row| row.name == draft.name.trim() && row.id != id) {
            faults.push(FieldFault::new("name", "fault-taken", draft.name.clone()));
        }
        if !faults.is_empty() {
            return Err(EngineError::Invalid(faults));
        }
        let row = staff_member::Model {
            id: id.clone(),
            name: draft.name.trim().to_owned(),
            languages: draft.languages.iter().map(|it| it.tag()).collect::<Vec<_>>().join(" "),
            hours: draft.hours.trim().to_owned(),
            time_zone: draft.time_zone.trim().to_owned(),
            updated_at: now.as_millisecond(),
            updated_by: by.id.clone(),
        };
        let told = json!({ "id": row.id, "name": row.name, "languages": row.languages, "hours": row.hours });
        volume::save_staff(&tx, row).await?;
        self.tell_change(&tx, "staff-saved", told, by).await?;
        tx.commit().await?;
        self.release_now().await;
        Ok(id)
    }

    /// Takes somebody off the roster.
    pub async fn remove_staff(&self, id: &str, by: &Person) -> Result<()> {
        may_change(by)?;
        let tx = self.parts.store.begin_write().await?;
        if !volume::remove_staff(&tx, id).await? {
            return Err(EngineError::NotFound);
        }
        self.tell_change(&tx, "staff-removed", json!({ "id": id }), by).await?;
        tx.commit().await?;
        self.release_now().await;
        Ok(())
    }

    /// Writes an absence down: the quotas that count on these hours fall at once. Returns its id.
    pub async fn add_absence(&self, draft: &AbsenceDraft, by: &Person) -> Result<String> {
        let absence = draft.read().map_err(EngineError::Invalid)?;
        let now = self.clock_now();
        let id = AbsenceId::mint(now, self.entropy()).to_string();
        let tx = self.parts.store.begin_write().await?;
        let staff = volume::staff(&tx).await?;
        let member = staff.iter().find(|row| row.id == draft.staff_member_id).ok_or(EngineError::NotFound)?;
        let row = absence::Model {
            id: id.clone(),
            staff_member_id: member.id.clone(),
            from_at: absence.from.to_string(),
            to_at: absence.to.to_string(),
            reason: draft.reason.trim().to_owned(),
            updated_at: now.as_millisecond(),
            updated_by: by.id.clone(),
        };
        let told = json!({ "id": row.id, "staff_member": member.name, "from": row.from_at, "to": row.to_at });
        volume::insert_absence(&tx, row).await?;
        self.tell_change(&tx, "absence-added", told, by).await?;
        tx.commit().await?;
        self.release_now().await;
        Ok(id)
    }

    /// Takes an absence back: the hours count again at once.
    pub async fn remove_absence(&self, id: &str, by: &Person) -> Result<()> {
        let tx = self.parts.store.begin_write().await?;
        if !volume::remove_absence(&tx, id).await? {
            return Err(EngineError::NotFound);
        }
        self.tell_change(&tx, "absence-removed", json!({ "id": id }), by).await?;
        tx.commit().await?;
        self.release_now().await;
        Ok(())
    }

    /// Who changed what, for whoever asks later.
    async fn tell_change(
        &self,
        tx: &WriteTransaction,
        kind: &str,
        detail: serde_json::Value,
        by: &Person,
    ) -> Result<()> {
        let now = self.clock_now();
        let happened = event::Model {
            id: EventId::mint(now, self.entropy()).to_string(),
            at: now.as_millisecond(),
            kind: kind.to_owned(),
            customer_id: None,
            communication_id: None,
            delivery_id: None,
            enrollment_id: None,
            actor: by.id.clone(),
            detail,
        };
        carillon_store::event::insert(tx, vec![happened]).await?;
        Ok(())
    }
}
