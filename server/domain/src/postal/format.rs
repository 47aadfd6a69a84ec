//! How countries order the lines of an address: a table of patterns and their reader.
//!
//! `%A` street lines, `%1` the first of them, `%R` the rest, `%C` town, `%S` region,
//! `%Z` postal code, `%U` town in capitals, `|` a new line. What stands between two parts is
//! written only when both are there, what stands before the first only when that is.

use super::PostalAddress;
use crate::country::Country;
use crate::fold::is_han_or_kana;

const OTHERS: &str = "%A|%Z %C|%S";

/// Country codes and their pattern; the first that holds the code counts.
const PATTERNS: [(&str, &str); 18] = [
    ("US", "%A|%C, %S %Z"),
    ("AU CA PR", "%A|%C %S %Z"),
    ("GB GG IM JE", "%A|%U|%Z"),
    ("FR MC", "%A|%Z %U"),
    ("IE HK ZA", "%A|%C|%S|%Z"),
    ("AE", "%A|%C|%S"),
    ("JP", "%A|%C, %S %Z"),
    ("CN KR TW", "%A|%C|%S %Z"),
    ("RU BY KZ UA KG TJ UZ", "%A|%C|%S|%Z"),
    ("IL SA KW BH JO", "%A|%C %Z"),
    ("HU", "%C|%A|%Z"),
    ("TR", "%A|%Z %C/%S"),
    ("IT", "%A|%Z %C %S"),
    ("BR", "%A|%C-%S|%Z"),
    ("MX", "%A|%Z %C, %S"),
    ("IN", "%A|%C %Z|%S"),
    ("SG", "%A|%C %Z"),
    ("NZ TH", "%A|%C %Z|%S"),
];

/// Patterns for addresses in the country's own script.
const OWN_SCRIPT: [(&str, &str); 4] =
    [("JP", "〒%Z|%S%C%1|%R"), ("CN TW", "%Z|%S%C|%A"), ("KR", "%S %C|%A|%Z"), ("HK MO", "%S|%C|%A")];

/// Countries and territories whose post uses no codes, or does not ask for them.
const WITHOUT_CODE: &str = "AE AG AO AW BF BI BJ BO BS BW BZ CD CF CG CI CK CM DJ DM ER FJ GA GD GH GM GQ GY HK IE \
                            JM KI KM KN KP LC LY ML MO MR MW NR NU PA QA RW SB SC SL SO SR ST SY TD TF TG TK TL TO \
                            TT TV UG VU YE ZW";

pub(super) fn needs_postal_code(country: Country) -> bool {
    !has_code(WITHOUT_CODE, country)
}

/// The lines of the address in the country's order; parts that are missing leave no trace.
pub(super) fn write_lines(address: &PostalAddress, country: Country) -> Vec<String> {
    let find = |patterns: &[(&str, &'static str)]| {
        patterns.iter().find(|(codes, _)| has_code(codes, country)).map(|(_, pattern)| *pattern)
    };
    let own = if is_own_script(address) { find(&OWN_SCRIPT) } else { None };
    let pattern = own.or_else(|| find(&PATTERNS)).unwrap_or(OTHERS);
    pattern.split('|').flat_map(|line| write_line(line, address, country)).collect()
}

fn has_code(codes: &str, country: Country) -> bool {
    codes.split_ascii_whitespace().any(|code| code == country.code())
}

fn is_own_script(address: &PostalAddress) -> bool {
    let hangul = |letter: char| matches!(letter, '\u{ac00}'..='\u{d7a3}');
    let parts = [&address.region, &address.locality].into_iter().flatten().chain(&address.lines);
    parts.flat_map(|part| part.chars()).any(|letter| is_han_or_kana(letter) || hangul(letter))
}

/// One line of the pattern: `%A` and `%R` may become several.
fn write_line(pattern: &str, address: &PostalAddress, country: Country) -> Vec<String> {
    let mut pieces = pattern.split('%');
    let mut between = pieces.next().unwrap_or_default();
    let mut lines = vec![String::new()];
    let mut started = false;
    for piece in pieces {
        let mut letters = piece.chars();
        let parts = letters.next().map(|field| read_part(field, address, country)).unwrap_or_default();
        for (at, part) in parts.iter().enumerate() {
            if at > 0 {
                lines.push(String::new());
            } else if let Some(line) = lines.last_mut().filter(|line| started != line.is_empty()) {
                line.push_str(between);
            }
            if let Some(line) = lines.last_mut() {
                line.push_str(part);
            }
        }
        // A missing part keeps what came before it, so "Boston, 02110" has one comma.
        if !parts.is_empty() || !started {
            between = letters.as_str();
        }
        started = true;
    }
    lines.retain(|line| !line.is_empty());
    lines
}

fn read_part(field: char, address: &PostalAddress, country: Country) -> Vec<String> {
    let one = |part: &Option<String>| part.iter().map(|part| part.trim().to_owned()).collect::<Vec<_>>();
    let street = address.lines.iter().map(|line| line.trim().to_owned());
    let mut parts: Vec<String> = match field {
        'A' => street.collect(),
        '1' => street.take(1).collect(),
        'R' => street.skip(1).collect(),
        'C' => one(&address.locality),
        'U' => one(&address.locality).iter().map(|town| town.to_uppercase()).collect(),
        'S' => one(&address.region),
        'Z' => one(&address.postal_code).into_iter().map(|code| write_code(code, country)).collect(),
        _ => Vec::new(),
    };
    parts.retain(|part| !part.is_empty());
    parts
}

/// Seven digits in a row are a Japanese code without its hyphen.
fn write_code(code: String, country: Country) -> String {
    let seven = code.len() == 7 && code.bytes().all(|byte| byte.is_ascii_digit());
    if country.code() == "JP" && seven {
        return format!("{}-{}", &code[..3], &code[3..]);
    }
    code
}
