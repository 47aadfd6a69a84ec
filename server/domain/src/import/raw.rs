//! The shapes of a map file, with the places of its values.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use toml::Spanned;

use super::field::Target;

type Named<T> = BTreeMap<Spanned<String>, Spanned<T>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawMap {
    pub(super) target: Spanned<Target>,
    pub(super) sheet: Option<Spanned<String>>,
    pub(super) encoding: Option<Spanned<String>>,
    pub(super) delimiter: Option<Spanned<String>>,
    pub(super) dates_as_of: Option<Spanned<String>>,
    pub(super) record_kind: Option<Spanned<String>>,
    pub(super) parsers: Option<Spanned<String>>,
    pub(super) columns: Named<String>,
    #[serde(default)]
    pub(super) dates: Named<RawColumn>,
    #[serde(default)]
    pub(super) fields: Named<RawColumn>,
    #[serde(default)]
    pub(super) defaults: Named<String>,
    #[serde(default)]
    pub(super) values: BTreeMap<Spanned<String>, BTreeMap<String, String>>,
}

/// `"Header"` or `{ column = "Header", … }`.
#[derive(Default)]
pub(super) struct RawColumn {
    pub(super) column: String,
    pub(super) kind: RawKind,
    pub(super) currency: Option<String>,
    pub(super) format: Option<String>,
}

#[derive(Deserialize, Default, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum RawKind {
    #[default]
    Text,
    Number,
    Money,
    Boolean,
    Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ColumnTable {
    column: String,
    #[serde(default, rename = "type")]
    kind: RawKind,
    currency: Option<String>,
    format: Option<String>,
}

impl<'de> Deserialize<'de> for RawColumn {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ColumnVisitor)
    }
}

struct ColumnVisitor;

impl<'de> Visitor<'de> for ColumnVisitor {
    type Value = RawColumn;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a header, or a table such as { column = \"Price\", type = \"number\" }")
    }

    fn visit_str<E: serde::de::Error>(self, header: &str) -> Result<RawColumn, E> {
        Ok(RawColumn { column: header.to_owned(), ..RawColumn::default() })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<RawColumn, A::Error> {
        let table = ColumnTable::deserialize(MapAccessDeserializer::new(map))?;
        let ColumnTable { column, kind, currency, format } = table;
        Ok(RawColumn { column, kind, currency, format })
    }
}
