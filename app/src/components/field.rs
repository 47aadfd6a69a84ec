//! One field of a form: its label, what is typed, a hint or a fault, and what is on file where that differs.

use leptos::prelude::*;

use super::Faults;

/// The frame of a field; what goes in is its child, whose id is `id`.
#[component]
pub(crate) fn Field(
    id: &'static str,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: Option<String>,
    #[prop(optional_no_strip)] fault: Option<String>,
    children: Children,
) -> impl IntoView {
    let hint =
        hint.filter(|hint| !hint.is_empty()).map(|hint| view! { <p class="hint" id=format!("{id}-hint")>{hint}</p> });
    let fault = fault.map(|fault| view! { <p class="fault" id=format!("{id}-fault")>{fault}</p> });
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {children()}
            {fault}
            {hint}
        </div>
    }
}

/// The ids of what describes a field, for `aria-describedby`.
pub(crate) fn described_by(id: &str, hint: bool, fault: bool) -> Option<String> {
    let parts = [(fault, "fault"), (hint, "hint")];
    let ids: Vec<_> = parts.iter().filter(|(there, _)| *there).map(|(_, part)| format!("{id}-{part}")).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// A line of text in a form; its name is its id.
#[component]
pub(crate) fn TextField(
    id: &'static str,
    #[prop(into)] label: String,
    #[prop(into)] value: String,
    faults: Faults,
    #[prop(optional, into)] hint: Option<String>,
    #[prop(default = "text")] kind: &'static str,
    #[prop(default = "off")] complete: &'static str,
    #[prop(default = false)] required: bool,
    #[prop(optional)] dir: Option<&'static str>,
    #[prop(optional)] testid: Option<&'static str>,
) -> impl IntoView {
    let fault = faults.of(id);
    let hint = hint.unwrap_or_default();
    let described = described_by(id, !hint.is_empty(), fault.is_some());
    let invalid = fault.is_some().then_some("true");
    view! {
        <Field id=id label=label hint=hint fault=fault>
            <input
                id=id
                name=id
                type=kind
                value=value
                dir=dir.unwrap_or("auto")
                autocomplete=complete
                required=required
                aria-invalid=invalid
                aria-describedby=described
                data-testid=testid
            />
        </Field>
    }
}
