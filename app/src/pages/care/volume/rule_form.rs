//! A rule as it stands in its form: typed, read from a stored one, or fresh.

use carillon_domain::volume::{Limit, Scope, SendWindow};
use carillon_domain::{Channel, Country, Language, MessageClass};
use carillon_engine::FieldFault;
use carillon_engine::volume::{RuleDraft, RuleStanding};

use super::telling::zone_name;
use super::typed::{Pairs, every, one, parts};

/// What stands in the fields.
#[derive(Debug, Clone, Default)]
pub(crate) struct RuleForm {
    pub(crate) id: Option<String>,
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) number: String,
    pub(crate) hours: String,
    pub(crate) business_days: bool,
    pub(crate) period: String,
    pub(crate) time_zone: String,
    pub(crate) channels: Vec<String>,
    pub(crate) languages: Vec<String>,
    pub(crate) classes: Vec<String>,
    pub(crate) campaigns: Vec<String>,
    pub(crate) brands: Vec<String>,
    pub(crate) countries: String,
    pub(crate) segments: String,
    pub(crate) pass: Vec<String>,
}

impl RuleForm {
    /// The form for a new rule: what a customer asked for is let pass.
    pub(super) fn fresh(time_zone: String) -> Self {
        let pass = vec![MessageClass::Transactional.as_str().to_owned()];
        Self { kind: "most".into(), period: "day".into(), time_zone, pass, ..Self::default() }
    }

    /// The form of a stored rule.
    pub(super) fn stored(standing: &RuleStanding) -> Self {
        let rule = &standing.rule;
        let (kind, number) = match &rule.limit {
            Limit::Most(most) => ("most", most.to_string()),
            Limit::PerStaffHour(each) => ("staff", each.to_string()),
            Limit::PerCustomer(each) => ("customer", each.to_string()),
            Limit::Within(_) => ("hours", String::new()),
            Limit::Paused => ("paused", String::new()),
        };
        let window = if let Limit::Within(window) = &rule.limit { window.clone() } else { SendWindow::default() };
        Self {
            id: Some(standing.id.clone()),
            name: rule.name.clone(),
            kind: kind.into(),
            number,
            hours: window.hours.to_string(),
            business_days: window.business_days,
            period: rule.period.as_str().into(),
            time_zone: zone_name(&rule.zone),
            channels: rule.scope.channels.iter().map(ToString::to_string).collect(),
            languages: rule.scope.languages.iter().map(|language| language.tag().to_owned()).collect(),
            classes: rule.scope.classes.iter().map(ToString::to_string).collect(),
            campaigns: rule.scope.campaigns.clone(),
            brands: rule.scope.brands.clone(),
            countries: rule.scope.countries.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
            segments: rule.scope.segments.join(", "),
            pass: rule.except.classes.iter().map(ToString::to_string).collect(),
        }
    }

    /// What was typed.
    pub(super) fn typed(id: Option<String>, pairs: &Pairs) -> Self {
        Self {
            id,
            name: one(pairs, "name"),
            kind: one(pairs, "kind"),
            number: one(pairs, "number"),
            hours: one(pairs, "hours"),
            business_days: !one(pairs, "business_days").is_empty(),
            period: one(pairs, "period"),
            time_zone: one(pairs, "time_zone"),
            channels: every(pairs, "channels"),
            languages: every(pairs, "languages"),
            classes: every(pairs, "classes"),
            campaigns: every(pairs, "campaigns"),
            brands: every(pairs, "brands"),
            countries: one(pairs, "countries"),
            segments: one(pairs, "segments"),
            pass: every(pairs, "pass"),
        }
    }

    /// What the engine is asked to save, or what is wrong with each field. `except` is what a stored rule lets pass: the
    /// form changes the classes of it only, and whatever else was chosen elsewhere stays.
    pub(super) fn draft(&self, except: Scope) -> Result<RuleDraft, Vec<FieldFault>> {
        let mut faults = Vec::new();
        let draft = RuleDraft {
            id: self.id.clone(),
            name: self.name.clone(),
            scope: self.scope(&mut faults),
            except: Scope { classes: known::<MessageClass>(&self.pass), ..except },
            kind: self.kind.clone(),
            number: self.number.clone(),
            hours: self.hours.clone(),
            business_days: self.business_days,
            period: self.period.clone(),
            time_zone: self.time_zone.clone(),
        };
        faults.extend(draft.read().err().unwrap_or_default());
        if faults.is_empty() { Ok(draft) } else { Err(faults) }
    }

    fn scope(&self, faults: &mut Vec<FieldFault>) -> Scope {
        let mut countries = Vec::new();
        for code in parts(&self.countries) {
            match Country::parse(&code) {
                Ok(country) => countries.push(country),
                Err(_) => faults.push(FieldFault::new("countries", "fault-country", code)),
            }
        }
        Scope {
            channels: known::<Channel>(&self.channels),
            languages: self.languages.iter().filter_map(|tag| Language::from_tag(tag)).collect(),
            countries,
            brands: self.brands.clone(),
            campaigns: self.campaigns.clone(),
            segments: parts(&self.segments),
            classes: known::<MessageClass>(&self.classes),
        }
    }
}

/// The words that mean something here; a browser sends no others.
fn known<T: std::str::FromStr>(words: &[String]) -> Vec<T> {
    words.iter().filter_map(|word| word.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use carillon_domain::volume::{Period, Quota, VolumeRule, Window};
    use jiff::Timestamp;
    use jiff::tz::TimeZone;

    fn standing(limit: Limit) -> RuleStanding {
        let window = Window { from: Timestamp::UNIX_EPOCH, to: Timestamp::UNIX_EPOCH };
        let scope = Scope {
            channels: vec![Channel::Email],
            languages: vec![Language::Ko],
            countries: Country::parse("KR").into_iter().collect(),
            campaigns: vec!["renewal".into()],
            segments: vec!["home".into(), "education".into()],
            classes: vec![MessageClass::Service],
            ..Scope::default()
        };
        let except =
            Scope { segments: vec!["gold".into()], classes: vec![MessageClass::Transactional], ..Scope::default() };
        let rule = VolumeRule {
            name: "Korean".into(),
            scope,
            except,
            limit,
            period: Period::Week,
            zone: TimeZone::get("Asia/Seoul").unwrap_or(TimeZone::UTC),
        };
        RuleStanding { id: "vrl_1".into(), rule, quota: Quota { window, most: 0 }, used: 0, waiting: 0 }
    }

    #[test]
    fn a_rule_comes_back_from_its_form_as_it_went_in() {
        let hours = "mon-fri 08:00-20:00".parse().unwrap_or_default();
        let kinds = [
            Limit::PerStaffHour(6),
            Limit::Most(6),
            Limit::PerCustomer(2),
            Limit::Within(SendWindow { hours, business_days: true }),
            Limit::Paused,
        ];
        for limit in kinds {
            let stored = standing(limit);
            let draft = RuleForm::stored(&stored).draft(stored.rule.except.clone()).unwrap_or_default();
            assert_eq!(draft.read().as_ref(), Ok(&stored.rule));
            assert_eq!(draft.id.as_deref(), Some("vrl_1"));
        }
    }

    #[test]
    fn every_field_says_what_is_wrong_with_it() {
        let form = RuleForm { countries: "KR, Narnia".into(), ..RuleForm::default() };
        let faults = form.draft(Scope::default()).err().unwrap_or_default();
        let fields: Vec<_> = faults.iter().map(|fault| fault.field).collect();
        assert_eq!(fields, ["countries", "name", "period", "time_zone", "number"]);
        for hours in ["", "always"] {
            let form = RuleForm { kind: "hours".into(), hours: hours.into(), ..RuleForm::fresh("UTC".into()) };
            let faults = form.draft(Scope::default()).err().unwrap_or_default();
            assert_eq!(faults.iter().map(|fault| fault.field).collect::<Vec<_>>(), ["name", "hours"]);
        }
    }
}
