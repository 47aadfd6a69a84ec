//! What can go wrong in a use case, as the edge needs it: a status, a phrase, and nothing of the inside.
//!
//! Holds no HTTP type and no phrase text; the internals travel along only to be logged once at the edge.

use carillon_store::StoreError;

use crate::hold::HoldRefused;

/// A fault in one field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldFault {
    /// The field's name in the form.
    pub field: &'static str,
    /// The phrase that says what is wrong, in `care.ftl`, `studio.ftl` or `pages.ftl`.
    pub phrase_key: &'static str,
    /// What was typed or expected, for the phrase; never a secret.
    pub detail: String,
}

impl FieldFault {
    /// A fault whose phrase needs no detail.
    pub fn new(field: &'static str, phrase_key: &'static str, detail: impl Into<String>) -> Self {
        Self { field, phrase_key, detail: detail.into() }
    }
}

/// Why a use case did not do what was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EngineError {
    /// There is no such thing, or not for whoever asks: the two look alike on purpose.
    #[error("there is nothing under this id or token")]
    NotFound,
    /// There was such a thing, and it is withdrawn.
    #[error("this is withdrawn")]
    Gone,
    /// The person is known and may not do this.
    #[error("this person may not do this")]
    Forbidden,
    /// What was typed is not usable; each field says why.
    #[error("{} field(s) are not usable", .0.len())]
    Invalid(Vec<FieldFault>),
    /// Somebody else changed it meanwhile.
    #[error("changed meanwhile: {0}")]
    Conflict(String),
    /// What was asked for does not go with where a thing stands.
    #[error(transparent)]
    Refused(#[from] HoldRefused),
    /// Too often; try again later.
    #[error("too often; try again in {retry_after_seconds} s")]
    Limited {
        /// Seconds to wait.
        retry_after_seconds: u64,
    },
    /// Email or password are wrong; which one is not told.
    #[error("email or password are wrong")]
    SignInRefused,
    /// Too many wrong passwords.
    #[error("signing in is locked for {minutes} more minutes")]
    LockedOut {
        /// Minutes to wait.
        minutes: u64,
    },
    /// Something we depend on is away just now.
    #[error("not available just now: {0}")]
    Unavailable(String),
    /// A fault of the program or of the data.
    #[error("{0}")]
    Internal(String),
}

impl EngineError {
    /// The HTTP status that says the same.
    pub fn status(&self) -> u16 {
        match self {
            Self::NotFound => 404,
            Self::Gone => 410,
            Self::Forbidden => 403,
            Self::Invalid(_) | Self::SignInRefused => 422,
            Self::Conflict(_) | Self::Refused(_) => 409,
            Self::Limited { .. } | Self::LockedOut { .. } => 429,
            Self::Unavailable(_) => 503,
            Self::Internal(_) => 500,
        }
    }

    /// The phrase in `pages.ftl` that explains it to a reader; with `-title` and `-todo` variants.
    pub fn phrase_key(&self) -> &'static str {
        match self {
            Self::NotFound => "error-not-found",
            Self::Gone => "error-gone",
            Self::Forbidden => "error-forbidden",
            Self::Invalid(_) | Self::SignInRefused => "error-invalid",
            Self::Conflict(_) | Self::Refused(_) => "error-conflict",
            Self::Limited { .. } | Self::LockedOut { .. } => "error-limited",
            Self::Unavailable(_) => "error-unavailable",
            Self::Internal(_) => "error-internal",
        }
    }

    /// A fault of the program or the data, told with what was being done.
    pub fn internal(doing: &str, cause: impl std::fmt::Display) -> Self {
        Self::Internal(format!("{doing}: {cause}"))
    }
}

impl From<StoreError> for EngineError {
    fn from(error: StoreError) -> Self {
        if error.is_passing() { Self::Unavailable(error.to_string()) } else { Self::Internal(error.to_string()) }
    }
}

/// What use cases answer.
pub type Result<T, E = EngineError> = std::result::Result<T, E>;
