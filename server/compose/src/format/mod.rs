//! Dates, numbers, money, lists and plural forms the way each language writes them. The data is
//! CLDR's, through ICU4X; the formatters of a language are made once. Must not know templates.

mod money;
mod percent;
mod plural;

use std::collections::HashMap;
use std::sync::LazyLock;

use carillon_domain::language::Language;
use fixed_decimal::Decimal;
use icu::calendar::Iso;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::{YMD, YMDT};
use icu::datetime::options::{TimePrecision, YearStyle};
use icu::decimal::DecimalFormatter;
use icu::decimal::options::DecimalFormatterOptions;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale;
use icu::plurals::{PluralRules, PluralRulesOptions};
use icu::time::{DateTime, Time};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

pub use money::write_money;
pub use percent::write_percent;
pub use plural::Plural;

/// The formats of one language.
pub struct Formats {
    language: Language,
    date_long: DateTimeFormatter<YMD>,
    date_short: DateTimeFormatter<YMD>,
    date_time: DateTimeFormatter<YMDT>,
    decimal: DecimalFormatter,
    and: ListFormatter,
    or: ListFormatter,
    plural: PluralRules,
}

static FORMATS: LazyLock<HashMap<Language, Formats>> =
    LazyLock::new(|| Language::ALL.iter().map(|&language| (language, Formats::new(language))).collect());

/// The formats of a language.
pub fn formats(language: Language) -> &'static Formats {
    // Every language of the list is in the map.
    &FORMATS[&language]
}

/// The plural forms a text in this language must have.
pub fn needed_plurals(language: Language) -> Vec<Plural> {
    plural::needed(formats(language))
}

/// How long a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// With the month's name: June 30, 2026.
    Long,
    /// In digits: 6/30/2026.
    Short,
}

/// Why making a formatter cannot fail.
const DATA: &str = "the compiled data falls back to the root for any locale";

impl Formats {
    fn new(language: Language) -> Self {
        // Dates of contracts are Gregorian everywhere, whatever the language's own calendar.
        let tag = format!("{}-u-ca-gregory", language.tag());
        let locale: Locale = tag.parse().expect("the tag of a language is a BCP 47 tag");
        let short = YMD::short().with_year_style(YearStyle::Full);
        let time = YMDT::long().with_time_precision(TimePrecision::Minute);
        let wide = ListFormatterOptions::default();
        Self {
            language,
            date_long: DateTimeFormatter::try_new(locale.clone().into(), YMD::long()).expect(DATA),
            date_short: DateTimeFormatter::try_new(locale.clone().into(), short).expect(DATA),
            date_time: DateTimeFormatter::try_new(locale.clone().into(), time).expect(DATA),
            decimal: DecimalFormatter::try_new(locale.clone().into(), DecimalFormatterOptions::default()).expect(DATA),
            and: ListFormatter::try_new_and(locale.clone().into(), wide).expect(DATA),
            or: ListFormatter::try_new_or(locale.clone().into(), wide).expect(DATA),
            plural: PluralRules::try_new(locale.into(), PluralRulesOptions::default()).expect(DATA),
        }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A date.
    pub fn date(&self, date: Date, style: DateStyle) -> String {
        let date = calendar_date(date);
        match style {
            DateStyle::Long => self.date_long.format(&date).to_string(),
            DateStyle::Short => self.date_short.format(&date).to_string(),
        }
    }

    /// A moment, as clocks of the zone show it.
    pub fn date_time(&self, moment: Timestamp, zone: &TimeZone) -> String {
        let local = moment.to_zoned(zone.clone());
        let date = calendar_date(local.date());
        self.date_time.format(&DateTime { date, time: clock_time(&local) }).to_string()
    }

    /// A number, with as many decimals as it has.
    pub fn decimal(&self, number: &Decimal) -> String {
        self.decimal.format_to_string(number)
    }

    /// A whole number.
    pub fn whole(&self, number: i64) -> String {
        self.decimal(&Decimal::from(number))
    }

    /// A, B and C.
    pub fn and<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.and.format_to_string(items.iter().map(AsRef::as_ref))
    }

    /// A, B or C.
    pub fn or<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.or.format_to_string(items.iter().map(AsRef::as_ref))
    }

    /// The plural form the language uses for a number.
    pub fn plural(&self, number: &Decimal) -> Plural {
        Plural::from(self.plural.category_for(number))
    }

    /// The plural forms the language tells apart.
    pub fn plurals(&self) -> Vec<Plural> {
        self.plural.categories().map(Plural::from).collect()
    }
}

impl std::fmt::Debug for Formats {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Formats({})", self.language)
    }
}

fn calendar_date(date: Date) -> icu::calendar::Date<Iso> {
    let parts = (i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs());
    icu::calendar::Date::try_new_iso(parts.0, parts.1, parts.2).expect("both calendars know the same days")
}

fn clock_time(local: &Zoned) -> Time {
    let clock = |part: i8| part.unsigned_abs();
    Time::try_new(clock(local.hour()), clock(local.minute()), clock(local.second()), 0)
        .expect("an hour, minute and second of a clock")
}

#[cfg(test)]
mod tests;
