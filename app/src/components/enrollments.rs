//! The paths a customer is on: what comes next on each, and what can be done about it.

use carillon_engine::hold::EnrollmentView;
use leptos::prelude::*;

use super::{EndHold, HoldNote, HoldPill};
use crate::words::use_words;

/// A list of paths, times told in the customer's zone. `back` is the page they are shown on.
#[component]
pub(crate) fn Enrollments(
    enrollments: Vec<EnrollmentView>,
    #[prop(into)] zone: String,
    #[prop(into)] back: String,
) -> impl IntoView {
    let items = enrollments
        .into_iter()
        .map(|enrollment| view! { <Enrollment enrollment=enrollment zone=zone.clone() back=back.clone() /> });
    view! { <ul class="deliveries">{items.collect_view()}</ul> }
}

#[component]
fn Enrollment(enrollment: EnrollmentView, zone: String, back: String) -> impl IntoView {
    let words = use_words();
    let next = match &enrollment.next {
        Some((step, at)) => words.with("enrollment-next", &[("step", step), ("moment", &words.moment(*at, &zone))]),
        None => words.t("enrollment-next-none"),
    };
    let waiting = (enrollment.waiting > 0).then(|| {
        view! { " · " {words.number("volume-waiting", "count", enrollment.waiting)} }
    });
    let pill = enrollment.hold.is_some().then(|| view! { <HoldPill /> });
    let choice = if let Some(hold) = &enrollment.hold {
        view! { <EndHold hold_id=hold.id.clone() back=back /> }.into_any()
    } else {
        let href = format!("/care/hold/enrollment/{}", enrollment.id);
        view! { <a class="button" href=href data-testid="hold-place">{words.t("hold-place")}</a> }.into_any()
    };
    let note = enrollment.hold.map(|hold| view! { <HoldNote hold=hold zone=zone /> });
    let cancel = format!("/care/cancel/enrollment/{}", enrollment.id);
    view! {
        <li class="delivery" data-testid="enrollment">
            <header>
                <strong>
                    <bdi>{enrollment.campaign}</bdi>
                    " · "
                    <bdi>{enrollment.sequence}</bdi>
                </strong>
                {pill}
            </header>
            <p>{next}{waiting}</p>
            {note}
            <div class="actions">
                {choice}
                <a class="button" href=cancel data-testid="hold-cancel">{words.t("cancel-enrollment")}</a>
            </div>
        </li>
    }
    .into_any()
}
