//! Groups by table, and what holds for every order in which records come in.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use rstest::rstest;

use super::*;
use crate::campaign::GroupBy;

/// A day of 2027, counted from 0.
fn day(number: i32) -> Date {
    date(2027, 1, 1) + number.days()
}

fn by(window_days: i32, late: Late) -> Grouping {
    Grouping { by: GroupBy::Customer, window_days, late }
}

fn fresh(days: &[i32]) -> Vec<Candidate> {
    days.iter().map(|number| Candidate { date: day(*number), placed: false }).collect()
}

fn group(anchor: i32, spoken: bool, open: bool) -> Group {
    Group { anchor: day(anchor), spoken, open }
}

use Place::{Existing, LeftOut, New};

#[rstest]
#[case::same_day(0, &[5, 5, 6], &[New(0), New(0), New(1)])]
#[case::within_the_window(30, &[5, 35, 6], &[New(0), New(0), New(0)])]
#[case::behind_the_window(30, &[36, 5], &[New(1), New(0)])]
#[case::the_window_is_of_the_first(30, &[5, 30, 50], &[New(0), New(0), New(1)])]
fn the_first_date_starts_a_group(#[case] window: i32, #[case] days: &[i32], #[case] places: &[Place]) {
    assert_eq!(arrange(by(window, Late::Next), &fresh(days), &[]).places, places);
}

#[rstest]
#[case::next(Late::Next, Existing(0))]
#[case::own(Late::Own, New(0))]
#[case::ignore(Late::Ignore, LeftOut(0))]
fn who_is_late_follows_the_policy(#[case] late: Late, #[case] place: Place) {
    let arranged = arrange(by(30, late), &fresh(&[10, 10]), &[group(5, true, true)]);
    assert_eq!(arranged.places, [place, place]);
    let early = arrange(by(30, late), &fresh(&[4, 36]), &[group(5, true, true)]);
    assert_eq!(early.places, [New(0), New(1)], "outside of its window nobody is late");
}

#[rstest]
#[case::next(Late::Next, New(0))]
#[case::own(Late::Own, New(0))]
#[case::ignore(Late::Ignore, LeftOut(0))]
fn where_no_step_is_left_the_late_speak_for_themselves(#[case] late: Late, #[case] place: Place) {
    assert_eq!(arrange(by(30, late), &fresh(&[10]), &[group(5, true, false)]).places, [place]);
}

#[test]
fn a_group_that_has_not_spoken_is_pulled_forward() {
    let placed = |number| Candidate { date: day(number), placed: true };
    let candidates = [placed(20), placed(45), Candidate { date: day(10), placed: false }];
    let arranged = arrange(by(30, Late::Next), &candidates, &[group(20, false, true)]);
    assert_eq!(arranged.places, [Existing(0), New(0), Existing(0)]);
    assert_eq!((arranged.moved, arranged.new, arranged.dissolved), (vec![(0, day(10))], vec![day(45)], vec![]));
}

#[test]
fn two_groups_that_have_not_spoken_become_one() {
    let placed = |number| Candidate { date: day(number), placed: true };
    let candidates = [placed(10), placed(35), Candidate { date: day(6), placed: false }];
    let groups = [group(35, false, true), group(10, false, true)];
    let arranged = arrange(by(30, Late::Next), &candidates, &groups);
    assert_eq!(arranged.places, [Existing(1); 3]);
    assert_eq!((arranged.moved, arranged.dissolved), (vec![(1, day(6))], vec![0]));
}

#[test]
fn who_has_a_place_is_not_late_when_the_window_grows() {
    let placed = Candidate { date: day(20), placed: true };
    let groups = [group(5, true, true), group(20, false, true)];
    assert_eq!(arrange(by(30, Late::Ignore), &[placed], &groups).places, [Existing(1)]);
}

/// Records come in by these slices, nothing is said meanwhile: the anchors of the groups, and each record's.
fn arrive(grouping: Grouping, slices: &[Vec<i32>]) -> BTreeSet<(Date, Vec<Date>)> {
    let mut groups: Vec<(Date, Vec<Date>)> = Vec::new();
    for slice in slices {
        let held: Vec<Date> = groups.iter().flat_map(|(_, members)| members.clone()).collect();
        let mut candidates: Vec<Candidate> = held.iter().map(|&date| Candidate { date, placed: true }).collect();
        candidates.extend(fresh(slice));
        let there: Vec<Group> =
            groups.iter().map(|(anchor, _)| Group { anchor: *anchor, spoken: false, open: true }).collect();
        let arranged = arrange(grouping, &candidates, &there);
        assert_eq!(arranged.places.len(), candidates.len());
        for (number, anchor) in &arranged.moved {
            groups[*number].0 = *anchor;
        }
        let old = groups.len();
        for (_, members) in &mut groups {
            members.clear();
        }
        groups.extend(arranged.new.iter().map(|anchor| (*anchor, Vec::new())));
        for (place, candidate) in arranged.places.iter().zip(&candidates) {
            match place {
                Existing(number) => groups[*number].1.push(candidate.date),
                New(number) => groups[old + number].1.push(candidate.date),
                LeftOut(_) => panic!("nothing was said, so nobody is late"),
            }
        }
        for number in &arranged.dissolved {
            assert!(groups[*number].1.is_empty());
        }
        groups.retain(|(_, members)| !members.is_empty());
    }
    for (_, members) in &mut groups {
        members.sort();
    }
    groups.into_iter().collect()
}

fn policies() -> impl Strategy<Value = Late> {
    prop_oneof![Just(Late::Next), Just(Late::Own), Just(Late::Ignore)]
}

proptest! {
    #[test]
    fn before_a_word_is_said_the_order_of_arrival_makes_no_difference(
        slices in prop::collection::vec(prop::collection::vec(0_i32..200, 0..6), 1..6),
        window in prop_oneof![Just(0), 1_i32..60],
        late in policies(),
    ) {
        let grouping = by(window, late);
        let at_once = arrive(grouping, &[slices.concat()]);
        prop_assert_eq!(&arrive(grouping, &slices), &at_once);
        for (anchor, members) in at_once {
            prop_assert_eq!(anchor, members[0], "the first record is the anchor");
            prop_assert!(members[members.len() - 1] <= anchor + window.days());
        }
    }

    #[test]
    fn everybody_has_one_place_and_only_the_late_join_who_has_spoken(
        days in prop::collection::vec((0_i32..200, any::<bool>()), 0..12),
        there in prop::collection::vec((0_i32..200, any::<bool>(), any::<bool>()), 0..6),
        window in 0_i32..60,
        late in policies(),
    ) {
        let candidates: Vec<Candidate> =
            days.iter().map(|(number, placed)| Candidate { date: day(*number), placed: *placed }).collect();
        let groups: Vec<Group> = there.iter().map(|(anchor, spoken, open)| group(*anchor, *spoken, *open)).collect();
        let arranged = arrange(by(window, late), &candidates, &groups);
        prop_assert_eq!(arranged.places.len(), candidates.len());
        for (place, candidate) in arranged.places.iter().zip(&candidates) {
            let covered = |group: &Group| group.anchor <= candidate.date && candidate.date <= group.anchor + window.days();
            match place {
                Existing(number) if groups[*number].spoken => {
                    prop_assert!(late == Late::Next && !candidate.placed && covered(&groups[*number]) && groups[*number].open);
                }
                Existing(number) => prop_assert!(groups[*number].open),
                New(number) => prop_assert!(arranged.new[*number] <= candidate.date),
                LeftOut(number) => {
                    prop_assert!(late == Late::Ignore && !candidate.placed && covered(&groups[*number]));
                }
            }
        }
    }
}
