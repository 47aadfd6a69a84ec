//! A job as a printer describes it. Must not ask the printer.

use ipp::prelude::{IppAttributeGroup, JobState};

use super::line::{number, text};
use crate::End;
use crate::letter::Standing;
use crate::print::answers::tidy;
use carillon_domain::Setback;

/// What is asked about a job.
pub(super) const ASKED: &[&str] = &[
    "job-id",
    "job-name",
    "job-state",
    "job-state-reasons",
    "job-printer-state-message",
    "job-impressions-completed",
    "job-media-sheets-completed",
];

/// One job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Job {
    pub(super) id: i32,
    pub(super) name: String,
    pub(super) state: i32,
    told: String,
    sides: Option<u32>,
    sheets: Option<u32>,
}

impl Job {
    /// Reads a group of attributes; `None` where it is no job.
    pub(super) fn read(group: &IppAttributeGroup) -> Option<Self> {
        let count = |name: &str| number(group, name).and_then(|it| u32::try_from(it).ok());
        let (id, state) = (number(group, "job-id")?, number(group, "job-state")?);
        let (sides, sheets) = (count("job-impressions-completed"), count("job-media-sheets-completed"));
        let told = tell(state, text(group, "job-state-reasons"), text(group, "job-printer-state-message"));
        Some(Self { id, name: text(group, "job-name").unwrap_or_default(), state, told, sides, sheets })
    }

    /// Whether what it was to print is printed or will be.
    pub(super) fn still_counts(&self) -> bool {
        self.state != JobState::Canceled as i32 && self.state != JobState::Aborted as i32
    }

    pub(super) fn standing(self, receipt: &str) -> Standing {
        let counted = match (self.sides, self.sheets) {
            (None, None) => String::new(),
            (sides, sheets) => format!("; sides {}, sheets {}", show(sides), show(sheets)),
        };
        let (end, told) = (end(self.state), tidy(&format!("{}{counted}", self.told)));
        Standing { receipt: receipt.to_owned(), end, sides: self.sides, sheets: self.sheets, told }
    }
}

/// A job that is held or stopped is open: somebody at the printer can let it go on.
fn end(state: i32) -> Option<End> {
    match state {
        state if state == JobState::Completed as i32 => Some(End::Delivered),
        state if state == JobState::Canceled as i32 => Some(End::Cancelled),
        state if state == JobState::Aborted as i32 => Some(End::Failed(Setback::Failed)),
        _ => None,
    }
}

fn tell(state: i32, reasons: Option<String>, message: Option<String>) -> String {
    let state = match state {
        3 => "pending",
        4 => "held; release it at the printer",
        5 => "being printed",
        6 => "stopped; see to the printer",
        7 => "cancelled",
        8 => "aborted",
        9 => "completed",
        _ => "in a state nobody knows",
    };
    let more = [reasons.filter(|it| it != "none"), message].into_iter().flatten().filter(|it| !it.is_empty());
    std::iter::once(state.to_owned()).chain(more).collect::<Vec<_>>().join("; ")
}

fn show(count: Option<u32>) -> String {
    count.map_or_else(|| "not counted".to_owned(), |it| it.to_string())
}
