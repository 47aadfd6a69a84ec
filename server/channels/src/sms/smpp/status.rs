//! What each status of the message center means for a message. Must not know how the answer came.

use carillon_domain::Setback;
use rusmpp::CommandStatus;

use crate::{Answer, outcome};

/// The first of the codes that each message center gives a meaning of its own.
const OWN_CODES: u32 = 0x0400;

/// Whether the message center asks us to go slower: nothing was taken, and the same may be asked again soon.
pub(super) fn is_throttling(status: CommandStatus) -> bool {
    matches!(status, CommandStatus::EsmeRthrottled | CommandStatus::EsmeRmsgqful)
}

/// The answer to a message that was not taken.
pub(super) fn refusal(status: CommandStatus) -> Answer {
    use CommandStatus as S;
    let number = u32::from(status);
    let (code, words) = (u16::try_from(number).ok(), explain(status));
    let setback = match status {
        S::EsmeRinvdstadr => Setback::BadNumber,
        S::EsmeRinvsrcadr
        | S::EsmeRinvsrcton
        | S::EsmeRinvsrcnpi
        | S::EsmeRprohibited
        | S::EsmeRsertypunauth
        | S::EsmeRsertypdenied
        | S::EsmeRxRAppn => Setback::Blocked,
        _ if is_temporary(status) || number >= OWN_CODES => return outcome::deferred(code, &words).into(),
        _ => Setback::Failed,
    };
    Answer { outcome: outcome::rejected(code, &words), receipt: None, setback: Some(setback) }
}

fn is_temporary(status: CommandStatus) -> bool {
    use CommandStatus as S;
    let is_ours = matches!(status, S::EsmeRinvbndsts | S::EsmeRinvcmdid | S::EsmeRinvsysid | S::EsmeRinvpaswd);
    let is_theirs = matches!(status, S::EsmeRsyserr | S::EsmeRsubmitfail | S::EsmeRxTAppn | S::EsmeRunknownerr);
    is_ours || is_theirs || is_throttling(status) || status == S::EsmeRsertypunavail
}

/// A status in words, with what to do where somebody can.
pub(super) fn explain(status: CommandStatus) -> String {
    use CommandStatus as S;
    let words = match status {
        S::EsmeRthrottled => "it wants fewer messages a second; set per_second",
        S::EsmeRmsgqful => "its queue is full",
        S::EsmeRinvdstadr => "the number is not one it delivers to",
        S::EsmeRinvsrcadr | S::EsmeRinvsrcton | S::EsmeRinvsrcnpi => {
            "it does not take this sender; register it, or change it"
        }
        S::EsmeRbindfail | S::EsmeRinvpaswd | S::EsmeRinvsysid => "it does not take this system_id and password",
        S::EsmeRalybnd => "this system_id is bound already; let another program go, or ask for more connections",
        S::EsmeRsyserr => "it has an error of its own",
        S::EsmeRinvmsglen => "the text is too long for it; set long_messages to parts",
        _ => "it refused",
    };
    format!("{words} (SMPP status 0x{:08x})", u32::from(status))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(0x58, "deferred", None)]
    #[case(0x14, "deferred", None)]
    #[case(0x08, "deferred", None)]
    #[case(0x64, "deferred", None)]
    #[case(0x0b, "rejected", Some(Setback::BadNumber))]
    #[case(0x0a, "rejected", Some(Setback::Blocked))]
    #[case(0x01, "rejected", Some(Setback::Failed))]
    #[case(0x43, "rejected", Some(Setback::Failed))]
    #[case(0x0412, "deferred", None)]
    #[case(0xffff_ffff, "deferred", None)]
    fn a_status_is_an_outcome(#[case] status: u32, #[case] kind: &str, #[case] setback: Option<Setback>) {
        let answer = refusal(CommandStatus::from(status));
        assert_eq!((answer.outcome.kind(), answer.setback, answer.receipt), (kind, setback, None));
        assert_eq!(answer.outcome.code(), u16::try_from(status).ok());
    }
}
