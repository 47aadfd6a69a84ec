//! Which parts belong to which message, so that a message of several has one receipt and one end: it arrived when all
//! of it did. Lives in memory, and forgets the oldest: what is told of a part it does not know is told as it is.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Mutex, PoisonError};

use crate::End;

/// How many messages of several parts are known at once.
const MOST: usize = 10_000;
/// How many ends are kept that came before the answer that named their part.
const EARLY: usize = 256;

/// A message of several parts.
pub(super) type Group = u64;

/// The messages of several parts whose ends are awaited.
#[derive(Debug, Default)]
pub(super) struct Parts {
    inside: Mutex<Inside>,
}

#[derive(Debug, Default)]
struct Inside {
    next: Group,
    groups: HashMap<Group, Known>,
    by_name: HashMap<String, Group>,
    early: VecDeque<(String, End)>,
}

#[derive(Debug)]
struct Known {
    count: usize,
    names: Vec<String>,
    arrived: HashSet<String>,
}

impl Known {
    fn receipt(&self) -> Option<String> {
        self.names.first().map(|first| format!("{first}/{}", self.count))
    }
}

/// What an end of a part means.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// The end of what has this receipt.
    Ends(String, End),
    /// More parts are to come.
    Waits,
}

impl Parts {
    /// A message of so many parts is about to be handed over.
    pub(super) fn begin(&self, count: usize) -> Group {
        self.with(|inside| {
            let group = inside.next;
            inside.next += 1;
            inside.groups.insert(group, Known { count, names: Vec::new(), arrived: HashSet::new() });
            if inside.groups.len() > MOST {
                inside.forget(group - u64::try_from(MOST).unwrap_or(0));
            }
            group
        })
    }

    /// The message center has named a part. Gives an end that was told before and ends the message.
    pub(super) fn learn(&self, group: Group, name: &str) -> Option<(String, End)> {
        self.with(|inside| {
            inside.groups.get_mut(&group)?.names.push(name.to_owned());
            inside.by_name.insert(name.to_owned(), group);
            let at = inside.early.iter().position(|(early, _)| early == name)?;
            let (_, end) = inside.early.remove(at)?;
            match inside.end(name, end) {
                Meaning::Ends(receipt, end) => Some((receipt, end)),
                Meaning::Waits => None,
            }
        })
    }

    /// What the message of several parts is called from now on.
    pub(super) fn receipt(&self, group: Group) -> Option<String> {
        self.with(|inside| inside.groups.get(&group)?.receipt())
    }

    /// The message center has told the end of a part, or of a message of one.
    pub(super) fn end(&self, name: &str, end: End) -> Meaning {
        self.with(|inside| inside.end(name, end))
    }

    fn with<T>(&self, act: impl FnOnce(&mut Inside) -> T) -> T {
        act(&mut self.inside.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Inside {
    fn end(&mut self, name: &str, end: End) -> Meaning {
        let Some(known) = self.by_name.get(name).and_then(|group| self.groups.get_mut(group)) else {
            self.early.push_back((name.to_owned(), end));
            if self.early.len() > EARLY {
                self.early.pop_front();
            }
            return Meaning::Ends(name.to_owned(), end);
        };
        if end == End::Delivered {
            known.arrived.insert(name.to_owned());
            if known.arrived.len() < known.count {
                return Meaning::Waits;
            }
        }
        // It is not forgotten yet: what was told and not kept is told again, and means the same again.
        Meaning::Ends(known.receipt().unwrap_or_default(), end)
    }

    fn forget(&mut self, group: Group) {
        for name in self.groups.remove(&group).into_iter().flat_map(|known| known.names) {
            self.by_name.remove(&name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use carillon_domain::Setback;

    fn ends(receipt: &str, end: End) -> Meaning {
        Meaning::Ends(receipt.to_owned(), end)
    }

    fn two_parts() -> Parts {
        let parts = Parts::default();
        let group = parts.begin(2);
        assert_eq!(parts.receipt(group), None);
        assert_eq!((parts.learn(group, "a"), parts.learn(group, "b")), (None, None));
        assert_eq!(parts.receipt(group).as_deref(), Some("a/2"));
        parts
    }

    #[test]
    fn a_message_arrived_when_all_its_parts_did_in_any_order() {
        let parts = two_parts();
        assert_eq!(parts.end("b", End::Delivered), Meaning::Waits);
        assert_eq!(parts.end("a", End::Delivered), ends("a/2", End::Delivered));
        assert_eq!(parts.end("of one part", End::Delivered), ends("of one part", End::Delivered));
    }

    #[test]
    fn one_part_that_fails_fails_the_message() {
        let parts = two_parts();
        let failed = End::Failed(Setback::NoAnswer);
        assert_eq!(parts.end("a", End::Delivered), Meaning::Waits);
        assert_eq!(parts.end("b", failed), ends("a/2", failed));
    }

    #[test]
    fn a_part_told_of_twice_counts_once() {
        let parts = two_parts();
        assert_eq!(parts.end("a", End::Delivered), Meaning::Waits);
        assert_eq!(parts.end("a", End::Delivered), Meaning::Waits);
        for _ in 0..2 {
            assert_eq!(parts.end("b", End::Delivered), ends("a/2", End::Delivered), "again, if it was not kept");
        }
    }

    #[test]
    fn an_end_may_come_before_the_answer_that_names_its_part() {
        let parts = Parts::default();
        let group = parts.begin(2);
        parts.learn(group, "a");
        parts.end("a", End::Delivered);
        parts.end("b", End::Delivered);
        assert_eq!(parts.learn(group, "b"), Some(("a/2".to_owned(), End::Delivered)));
    }

    #[test]
    fn the_oldest_are_forgotten() {
        let parts = Parts::default();
        for number in 0..2 * MOST {
            let group = parts.begin(2);
            parts.learn(group, &number.to_string());
            parts.end(&format!("early {number}"), End::Delivered);
        }
        let sizes = parts.with(|inside| (inside.groups.len(), inside.by_name.len(), inside.early.len()));
        assert_eq!(sizes, (MOST, MOST, EARLY));
    }
}
