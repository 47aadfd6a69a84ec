//! What asks the post to bring a letter back instead of sending it on, in the words of the country it goes to.

use carillon_domain::Country;

/// The line above the address that asks for the letter back. Abroad it is in French, the language of the Universal Postal
/// Union, and in English.
///
/// Sources: United States: Domestic Mail Manual 507, exhibit 1.5.1; Japan: Japan Post, 転送不要; Germany: Deutsche Post,
/// Vorausverfügung. Elsewhere it is what people write; posts that know no such order may send the letter on all the same.
pub fn return_request(country: Option<Country>) -> &'static str {
    match country.as_ref().map(|country| country.code()) {
        Some("US") => "Return Service Requested",
        Some("JP") => "転送不要",
        Some("DE" | "AT" | "LI") => "Nicht nachsenden! Bei Unzustellbarkeit zurück",
        Some("CH") => "Bitte nicht nachsenden · Ne pas faire suivre",
        Some("FR" | "BE" | "LU" | "MC") => "Ne pas réexpédier · Retour à l’expéditeur",
        Some("GB" | "IE" | "AU" | "NZ" | "CA") => "If undelivered, please return to sender",
        _ => "Retour à l’expéditeur · Return to sender",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_post_reads_its_own_words() {
        let words = |code: &str| return_request(Country::from_code(code));
        assert_eq!(words("JP"), "転送不要");
        assert_eq!(words("US"), "Return Service Requested");
        assert!(words("BR").contains("Retour"));
        assert_eq!(return_request(None), words("BR"));
    }
}
