//! `offer` and `partner`: places for blocks that are chosen or written for each recipient.

use std::fmt;
use std::sync::Arc;

use minijinja::value::{Object, ObjectRepr};
use minijinja::{Environment, Error, Value};

use super::{Function, refuse};
use crate::format::Locale;

pub(super) const OFFER: Function = Function {
    name: "offer",
    usage: "{{ offer(\"main\") }}",
    help: "The offer chosen for this slot. It stands in a paragraph of its own; where nothing was chosen, nothing stands.",
    install: install_offer,
};

pub(super) const PARTNER: Function = Function {
    name: "partner",
    usage: "{{ partner() }}",
    help: "The text a reseller wrote for its customers. It stands in a paragraph of its own; without one, nothing stands.",
    install: install_partner,
};

/// The functions that make slots.
pub(crate) const SLOTS: [&str; 2] = [OFFER.name, PARTNER.name];

/// A slot on its way out of a template. As a value it is empty: no filter can make text of it.
#[derive(Debug)]
pub(crate) struct SlotMark {
    pub(crate) function: &'static str,
    pub(crate) name: String,
}

impl Object for SlotMark {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn render(self: &Arc<Self>, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

fn install_offer(environment: &mut Environment<'static>, _: Locale) {
    environment.add_function(OFFER.name, |name: String| {
        if is_name(&name) { Ok(mark(OFFER.name, name)) } else { Err(unusable(&name)) }
    });
}

fn install_partner(environment: &mut Environment<'static>, _: Locale) {
    environment.add_function(PARTNER.name, || mark(PARTNER.name, String::new()));
}

fn mark(function: &'static str, name: String) -> Value {
    Value::from_object(SlotMark { function, name })
}

fn unusable(name: &str) -> Error {
    let name: String = name.chars().take(40).collect();
    refuse(format!("`{name}` cannot be the name of a slot; use lower-case letters, digits and hyphens"))
}

fn is_name(name: &str) -> bool {
    let fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=64).contains(&name.len()) && name.bytes().all(fine)
}
