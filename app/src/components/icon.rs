//! Small line drawings beside words. They repeat what the words say, so nothing reads them out.

use leptos::prelude::*;

/// What a drawing shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Icon {
    /// A house.
    Home,
    /// A magnifying glass.
    Find,
    /// A tray with an envelope's flap.
    Outbox,
    /// Sheets, one behind the other.
    Sheets,
    /// A clock.
    Clock,
    /// A pen.
    Pen,
    /// A page that leads outside.
    Outside,
    /// An arrow that turns round.
    Again,
    /// A dial with its hand.
    Gauge,
    /// An arrow to what follows; it is turned where words run from right to left.
    Onward,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Self::Home => "M3.5 10.5 12 3.8l8.5 6.7M5.8 9v10.7h12.4V9M10 19.5v-5.2h4v5.2",
            Self::Find => "M10.8 17.6a6.8 6.8 0 1 0 0-13.6 6.8 6.8 0 0 0 0 13.6zM15.8 15.8l4.7 4.7",
            Self::Outbox => "M3.5 13.5h5l1.2 2.5h4.6l1.2-2.5h5M3.5 13.5 6.3 5h11.4l2.8 8.5V19h-17z",
            Self::Sheets => "M8 3.8h12v12H8zM16 15.8v4.4H4v-12h4M11 7.8h6M11 11.3h6",
            Self::Clock => "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7v5.2l3.4 2",
            Self::Pen => "M4 20l.9-4.2L16.6 4.1l3.3 3.3L8.2 19.1 4 20zM14.4 6.3l3.3 3.3",
            Self::Outside => "M13.5 4H20v6.5M20 4l-8.7 8.7M17.5 13.5V20H4V6.5h6.5",
            Self::Gauge => "M4.6 18.5a8.8 8.8 0 1 1 14.8 0M12 14.2l4-5M12 14.2a1 1 0 1 0 .1 0",
            Self::Onward => "M4 12h15M13.5 6.5 19 12l-5.5 5.5",
            Self::Again => "M4.2 12a7.8 7.8 0 1 1 2.3 5.5M4 20v-4.6h4.6",
        }
    }
}

/// Draws it in the colour of the text around it.
#[component]
pub(crate) fn Sign(icon: Icon, #[prop(default = 18)] size: u32) -> impl IntoView {
    view! {
        <svg
            width=size
            height=size
            viewBox="0 0 24 24"
            fill="none"
            stroke="currentColor"
            stroke-width="1.7"
            stroke-linecap="round"
            stroke-linejoin="round"
            aria-hidden="true"
        >
            <path d=icon.path() />
        </svg>
    }
}
