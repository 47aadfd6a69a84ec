//! Where a communication stands on its ladder and where it goes from there.
//! Must not know why a channel cannot be used; it is given the words for it.

use super::Rung;
use crate::channel::Channel;
use crate::delivery::Setback;

/// A rung that can be used, or why not.
pub(super) type Usable<A> = Result<A, String>;

/// A rung a communication is to take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place<A> {
    /// Which rung, from 0.
    pub rung: usize,
    /// Its channel.
    pub channel: Channel,
    /// The address to use there.
    pub address: A,
    /// Rungs that were passed over, each with the reason.
    pub passed: Vec<(Channel, String)>,
}

/// What becomes of a communication after a setback.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Descent<A> {
    /// It is tried again where it is.
    Again,
    /// It goes on to another rung.
    To(Place<A>),
    /// No rung is left that could be used; a person has to look.
    End(Vec<(Channel, String)>),
    /// The setback does not move it down; a person has to look.
    Stays,
}

/// The first of these rungs, in this order, that can be used; else why none can, rung by rung.
pub fn first_rung<A>(
    ladder: &[Rung],
    order: &[usize],
    mut usable: impl FnMut(Channel) -> Usable<A>,
) -> Result<Place<A>, Vec<(Channel, String)>> {
    let mut passed = Vec::new();
    for (at, rung) in order.iter().filter_map(|at| Some((*at, ladder.get(*at)?))) {
        match usable(rung.channel) {
            Ok(address) => return Ok(Place { rung: at, channel: rung.channel, address, passed }),
            Err(reason) => passed.push((rung.channel, reason)),
        }
    }
    Err(passed)
}

/// Where a setback on a rung leads: `below` are the rungs that may follow, in their order; `soft_bounces` counts those on
/// this rung, this one too.
pub fn descend<A>(
    ladder: &[Rung],
    rung: usize,
    below: &[usize],
    setback: Setback,
    soft_bounces: u32,
    usable: impl FnMut(Channel) -> Usable<A>,
) -> Descent<A> {
    let Some(here) = ladder.get(rung) else { return Descent::End(Vec::new()) };
    if here.tries_again(setback, soft_bounces) {
        return Descent::Again;
    }
    if !here.leads_on(setback, soft_bounces) {
        return Descent::Stays;
    }
    first_rung(ladder, below, usable).map_or_else(Descent::End, Descent::To)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NO: &str = "there is no number on file";

    fn ladder() -> Vec<Rung> {
        [Channel::Email, Channel::Letter, Channel::Fax].map(Rung::usual).to_vec()
    }

    #[expect(clippy::unnecessary_wraps, reason = "it stands for one that may refuse")]
    fn all(channel: Channel) -> Usable<Channel> {
        Ok(channel)
    }

    fn no_letter(channel: Channel) -> Usable<Channel> {
        if channel == Channel::Letter { Err(NO.to_owned()) } else { Ok(channel) }
    }

    #[test]
    fn the_whole_way_down_ends_with_a_person() {
        let second = descend(&ladder(), 0, &[1, 2], Setback::HardBounce, 0, all);
        assert_eq!(second, Descent::To(place(1, Channel::Letter, Vec::new())));
        let third = descend(&ladder(), 1, &[2], Setback::Returned, 0, all);
        assert_eq!(third, Descent::To(place(2, Channel::Fax, Vec::new())));
        assert_eq!(descend(&ladder(), 2, &[], Setback::NotAFax, 0, all), Descent::End(Vec::new()));
        assert_eq!(
            descend(&ladder(), 3, &[], Setback::NotAFax, 0, all),
            Descent::End(Vec::new()),
            "it was applied shorter"
        );
    }

    #[test]
    fn a_rung_that_cannot_be_used_is_passed_over_and_says_why() {
        let why = vec![(Channel::Letter, NO.to_owned())];
        let next = descend(&ladder(), 0, &[1, 2], Setback::HardBounce, 0, no_letter);
        assert_eq!(next, Descent::To(place(2, Channel::Fax, why.clone())));
        let two = &ladder()[..2];
        assert_eq!(descend(two, 0, &[1, 2], Setback::HardBounce, 0, no_letter), Descent::End(why));
    }

    #[test]
    fn rungs_follow_in_the_order_that_is_asked_for() {
        let first = first_rung(&ladder(), &[2, 0, 1], all).unwrap_or_else(|passed| panic!("{passed:?}"));
        assert_eq!(first, place(2, Channel::Fax, Vec::new()));
        let next = descend(&ladder(), 2, &[0, 1], Setback::NotAFax, 0, all);
        assert_eq!(next, Descent::To(place(0, Channel::Email, Vec::new())));
        let why = vec![(Channel::Letter, NO.to_owned())];
        assert_eq!(first_rung(&ladder(), &[1], no_letter), Err(why));
    }

    #[test]
    fn what_moves_nothing_down_is_left_to_a_person() {
        let mut ladder = ladder();
        ladder[0].moves_on = vec![Setback::HardBounce];
        assert_eq!(descend(&ladder, 0, &[1, 2], Setback::Blocked, 0, all), Descent::Stays);
        assert_eq!(descend(&ladder, 0, &[1, 2], Setback::SoftBounce, 1, all), Descent::Again);
        assert_eq!(descend(&ladder, 0, &[1, 2], Setback::SoftBounce, 3, all), Descent::Stays);
    }

    fn place(rung: usize, channel: Channel, passed: Vec<(Channel, String)>) -> Place<Channel> {
        Place { rung, channel, address: channel, passed }
    }
}
