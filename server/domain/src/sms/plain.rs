//! Plain letters for those the small alphabet lacks: `ç` becomes `c`, `“` becomes `"`, Greek is
//! written in capitals. What has no plain equivalent is told by nothing being given.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::alphabet::{fits, has};

/// Letters and signs that do not come apart by themselves. The nearest letter the alphabet has.
const PLAIN: &[(&str, &str)] = &[
    ("“”„‟«»″", "\""),
    ("‘’‚‛‹›′`´", "'"),
    ("‐‑‒–—―−", "-"),
    ("•·", "-"),
    ("…", "..."),
    ("×", "x"),
    ("©", "(c)"),
    ("®", "(R)"),
    ("№", "No"),
    ("őŐ", "öÖ"),
    ("űŰ", "üÜ"),
    ("łŁđĐŧŦħĦıðÐ", "lLdDtThHidD"),
    ("þ", "th"),
    ("Þ", "Th"),
    ("œ", "oe"),
    ("Œ", "OE"),
    ("ẞ", "SS"),
    ("ĳ", "ij"),
    ("Ĳ", "IJ"),
    // Greek capitals that look like Latin ones are those.
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
];

/// A text in letters of the small alphabet, if each has a plain equivalent.
pub(super) fn write_plain(text: &str) -> Option<String> {
    if fits(text) {
        return Some(text.to_owned());
    }
    // Composed first, so that a letter of the alphabet written as two is known as one.
    let mut out = String::with_capacity(text.len());
    for letter in text.nfc() {
        push_plain(&mut out, letter)?;
    }
    Some(out)
}

fn push_plain(out: &mut String, letter: char) -> Option<()> {
    if has(letter) {
        out.push(letter);
    } else if letter.is_whitespace() {
        out.push(' ');
    } else if let Some(plain) = find(letter) {
        out.push_str(&plain);
    } else if !is_invisible(letter) {
        out.push_str(&taken_apart(letter)?);
    }
    Some(())
}

/// Looks a letter up: lists of one length stand for each other letter by letter, a list beside
/// a single text for that text.
fn find(letter: char) -> Option<String> {
    PLAIN.iter().find_map(|(from, to)| {
        let at = from.chars().position(|known| known == letter)?;
        let pairs = from.chars().count() == to.chars().count() && from.chars().count() > 1;
        if pairs { to.chars().nth(at).map(String::from) } else { Some((*to).to_owned()) }
    })
}

/// Marks that change how text is laid out and not what it says.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// A letter without its accents, a sign by its compatibility form, a small Greek letter as a
/// capital.
fn taken_apart(letter: char) -> Option<String> {
    let bare: String = letter.nfkd().filter(|part| !is_combining_mark(*part)).collect();
    let capital = bare.to_uppercase();
    let is_greek = bare.chars().any(|letter| matches!(letter, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}'));
    let bare = if is_greek { capital } else { bare };
    let mut out = String::new();
    for part in bare.chars() {
        if has(part) { out.push(part) } else { out.push_str(&find(part)?) }
    }
    (!out.is_empty()).then_some(out)
}
