//! The component of an absence: who and when, and what changes.

use carillon_engine::volume::{AbsenceDraft, Effect};
use jiff::civil::Date;
use leptos::prelude::*;

use super::effect::EffectOf;
use crate::components::{CareShell, FaultSummary, Faults, Field, Frame, Place, TextField};
use crate::words::use_words;

/// What stands in the fields.
#[derive(Debug, Clone, Default)]
pub(crate) struct AbsenceForm {
    pub(crate) staff: String,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) reason: String,
}

impl AbsenceForm {
    /// What the engine is asked to save.
    pub(super) fn draft(&self) -> AbsenceDraft {
        AbsenceDraft {
            staff_member_id: self.staff.clone(),
            from: self.from.clone(),
            to: self.to.clone(),
            reason: self.reason.clone(),
        }
    }
}

/// An absence that is not saved yet.
#[component]
pub(crate) fn AbsencePage(
    frame: Frame,
    form: AbsenceForm,
    people: Vec<(String, String)>,
    faults: Faults,
    #[prop(optional_no_strip)] effect: Option<Effect>,
    today: Date,
) -> impl IntoView {
    let words = use_words();
    let effect = effect.map(|effect| view! { <EffectOf effect=effect today=today /> });
    view! {
        <CareShell frame=frame place=Place::Volume title=words.t("volume-mark-absent")>
            <div class="stack narrow">
                <FaultSummary count=faults.len() />
                <header class="page-head">
                    <div>
                        <p class="eyebrow"><a href="/care/volume">{words.t("volume-title")}</a></p>
                        <h1>{words.t("volume-mark-absent")}</h1>
                        <p class="quiet">{words.t("volume-absent-explain")}</p>
                    </div>
                </header>
                <Fields form=form people=people faults=faults />
                {effect}
            </div>
        </CareShell>
    }
}

#[component]
fn Fields(form: AbsenceForm, people: Vec<(String, String)>, faults: Faults) -> impl IntoView {
    let words = use_words();
    let chosen = form.staff;
    let options = people.into_iter().map(move |(id, name)| {
        let selected = id == chosen;
        view! { <option value=id selected=selected>{name}</option> }
    });
    view! {
        <form class="form" method="post" action="/care/volume/absences">
            <div class="field-grid">
                <Field id="staff" label=words.t("volume-person")>
                    <select id="staff" name="staff" autocomplete="off">{options.collect_view()}</select>
                </Field>
                <TextField id="from" label=words.t("volume-from") value=form.from faults=faults.clone() kind="date" />
                <TextField id="to" label=words.t("volume-to") value=form.to faults=faults.clone() kind="date" />
            </div>
            <TextField
                id="reason"
                label=words.t("volume-reason")
                value=form.reason
                faults=faults
                hint=words.t("volume-reason-hint")
            />
            <div class="actions">
                <button class="button loud" name="wish" value="save" data-testid="absence-save">{words.t("volume-save")}</button>
                <button class="button" name="wish" value="preview" data-testid="absence-preview">
                    {words.t("volume-show-effect")}
                </button>
                <a class="button" href="/care/volume">{words.t("care-cancel")}</a>
            </div>
        </form>
    }
    .into_any()
}
