//! Short ways to answer a hand-over of something printed or faxed. Must not decide which of them is true.

use carillon_domain::{AttemptOutcome, Setback};

use crate::Answer;

/// Longest reply kept, in characters: enough for any reason, too little to fill a database with.
const REPLY_LIMIT: usize = 500;

pub(crate) fn accepted(reply: &str, receipt: impl Into<String>) -> Answer {
    Answer::accepted(tidy(reply), receipt)
}

pub(crate) fn deferred(code: Option<u16>, reply: &str) -> Answer {
    AttemptOutcome::Deferred { code, reply: tidy(reply) }.into()
}

pub(crate) fn rejected(setback: Setback, code: Option<u16>, reply: &str) -> Answer {
    let outcome = AttemptOutcome::Rejected { code, reply: tidy(reply) };
    Answer { outcome, receipt: None, setback: Some(setback) }
}

/// We ourselves will not hand this over, now or later.
pub(crate) fn refused(reason: &str) -> Answer {
    rejected(Setback::Failed, None, reason)
}

pub(crate) fn uncertain(reason: &str) -> Answer {
    AttemptOutcome::Uncertain { reason: tidy(reason) }.into()
}

/// One line of limited length; a server may answer anything.
pub(crate) fn tidy(text: &str) -> String {
    let plain = text.chars().map(|it| if it.is_control() { ' ' } else { it });
    plain.take(REPLY_LIMIT).collect::<String>().trim().to_owned()
}
