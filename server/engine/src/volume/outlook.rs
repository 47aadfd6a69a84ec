//! What the coming days look like: what waits, and what enrollments will add, let go by the rules day by day.

use std::collections::{BTreeMap, HashMap};

use carillon_domain::volume::{Arrival, Forecast, Lane, Queue};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::coming::{COMING_DAYS, Coming};
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
    /// What waits now.
    pub now: u64,
    /// The last day on which some of that goes.
    pub last: Option<Date>,
}

/// What goes on a day, by channel and language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutlookDay {
    /// The day, in the zone asked for.
    pub day: Date,
    /// How many, by channel and language tag.
    pub going: BTreeMap<(&'static str, &'static str), u64>,
    /// How many of them only fall due by then.
    pub expected: BTreeMap<(&'static str, &'static str), u64>,
}

impl Engine {
    /// The coming days, with the rules as they are.
    pub async fn volume_outlook(&self, zone: &TimeZone) -> Result<Outlook> {
        let db = self.parts.store.connection();
        let standing = self.volume_standing(db).await?;
        Ok(outlook(&standing, &self.coming(db).await?, zone))
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

/// The days to come, with what waits and what falls due.
pub(super) fn outlook(standing: &Standing, coming: &[Coming], zone: &TimeZone) -> Outlook {
    let (mut queues, _) = queues(standing);
    let mut places: HashMap<&Lane, usize> = queues.iter().enumerate().map(|(at, queue)| (queue.lane, at)).collect();
    let end = end_of_coming(standing.now, zone);
    for it in coming.iter().take_while(|it| it.at < end) {
        let place = *places.entry(&it.lane).or_insert_with(|| {
            let had = standing.had.get(&it.lane.campaign).copied().unwrap_or(0);
            queues.push(Queue { lane: &it.lane, arrivals: Vec::new(), had });
            queues.len() - 1
        });
        queues[place].arrivals.push(Arrival { at: it.at, count: it.count });
    }
    by_day(&standing.forecast(&queues, end_of_outlook(standing)), &queues, standing.now, zone)
}

/// The end of the last day of which it is told what falls due: only whole days can be compared.
fn end_of_coming(now: Timestamp, zone: &TimeZone) -> Timestamp {
    let last = now.to_zoned(zone.clone()).date().saturating_add(COMING_DAYS.days());
    last.to_zoned(zone.clone()).map_or(Timestamp::MAX, |end| end.timestamp())
}

/// How far is looked ahead.
pub(super) fn end_of_outlook(standing: &Standing) -> Timestamp {
    standing.now.saturating_add(SignedDuration::from_hours(24 * OUTLOOK_DAYS)).unwrap_or(Timestamp::MAX)
}

fn by_day(coming: &Forecast, queues: &[Queue<'_>], now: Timestamp, zone: &TimeZone) -> Outlook {
    let waits = |queue: &Queue<'_>| queue.arrivals.iter().filter(|it| it.at <= now).map(|it| it.count).sum();
    let mut waiting: Vec<u64> = queues.iter().map(waits).collect();
    let mut found = Outlook { waiting: coming.waiting.iter().sum(), now: waiting.iter().sum(), ..Outlook::default() };
    let mut days: BTreeMap<Date, OutlookDay> = BTreeMap::new();
    for release in &coming.releases {
        let lane = queues[release.lane].lane;
        let day = release.at.to_zoned(zone.clone()).date();
        let (going, expected) = (BTreeMap::new(), BTreeMap::new());
        let told = days.entry(day).or_insert(OutlookDay { day, going, expected });
        let kind = (lane.channel.as_str(), lane.language.tag());
        *told.going.entry(kind).or_default() += release.count;
        // What waits goes before what falls due later.
        let waited = release.count.min(waiting[release.lane]);
        waiting[release.lane] -= waited;
        if waited > 0 {
            found.last = Some(day);
        }
        if release.count > waited {
            *told.expected.entry(kind).or_default() += release.count - waited;
        }
    }
    // What is not gone by the end has no last day.
    found.last = found.last.filter(|_| waiting.iter().all(|count| *count == 0));
    found.days = days.into_values().collect();
    found
}
