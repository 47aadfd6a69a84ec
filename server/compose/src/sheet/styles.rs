//! The looks of cells in one locale, each made once. Must not know values.

use std::collections::HashMap;

use carillon_domain::Currency;
use carillon_domain::campaign::{ColumnKind, SheetColumn};
use carillon_domain::language::Direction;
use rust_xlsxwriter::{Format, FormatAlign};

use super::cell::Cell;
use super::code;
use super::column::Column;
use super::exact::Exact;
use crate::format::Locale;

/// Reading direction of a format: left to right.
const LEFT_TO_RIGHT: u8 = 1;

/// Room for the button of the filter beside a head, in characters.
const FILTER_BUTTON: f64 = 4.0;

/// The looks of one sheet.
#[derive(Debug)]
pub(super) struct Styles {
    locale: Locale,
    head: Format,
    words: Format,
    text: Format,
    text_ltr: Format,
    whole: Format,
    date: Format,
    numbers: HashMap<u32, Format>,
    money: HashMap<Currency, Format>,
}

impl Styles {
    pub(super) fn new(locale: Locale) -> Self {
        let text = Format::new().set_num_format_index(code::TEXT);
        Self {
            locale,
            head: Format::new().set_bold(),
            words: Format::new().set_align(FormatAlign::Right),
            text_ltr: text.clone().set_reading_direction(LEFT_TO_RIGHT),
            text,
            whole: Format::new().set_num_format(code::WHOLE),
            date: Format::new().set_num_format(code::date_in(locale)),
            numbers: HashMap::new(),
            money: HashMap::new(),
        }
    }

    /// Whether the first column is the right one.
    pub(super) fn right_to_left(&self) -> bool {
        self.locale.language().direction() == Direction::Rtl
    }

    /// Whether the cells of a column are text.
    pub(super) fn is_text(column: &SheetColumn) -> bool {
        column.kind == ColumnKind::Text
    }

    /// The look of a whole column, which cells without their own take: also those that people add.
    pub(super) fn column(&self, column: &SheetColumn) -> Option<&Format> {
        match column.kind {
            ColumnKind::Text if column.ltr => Some(&self.text_ltr),
            ColumnKind::Text => Some(&self.text),
            ColumnKind::Number | ColumnKind::Whole => Some(&self.whole),
            ColumnKind::Date => Some(&self.date),
            ColumnKind::Money | ColumnKind::Boolean => None,
        }
    }

    /// The head and the word before totals.
    pub(super) fn head(&self) -> &Format {
        &self.head
    }

    /// Words that stand for an empty value: on the side of the numbers they stand for.
    pub(super) fn words(&self) -> &Format {
        &self.words
    }

    /// A date.
    pub(super) fn date(&self) -> &Format {
        &self.date
    }

    /// A number with so many decimals.
    pub(super) fn number(&mut self, places: u32) -> &Format {
        self.numbers.entry(places).or_insert_with(|| Format::new().set_num_format(code::number(places)))
    }

    /// An amount in a currency.
    pub(super) fn money(&mut self, currency: Currency) -> &Format {
        let locale = self.locale;
        let new = || Format::new().set_num_format(code::money(currency, locale));
        self.money.entry(currency).or_insert_with(new)
    }

    /// The number of a sum and its look.
    pub(super) fn total(&mut self, sum: &Cell<'_>) -> Option<(Exact, Format)> {
        match sum {
            Cell::Number(number) => Some((*number, self.number(number.places()).clone().set_bold())),
            Cell::Money(amount, currency) => Some((*amount, self.money(*currency).clone().set_bold())),
            _ => None,
        }
    }

    /// How wide a column is, in characters: as told, or as its kind and its head need.
    pub(super) fn width(column: &Column<'_>) -> f64 {
        column.told.width.unwrap_or_else(|| {
            let kind = match column.told.kind {
                ColumnKind::Text => 20.0,
                ColumnKind::Money => 16.0,
                ColumnKind::Number | ColumnKind::Whole | ColumnKind::Date => 12.0,
                ColumnKind::Boolean => 8.0,
            };
            let letters = column.head.chars().map(|c| if c > '\u{2e7f}' { 2.0 } else { 1.0 }).sum::<f64>();
            f64::max(kind, letters + FILTER_BUTTON).min(60.0)
        })
    }
}
