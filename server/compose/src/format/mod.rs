//! Dates, numbers, money, lists and plural forms the way each language and country writes them. The data is CLDR's,
//! through ICU4X; formatters are made when they are first used, and kept by locale. Must not know templates.

mod date;
mod locale;
mod money;
mod percent;
mod plural;

use std::cmp::Ordering;
use std::sync::{Arc, LazyLock, OnceLock};

use carillon_domain::language::Language;
use fixed_decimal::Decimal;
use icu::collator::options::CollatorOptions;
use icu::collator::preferences::CollationNumericOrdering;
use icu::collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::YMDT;
use icu::datetime::options::TimePrecision;
use icu::decimal::DecimalFormatter;
use icu::decimal::options::DecimalFormatterOptions;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::plurals::{PluralRules, PluralRulesOptions};
use icu::time::DateTime;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::cache::Cache;
pub use date::{Calendar, DateStyle};
use date::{Dates, calendar_date, clock_time};
pub use locale::{Digits, Locale};
pub use money::{currency_sign, write_money};
pub use percent::write_percent;
pub use plural::{Plural, missing_plurals, needed_plurals};

/// The formats of one locale.
pub struct Formats {
    locale: Locale,
    /// In the order of [`Calendar::ALL`].
    dates: [Dates; Calendar::ALL.len()],
    date_time: OnceLock<DateTimeFormatter<YMDT>>,
    decimal: OnceLock<DecimalFormatter>,
    and: OnceLock<ListFormatter>,
    or: OnceLock<ListFormatter>,
    plural: OnceLock<PluralRules>,
    collator: OnceLock<CollatorBorrowed<'static>>,
}

/// More locales than a campaign meets in a day, and far fewer than there are languages and countries together.
const MOST_LOCALES: usize = 256;

static FORMATS: LazyLock<Cache<Locale, Formats>> = LazyLock::new(|| Cache::new(MOST_LOCALES));

/// The formats of a language, or of a language in a country.
pub fn formats(locale: impl Into<Locale>) -> Arc<Formats> {
    let locale = locale.into();
    FORMATS.get(&locale, || Formats::new(locale))
}

/// Why making a formatter cannot fail.
const DATA: &str = "the compiled data falls back to the root for any locale";

impl Formats {
    fn new(locale: Locale) -> Self {
        Self {
            locale,
            dates: Default::default(),
            date_time: OnceLock::new(),
            decimal: OnceLock::new(),
            and: OnceLock::new(),
            or: OnceLock::new(),
            plural: OnceLock::new(),
            collator: OnceLock::new(),
        }
    }

    /// The locale.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.locale.language()
    }

    /// A date of the Gregorian calendar, which is the one of contracts everywhere, whatever the language's own is.
    pub fn date(&self, date: Date, style: DateStyle) -> String {
        self.date_in(Calendar::Gregorian, date, style)
    }

    /// A date of a calendar.
    pub fn date_in(&self, calendar: Calendar, date: Date, style: DateStyle) -> String {
        self.dates[calendar as usize].write(self.locale, calendar, date, style)
    }

    /// A moment, as clocks of the zone show it.
    pub fn date_time(&self, moment: Timestamp, zone: &TimeZone) -> String {
        let local = moment.to_zoned(zone.clone());
        let date = calendar_date(local.date());
        let fields = YMDT::long().with_time_precision(TimePrecision::Minute);
        let make = || DateTimeFormatter::try_new(self.icu().into(), fields).expect(DATA);
        self.date_time.get_or_init(make).format(&DateTime { date, time: clock_time(&local) }).to_string()
    }

    /// A number, with as many decimals as it has.
    pub fn decimal(&self, number: &Decimal) -> String {
        let make = || DecimalFormatter::try_new(self.icu().into(), DecimalFormatterOptions::default()).expect(DATA);
        self.decimal.get_or_init(make).format_to_string(number)
    }

    /// A whole number.
    pub fn whole(&self, number: i64) -> String {
        self.decimal(&Decimal::from(number))
    }

    /// A, B and C.
    pub fn and<S: AsRef<str>>(&self, items: &[S]) -> String {
        let make = || ListFormatter::try_new_and(self.icu().into(), ListFormatterOptions::default()).expect(DATA);
        self.and.get_or_init(make).format_to_string(items.iter().map(AsRef::as_ref))
    }

    /// A, B or C.
    pub fn or<S: AsRef<str>>(&self, items: &[S]) -> String {
        let make = || ListFormatter::try_new_or(self.icu().into(), ListFormatterOptions::default()).expect(DATA);
        self.or.get_or_init(make).format_to_string(items.iter().map(AsRef::as_ref))
    }

    /// The order of two texts in lists: the language's own, with `Item 9` before `Item 10`.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.collator.get_or_init(|| collator(&self.icu())).compare(one, other)
    }

    /// The plural form the language uses for a number.
    pub fn plural(&self, number: &Decimal) -> Plural {
        Plural::from(self.rules().category_for(number))
    }

    /// The plural forms the language tells apart.
    pub fn plurals(&self) -> Vec<Plural> {
        self.rules().categories().map(Plural::from).collect()
    }

    fn rules(&self) -> &PluralRules {
        let make = || PluralRules::try_new(self.icu().into(), PluralRulesOptions::default()).expect(DATA);
        self.plural.get_or_init(make)
    }

    fn icu(&self) -> icu::locale::Locale {
        self.locale.icu(Calendar::Gregorian)
    }
}

impl std::fmt::Debug for Formats {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Formats({:?})", self.locale)
    }
}

fn collator(locale: &icu::locale::Locale) -> CollatorBorrowed<'static> {
    let mut preferences = CollatorPreferences::from(locale);
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    Collator::try_new(preferences, CollatorOptions::default()).expect(DATA)
}

#[cfg(test)]
mod tests;
