//! Rules, days and hours in words.

use carillon_domain::volume::{Hours, Limit, Period, Scope, VolumeRule, Window};
use carillon_domain::{Channel, Direction, Language, MessageClass};
use carillon_engine::Engine;
use carillon_engine::volume::{RuleStanding, StaffView};
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;

use crate::http::Answer;
use crate::words::Words;

const WEEK: [(&str, Weekday, &str); 7] = [
    ("mon", Weekday::Monday, "volume-mon"),
    ("tue", Weekday::Tuesday, "volume-tue"),
    ("wed", Weekday::Wednesday, "volume-wed"),
    ("thu", Weekday::Thursday, "volume-thu"),
    ("fri", Weekday::Friday, "volume-fri"),
    ("sat", Weekday::Saturday, "volume-sat"),
    ("sun", Weekday::Sunday, "volume-sun"),
];

/// Whose days a page tells: the first rule's, else those of the first on the roster.
pub(super) fn house_zone(rules: &[RuleStanding], staff: &[StaffView]) -> TimeZone {
    let zone = rules.first().map(|it| &it.rule.zone).or(staff.first().map(|it| &it.member.zone));
    zone.cloned().unwrap_or(TimeZone::UTC)
}

/// The name of the zone whose days pages tell that are about no customer.
pub(in crate::pages::care) async fn zone_of_house(engine: &Engine) -> Answer<String> {
    Ok(zone_name(&house_zone(&engine.volume_rules().await?, &engine.staff().await?)))
}

/// The name of a zone.
pub(super) fn zone_name(zone: &TimeZone) -> String {
    zone.iana_name().unwrap_or("UTC").to_owned()
}

/// A day with its name.
pub(crate) fn day(words: Words, date: Date) -> String {
    let weekday = WEEK.iter().find(|(_, day, _)| *day == date.weekday()).map_or("", |(_, _, key)| key);
    let told = words.with("volume-day", &[("weekday", &words.t(weekday)), ("date", &words.date(date))]);
    // Both are in the reader's language. Marks around them would hide which way they run from whatever they are put into.
    told.replace(['\u{2068}', '\u{2069}'], "")
}

/// A text that is made of marked parts only, so that it runs the reader's way wherever it is put.
fn running(words: Words, text: String) -> String {
    match words.language().direction() {
        Direction::Rtl => format!("\u{200f}{text}"),
        Direction::Ltr => text,
    }
}

/// How much a rule allows.
pub(super) fn limit(words: Words, rule: &VolumeRule) -> String {
    match &rule.limit {
        Limit::Most(most) => {
            let keys = ["volume-most-hour", "volume-most-day", "volume-most-week"];
            words.with(of_period(rule.period, keys), &[("count", &words.digits(*most))])
        }
        Limit::PerCustomer(most) => {
            let keys = ["volume-customer-hour", "volume-customer-day", "volume-customer-week"];
            words.with(of_period(rule.period, keys), &[("count", &words.digits(*most))])
        }
        Limit::PerStaffHour(each) => words.with("volume-staff-limit", &[("count", &words.digits((*each).into()))]),
        Limit::Within(window) => {
            let key = if window.business_days { "volume-hours-business" } else { "volume-hours-limit" };
            words.with(key, &[("hours", &words.list(&hours(words, &window.hours)))])
        }
        Limit::Paused => words.t("volume-paused"),
    }
}

/// What of a quota has gone, by the name of its period.
pub(super) fn used(words: Words, standing: &RuleStanding) -> String {
    let key = of_period(standing.rule.period, ["volume-used-hour", "volume-used-day", "volume-used-week"]);
    let (used, most) = (words.digits(standing.used), words.digits(standing.quota.most));
    words.with(key, &[("used", &used), ("most", &most)])
}

/// The phrase for hours, for days or for weeks.
fn of_period(period: Period, [hour, day, week]: [&'static str; 3]) -> &'static str {
    match period {
        Period::Hour => hour,
        Period::Day => day,
        Period::Week => week,
    }
}

/// When a window ends and the next begins: a day, or a time where it is an hour.
pub(super) fn end(words: Words, window: Window, period: Period, zone: &TimeZone) -> String {
    match period {
        Period::Hour => words.moment(window.to, &zone_name(zone)),
        Period::Day | Period::Week => day(words, window.to.to_zoned(zone.clone()).date()),
    }
}

/// A window by its beginning.
pub(super) fn window(words: Words, window: Window, zone: &TimeZone) -> String {
    let from = window.from.to_zoned(zone.clone());
    let hours = (window.to.as_second() - window.from.as_second()) / 3_600;
    match hours {
        ..=1 => words.moment(window.from, &zone_name(zone)),
        // A day of a change of clocks has 23 or 25 hours.
        2..=25 => day(words, from.date()),
        _ => words.with("volume-week-from", &[("day", &day(words, from.date()))]),
    }
}

/// What a rule looks at, a part for each list that is not empty.
pub(super) fn scope(words: Words, scope: &Scope) -> Vec<String> {
    let labelled = |key: &str, list: &[String]| {
        let part = || words.with("volume-part", &[("label", &words.t(key)), ("list", &words.list(list))]);
        (!list.is_empty()).then(|| running(words, part()))
    };
    let plain = |list: Vec<String>| (!list.is_empty()).then(|| words.list(&list));
    let countries: Vec<String> = scope.countries.iter().map(ToString::to_string).collect();
    let parts = [
        plain(scope.channels.iter().map(|channel| channel_name(words, *channel)).collect()),
        plain(scope.languages.iter().map(|language| language.autonym().to_owned()).collect()),
        plain(classes(words, &scope.classes)),
        labelled("volume-campaigns", &scope.campaigns),
        labelled("volume-brands", &scope.brands),
        labelled("volume-countries", &countries),
        labelled("volume-segments", &scope.segments),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { vec![words.t("volume-everything")] } else { parts }
}

/// The names of classes.
fn classes(words: Words, classes: &[MessageClass]) -> Vec<String> {
    classes.iter().map(|class| class_name(words, *class)).collect()
}

/// The name of a class.
pub(super) fn class_name(words: Words, class: MessageClass) -> String {
    words.t(&format!("class-{}", class.as_str()))
}

/// The name of a channel.
pub(super) fn channel_name(words: Words, channel: Channel) -> String {
    words.t(&format!("channel-{}", channel.as_str()))
}

/// Languages by their own names.
pub(super) fn languages(words: Words, languages: &[Language]) -> String {
    words.list(&languages.iter().map(|language| language.autonym().to_owned()).collect::<Vec<_>>())
}

/// Working hours with the reader's names of days: days of the same hours in a row are told as one stretch.
pub(super) fn hours(words: Words, hours: &Hours) -> Vec<String> {
    let text = hours.to_string();
    let mut told: Vec<(usize, usize, String)> = Vec::new();
    for (at, times) in shifts(&text) {
        match told.iter_mut().find(|(_, last, same)| *same == times && *last + 1 == at) {
            Some((_, last, _)) => *last = at,
            None => told.push((at, at, times)),
        }
    }
    let name = |at: usize| words.t(WEEK[at].2);
    let stretch = |(first, last, times): (usize, usize, String)| {
        // A mark keeps the times in their order where words run from right to left.
        let times = format!("\u{2066}{}\u{2069}", times.replace('-', "–"));
        if first == last {
            format!("{} {times}", name(first))
        } else {
            format!("{}–{} {times}", name(first), name(last))
        }
    };
    told.into_iter().map(stretch).collect()
}

/// The day of the week and the times of each stretch, from the one way hours are written.
fn shifts(text: &str) -> impl Iterator<Item = (usize, String)> {
    text.split(", ").filter_map(|part| {
        let (day, times) = part.split_once(' ')?;
        Some((WEEK.iter().position(|(name, _, _)| *name == day)?, times.to_owned()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn plain(text: &str) -> String {
        text.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn hours_are_told_in_stretches_with_the_readers_days() {
        let told = |text: &str, language| {
            let hours: Hours = text.parse().unwrap_or_default();
            super::hours(Words::new(language), &hours).iter().map(|part| plain(part)).collect::<Vec<_>>()
        };
        assert_eq!(
            told("mon-fri 09:00-17:00, sat 10:00-14:00", Language::En),
            ["Mon–Fri 09:00–17:00", "Sat 10:00–14:00"]
        );
        assert_eq!(
            told("mon 09:00-12:00, mon 13:00-17:00, tue 09:00-12:00, thu 09:00-12:00", Language::De),
            ["Mo–Di 09:00–12:00", "Mo 13:00–17:00", "Do 09:00–12:00"]
        );
        assert_eq!(told("", Language::En), Vec::<String>::new());
    }

    #[test]
    fn a_day_has_its_name() {
        assert_eq!(plain(&day(Words::new(Language::En), date(2026, 10, 8))), "Thu, October 8, 2026");
        assert_eq!(plain(&day(Words::new(Language::Ja), date(2026, 10, 8))), "2026年10月8日（木）");
    }

    #[test]
    fn a_rule_that_counts_everything_says_so() {
        let words = Words::new(Language::En);
        assert_eq!(scope(words, &Scope::default()), ["Everything"]);
        let narrow = Scope {
            channels: vec![Channel::Email],
            languages: vec![Language::Ko],
            campaigns: vec!["renewal".into(), "win-back".into()],
            ..Scope::default()
        };
        let told: Vec<_> = scope(words, &narrow).iter().map(|part| plain(part)).collect();
        assert_eq!(told, ["Email", "한국어", "Campaigns: renewal and win-back"]);
    }
}
