//! What is different between two lives of the same customers: what only one of them has, and what says something else.

use std::collections::BTreeMap;

use serde::Serialize;

use super::line::{Happening, Line};

/// One difference: before, after, or both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// As it was; none where it is new.
    pub before: Option<Happening>,
    /// As it is; none where it is gone.
    pub after: Option<Happening>,
}

/// To whom, of which campaign, at which step, what, and the how manieth of it.
type Key<'a> = (&'a str, &'a str, &'a str, &'a str, usize);

/// Compares two lives, customer by customer. Lines that are the same are left out; quotas are not compared.
pub fn compare(before: &[Line], after: &[Line]) -> Vec<Difference> {
    let happenings = |lines: &'_ [Line]| lines.iter().filter_map(happening_of).cloned().collect::<Vec<_>>();
    let (before, after) = (happenings(before), happenings(after));
    let pairs = pair(before.iter().collect(), after.iter().collect()).into_iter();
    let pairs = pairs.map(|(one, other)| Difference {
        before: one.map(|at| before[at].clone()),
        after: other.map(|at| after[at].clone()),
    });
    pairs.filter(|it| it.before != it.after).collect()
}

/// Which line of one life is which of the other, by their places; some are in one of them only.
pub(super) fn pair(before: Vec<&Happening>, after: Vec<&Happening>) -> Vec<(Option<usize>, Option<usize>)> {
    let (before, after) = (by_key(before), by_key(after));
    let mut keys: Vec<&Key<'_>> = before.keys().chain(after.keys()).collect();
    keys.sort_unstable();
    keys.dedup();
    keys.into_iter().map(|key| (before.get(key).copied(), after.get(key).copied())).collect()
}

fn happening_of(line: &Line) -> Option<&Happening> {
    match line {
        Line::Happened(it) => Some(it),
        Line::Quota(_) => None,
    }
}

fn by_key(lines: Vec<&Happening>) -> BTreeMap<Key<'_>, usize> {
    let mut counted: BTreeMap<(&str, &str, &str, &str), usize> = BTreeMap::new();
    let mut found = BTreeMap::new();
    for (at, it) in lines.into_iter().enumerate() {
        let key = (it.customer.as_str(), it.campaign.as_str(), it.step.as_str(), it.kind.as_str());
        let number = counted.entry(key).or_default();
        *number += 1;
        found.insert((key.0, key.1, key.2, key.3, *number), at);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(customer: &str, kind: &str, words: &str) -> Line {
        let it =
            Happening { customer: customer.into(), kind: kind.into(), words: words.into(), ..Happening::default() };
        Line::Happened(it)
    }

    #[test]
    fn what_is_new_gone_and_changed_is_told_and_nothing_else() {
        let before = [line("a", "planned", "1"), line("a", "planned", "2"), line("b", "planned", "1")];
        let after = [line("a", "planned", "1"), line("a", "planned", "3"), line("c", "planned", "1")];
        let told: Vec<_> = compare(&before, &after)
            .into_iter()
            .map(|it| (it.before.map(|it| it.customer + &it.words), it.after.map(|it| it.customer + &it.words)))
            .collect();
        let expected = [
            (Some("a2".to_owned()), Some("a3".to_owned())),
            (Some("b1".to_owned()), None),
            (None, Some("c1".to_owned())),
        ];
        assert_eq!(told, expected);
        assert_eq!(compare(&before, &before), []);
    }
}
