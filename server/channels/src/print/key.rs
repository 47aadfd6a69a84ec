//! Stable names of things that are handed over: they become names of jobs, files and headers.
//! Must not know what is named.

/// Longest name: a file system takes 255 bytes, with an ending; HylaFAX and CUPS take more.
const LONGEST: usize = 120;

/// What is wrong with a name, and what to do; `None` where it is fit for a file name, a job name and a header.
pub(crate) fn defect(key: &str) -> Option<&'static str> {
    let is_plain = key.bytes().all(|it| it.is_ascii_alphanumeric() || b"_-.".contains(&it));
    if key.is_empty() || key.len() > LONGEST || key.starts_with('.') || !is_plain {
        return Some("the key must be 1 to 120 letters, digits, `_`, `-` or `.`, and must not start with a dot");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_keys_and_paths_are_not() {
        assert_eq!(defect("dlv_01JDVM3Z8Q4T9-2.r1"), None);
        for wrong in ["", ".hidden", "..", "a/b", "a b", "a\r\nb", "ä", "a|b", "a\"b", &"x".repeat(121)] {
            assert!(defect(wrong).is_some(), "{wrong}");
        }
    }
}
