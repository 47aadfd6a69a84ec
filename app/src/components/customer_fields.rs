//! The fields of a customer that a person may correct.

use carillon_domain::Language;
use carillon_engine::view::CustomerForm;
use leptos::prelude::*;

use super::{Faults, Field, LanguageSelect, TextArea, TextField, WaysFields, field_name};
use crate::words::use_words;

/// Three groups of fields, filled with what is typed or on file. `on_file` is told beside a field that differs from it.
#[component]
pub(crate) fn CustomerFields(
    form: CustomerForm,
    faults: Faults,
    #[prop(optional_no_strip)] on_file: Option<CustomerForm>,
) -> impl IntoView {
    let words = use_words();
    let now = on_file.as_ref();
    let hint = move |value: &str, file: Option<&String>, usual: Option<&str>| {
        let differs = file.filter(|file| file.as_str() != value);
        let told = differs.map(|file| words.with("customer-on-file", &[("value", file)]));
        told.or_else(|| usual.map(|key| words.t(key)))
    };
    let line = |id: &'static str, value: &str, file: Option<&String>, kind, dir, usual: Option<&str>| {
        let hint = hint(value, file, usual).unwrap_or_default();
        view! {
            <TextField
                id=id
                label=field_name(words, id)
                value=value.to_owned()
                faults=faults.clone()
                hint=hint
                kind=kind
                dir=dir
            />
        }
        .into_any()
    };
    let chosen = Language::resolve(&form.language).unwrap_or(Language::En);
    view! {
        <fieldset class="card">
            <legend>{words.t("customer-edit-who")}</legend>
            <div class="field-grid">
                {line("title", &form.title, now.map(|f| &f.title), "text", "auto", None)}
                {line("given", &form.given, now.map(|f| &f.given), "text", "auto", None)}
                {line("family", &form.family, now.map(|f| &f.family), "text", "auto", None)}
                {line("organisation", &form.organisation, now.map(|f| &f.organisation), "text", "auto", None)}
            </div>
        </fieldset>
        <fieldset class="card">
            <legend>{words.t("customer-edit-reach")}</legend>
            <div class="field-grid">
                {line("email", &form.email, now.map(|f| &f.email), "email", "ltr", None)}
                {line("phone", &form.phone, now.map(|f| &f.phone), "tel", "ltr", None)}
                {line("fax", &form.fax, now.map(|f| &f.fax), "tel", "ltr", None)}
                <Field id="language" label=words.t("field-language") fault=faults.of("language")>
                    <LanguageSelect id="language" name="language" languages=Language::ALL.to_vec() chosen=chosen />
                </Field>
            </div>
        </fieldset>
        <WaysFields form=form.clone() faults=faults.clone() />
        <fieldset class="card">
            <legend>{words.t("customer-edit-where")}</legend>
            <Street value=form.street.clone() />
            <div class="field-grid">
                {line("postal_code", &form.postal_code, now.map(|f| &f.postal_code), "text", "ltr", None)}
                {line("locality", &form.locality, now.map(|f| &f.locality), "text", "auto", None)}
                {line("region", &form.region, now.map(|f| &f.region), "text", "auto", None)}
                {line("country", &form.country, now.map(|f| &f.country), "text", "ltr", Some("field-country-hint"))}
                {line(
                    "time_zone",
                    &form.time_zone,
                    now.map(|f| &f.time_zone),
                    "text",
                    "ltr",
                    Some("field-time-zone-hint"),
                )}
            </div>
        </fieldset>
        <fieldset class="card">
            <legend>{words.t("customer-edit-why")}</legend>
            <TextField
                id="reason"
                label=words.t("field-reason")
                value=form.reason.clone()
                faults=faults.clone()
                hint=words.t("customer-edit-reason-hint")
            />
        </fieldset>
    }
    .into_any()
}

#[component]
fn Street(value: String) -> impl IntoView {
    view! {
        <Field id="street" label=use_words().t("field-street")>
            <TextArea id="street" value=value rows=2 />
        </Field>
    }
}
