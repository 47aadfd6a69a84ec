//! The component of a simulation that has nothing to show: not yet, never, or not any more.

use leptos::prelude::*;

use super::super::asked::campaign_url;
use super::desk_url;
use crate::components::{CareShell, Frame, Notice, Place, Tone};
use crate::words::use_words;

/// Why there is nothing to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Still {
    /// So many hundredths of its days have passed.
    Living(u8),
    /// It came to no end.
    Failed,
    /// It is not kept any more.
    Vanished,
}

/// Says so, and what to do.
#[component]
pub(crate) fn StandingPage(frame: Frame, name: String, title: String, still: Still) -> impl IntoView {
    let words = use_words();
    let inside = match still {
        Still::Living(share) => {
            let label = words.with("simulate-living", &[("share", &words.digits(share.into()))]);
            view! {
                <section class="card" data-testid="simulation-living">
                    <p role="status">{label.clone()}</p>
                    <progress max="100" value=share aria-label=label></progress>
                    <p class="small">{words.t("simulate-living-explain")}</p>
                    <p><a class="button" href="">{words.t("simulate-look-again")}</a></p>
                </section>
            }
            .into_any()
        }
        Still::Failed | Still::Vanished => {
            let (tone, key) = match still {
                Still::Failed => (Tone::Bad, "simulate-failed"),
                _ => (Tone::Plain, "simulate-vanished"),
            };
            view! {
                <Notice tone=tone text=words.t(key) testid="simulation-none" />
                <p><a class="button loud" href=desk_url(&name)>{words.t("simulate-again")}</a></p>
            }
            .into_any()
        }
    };
    view! {
        <CareShell frame=frame place=Place::Campaigns title=words.t("simulate-title")>
            <div class="stack">
                <header class="page-head">
                    <div>
                        <p class="eyebrow">
                            <a href="/care/campaigns">{words.t("studio-title")}</a>
                            " · "
                            <a href=campaign_url(&name)><bdi>{title}</bdi></a>
                        </p>
                        <h1>{words.t("simulate-title")}</h1>
                    </div>
                </header>
                {inside}
            </div>
        </CareShell>
    }
}
