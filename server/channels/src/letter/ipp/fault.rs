//! What a printer's refusal, or its silence, makes of a hand-over. Must not ask the printer.

use carillon_domain::Setback;
use ipp::prelude::StatusCode;
use reqwest::StatusCode as HttpStatus;

use super::line::Silence;
use crate::Answer;
use crate::print::answers;

/// The printer has answered, and did not take the job. What is wrong with the document stays wrong; everything else
/// somebody can put right.
pub(super) fn refused(status: StatusCode, words: &str) -> Answer {
    let is_ours = matches!(
        status,
        StatusCode::ClientErrorRequestEntityTooLong
            | StatusCode::ClientErrorRequestValueTooLong
            | StatusCode::ClientErrorDocumentFormatNotSupported
            | StatusCode::ClientErrorAttributesOrValuesNotSupported
            | StatusCode::ClientErrorConflictingAttributes
            | StatusCode::ClientErrorDocumentFormatError
            | StatusCode::ClientErrorDocumentAccessError
    );
    let code = u16::try_from(status as i32).ok();
    if is_ours { answers::rejected(Setback::Failed, code, words) } else { answers::deferred(code, words) }
}

/// There is no answer.
pub(super) fn silent(silence: &Silence) -> Answer {
    match silence {
        Silence::Refused(status) if *status == HttpStatus::PAYLOAD_TOO_LARGE => {
            answers::rejected(Setback::Failed, Some(status.as_u16()), &explain(silence))
        }
        Silence::Refused(status) => answers::deferred(Some(status.as_u16()), &explain(silence)),
        Silence::Unreached(_) => answers::deferred(None, &explain(silence)),
        Silence::Broken(_) => answers::uncertain(&explain(silence)),
    }
}

/// What is wrong, and what to do.
pub(super) fn explain(silence: &Silence) -> String {
    match silence {
        Silence::Unreached(told) => {
            format!("the printer is not reached: {told}; see whether it is on, and its address")
        }
        Silence::Broken(told) => format!("the printer fell silent: {told}; see whether it is on"),
        Silence::Refused(HttpStatus::UNAUTHORIZED | HttpStatus::FORBIDDEN) => {
            "the printer lets us not in; correct username and password".to_owned()
        }
        Silence::Refused(HttpStatus::UPGRADE_REQUIRED) => "the printer wants encryption; use ipps://".to_owned(),
        Silence::Refused(HttpStatus::PAYLOAD_TOO_LARGE) => "the letter is too large for the printer".to_owned(),
        Silence::Refused(status) => format!("the printer answers HTTP {status}; correct its address"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(StatusCode::ClientErrorDocumentFormatNotSupported, "rejected")]
    #[case(StatusCode::ClientErrorDocumentFormatError, "rejected")]
    #[case(StatusCode::ClientErrorRequestEntityTooLong, "rejected")]
    #[case(StatusCode::ClientErrorNotFound, "deferred")]
    #[case(StatusCode::ClientErrorNotAuthorized, "deferred")]
    #[case(StatusCode::ServerErrorNotAcceptingJobs, "deferred")]
    #[case(StatusCode::ServerErrorBusy, "deferred")]
    #[case(StatusCode::ServerErrorInternalError, "deferred")]
    #[case(StatusCode::UnknownStatusCode, "deferred")]
    fn a_refusal_is_for_ever_only_where_the_document_is_wrong(#[case] status: StatusCode, #[case] kind: &str) {
        assert_eq!(refused(status, "told").outcome.kind(), kind);
    }

    #[test]
    fn what_the_printer_may_have_is_in_doubt() {
        assert_eq!(silent(&Silence::Broken("reset".to_owned())).outcome.kind(), "uncertain");
        assert_eq!(silent(&Silence::Unreached("refused".to_owned())).outcome.kind(), "deferred");
        assert_eq!(silent(&Silence::Refused(HttpStatus::PAYLOAD_TOO_LARGE)).outcome.kind(), "rejected");
        assert_eq!(silent(&Silence::Refused(HttpStatus::SERVICE_UNAVAILABLE)).outcome.kind(), "deferred");
    }
}
