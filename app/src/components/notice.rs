//! A word from the page itself: done, mind this, this went wrong.

use leptos::prelude::*;

/// How a notice is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// For information.
    Plain,
    /// It worked.
    Good,
    /// Mind this.
    Warn,
    /// It did not work.
    Bad,
}

/// A notice; read out at once when it says that something happened.
#[component]
pub(crate) fn Notice(
    tone: Tone,
    #[prop(into)] text: String,
    #[prop(optional, into)] testid: Option<&'static str>,
) -> impl IntoView {
    let class = match tone {
        Tone::Plain => "notice",
        Tone::Good => "notice good",
        Tone::Warn => "notice warn",
        Tone::Bad => "notice bad",
    };
    let role = match tone {
        Tone::Plain => None,
        Tone::Good | Tone::Warn => Some("status"),
        Tone::Bad => Some("alert"),
    };
    view! { <p class=class role=role data-testid=testid>{text}</p> }
}
