//! The world's numbering plan, as little of it as tells whether a number can be one:
//! country codes, the lengths of numbers, and the digit dialled before them at home.

use std::collections::HashMap;
use std::sync::LazyLock;

use phonenumber::Type;
use phonenumber::metadata::{DATABASE, Descriptor};

struct Plan {
    /// Bit `n` is set where a number of `n` digits exists.
    lengths: u32,
    /// Digits dialled before a number at home; a number that starts so must be looked at.
    prefixes: Vec<String>,
}

/// The kinds of numbers that can be called from abroad.
const KINDS: [Type; 10] = [
    Type::FixedLine,
    Type::Mobile,
    Type::TollFree,
    Type::PremiumRate,
    Type::SharedCost,
    Type::PersonalNumber,
    Type::Voip,
    Type::Pager,
    Type::Uan,
    Type::Voicemail,
];

/// By country code. Built from the library's tables, which are slow to ask.
static PLANS: LazyLock<HashMap<u16, Plan>> = LazyLock::new(|| {
    let codes = 1..1_000;
    codes.filter_map(|code| Some((code, read_plan(code)?))).collect()
});

fn read_plan(code: u16) -> Option<Plan> {
    let regions = DATABASE.by_code(&code)?;
    let mut plan = Plan { lengths: 0, prefixes: Vec::new() };
    for region in regions {
        let kinds = KINDS.iter().filter_map(|kind| region.descriptors().get(*kind));
        for length in kinds.flat_map(Descriptor::possible_length) {
            plan.lengths |= 1_u32.checked_shl(u32::from(*length)).unwrap_or(0);
        }
        plan.prefixes.extend(region.national_prefix().map(str::to_owned));
    }
    Some(plan)
}

/// Whether some number of the country code has so many digits.
pub(super) fn has_length(code: u16, length: usize) -> bool {
    PLANS.get(&code).is_some_and(|plan| plan.has_length(length))
}

/// The number as it is, if it is plainly complete: `+`, a country's code, and as many digits
/// as it needs, none of them for dialling at home. Nearly all numbers in files are; the rest
/// take a hundred times longer.
pub(super) fn read_plain(digits: &str) -> Option<String> {
    let number = digits.strip_prefix('+')?;
    let (plan, national) = (1..=3).find_map(|length| {
        let code = number.get(..length)?.parse::<u16>().ok()?;
        Some((PLANS.get(&code)?, &number[length..]))
    })?;
    let home = plan.prefixes.iter().any(|prefix| national.starts_with(prefix.as_str()));
    (plan.has_length(national.len()) && !home && !national.starts_with('0')).then(|| digits.to_owned())
}

/// The number as it is dialled at home, with the digit before it taken away. The library takes some of them for a code
/// of another country: Saint Petersburg's `8 812 …` is one.
pub(super) fn read_at_home(digits: &str, country: &str) -> Option<String> {
    let region = DATABASE.by_id(country)?;
    let national = digits.strip_prefix(region.national_prefix()?)?;
    let code = region.country_code();
    has_length(code, national.len()).then(|| format!("+{code}{national}"))
}

impl Plan {
    fn has_length(&self, length: usize) -> bool {
        let bit = u32::try_from(length).ok().and_then(|length| 1_u32.checked_shl(length));
        bit.is_some_and(|bit| self.lengths & bit != 0)
    }
}
