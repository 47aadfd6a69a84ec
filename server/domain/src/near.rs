//! Words that look like another, for "did you mean". Must not know what the words name.

use crate::fold::fold;

/// At most this many suggestions: more are noise.
const MOST: usize = 3;

/// The candidates that may have been meant, the nearest first.
pub(crate) fn near_matches<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let word = plain(word);
    // A short word is soon another: `Code` is not `Zone`.
    let allowed = if word.len() < 5 { 1 } else { (word.len() / 3).max(2) };
    let near = |candidate: &'a str| {
        let other = plain(candidate);
        let part = word.len() > 2 && other.len() > 2 && (contains(&other, &word) || contains(&word, &other));
        let far = distance(&word, &other);
        // A word of which nothing is left is not meant, however short the other.
        let meant = far < word.len().max(other.len()) && (far <= allowed || part);
        meant.then_some((far, candidate))
    };
    let mut found: Vec<_> = candidates.into_iter().filter_map(near).collect();
    found.sort_by_key(|(far, _)| *far);
    found.into_iter().map(|(_, candidate)| candidate).take(MOST).collect()
}

/// "did you mean `A` or `B`?", or nothing.
pub(crate) fn did_you_mean<T: AsRef<str>>(near: &[T]) -> String {
    if near.is_empty() {
        return String::new();
    }
    let quoted: Vec<_> = near.iter().map(|name| format!("`{}`", name.as_ref())).collect();
    format!("did you mean {}?", quoted.join(" or "))
}

fn plain(word: &str) -> Vec<char> {
    fold(word).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

fn contains(long: &[char], short: &[char]) -> bool {
    long.windows(short.len()).any(|part| part == short)
}

/// How many letters must change to make one word the other (Levenshtein).
fn distance(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = at + 1;
        for (place, candidate) in other.iter().enumerate() {
            let changed = diagonal + usize::from(letter != candidate);
            diagonal = row[place + 1];
            row[place + 1] = changed.min(diagonal + 1).min(row[place] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("Custmer No", &["Customer No"])]
    #[case("customer_no", &["Customer No"])]
    #[case("E-Mail", &["Email"])]
    #[case("Mail", &["Email"])]
    #[case("Telephone", &["Phone"])]
    #[case("会社", &["会社名"])]
    #[case("Emil", &["Email"])]
    #[case("Phase", &["Phone"])]
    #[case("Code", &[])]
    #[case("Birthday", &[])]
    #[case("", &[])]
    fn what_was_meant_is_found(#[case] word: &str, #[case] near: &[&str]) {
        let headers = ["Customer No", "Email", "Phone", "Expires", "会社名"];
        assert_eq!(near_matches(word, headers), near);
    }

    #[test]
    fn suggestions_read_like_a_question() {
        assert_eq!(did_you_mean(&["a", "b"]), "did you mean `a` or `b`?");
        assert_eq!(did_you_mean::<&str>(&[]), "");
    }
}
