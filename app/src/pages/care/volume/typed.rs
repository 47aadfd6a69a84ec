//! A form as a browser sends it: names with values, where a name may come more than once.

/// What was typed and chosen.
pub(super) type Pairs = Vec<(String, String)>;

/// The value of a field; empty where there is none.
pub(super) fn one(pairs: &Pairs, name: &str) -> String {
    pairs.iter().find(|(field, _)| field == name).map(|(_, value)| value.clone()).unwrap_or_default()
}

/// Every value of a field.
pub(super) fn every(pairs: &Pairs, name: &str) -> Vec<String> {
    pairs.iter().filter(|(field, _)| field == name).map(|(_, value)| value.clone()).collect()
}

/// The parts of a text between commas.
pub(super) fn parts(text: &str) -> Vec<String> {
    // Each keyboard has a comma of its own.
    let parts = text.split([',', '、', '，', '،', ';']).map(str::trim).filter(|part| !part.is_empty());
    parts.map(ToOwned::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_may_come_more_than_once_and_every_keyboard_has_a_comma() {
        let pairs = [("language", "ko"), ("name", "Kim"), ("language", "ja")];
        let pairs: Pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        assert_eq!(every(&pairs, "language"), ["ko", "ja"]);
        assert_eq!((one(&pairs, "name").as_str(), one(&pairs, "hours").as_str()), ("Kim", ""));
        assert_eq!(parts(" JP, KR、CN ،; "), ["JP", "KR", "CN"]);
    }
}
