//! What a row holds, as the tables keep it: hashes, objects, dates.

use carillon_domain::fold;
use carillon_domain::import::ImportMap;
use serde::Serialize;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// Tells contents apart: 128 bits of a hash over the canonical text, and over the names that the map tells, so that rows
/// come in again when the map tells more of them.
pub(crate) fn content_hash(map: &ImportMap, canonical: &str) -> String {
    use std::fmt::Write;
    let mut hasher = Sha256::new();
    for name in map.fields.keys().chain(map.dates.keys()) {
        hasher.update(name);
        hasher.update(",");
    }
    hasher.update(canonical);
    let digest = hasher.finalize();
    let mut hash = String::with_capacity(32);
    for byte in digest.iter().take(16) {
        // A text always has room.
        let _ = write!(hash, "{byte:02x}");
    }
    hash
}

/// A value of `domain` as JSON.
pub(crate) fn object_of(value: &impl Serialize) -> Value {
    // Texts, numbers and lists with text keys: JSON holds them all.
    serde_json::to_value(value).unwrap_or_default()
}

/// What a row is found by: its parts, each folded by itself. Most are plain, and folding those is quick.
pub(crate) fn searchable<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    let mut text = String::with_capacity(128);
    for part in parts.filter(|part| !part.is_empty()) {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&fold(part));
    }
    text
}

/// An object in which every name of a mapping stands, empty where the row told nothing: content can ask for what it
/// may not have.
pub(crate) fn with_every<'a>(object: Value, names: impl Iterator<Item = &'a String>) -> Value {
    let Value::Object(mut told) = object else { return object };
    for name in names {
        told.entry(name.clone()).or_insert(Value::Null);
    }
    Value::Object(told)
}

/// What follows when a source tells an object anew: what it can tell is replaced, and is gone where it tells nothing;
/// the rest stays.
pub(crate) fn merge_objects(old: &Value, fresh: Value, told: impl Fn(&str) -> bool) -> Value {
    let mut merged = match fresh {
        Value::Object(fresh) => fresh,
        _ => Map::new(),
    };
    for (name, value) in old.as_object().into_iter().flatten().filter(|(name, _)| !told(name)) {
        merged.entry(name.clone()).or_insert_with(|| value.clone());
    }
    Value::Object(merged)
}

/// The named dates of an object, for the rows by which due ones are found.
pub(crate) fn date_rows(dates: &Value) -> impl Iterator<Item = (String, String)> {
    let pairs = dates.as_object().into_iter().flatten();
    pairs.filter_map(|(name, date)| Some((name.clone(), date.as_str()?.to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn equal_contents_have_equal_hashes() {
        let map = |fields: &str| {
            let text = format!("target = \"customers\"\n[columns]\nexternal_id = \"No\"\nfamily = \"Name\"\n{fields}");
            ImportMap::parse("m", &text).unwrap_or_else(|faults| panic!("{faults:?}"))
        };
        let (narrow, wide) = (map(""), map("[fields]\ntier = \"Tier\"\n"));
        assert_eq!(content_hash(&narrow, "a"), content_hash(&narrow, "a"));
        assert_ne!(content_hash(&narrow, "a"), content_hash(&narrow, "b"));
        assert_ne!(content_hash(&narrow, "a"), content_hash(&wide, "a"));
        assert_eq!(content_hash(&narrow, "").len(), 32);
    }

    #[test]
    fn what_is_told_is_replaced_and_the_rest_stays() {
        let old = json!({"seats": 5, "tier": "gold", "since": "2020-01-01"});
        let told = |name: &str| name == "seats" || name == "tier";
        assert_eq!(merge_objects(&old, json!({"seats": 7}), told), json!({"seats": 7, "since": "2020-01-01"}));
        assert_eq!(merge_objects(&json!({}), json!({"seats": 7}), told), json!({"seats": 7}));
    }

    #[test]
    fn parts_are_folded_and_stay_apart() {
        assert_eq!(searchable(["C-1", "", "Jörg MÜLLER", "田中", "花子"].into_iter()), "c1 jorg muller 田中 花子");
    }

    #[test]
    fn dates_come_by_name() {
        let dates = json!({"expires": "2026-12-01", "odd": 3});
        assert_eq!(date_rows(&dates).collect::<Vec<_>>(), [("expires".to_owned(), "2026-12-01".to_owned())]);
    }
}
