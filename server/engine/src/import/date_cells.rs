//! Typed dates of a workbook, written the way the map says its dates are written.
//!
//! A sheet knows a date as a date, whatever it looks like on the screen; the map may tell how dates look in the file.
//! Only cells that are dates in the sheet and in the map are touched.

use carillon_domain::DateFormat;
use carillon_domain::import::{FieldKind, ImportMap};
use jiff::civil::Date;
use jiff::fmt::strtime;

use super::read::RawRow;

/// Where the map expects dates, and how written.
#[derive(Debug)]
pub(crate) struct DateCells(Vec<(usize, DateFormat)>);

/// The date cells of one row, written.
#[derive(Debug)]
pub(crate) struct Written(Vec<(usize, String)>);

impl DateCells {
    pub(crate) fn find(map: &ImportMap, headers: &[&str]) -> Self {
        let named = map.dates.values().map(|column| (&column.header, &column.format));
        let own = map.fields.values().filter_map(|column| match &column.kind {
            FieldKind::Date(format) => Some((&column.header, format)),
            _ => None,
        });
        let place = |(header, format): (&String, &DateFormat)| {
            let at = headers.iter().position(|name| name.trim() == header.trim())?;
            Some((at, format.clone()))
        };
        Self(named.chain(own).filter_map(place).collect())
    }

    /// The typed dates of the row that the map expects as dates; none in a text file.
    pub(crate) fn write(&self, row: &RawRow) -> Option<Written> {
        let typed = |(at, format): &(usize, DateFormat)| {
            let date = row.date_at(*at)?;
            Some((*at, write_date(format, date)?))
        };
        let written: Vec<_> = self.0.iter().filter_map(typed).collect();
        (!written.is_empty()).then_some(Written(written))
    }
}

fn write_date(format: &DateFormat, date: Date) -> Option<String> {
    match format {
        DateFormat::Iso => Some(date.to_string()),
        DateFormat::Pattern(pattern) => strtime::format(pattern, date).ok(),
    }
}

impl Written {
    /// The cells of the row with these in their places.
    pub(crate) fn over<'a>(&'a self, row: &'a RawRow) -> Vec<&'a str> {
        let mut cells: Vec<&str> = row.cells().collect();
        for (at, text) in &self.0 {
            if let Some(cell) = cells.get_mut(*at) {
                *cell = text;
            }
        }
        cells
    }
}
