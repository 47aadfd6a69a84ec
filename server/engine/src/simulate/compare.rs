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
type Key = (String, String, String, String, usize);

/// Compares two lives, customer by customer. Lines that are the same are left out; quotas are not compared.
pub fn compare(before: &[Line], after: &[Line]) -> Vec<Difference> {
    let (before, after) = (by_key(before), by_key(after));
    let mut keys: Vec<&Key> = before.keys().chain(after.keys()).collect();
    keys.sort_unstable();
    keys.dedup();
    let pair = |key: &Key| Difference { before: before.get(key).cloned(), after: after.get(key).cloned() };
    keys.into_iter().map(pair).filter(|it| it.before != it.after).collect()
}

fn by_key(lines: &[Line]) -> BTreeMap<Key, Happening> {
    let mut counted: BTreeMap<(String, String, String, String), usize> = BTreeMap::new();
    let mut found = BTreeMap::new();
    for line in lines {
        let Line::Happened(it) = line else { continue };
        let key = (it.customer.clone(), it.campaign.clone(), it.step.clone(), it.kind.clone());
        let number = counted.entry(key.clone()).or_default();
        *number += 1;
        found.insert((key.0, key.1, key.2, key.3, *number), it.clone());
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
