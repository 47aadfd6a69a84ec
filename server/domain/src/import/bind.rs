//! Finds a map's columns among a file's headers, once for all rows.

use std::collections::HashMap;

use jiff::civil::Date;

use super::cell::Column;
use super::error::MapError;
use super::field::{Field, Target};
use super::map::{FieldKind, ImportMap};
use crate::near::near_matches;
use crate::value::DateFormat;

/// A map whose columns are found: it turns rows into drafts.
///
/// A row is a slice of its cells in the order of the headers; cells that are missing at its
/// end are empty, cells beyond the last header are ignored. Use the method of the map's own
/// target.
#[derive(Debug, Clone)]
pub struct BoundMap {
    pub(super) target: Target,
    pub(super) record_kind: String,
    /// One per [`Field`], in their order.
    pub(super) known: Vec<Column>,
    pub(super) dates: Vec<(Column, DateFormat)>,
    pub(super) fields: Vec<(Column, BoundKind)>,
    /// By how many days dates are moved.
    pub(super) moved_days: i32,
}

/// What the cells of a column are, with the column of their currency found.
#[derive(Debug, Clone)]
pub(super) enum BoundKind {
    Text,
    Number,
    Money(Column),
    Boolean,
    Date(DateFormat),
}

impl BoundMap {
    /// What the rows become.
    pub fn target(&self) -> Target {
        self.target
    }

    pub(super) fn known(&self, field: Field) -> &Column {
        &self.known[field as usize]
    }
}

pub(super) fn bind<S: AsRef<str>>(map: &ImportMap, headers: &[S], today: Date) -> Result<BoundMap, Vec<MapError>> {
    let mut binder =
        Binder { map, headers: &headers.iter().map(|it| plain(it.as_ref())).collect::<Vec<_>>(), errors: Vec::new() };
    let bound = BoundMap {
        target: map.target,
        record_kind: map.record_kind.clone(),
        known: Field::ALL.iter().map(|field| binder.known(*field)).collect(),
        dates: map.dates.iter().map(|(name, it)| (binder.column(name, &it.header), it.format.clone())).collect(),
        fields: map
            .fields
            .iter()
            .map(|(name, it)| (binder.column(name, &it.header), binder.kind(name, &it.kind)))
            .collect(),
        moved_days: map.dates_as_of.map_or(0, |as_of| days_between(as_of, today)),
    };
    if binder.errors.is_empty() { Ok(bound) } else { Err(binder.errors) }
}

fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// A header without what nobody sees: spaces around it, a byte order mark.
fn plain(header: &str) -> &str {
    header.trim_start_matches('\u{feff}').trim()
}

struct Binder<'a> {
    map: &'a ImportMap,
    headers: &'a [&'a str],
    errors: Vec<MapError>,
}

impl Binder<'_> {
    fn known(&mut self, field: Field) -> Column {
        match self.map.columns.get(&field) {
            Some(header) => self.column(field.as_str(), header),
            None => self.unbound(field.as_str()),
        }
    }

    fn kind(&mut self, name: &str, kind: &FieldKind) -> BoundKind {
        match kind {
            FieldKind::Text => BoundKind::Text,
            FieldKind::Number => BoundKind::Number,
            FieldKind::Money { currency } => {
                let found = self.find(name, currency);
                let header = plain(currency).to_owned();
                BoundKind::Money(Column {
                    name: name.to_owned(),
                    header,
                    at: found,
                    default: None,
                    values: HashMap::new(),
                })
            }
            FieldKind::Boolean => BoundKind::Boolean,
            FieldKind::Date(format) => BoundKind::Date(format.clone()),
        }
    }

    fn column(&mut self, name: &str, header: &str) -> Column {
        let at = self.find(name, header);
        Column { header: plain(header).to_owned(), at, ..self.unbound(name) }
    }

    /// What the map says of a field apart from its column.
    fn unbound(&self, name: &str) -> Column {
        let default = self.map.defaults.get(name).map(|text| text.trim().to_owned());
        let values = self.map.values.get(name).cloned().unwrap_or_default();
        Column { name: name.to_owned(), header: String::new(), at: None, default, values }
    }

    fn find(&mut self, name: &str, header: &str) -> Option<usize> {
        let header = plain(header);
        let places = self.headers.iter().enumerate().filter(|(_, candidate)| **candidate == header);
        let places: Vec<usize> = places.map(|(at, _)| at).collect();
        match places[..] {
            [at] => return Some(at),
            [] => self.errors.push(self.missing(name, header)),
            _ => {
                let columns = places.iter().map(|at| at + 1).collect();
                let error = MapError::DuplicateColumn { header: header.to_owned(), columns };
                if !self.errors.contains(&error) {
                    self.errors.push(error);
                }
            }
        }
        None
    }

    fn missing(&self, name: &str, header: &str) -> MapError {
        let near = near_matches(header, self.headers.iter().copied());
        MapError::MissingColumn {
            field: name.to_owned(),
            header: header.to_owned(),
            near: near.into_iter().map(str::to_owned).collect(),
        }
    }
}
