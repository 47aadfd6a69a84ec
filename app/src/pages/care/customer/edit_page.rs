//! The component of correcting a customer's data.

use carillon_engine::view::{CustomerForm, CustomerView};
use leptos::prelude::*;

use crate::components::{CareShell, CustomerFields, FaultSummary, Faults, Frame, Notice, Place, Tone};
use crate::words::use_words;

/// The form, filled with what is typed or on file.
#[component]
pub(crate) fn CustomerEditPage(
    frame: Frame,
    customer: CustomerView,
    form: CustomerForm,
    faults: Faults,
    conflict: bool,
) -> impl IntoView {
    let words = use_words();
    let title = words.with("customer-edit-title", &[("name", &customer.name)]);
    let back = format!("/care/customers/{}", customer.id);
    let version = form.version;
    let on_file = conflict.then_some(customer.form);
    let warning =
        conflict.then(|| view! { <Notice tone=Tone::Warn text=words.t("customer-conflict") testid="conflict" /> });
    view! {
        <CareShell frame=frame place=Place::Inside title=title.clone()>
            <div class="stack narrow">
                <header class="page-head">
                    <div>
                        <p class="eyebrow"><a href=back.clone()>{words.t("care-back")}</a></p>
                        <h1>{title}</h1>
                    </div>
                </header>
                {warning}
                <FaultSummary count=faults.len() />
                <form
                    class="form"
                    method="post"
                    action=format!("/care/customers/{}/edit", customer.id)
                    data-testid="customer-form"
                >
                    <input type="hidden" name="version" value=version />
                    <CustomerFields form=form faults=faults on_file=on_file />
                    <div class="actions">
                        <button class="button loud" data-testid="save-customer">{words.t("customer-edit-save")}</button>
                        <a class="button" href=back>{words.t("care-cancel")}</a>
                    </div>
                </form>
            </div>
        </CareShell>
    }
}
