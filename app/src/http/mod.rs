//! What HTTP needs around a page: headers, cookies, who reads, what went wrong.
//!
//! Holds no page and no use case.

mod cookies;
mod csrf;
mod fault;
mod page;
mod policy;
mod reader;
mod signed_in;

pub(crate) use cookies::{Theme, drop_session, keep_session, keep_theme, session_of, theme_of};
pub(crate) use csrf::{forgive_hidden_origin, guard};
pub(crate) use fault::{Fault, show_faults};
pub(crate) use page::{Page, back_to, local_path, see_other};
pub(crate) use policy::Policy;
pub(crate) use reader::{PortalReader, Reader};
pub(crate) use signed_in::{SignedIn, unusable};

/// What a handler answers.
pub(crate) type Answer<T = axum::response::Response> = Result<T, Fault>;
