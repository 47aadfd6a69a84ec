//! Yes and no.

/// A text that is neither.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is neither yes nor no; write true or false, or translate it under [values]")]
pub struct BooleanError(
    /// The text found.
    pub String,
);

/// Reads `true`, `yes`, `y` and `1`, or `false`, `no`, `n` and `0`, in either case.
pub fn parse_boolean(text: &str) -> Result<bool, BooleanError> {
    let text = text.trim();
    let is_one_of = |words: [&str; 4]| words.iter().any(|word| word.eq_ignore_ascii_case(text));
    if is_one_of(["true", "yes", "y", "1"]) {
        Ok(true)
    } else if is_one_of(["false", "no", "n", "0"]) {
        Ok(false)
    } else {
        Err(BooleanError(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("true", Ok(true))]
    #[case(" YES ", Ok(true))]
    #[case("1", Ok(true))]
    #[case("No", Ok(false))]
    #[case("n", Ok(false))]
    #[case("ja", Err(BooleanError("ja".to_owned())))]
    #[case("", Err(BooleanError(String::new())))]
    fn yes_and_no_are_read(#[case] text: &str, #[case] read: Result<bool, BooleanError>) {
        assert_eq!(parse_boolean(text), read);
    }
}
