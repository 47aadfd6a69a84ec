//! Bars. They repeat what the words beside them say, so nothing reads them out; sizes are attributes, since the policy of
//! the portal allows no style in the markup.

use leptos::prelude::*;

/// How full something is.
#[component]
pub(crate) fn Gauge(part: u64, whole: u64) -> impl IntoView {
    let class = if part >= whole { "gauge full" } else { "gauge" };
    view! {
        <svg class=class viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="bar-email" width=share(part, whole) height="10" />
        </svg>
    }
}

/// What goes on a day, a stretch for each channel, beside a day on which `most` go.
#[component]
pub(crate) fn Bar(stretches: Vec<(&'static str, u64)>, most: u64) -> impl IntoView {
    let mut from = 0;
    let rects: Vec<_> = stretches
        .into_iter()
        .map(|(channel, count)| {
            let start = share(from, most);
            from += count;
            let width = share(from, most) - start;
            view! { <rect class=format!("bar-{channel}") x=start width=width height="10" /> }
        })
        .collect();
    view! {
        <svg class="day-bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            {rects}
        </svg>
    }
}

/// A part in thousandths; what there is can be seen, however little it is.
pub(crate) fn share(part: u64, whole: u64) -> u64 {
    match (part, whole) {
        (0, _) => 0,
        (part, whole) if part >= whole => 1_000,
        (part, whole) => (u128::from(part) * 1_000 / u128::from(whole)).try_into().unwrap_or(1_000).max(6),
    }
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn a_part_is_never_more_than_the_whole_and_never_invisible() {
        assert_eq!([share(0, 0), share(0, 5), share(5, 0), share(1, 2), share(9, 5)], [0, 0, 1_000, 500, 1_000]);
        assert_eq!(share(1, u64::MAX), 6);
    }
}
