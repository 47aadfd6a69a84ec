//! Reads `campaign.toml` with the places of its values, and checks what TOML cannot.

use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::definition::{Audience, AudienceOf, CampaignDefinition};
use super::document::{ATTACH_UP_TO, parse_size};
use super::grouping::{GroupBy, Grouping, Late};
use super::partner::{RawPartner, read_partner};
use super::path::raw::{RawSequence, check_ways, read_sequence};
use crate::duration::parse_duration;
use crate::language::Language;
use crate::located::{Faults, LocatedError};
use crate::message_class::MessageClass;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCampaign {
    name: Spanned<String>,
    title: Spanned<String>,
    class: MessageClass,
    #[serde(default = "middle_priority")]
    priority: u8,
    #[serde(default)]
    return_requested: bool,
    languages: Spanned<Vec<Spanned<Language>>>,
    audience: Spanned<RawAudience>,
    grouping: RawGrouping,
    #[serde(default)]
    documents: RawDocuments,
    sequence: Vec<RawSequence>,
    partner: Option<RawPartner>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAudience {
    of: RawAudienceOf,
    kind: Option<Spanned<String>>,
    #[serde(rename = "where")]
    condition: Option<Spanned<String>>,
}

#[derive(Deserialize, PartialEq, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum RawAudienceOf {
    Customers,
    Records,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGrouping {
    by: Spanned<GroupBy>,
    window: Option<Spanned<String>>,
    late: Option<Spanned<Late>>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct RawDocuments {
    attach_up_to: Option<Spanned<String>>,
}

pub(super) const fn middle_priority() -> u8 {
    50
}

/// Reads and checks a definition.
pub(super) fn read(file: &str, text: &str) -> Result<CampaignDefinition, Vec<LocatedError>> {
    let (raw, mut faults) = Faults::of(file, text).read_toml::<RawCampaign>()?;
    check_slug(&raw.name, "a campaign's name", &mut faults);
    check_filled(&raw.title, "the title", &mut faults);
    check_languages(&raw.languages, &mut faults);
    check_names(raw.sequence.iter().map(|it| &it.name), "sequence", &mut faults);
    let steps = raw.sequence.iter().flat_map(|it| &it.step);
    check_names(steps.map(|it| &it.name), "step", &mut faults);
    check_ways(&raw.sequence, &mut faults);
    if raw.sequence.is_empty() {
        faults.note(&raw.name.span(), "there is no sequence", "add a [[sequence]] with steps");
    }
    let of_customers = raw.audience.get_ref().of == RawAudienceOf::Customers;
    let names: Vec<_> = raw.sequence.iter().flat_map(|it| &it.step).map(|it| it.name.get_ref().clone()).collect();
    let definition = CampaignDefinition {
        partner: raw.partner.map(|it| read_partner(it, &names, &mut faults)),
        class: raw.class,
        priority: raw.priority,
        return_requested: raw.return_requested,
        languages: raw.languages.into_inner().into_iter().map(Spanned::into_inner).collect(),
        audience: read_audience(raw.audience, &mut faults),
        grouping: read_grouping(&raw.grouping, of_customers, &mut faults),
        attach_up_to: raw.documents.attach_up_to.map_or(ATTACH_UP_TO, |text| read_size(&text, &mut faults)),
        sequences: raw.sequence.into_iter().map(|it| read_sequence(it, &mut faults)).collect(),
        name: raw.name.into_inner(),
        title: raw.title.into_inner(),
    };
    faults.unless_any(definition)
}

fn read_audience(raw: Spanned<RawAudience>, faults: &mut Faults<'_>) -> Audience {
    let (span, raw) = (raw.span(), raw.into_inner());
    let of = match (raw.of, raw.kind) {
        (RawAudienceOf::Customers, None) => AudienceOf::Customers,
        (RawAudienceOf::Customers, Some(kind)) => {
            faults.note(&kind.span(), "customers have no kind", "remove it, or say of = \"records\"");
            AudienceOf::Customers
        }
        (RawAudienceOf::Records, Some(kind)) => {
            check_slug(&kind, "a kind of records", faults);
            AudienceOf::Records { kind: kind.into_inner() }
        }
        (RawAudienceOf::Records, None) => {
            faults.note(&span, "the audience does not say which records", "add kind = \"license\", say");
            AudienceOf::Customers
        }
    };
    if let Some(condition) = &raw.condition {
        check_filled(condition, "the condition", faults);
    }
    Audience { of, condition: raw.condition.map(Spanned::into_inner) }
}

fn read_size(text: &Spanned<String>, faults: &mut Faults<'_>) -> u64 {
    parse_size(text.get_ref()).unwrap_or_else(|| {
        let what = format!("`{}` is not a size of at most 25 MB", text.get_ref());
        faults.note(&text.span(), what, "write a number and a unit, such as \"2 MB\" or \"500 kB\"");
        ATTACH_UP_TO
    })
}

fn check_languages(languages: &Spanned<Vec<Spanned<Language>>>, faults: &mut Faults<'_>) {
    let list = languages.get_ref();
    if list.is_empty() {
        faults.note(&languages.span(), "there is no language", "name at least one: [\"en\"]");
    }
    for (at, language) in list.iter().enumerate() {
        if list[..at].iter().any(|earlier| earlier.get_ref() == language.get_ref()) {
            let what = format!("`{}` is there twice", language.get_ref());
            faults.note(&language.span(), what, "keep one");
        }
    }
}

fn read_grouping(raw: &RawGrouping, of_customers: bool, faults: &mut Faults<'_>) -> Grouping {
    let by = *raw.by.get_ref();
    if of_customers && by != GroupBy::Customer {
        faults.note(&raw.by.span(), "an audience of customers has no records", "say by = \"customer\"");
    }
    let spans = [raw.window.as_ref().map(Spanned::span), raw.late.as_ref().map(Spanned::span)];
    for span in spans.iter().flatten() {
        if of_customers {
            faults.note(span, "an audience of customers has no records to group", "remove it");
        } else if by == GroupBy::Record {
            let todo = "remove it, or say by = \"customer\"";
            faults.note(span, "each record speaks alone, so no other one can come in late or within a window", todo);
        }
    }
    Grouping {
        by,
        window_days: raw.window.as_ref().map_or(0, |text| read_window(text, faults)),
        late: raw.late.as_ref().map(|late| *late.get_ref()).unwrap_or_default(),
    }
}

/// Longer windows would put the next term of a record into the group of its last.
const LONGEST_WINDOW: i64 = 300;

fn read_window(text: &Spanned<String>, faults: &mut Faults<'_>) -> i32 {
    let seconds = parse_duration(text.get_ref()).map(|duration| duration.as_secs());
    let days = seconds.ok().filter(|seconds| seconds % 86_400 == 0).map(|seconds| seconds / 86_400);
    match days {
        Some(days) if days <= LONGEST_WINDOW => return i32::try_from(days).unwrap_or_default(),
        Some(_) => {
            let what = format!("a window of `{}` is longer than {LONGEST_WINDOW} days", text.get_ref());
            faults.note(&text.span(), what, "shorten it: a yearly record would meet its own next date");
        }
        None => {
            let what = format!("`{}` is not a window of whole days", text.get_ref());
            faults.note(&text.span(), what, "write days or weeks, such as \"30d\" or \"4w\"");
        }
    }
    0
}

/// Names are names of folders and keys of rows: each is a slug, and there once.
pub(super) fn check_names<'a>(names: impl Iterator<Item = &'a Spanned<String>>, of: &str, faults: &mut Faults<'_>) {
    let mut seen: Vec<&str> = Vec::new();
    for name in names {
        check_slug(name, &format!("the name of a {of}"), faults);
        if seen.contains(&name.get_ref().as_str()) {
            let what = format!("there is another {of} `{}`", name.get_ref());
            faults.note(&name.span(), what, "give each its own name");
        }
        seen.push(name.get_ref());
    }
}

pub(super) fn check_slug(text: &Spanned<String>, of: &str, faults: &mut Faults<'_>) {
    let fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let slug = text.get_ref();
    let edges = slug.starts_with('-') || slug.ends_with('-');
    if slug.is_empty() || slug.len() > 64 || edges || !slug.bytes().all(fine) {
        let todo = "use lower-case letters, digits and hyphens, such as \"60-days\"";
        note_name(&text.span(), slug, of, todo, faults);
    }
}

pub(super) fn check_identifier(text: &Spanned<String>, of: &str, faults: &mut Faults<'_>) {
    if !crate::import::is_identifier(text.get_ref()) {
        let todo = "use lower-case letters, digits and underscores, such as \"expires\"";
        note_name(&text.span(), text.get_ref(), of, todo, faults);
    }
}

fn note_name(at: &Range<usize>, name: &str, of: &str, todo: &str, faults: &mut Faults<'_>) {
    faults.note(at, format!("`{name}` cannot be {of}"), todo);
}

pub(super) fn check_filled(text: &Spanned<String>, of: &str, faults: &mut Faults<'_>) {
    if text.get_ref().trim().is_empty() {
        faults.note(&text.span(), format!("{of} is empty"), "fill it or remove it");
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
#[path = "tests.rs"]
mod tests;
