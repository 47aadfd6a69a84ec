//! The faults of a form that came back: each beside its field, and how many there are above them.

use carillon_engine::FieldFault;
use leptos::prelude::*;

use super::{Notice, Tone};
use crate::words::{Words, use_words};

/// The faults, already in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Faults(Vec<(&'static str, String)>);

impl Faults {
    /// Puts the engine's faults into words.
    pub(crate) fn from_engine(words: Words, faults: &[FieldFault]) -> Self {
        let told = faults.iter().map(|fault| {
            let text = words.find(fault.phrase_key, &[("detail", &fault.detail)]);
            (fault.field, text.unwrap_or_else(|| words.t("fault-other")))
        });
        Self(told.collect())
    }

    /// The fault of a field.
    pub(crate) fn of(&self, field: &str) -> Option<String> {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, text)| text.clone())
    }

    /// All of them, in their order.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.0.iter().map(|(_, text)| text.clone()).collect()
    }

    /// How many fields are not usable.
    pub(crate) fn len(&self) -> u64 {
        self.0.len() as u64
    }
}

/// How many fields are not usable, above the form; nothing where all are.
#[component]
pub(crate) fn FaultSummary(count: u64) -> impl IntoView {
    let words = use_words();
    (count > 0).then(|| {
        view! { <Notice tone=Tone::Bad text=words.number("fault-summary", "count", count) testid="faults" /> }
    })
}
