//! Which group each record of one name goes to, on one sequence.
//!
//! As long as a group has not spoken, it is what the records make it: the earliest date starts a group, and all within
//! the window after it belong to it, in whatever order they came. Once it has spoken its window is fixed, and what comes
//! in later follows the policy for the late.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::campaign::{Grouping, Late};

/// A record that is to be in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// Its own anchor date.
    pub date: Date,
    /// It is in a group already that has not spoken. Then it is not late, whatever the policy says.
    pub placed: bool,
}

/// A group that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// Its anchor: the date of its first record.
    pub anchor: Date,
    /// It has said something.
    pub spoken: bool,
    /// It has a step to come.
    pub open: bool,
}

/// Where a record goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Into the group with this number among those that are there.
    Existing(usize),
    /// Into the new group with this number.
    New(usize),
    /// Into none; the group with this number among those that are there has spoken without it.
    LeftOut(usize),
}

/// What becomes of groups and records.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Arrangement {
    /// Where each record goes, in the order in which they were given.
    pub places: Vec<Place>,
    /// The anchors of new groups.
    pub new: Vec<Date>,
    /// Groups that have another first record now: number, and anchor.
    pub moved: Vec<(usize, Date)>,
    /// Groups that are nobody's any more, by their number.
    pub dissolved: Vec<usize>,
}

/// Arranges records and groups of one name. The records must hold all that is in open groups that have not spoken.
pub fn arrange(grouping: Grouping, candidates: &[Candidate], groups: &[Group]) -> Arrangement {
    let covers = |group: &Group, date: Date| {
        group.anchor <= date && date <= group.anchor.saturating_add(grouping.window_days.days())
    };
    let mut places = vec![None; candidates.len()];
    let mut early = Vec::new();
    for (at, candidate) in candidates.iter().enumerate() {
        let covering = |(_, group): &(usize, &Group)| group.spoken && covers(group, candidate.date);
        let late_for: Vec<usize> = match candidate.placed {
            true => Vec::new(),
            false => by_anchor(groups).into_iter().filter(covering).map(|(number, _)| number).collect(),
        };
        places[at] = place_late(grouping.late, &late_for, groups);
        if places[at].is_none() {
            early.push(at);
        }
    }
    early.sort_by_key(|at| (candidates[*at].date, *at));
    let chunks = cut(&early, candidates, grouping.window_days);
    settle(&chunks, places, candidates, groups)
}

fn by_anchor(groups: &[Group]) -> Vec<(usize, &Group)> {
    let mut sorted: Vec<(usize, &Group)> = groups.iter().enumerate().collect();
    sorted.sort_by_key(|(number, group)| (group.anchor, *number));
    sorted
}

/// The place of a record that is late for these groups; none where it starts a group, or is not late.
fn place_late(policy: Late, late_for: &[usize], groups: &[Group]) -> Option<Place> {
    let first = *late_for.first()?;
    match policy {
        Late::Next => late_for.iter().find(|number| groups[**number].open).map(|number| Place::Existing(*number)),
        Late::Own => None,
        Late::Ignore => Some(Place::LeftOut(first)),
    }
}

/// Cuts records, sorted by date, where the window after the first of each part ends.
fn cut(sorted: &[usize], candidates: &[Candidate], window_days: i32) -> Vec<Vec<usize>> {
    let mut chunks: Vec<Vec<usize>> = Vec::new();
    for &at in sorted {
        let fits = |chunk: &&mut Vec<usize>| {
            let last_day = candidates[chunk[0]].date.saturating_add(window_days.days());
            candidates[at].date <= last_day
        };
        match chunks.last_mut().filter(fits) {
            Some(chunk) => chunk.push(at),
            None => chunks.push(vec![at]),
        }
    }
    chunks
}

/// Gives each part a group: the one with its anchor, else one that began within it, else a new one.
fn settle(
    chunks: &[Vec<usize>],
    places: Vec<Option<Place>>,
    candidates: &[Candidate],
    groups: &[Group],
) -> Arrangement {
    let silent: Vec<(usize, &Group)> =
        by_anchor(groups).into_iter().filter(|(_, group)| group.open && !group.spoken).collect();
    let dates = |chunk: &[usize]| (candidates[chunk[0]].date, candidates[chunk[chunk.len() - 1]].date);
    let mut taken: Vec<Option<usize>> = chunks
        .iter()
        .map(|chunk| silent.iter().find(|(_, group)| group.anchor == dates(chunk).0).map(|(number, _)| *number))
        .collect();
    for (at, chunk) in chunks.iter().enumerate().filter(|(at, _)| taken[*at].is_none()).collect::<Vec<_>>() {
        let (first, last) = dates(chunk);
        let began = |(number, group): &&(usize, &Group)| {
            first <= group.anchor && group.anchor <= last && !taken.contains(&Some(*number))
        };
        taken[at] = silent.iter().find(began).map(|(number, _)| *number);
    }
    let mut arranged = Arrangement::default();
    let mut places = places;
    for (chunk, group) in chunks.iter().zip(&taken) {
        let place = match group {
            Some(number) => Place::Existing(*number),
            None => Place::New(arranged.new.len()),
        };
        let anchor = dates(chunk).0;
        match group {
            Some(number) if groups[*number].anchor != anchor => arranged.moved.push((*number, anchor)),
            Some(_) => {}
            None => arranged.new.push(anchor),
        }
        for &at in chunk {
            places[at] = Some(place);
        }
    }
    let unused = silent.iter().map(|(number, _)| *number).filter(|number| !taken.contains(&Some(*number)));
    arranged.dissolved = unused.collect();
    arranged.places = places.into_iter().flatten().collect();
    arranged
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
