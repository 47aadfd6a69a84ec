//! Short ways to say how a hand-over ended. Must not decide which of them is true.

use carillon_domain::AttemptOutcome;

/// Longest reply kept, in characters: enough for any reason, too little to fill a database with.
const REPLY_LIMIT: usize = 500;

pub(crate) fn accepted(reply: &str) -> AttemptOutcome {
    AttemptOutcome::Accepted { reply: tidy(reply) }
}

pub(crate) fn deferred(code: Option<u16>, reply: &str) -> AttemptOutcome {
    AttemptOutcome::Deferred { code, reply: tidy(reply) }
}

pub(crate) fn rejected(code: Option<u16>, reply: &str) -> AttemptOutcome {
    AttemptOutcome::Rejected { code, reply: tidy(reply) }
}

pub(crate) fn uncertain(reason: &str) -> AttemptOutcome {
    AttemptOutcome::Uncertain { reason: tidy(reason) }
}

/// A limit of ours lets no more through for so many seconds.
pub(crate) fn waiting(reason: &str, seconds: u32) -> AttemptOutcome {
    AttemptOutcome::Waiting { reason: tidy(reason), seconds }
}

/// We ourselves will not hand this message over, now or later.
pub(crate) fn refused(reason: &str) -> AttemptOutcome {
    rejected(None, reason)
}

/// One line of limited length; a server may answer anything.
pub(crate) fn tidy(text: &str) -> String {
    let plain = text.chars().map(|it| if it.is_control() { ' ' } else { it });
    plain.take(REPLY_LIMIT).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_is_kept_on_one_line_of_limited_length() {
        assert_eq!(accepted("queued\r\nas 7\0 ").reply(), "queued  as 7");
        let endless = "é".repeat(10_000);
        assert_eq!(deferred(None, &endless).reply().chars().count(), REPLY_LIMIT);
    }
}
