//! The part before the `@`.

use super::EmailError;

/// Bytes of a local part a server must accept.
const LONGEST: usize = 64;

/// Checks a local part and takes off quotes that are there only for its dots.
pub(super) fn check(local: &str) -> Result<&str, EmailError> {
    let bare = local.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(local);
    if bare.is_empty() {
        return Err(EmailError::NoLocal);
    }
    if let Some(wrong) = bare.chars().find(|letter| !may_stand(*letter)) {
        return Err(EmailError::LocalCharacter(wrong));
    }
    // Dots in a row and at the end are real addresses of Japanese mobile providers; a dot at
    // the start never was.
    if bare.starts_with('.') {
        return Err(EmailError::LeadingDot);
    }
    if bare.len() > LONGEST {
        return Err(EmailError::LocalTooLong);
    }
    Ok(bare)
}

/// The characters of an RFC 5322 atom, and the dot.
fn may_stand(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(letter)
}
