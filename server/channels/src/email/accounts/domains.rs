//! How much each domain of recipients is given: so many at once, so many a minute. Must not know by which account.

use std::collections::HashMap;

use jiff::Timestamp;

use super::choose::{NoRoom, Wait};
use super::queue::Queue;
use super::settings::{DomainLimit, DomainLimits};
use super::window::Window;

/// From so many domains on, those nothing happens at are forgotten.
const CROWD: usize = 1024;
/// When to come again where too many are on their way at once, in seconds: a hand-over takes about as long.
const MOMENT: u32 = 5;

#[derive(Debug, Default)]
struct Domain {
    under_way: u32,
    minute: Window,
    queue: Queue,
}

impl Domain {
    fn is_idle(&mut self, now: Timestamp) -> bool {
        self.minute.advance(now);
        self.under_way == 0 && self.minute.is_empty() && self.queue.is_over(now)
    }
}

/// What goes on at each domain.
#[derive(Debug)]
pub(super) struct Domains {
    limits: DomainLimits,
    known: HashMap<String, Domain>,
    /// How many domains may be known before the idle are looked for.
    crowd: usize,
}

impl Domains {
    pub(super) fn new(limits: DomainLimits) -> Self {
        Self { limits, known: HashMap::new(), crowd: CROWD }
    }

    /// Whether one more message may go to the domain now.
    pub(super) fn ask(&mut self, name: &str, now: Timestamp) -> Result<(), Wait> {
        let DomainLimit { concurrent, per_minute } = self.limits.of(name);
        let Some(domain) = self.known.get_mut(name) else { return Ok(()) };
        domain.minute.advance(now);
        match (concurrent, per_minute) {
            (Some(limit), _) if domain.under_way >= limit => {
                Err(Wait { why: NoRoom::AtOnce { limit }, seconds: MOMENT })
            }
            (_, Some(limit)) if !domain.minute.has_room(per_minute) => {
                let room_at = domain.minute.room_at(per_minute, now);
                Err(Wait { why: NoRoom::Domain { limit }, seconds: domain.queue.join(now, room_at, limit) })
            }
            _ => Ok(()),
        }
    }

    /// One message more goes to the domain.
    pub(super) fn begin(&mut self, name: &str, now: Timestamp) {
        self.tidy(now);
        let is_limited = self.limits.of(name).per_minute.is_some();
        let domain = self.known.entry(name.to_owned()).or_default();
        domain.under_way += 1;
        if is_limited {
            domain.minute.count(now);
        }
    }

    /// One of them is handed over, or not.
    pub(super) fn end(&mut self, name: &str) {
        if let Some(domain) = self.known.get_mut(name) {
            domain.under_way = domain.under_way.saturating_sub(1);
        }
    }

    /// Looks for the idle only when the number has doubled, so that it costs nothing that shows.
    fn tidy(&mut self, now: Timestamp) {
        if self.known.len() >= self.crowd {
            self.known.retain(|_, domain| !domain.is_idle(now));
            self.crowd = CROWD.max(2 * self.known.len());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_nothing_happens_at_are_forgotten() {
        let mut domains = Domains::new(DomainLimits::default());
        for number in 0..10 * CROWD {
            domains.begin(&format!("{number}.example"), Timestamp::UNIX_EPOCH);
            domains.end(&format!("{number}.example"));
        }
        assert!(domains.known.len() <= CROWD);
    }
}
