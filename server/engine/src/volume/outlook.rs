//! What the coming days look like: what waits, and what enrollments will add, let go by the rules day by day.

use std::collections::BTreeMap;

use carillon_domain::volume::{Arrival, Forecast, Queue};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::standing::Standing;
use crate::{Engine, Result};

/// Days looked ahead.
pub const OUTLOOK_DAYS: i64 = 60;

/// The days to come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outlook {
    /// Day by day.
    pub days: Vec<OutlookDay>,
    /// What still waits at the end.
    pub waiting: u64,
}

/// What goes on a day, by channel and language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutlookDay {
    /// The day, in the zone asked for.
    pub day: Date,
    /// How many, by channel and language tag.
    pub going: BTreeMap<(&'static str, &'static str), u64>,
}

impl Engine {
    /// The coming days, with the rules as they are.
    pub async fn volume_outlook(&self, zone: &TimeZone) -> Result<Outlook> {
        let standing = self.volume_standing(self.parts.store.connection()).await?;
        Ok(outlook(&standing, zone))
    }
}

/// The queues of what waits, and the place of each among the lanes. What has no lane waits for nothing.
pub(super) fn queues(standing: &Standing) -> (Vec<Queue<'_>>, Vec<usize>) {
    let known =
        standing.lanes.iter().enumerate().filter_map(|(at, (_, lane, waiting))| Some((at, lane.as_ref()?, *waiting)));
    known
        .map(|(at, lane, count)| {
            let had = standing.had.get(&lane.campaign).copied().unwrap_or(0);
            (Queue { lane, arrivals: vec![Arrival { at: standing.now, count }], had }, at)
        })
        .unzip()
}

pub(super) fn outlook(standing: &Standing, zone: &TimeZone) -> Outlook {
    let (queues, _) = queues(standing);
    by_day(&standing.forecast(&queues, end_of_outlook(standing)), &queues, zone)
}

/// How far is looked ahead.
pub(super) fn end_of_outlook(standing: &Standing) -> Timestamp {
    standing.now.saturating_add(SignedDuration::from_hours(24 * OUTLOOK_DAYS)).unwrap_or(Timestamp::MAX)
}

fn by_day(coming: &Forecast, queues: &[Queue<'_>], zone: &TimeZone) -> Outlook {
    let mut days: BTreeMap<Date, BTreeMap<_, u64>> = BTreeMap::new();
    for release in &coming.releases {
        let lane = queues[release.lane].lane;
        let day = release.at.to_zoned(zone.clone()).date();
        *days.entry(day).or_default().entry((lane.channel.as_str(), lane.language.tag())).or_default() += release.count;
    }
    let days = days.into_iter().map(|(day, going)| OutlookDay { day, going }).collect();
    Outlook { days, waiting: coming.waiting.iter().sum() }
}
