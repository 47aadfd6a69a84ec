//! One rung: a channel, and which setbacks on it lead to the next. Must not know the other rungs.

use jiff::SignedDuration;

use crate::channel::Channel;
use crate::delivery::Setback;

/// A channel on a ladder, with what moves a communication down from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rung {
    /// The channel.
    pub channel: Channel,
    /// What moves down; anything else that ends it here is a matter for a person.
    pub moves_on: Vec<Setback>,
    /// The soft bounce that moves down, counted from 1; those before it are tried again.
    pub soft_bounces: u32,
    /// Silence moves down after this long; never where there is none.
    pub silence: Option<SignedDuration>,
}

impl Rung {
    /// The soft bounce that moves down, where nothing else is said.
    pub const SOFT_BOUNCES: u32 = 3;

    /// A rung on which everything that ends it there moves down.
    pub fn usual(channel: Channel) -> Self {
        let moves_on = Self::possible(channel).iter().copied().filter(|it| *it != Setback::Silence).collect();
        Self { channel, moves_on, soft_bounces: Self::SOFT_BOUNCES, silence: None }
    }

    /// The setbacks there are on a channel.
    pub const fn possible(channel: Channel) -> &'static [Setback] {
        use Setback as S;
        match channel {
            Channel::Email => &[S::HardBounce, S::SoftBounce, S::Blocked, S::Failed, S::Silence],
            Channel::Letter => &[S::Returned, S::Failed, S::Silence],
            Channel::Fax => &[S::NotAFax, S::Busy, S::NoAnswer, S::BadNumber, S::Failed, S::Silence],
            Channel::Sms => &[S::BadNumber, S::Blocked, S::Failed, S::Silence],
        }
    }

    /// Whether a setback leads to the next rung; `soft_bounces` counts this one too.
    pub fn leads_on(&self, setback: Setback, soft_bounces: u32) -> bool {
        let enough = setback != Setback::SoftBounce || soft_bounces >= self.soft_bounces;
        enough && self.moves_on.contains(&setback)
    }

    /// Whether a setback is tried again on this rung first.
    pub fn tries_again(&self, setback: Setback, soft_bounces: u32) -> bool {
        setback == Setback::SoftBounce && soft_bounces < self.soft_bounces
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_rung_moves_down_for_everything_but_silence() {
        for channel in Channel::ALL {
            let rung = Rung::usual(channel);
            for &setback in Rung::possible(channel) {
                assert_eq!(rung.leads_on(setback, 9), setback != Setback::Silence, "{channel}: {setback}");
            }
        }
        assert!(!Rung::usual(Channel::Email).leads_on(Setback::Returned, 9), "no envelope comes back by email");
    }

    #[test]
    fn the_soft_bounce_that_was_named_moves_down_and_those_before_it_are_tried_again() {
        let rung = Rung { soft_bounces: 2, ..Rung::usual(Channel::Email) };
        let first = (rung.leads_on(Setback::SoftBounce, 1), rung.tries_again(Setback::SoftBounce, 1));
        let second = (rung.leads_on(Setback::SoftBounce, 2), rung.tries_again(Setback::SoftBounce, 2));
        assert_eq!((first, second), ((false, true), (true, false)));
        assert!(!rung.tries_again(Setback::HardBounce, 1), "an address that does not exist is not tried again");
    }
}
