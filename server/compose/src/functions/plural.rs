//! `plural`: the form of a word that a number asks for.

use carillon_domain::language::Language;
use minijinja::value::Kwargs;
use minijinja::{Environment, Error, Value};

use super::number::read;
use super::{Function, refuse};
use crate::format::{Locale, Plural, formats, missing_plurals};

pub(super) const FUNCTION: Function = Function {
    name: "plural",
    usage: "{{ n|plural(one=\"license\", other=\"licenses\") }}",
    help: "One of the forms zero, one, two, few, many, other; every form the language has must be there.",
    install,
};

fn install(environment: &mut Environment<'static>, locale: Locale) {
    environment.add_filter("plural", move |value: Value, forms: Kwargs| choose(locale, &value, &forms));
}

fn choose(locale: Locale, value: &Value, forms: &Kwargs) -> Result<String, Error> {
    let number = read(value, "plural")?;
    check(locale.language(), forms)?;
    let form = formats(locale).plural(&number);
    let found = if forms.has(form.as_str()) { form } else { Plural::Other };
    let text: String = forms.get(found.as_str())?;
    Ok(text)
}

/// All forms must be there, not just the one for this number: else a text that reads well in
/// every sample breaks for the first customer with two licenses.
fn check(language: Language, forms: &Kwargs) -> Result<(), Error> {
    let unknown = forms.args().find(|name| Plural::from_name(name).is_none());
    if let Some(name) = unknown {
        return Err(refuse(format!("`plural` has no form `{name}`")));
    }
    let missing = missing_plurals(language, |form| forms.has(form.as_str()));
    if missing.is_empty() { Ok(()) } else { Err(refuse(lacks(&missing, language))) }
}

/// What is said of a choice that lacks forms.
pub(crate) fn lacks(missing: &[Plural], language: Language) -> String {
    let names: Vec<_> = missing.iter().map(|form| format!("`{form}`")).collect();
    let word = if names.len() == 1 { "form" } else { "forms" };
    format!("`plural` lacks the {word} {}, which {language} needs", names.join(", "))
}
