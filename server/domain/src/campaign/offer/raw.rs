//! Reads `offers.toml` with the places of its values, and checks what TOML cannot.

use jiff::SignedDuration;
use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use super::definition::{Fatigue, Offer};
use crate::campaign::raw::{check_filled, check_names, middle_priority};
use crate::duration::parse_duration;
use crate::located::{Faults, LocatedError};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOffers {
    #[serde(default)]
    offer: Vec<RawOffer>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOffer {
    name: Spanned<String>,
    #[serde(rename = "where")]
    condition: Option<Spanned<String>>,
    #[serde(default = "middle_priority")]
    priority: u8,
    #[serde(default)]
    excludes: Vec<Spanned<String>>,
    from: Option<Spanned<String>>,
    until: Option<Spanned<String>>,
    fatigue: Option<RawFatigue>,
    stock: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFatigue {
    most: Spanned<u32>,
    within: Spanned<String>,
}

/// Reads and checks all offers.
pub(super) fn read(file: &str, text: &str) -> Result<Vec<Offer>, Vec<LocatedError>> {
    let (raw, mut faults) = Faults::of(file, text).read_toml::<RawOffers>()?;
    check_names(raw.offer.iter().map(|it| &it.name), "offer", &mut faults);
    let names: Vec<String> = raw.offer.iter().map(|it| it.name.get_ref().clone()).collect();
    let offers = raw.offer.into_iter().map(|it| read_offer(it, &names, &mut faults)).collect();
    faults.unless_any(offers)
}

fn read_offer(raw: RawOffer, names: &[String], faults: &mut Faults<'_>) -> Offer {
    if let Some(condition) = &raw.condition {
        check_filled(condition, "the condition", faults);
    }
    for other in &raw.excludes {
        check_excluded(other, raw.name.get_ref(), names, faults);
    }
    let from = raw.from.and_then(|text| read_date(&text, faults));
    let until_span = raw.until.as_ref().map(Spanned::span);
    let until = raw.until.and_then(|text| read_date(&text, faults));
    if let (Some(from), Some(until), Some(span)) = (from, until, until_span)
        && until < from
    {
        faults.note(&span, format!("it ends on {until}, before it begins"), "let `until` be the later day");
    }
    Offer {
        name: raw.name.into_inner(),
        condition: raw.condition.map(Spanned::into_inner),
        priority: raw.priority,
        excludes: raw.excludes.into_iter().map(Spanned::into_inner).collect(),
        from,
        until,
        fatigue: raw.fatigue.and_then(|it| read_fatigue(&it, faults)),
        stock: raw.stock,
    }
}

fn check_excluded(other: &Spanned<String>, own: &str, names: &[String], faults: &mut Faults<'_>) {
    let name = other.get_ref();
    if name == own {
        faults.note(&other.span(), "an offer cannot exclude itself", "remove it; `fatigue` says how often it is shown");
    } else if !names.contains(name) {
        let todo = format!("name one of {}", names.join(", "));
        faults.note(&other.span(), format!("there is no offer `{name}`"), todo);
    }
}

fn read_date(text: &Spanned<String>, faults: &mut Faults<'_>) -> Option<Date> {
    let iso = |text: &str| if text.len() == 10 { text.parse::<Date>().ok() } else { None };
    let date = iso(text.get_ref());
    if date.is_none() {
        faults.note(&text.span(), format!("`{}` is not a day", text.get_ref()), "write it as \"2026-12-31\"");
    }
    date
}

fn read_fatigue(raw: &RawFatigue, faults: &mut Faults<'_>) -> Option<Fatigue> {
    if *raw.most.get_ref() == 0 {
        faults.note(
            &raw.most.span(),
            "an offer shown at most 0 times is never shown",
            "say 1 or more, or end the offer",
        );
    }
    let within = parse_duration(raw.within.get_ref()).ok().filter(SignedDuration::is_positive);
    if within.is_none() {
        let what = format!("`{}` is not a time in which to count", raw.within.get_ref());
        faults.note(&raw.within.span(), what, "write a number and a unit, such as \"90d\"");
    }
    Some(Fatigue { most: *raw.most.get_ref(), within: within? })
}
