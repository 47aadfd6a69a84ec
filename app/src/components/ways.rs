//! What a customer wants of the ways to reach them: as fields of a form, and as lines to read.

use carillon_domain::Channel;
use carillon_domain::ladder::read_channels;
use carillon_engine::view::CustomerForm;
use leptos::prelude::*;

use super::{Faults, Field, field_name};
use crate::words::{Words, use_words};

/// Which channel first, and for each whether the customer agreed or refused.
#[component]
pub(crate) fn WaysFields(form: CustomerForm, faults: Faults) -> impl IntoView {
    let words = use_words();
    let prefers = form.prefers.clone();
    let mut choices = vec![(String::new(), words.t("ways-no-order"))];
    // A longer list of a source stays what it is, unless another choice is made.
    if form.prefers.contains(',') {
        choices.push((form.prefers.clone(), names(words, &form.prefers)));
    }
    choices.extend(Channel::ALL.map(|channel| (channel.to_string(), name(words, channel))));
    let options = choices.into_iter().map(move |(value, told)| {
        let chosen = value == prefers;
        view! { <option value=value selected=chosen>{told}</option> }
    });
    let ways = [
        ("way_email", Channel::Email, form.way_email.clone()),
        ("way_letter", Channel::Letter, form.way_letter.clone()),
        ("way_fax", Channel::Fax, form.way_fax.clone()),
        ("way_sms", Channel::Sms, form.way_sms.clone()),
    ];
    let ways = ways.map(|(id, channel, said)| {
        let options =
            [("", "way-neither"), ("agreed", "way-agreed"), ("refused", "way-refused")].map(|(value, key)| {
                view! { <option value=value selected=value == said>{words.t(key)}</option> }
            });
        view! {
            <Field id=id label=name(words, channel) fault=faults.of(id)>
                <select id=id name=id autocomplete="off">{options.into_iter().collect_view()}</select>
            </Field>
        }
    });
    view! {
        <fieldset class="card">
            <legend>{words.t("customer-edit-ways")}</legend>
            <Field id="prefers" label=field_name(words, "prefers") fault=faults.of("prefers")>
                <select id="prefers" name="prefers" autocomplete="off">{options.collect_view()}</select>
            </Field>
            <p class="hint">{words.t("ways-hint")}</p>
            <div class="field-grid">{ways.into_iter().collect_view()}</div>
        </fieldset>
    }
    .into_any()
}

/// The same as lines of a list of terms; none where nothing is wanted.
pub(crate) fn ways_lines(words: Words, form: &CustomerForm) -> impl IntoView + use<> {
    let ways = [
        (Channel::Email, &form.way_email),
        (Channel::Letter, &form.way_letter),
        (Channel::Fax, &form.way_fax),
        (Channel::Sms, &form.way_sms),
    ];
    let said = |word: &str| {
        let those = ways.iter().filter(|(_, said)| said.as_str() == word);
        words.list(&those.map(|(channel, _)| name(words, *channel)).collect::<Vec<_>>())
    };
    let lines = [("prefers", names(words, &form.prefers)), ("agrees_to", said("agreed")), ("refuses", said("refused"))];
    let lines = lines.into_iter().filter(|(_, told)| !told.is_empty()).map(|(field, told)| {
        view! {
            <dt>{field_name(words, field)}</dt>
            <dd>{told}</dd>
        }
    });
    lines.collect_view()
}

fn name(words: Words, channel: Channel) -> String {
    words.t(&format!("channel-{channel}"))
}

/// What a field held, as people read it: lists of channels by their names, anything else as it is.
pub(crate) fn field_value(words: Words, field: &str, value: String) -> String {
    if matches!(field, "prefers" | "agrees_to" | "refuses") { names(words, &value) } else { value }
}

/// A list of channels by their names.
fn names(words: Words, list: &str) -> String {
    let channels = read_channels(list).unwrap_or_default();
    words.list(&channels.into_iter().map(|channel| name(words, channel)).collect::<Vec<_>>())
}
