//! What providers of mail tell by calling us: the same as bounces by mail say, in JSON of their own. What a server said is
//! judged by the same tables as in a bounce; the provider's own word counts where the server's are not there, or where the
//! provider alone can know. Must not know who called, nor whether it is genuine.

mod json;
mod postmark;
mod ses;

pub use postmark::read_postmark;
pub use ses::read_ses;

/// A call that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is no JSON.
    #[error("the call is no JSON; point the provider's own webhook here")]
    NotJson,
    /// Something is not where it should be.
    #[error("the call has nothing at `{0}`; point the provider's own webhook here")]
    Nothing(&'static str),
}
