//! What customers share who are written to together: a household, an organisation.
//!
//! Rather two messages than one to a stranger: where a part is missing, or two addresses are written in other words,
//! nothing is shared.

use crate::campaign::GroupBy;
use crate::fold::{fold, is_hyphen};
use crate::postal::PostalAddress;

/// What is known of whoever holds a record.
#[derive(Debug, Clone, Copy)]
pub struct Holder<'a> {
    /// It is an organisation and no person.
    pub is_organisation: bool,
    /// The family name.
    pub family: &'a str,
    /// The organisation's name.
    pub organisation: &'a str,
    /// The country, alpha-2, or empty.
    pub country: &'a str,
    /// The postal address.
    pub postal: Option<&'a PostalAddress>,
}

/// What all customers of the same group have in common, as one text; none where a customer is a group alone, and where
/// it is not the customer who is told.
///
/// A household is the same family name at the same postal address, an organisation the same name, each within one
/// country. Case, accents and punctuation do not tell apart.
pub fn shared_name(by: GroupBy, holder: &Holder<'_>) -> Option<String> {
    match by {
        GroupBy::Customer | GroupBy::Record | GroupBy::Reseller => None,
        GroupBy::Household => household(holder),
        GroupBy::Organisation => joined(&[holder.country, holder.organisation]),
    }
}

fn household(holder: &Holder<'_>) -> Option<String> {
    let postal = holder.postal.filter(|_| !holder.is_organisation)?;
    let country = postal.country.map_or(holder.country, |country| country.code());
    let town = postal.locality.as_deref().or(postal.region.as_deref())?;
    // Some countries have no postal codes; the region then tells towns of one name apart.
    let district = postal.postal_code.as_deref().or(postal.region.as_deref()).unwrap_or(town);
    joined(&[country, holder.family, &postal.lines.join(" "), town, district])
}

/// The parts as one text, if there is something in each.
fn joined(parts: &[&str]) -> Option<String> {
    let parts: Vec<String> = parts.iter().map(|part| words(part)).collect();
    parts.iter().all(|part| !part.is_empty()).then(|| parts.join("|"))
}

/// The words of a text. Folding drops hyphens, which part house numbers (1-23 is not 12-3): they become spaces first.
fn words(text: &str) -> String {
    let parted: String = text.chars().map(|c| if is_hyphen(c) || !c.is_alphanumeric() { ' ' } else { c }).collect();
    fold(&parted)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use crate::country::Country;
    use rstest::rstest;

    fn address(lines: &str, town: &str, code: &str) -> PostalAddress {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        PostalAddress {
            lines: lines.lines().map(ToOwned::to_owned).collect(),
            locality: some(town),
            postal_code: some(code),
            country: Country::parse("GB").ok(),
            ..PostalAddress::default()
        }
    }

    fn household_of(family: &str, lines: &str, town: &str, code: &str) -> Option<String> {
        let postal = address(lines, town, code);
        let holder = Holder { is_organisation: false, family, organisation: "", country: "GB", postal: Some(&postal) };
        shared_name(GroupBy::Household, &holder)
    }

    #[rstest]
    #[case::same("Smith", "1 High Street", "Leeds", "LS1 1AA", true)]
    #[case::case_and_punctuation("SMITH", "1, high street.", "leeds", "ls1 1aa", true)]
    #[case::over_two_lines("Smith", "1\nHigh Street", "Leeds", "LS1 1AA", true)]
    #[case::other_family("Smyth", "1 High Street", "Leeds", "LS1 1AA", false)]
    #[case::other_house("Smith", "11 High Street", "Leeds", "LS1 1AA", false)]
    #[case::other_code("Smith", "1 High Street", "Leeds", "LS1 1AB", false)]
    fn a_household_is_a_family_at_an_address(
        #[case] family: &str,
        #[case] lines: &str,
        #[case] town: &str,
        #[case] code: &str,
        #[case] same: bool,
    ) {
        let smiths = household_of("Smith", "1 High Street", "Leeds", "LS1 1AA").unwrap();
        assert_eq!(household_of(family, lines, town, code) == Some(smiths), same);
    }

    #[rstest]
    #[case("", "1 High Street", "Leeds", "LS1 1AA")]
    #[case("Smith", "", "Leeds", "LS1 1AA")]
    #[case("Smith", "1 High Street", "", "LS1 1AA")]
    #[case("-", "1 High Street", "Leeds", "LS1 1AA")]
    fn who_lacks_a_part_is_alone(#[case] family: &str, #[case] lines: &str, #[case] town: &str, #[case] code: &str) {
        assert_eq!(household_of(family, lines, town, code), None);
    }

    #[test]
    fn house_numbers_are_not_run_together() {
        let at = |lines| household_of("田中", lines, "千代田区", "100-0001");
        assert_ne!(at("1-23"), at("12-3"));
        assert_ne!(at("1/23"), at("123"));
        assert_eq!(at("1−2−3"), at("１－２－３"));
    }

    #[rstest]
    #[case("Acme, Ltd.", "GB", "ACME Ltd", "GB", true)]
    #[case("Acme Ltd", "GB", "Acme Ltd", "IE", false)]
    #[case("Acme Ltd", "GB", "Acme Group Ltd", "GB", false)]
    #[case("", "GB", "", "GB", false)]
    #[case("Acme Ltd", "", "Acme Ltd", "", false)]
    fn an_organisation_is_a_name_in_a_country(
        #[case] one: &str,
        #[case] here: &str,
        #[case] other: &str,
        #[case] there: &str,
        #[case] same: bool,
    ) {
        let name = |organisation, country| {
            let holder = Holder { is_organisation: true, family: "", organisation, country, postal: None };
            shared_name(GroupBy::Organisation, &holder)
        };
        let (one, other) = (name(one, here), name(other, there));
        assert_eq!(one.is_some() && one == other, same);
    }

    #[test]
    fn an_organisation_is_no_household_and_a_customer_shares_nothing() {
        let postal = address("1 High Street", "Leeds", "LS1 1AA");
        let holder = Holder {
            is_organisation: true,
            family: "Smith",
            organisation: "Smith & Sons",
            country: "GB",
            postal: Some(&postal),
        };
        for by in [GroupBy::Household, GroupBy::Customer, GroupBy::Record] {
            assert_eq!(shared_name(by, &holder), None, "{by:?}");
        }
    }
}
