//! The jobs of a HylaFAX server as it lists them, waiting and done. Must not talk to it.

use carillon_domain::Setback;

use crate::End;
use crate::fax::{Standing, setback_of};
use crate::print::answers::tidy;

/// How a job is to be listed: number, state, pages sent and in all, dials made and allowed, our key, when it is tried
/// next, and last what was said, which may hold anything. The number dialled is left out: lists end up in logs.
pub(super) const FORMAT: &str = "%j|%a|%p|%y|%d|%x|%J|%z|%s";

/// What HylaFAX says of a job that was taken back.
const TAKEN_BACK: &str = "Job aborted by request";

/// A job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Job {
    pub(super) id: u32,
    pub(super) key: String,
    state: char,
    pages: (u32, u32),
    dials: (u32, u32),
    next: String,
    said: String,
}

/// The jobs of a list; a line that is none is left out.
pub(super) fn read(list: &str) -> Vec<Job> {
    list.lines().filter_map(read_job).collect()
}

fn read_job(line: &str) -> Option<Job> {
    let fields: Vec<_> = line.splitn(9, '|').map(str::trim).collect();
    let [id, state, sent, all, made, allowed, key, next, said] = fields.try_into().ok()?;
    let number = |text: &str| text.parse().unwrap_or_default();
    Some(Job {
        id: id.parse().ok()?,
        key: key.to_owned(),
        state: state.chars().next()?,
        pages: (number(sent), number(all)),
        dials: (number(made), number(allowed)),
        next: next.to_owned(),
        said: said.to_owned(),
    })
}

impl Job {
    /// Whether the fax has gone or will go, so that it must not go again.
    pub(super) fn still_counts(&self) -> bool {
        matches!(self.end(), None | Some(End::Delivered))
    }

    /// Done is done and failed is given up; in every other state HylaFAX goes on by itself.
    pub(super) fn end(&self) -> Option<End> {
        match self.state {
            'D' => Some(End::Delivered),
            'F' if self.said.starts_with(TAKEN_BACK) => Some(End::Cancelled),
            'F' => Some(End::Failed(self.setback())),
            _ => None,
        }
    }

    /// A fax of which a page arrived has a fax at the other end, whatever was heard last.
    fn setback(&self) -> Setback {
        match setback_of(&self.said) {
            Setback::NotAFax | Setback::BadNumber if self.pages.0 > 0 => Setback::Failed,
            setback => setback,
        }
    }

    pub(super) fn receipt(&self) -> String {
        format!("{}:{}", self.id, self.key)
    }

    pub(super) fn standing(&self) -> Standing {
        Standing { receipt: self.receipt(), end: self.end(), pages: Some(self.pages.0), told: tidy(&self.tell()) }
    }

    fn tell(&self) -> String {
        let ((sent, all), (made, allowed)) = (self.pages, self.dials);
        let mut told = format!("{}, {sent} of {all} pages, dialled {made} of {allowed} times", self.state_words());
        if !self.said.is_empty() {
            told = format!("{told}: {}", self.said);
        }
        if self.end().is_none() && sent > 0 && sent < all {
            told = format!("{told}; HylaFAX goes on with page {}", sent + 1);
        }
        if self.end().is_none() && !self.next.is_empty() {
            told = format!("{told}; next at {}", self.next);
        }
        told
    }

    const fn state_words(&self) -> &'static str {
        match self.state {
            'D' => "sent",
            'F' => "given up",
            'R' => "being sent",
            'S' => "waits for its time",
            'B' => "waits for another fax to this number",
            'T' | 'P' | 'W' => "waits for a modem",
            _ => "in a state nobody knows",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn job(line: &str) -> Job {
        read(line).pop().unwrap_or_else(|| panic!("{line} is a job"))
    }

    // Lines as HylaFAX 6.0.7 writes them.
    #[rstest]
    #[case("4|D|2|2|1|3|k0||", Some(End::Delivered))]
    #[case("7|F|0|0|0|3|k9||Job aborted by request", Some(End::Cancelled))]
    #[case("6|F|0|2|2|3|k3||Ringback detected, no answer without CED", Some(End::Failed(Setback::NotAFax)))]
    #[case("6|F|1|2|2|3|k3||No carrier detected", Some(End::Failed(Setback::Failed)))]
    #[case("6|F|1|2|3|3|k3||Busy signal detected; too many attempts to dial", Some(End::Failed(Setback::Busy)))]
    #[case("8|S|0|2|2|3|kk|12:04|Busy signal detected", None)]
    #[case("8|B|0|2|2|3|kk||Blocked by concurrent calls", None)]
    #[case("5|T|0|0|0|3|k1||", None)]
    fn a_job_has_ended_when_hylafax_has_given_it_up(#[case] line: &str, #[case] end: Option<End>) {
        assert_eq!(job(line).end(), end);
    }

    #[test]
    fn what_goes_on_says_where_and_when() {
        let told = job("8|S|1|3|2|12|kk|12:04|RSPREC error/got DCN | odd").standing().told;
        let expected = "waits for its time, 1 of 3 pages, dialled 2 of 12 times: RSPREC error/got DCN | odd; HylaFAX goes \
                        on with page 2; next at 12:04";
        assert_eq!(told, expected);
        assert_eq!(read("not a job\n\n"), vec![]);
    }
}
