//! The ladder of a step as it is written, and what moves it down.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;

use crate::channel::Channel;
use crate::delivery::Setback;
use crate::duration::parse_duration;
use crate::ladder::Rung;
use crate::located::Faults;

/// What a step says of its channels, beside their order.
pub(super) struct RawLadder {
    pub(super) besides: Vec<Spanned<Channel>>,
    pub(super) moves_on: BTreeMap<Channel, Spanned<Vec<Spanned<Setback>>>>,
    pub(super) soft_bounces: Option<Spanned<u32>>,
    pub(super) silence: BTreeMap<Channel, Spanned<String>>,
}

/// The most soft bounces a rung may wait for: behind it nobody is reached any more in time.
const MOST_SOFT_BOUNCES: u32 = 20;

impl RawLadder {
    /// Reads the rungs of `ladder`.
    pub(super) fn rungs(&self, ladder: &Spanned<Vec<Spanned<Channel>>>, faults: &mut Faults<'_>) -> Vec<Rung> {
        let span = ladder.span();
        let channels: Vec<Channel> = ladder.get_ref().iter().map(|it| *it.get_ref()).collect();
        if channels.is_empty() {
            faults.note(&span, "the ladder is empty", "name a channel: [\"email\"]");
        }
        if is_twice(&channels) {
            faults.note(&span, "a channel is on the ladder twice", "keep one");
        }
        self.check_known(&channels, faults);
        channels.into_iter().map(|channel| self.rung(channel, faults)).collect()
    }

    /// Reads the channels that are used besides.
    pub(super) fn others(&self, rungs: &[Rung], faults: &mut Faults<'_>) -> Vec<Channel> {
        let mut others = Vec::with_capacity(self.besides.len());
        for channel in &self.besides {
            let known = rungs.iter().any(|rung| rung.channel == *channel.get_ref());
            if known || others.contains(channel.get_ref()) {
                faults.note(&channel.span(), format!("{} would be used twice", channel.get_ref()), "keep one");
            } else {
                others.push(*channel.get_ref());
            }
        }
        others
    }

    /// Where the first of it stands.
    pub(super) fn first(&self) -> Option<Range<usize>> {
        let moves_on = self.moves_on.values().map(Spanned::span).next();
        let silence = self.silence.values().map(Spanned::span).next();
        let besides = self.besides.first().map(Spanned::span);
        moves_on.or(silence).or(besides).or(self.soft_bounces.as_ref().map(Spanned::span))
    }

    fn check_known(&self, channels: &[Channel], faults: &mut Faults<'_>) {
        let moves_on = self.moves_on.iter().map(|(channel, it)| (channel, it.span()));
        let silence = self.silence.iter().map(|(channel, it)| (channel, it.span()));
        for (channel, span) in moves_on.chain(silence).filter(|(channel, _)| !channels.contains(channel)) {
            faults.note(&span, format!("{channel} is not on this ladder"), "add it to the ladder, or remove this");
        }
    }

    fn rung(&self, channel: Channel, faults: &mut Faults<'_>) -> Rung {
        let mut rung = Rung::usual(channel);
        if let Some(named) = self.moves_on.get(&channel) {
            check_possible(channel, named.get_ref(), faults);
            rung.moves_on = named.get_ref().iter().map(|it| *it.get_ref()).collect();
        }
        if let Some(count) = &self.soft_bounces {
            if !(1..=MOST_SOFT_BOUNCES).contains(count.get_ref()) {
                let todo = format!("write a number from 1 to {MOST_SOFT_BOUNCES}");
                faults.note(&count.span(), "so many soft bounces are not waited for", todo);
            }
            rung.soft_bounces = *count.get_ref();
        }
        if let Some(text) = self.silence.get(&channel) {
            rung.silence = parse_duration(text.get_ref()).ok();
            if rung.silence.is_none() {
                let what = format!("`{}` is not a duration", text.get_ref());
                faults.note(&text.span(), what, "write a number and a unit, such as \"14d\"");
            }
            if !rung.moves_on.contains(&Setback::Silence) {
                rung.moves_on.push(Setback::Silence);
            }
        }
        rung
    }
}

fn is_twice(channels: &[Channel]) -> bool {
    channels.iter().enumerate().any(|(at, channel)| channels[..at].contains(channel))
}

/// A setback that cannot come from a channel is a mistake of whoever wrote it.
fn check_possible(channel: Channel, named: &[Spanned<Setback>], faults: &mut Faults<'_>) {
    let possible = Rung::possible(channel);
    for setback in named.iter().filter(|it| !possible.contains(it.get_ref())) {
        let words: Vec<&str> = possible.iter().map(|it| it.as_str()).collect();
        let what = format!("`{}` does not happen to {channel}", setback.get_ref());
        faults.note(&setback.span(), what, format!("use {}", words.join(", ")));
    }
}
