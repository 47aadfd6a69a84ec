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
    let late_for = |candidate: &Candidate| -> Vec<usize> {
        let covering = |(_, group): &(usize, &Group)| group.spoken && covers(group, candidate.date);
        let late = by_anchor(groups).into_iter().filter(|_| !candidate.placed).filter(covering);
        late.map(|(number, _)| number).collect()
    };
    let places: Vec<Option<Place>> =
        candidates.iter().map(|candidate| place_late(grouping.late, &late_for(candidate), groups)).collect();
    let mut early: Vec<usize> = (0..places.len()).filter(|at| places[*at].is_none()).collect();
    early.sort_by_key(|at| (candidates[*at].date, *at));
    let chunks: Vec<Chunk> = cut(&early, candidates, grouping.window_days);
    settle(&chunks, places, groups)
}

/// Records that speak together, and their first and last date.
struct Chunk {
    first: Date,
    last: Date,
    records: Vec<usize>,
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
fn cut(sorted: &[usize], candidates: &[Candidate], window_days: i32) -> Vec<Chunk> {
    let mut chunks: Vec<Chunk> = Vec::new();
    for &at in sorted {
        let date = candidates[at].date;
        let fits = |chunk: &&mut Chunk| date <= chunk.first.saturating_add(window_days.days());
        if let Some(chunk) = chunks.last_mut().filter(fits) {
            chunk.last = date;
            chunk.records.push(at);
        } else {
            chunks.push(Chunk { first: date, last: date, records: vec![at] });
        }
    }
    chunks
}

/// Puts each part into its group.
fn settle(chunks: &[Chunk], mut places: Vec<Option<Place>>, groups: &[Group]) -> Arrangement {
    let silent: Vec<(usize, &Group)> =
        by_anchor(groups).into_iter().filter(|(_, group)| group.open && !group.spoken).collect();
    let taken = choose(chunks, &silent);
    let mut arranged = Arrangement::default();
    for (chunk, group) in chunks.iter().zip(&taken) {
        let place = group.map_or(Place::New(arranged.new.len()), Place::Existing);
        match group {
            Some(number) if groups[*number].anchor != chunk.first => arranged.moved.push((*number, chunk.first)),
            Some(_) => {}
            None => arranged.new.push(chunk.first),
        }
        for &at in &chunk.records {
            places[at] = Some(place);
        }
    }
    let unused = silent.iter().map(|(number, _)| *number).filter(|number| !taken.contains(&Some(*number)));
    arranged.dissolved = unused.collect();
    arranged.places = places.into_iter().flatten().collect();
    arranged
}

/// The group of each part: the one with its anchor, else one that began within it; none where it needs a new one.
fn choose(chunks: &[Chunk], silent: &[(usize, &Group)]) -> Vec<Option<usize>> {
    let with_anchor = |chunk: &Chunk| silent.iter().find(|(_, group)| group.anchor == chunk.first);
    let mut chosen: Vec<Option<usize>> =
        chunks.iter().map(|chunk| with_anchor(chunk).map(|(number, _)| *number)).collect();
    for (at, chunk) in chunks.iter().enumerate() {
        if chosen[at].is_none() {
            let within = chunk.first..=chunk.last;
            let free =
                |(number, group): &&(usize, &Group)| within.contains(&group.anchor) && !chosen.contains(&Some(*number));
            chosen[at] = silent.iter().find(free).map(|(number, _)| *number);
        }
    }
    chosen
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
