//! What a use case refused, as a problem.

use carillon_engine::{EngineError, FieldFault};

use super::{Problem, ProblemType, Wrong};

impl Problem {
    /// What a use case refused, each fault at the pointer of its field.
    pub(crate) fn refused(
        error: EngineError,
        pointer: impl Fn(&str) -> String,
        words: impl Fn(&FieldFault) -> String,
    ) -> Self {
        let EngineError::Invalid(faults) = error else { return error.into() };
        let wrong = |fault: &FieldFault| Wrong { pointer: pointer(fault.field), detail: words(fault) };
        let reused = faults.iter().any(|fault| fault.phrase_key == "fault-key-reused");
        let problem = Self::invalid(faults.iter().map(wrong).collect());
        if reused {
            Self { errors: problem.errors, ..Self::new(ProblemType::KeyReused, problem.detail) }
        } else {
            problem
        }
    }
}

/// What is wrong with a field, in words for who sent it.
pub(crate) fn words(fault: &FieldFault) -> String {
    let (field, told) = (fault.field, fault.detail.as_str());
    match fault.phrase_key {
        "fault-event-name" => {
            format!("`{told}` is no name of an event: at most 64 lower-case letters, digits and hyphens")
        }
        "fault-too-long" => format!("{field} is longer than {told} bytes"),
        "fault-control" => format!("{field} holds control characters"),
        "fault-key-reused" => format!("the key `{told}` was told before, with something else; give each event its own"),
        "fault-unknown" => format!("there is no {field} `{told}`; import it first, or correct the number"),
        _ => format!("{field} is not usable"),
    }
}

impl From<EngineError> for Problem {
    fn from(error: EngineError) -> Self {
        match error {
            EngineError::NotFound | EngineError::Gone => Self::new(ProblemType::NotFound, "there is no such thing"),
            EngineError::Forbidden | EngineError::SignInRefused => {
                Self::new(ProblemType::Forbidden, "this is not allowed")
            }
            EngineError::Invalid(_) => Self::refused(error, |field| format!("/{field}"), words),
            EngineError::Conflict(_) | EngineError::Refused(_) => {
                Self::new(ProblemType::Conflict, "it was changed meanwhile, or cannot be done any more")
            }
            EngineError::Limited { retry_after_seconds } => Self::limited(retry_after_seconds),
            EngineError::LockedOut { minutes } => Self::limited(minutes.saturating_mul(60)),
            EngineError::Unavailable(_) => {
                tracing::warn!(%error, "a request of a program has to wait");
                Self::new(ProblemType::Unavailable, "something this needs is away just now; send the same again later")
            }
            _ => {
                tracing::error!(%error, "a request of a program failed");
                Self::new(ProblemType::Internal, "the program failed; its keeper finds the cause in the log")
            }
        }
    }
}
