//! The component of the list of tasks.

use carillon_engine::TaskView;
use leptos::prelude::*;

use crate::components::{CareShell, Frame, Notice, Place, Tone};
use crate::words::use_words;

/// What waits for a person.
#[component]
pub(crate) fn TasksPage(frame: Frame, tasks: Vec<TaskView>, closed: bool, zone: String) -> impl IntoView {
    let words = use_words();
    let note = closed.then(|| view! { <Notice tone=Tone::Good text=words.t("tasks-closed") testid="done" /> });
    let list = if tasks.is_empty() {
        view! { <p class="empty">{words.t("tasks-none")}</p> }.into_any()
    } else {
        let items = tasks.into_iter().map(|task| view! { <Task task=task zone=zone.clone() /> });
        view! { <ul class="deliveries">{items.collect_view()}</ul> }.into_any()
    };
    view! {
        <CareShell frame=frame place=Place::Tasks title=words.t("tasks-title")>
            <div class="stack narrow">
                {note}
                <header class="page-head">
                    <div>
                        <p class="eyebrow"><a href="/care">{words.t("care-home")}</a></p>
                        <h1>{words.t("tasks-title")}</h1>
                        <p class="quiet">{words.t("tasks-intro")}</p>
                    </div>
                </header>
                {list}
            </div>
        </CareShell>
    }
}

#[component]
fn Task(task: TaskView, zone: String) -> impl IntoView {
    let words = use_words();
    let since = words.with("tasks-since", &[("moment", &words.moment(task.since, &zone))]);
    let about = if task.subject.is_empty() { task.reference.clone() } else { task.subject };
    view! {
        <li class="delivery" data-testid="task">
            <header>
                <strong>
                    <a href=format!("/care/customers/{}", task.customer_id)><bdi>{task.customer}</bdi></a>
                </strong>
                <span class="facts small"><time datetime=task.since.to_string()>{since}</time></span>
            </header>
            <p><a href=format!("/care/communications/{}", task.communication_id)><bdi>{about}</bdi></a></p>
            <p class="quiet"><bdi>{task.reason}</bdi></p>
            <form method="post" action=format!("/care/tasks/{}/done", task.id)>
                <button class="button" type="submit">{words.t("tasks-done")}</button>
            </form>
        </li>
    }
    .into_any()
}
