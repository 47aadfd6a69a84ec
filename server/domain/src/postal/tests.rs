//! Addresses of many countries, whole and with parts missing.

use super::*;
use proptest::prelude::*;
use rstest::rstest;

fn address(code: &str, street: &str, town: &str, region: &str, postal_code: &str) -> PostalAddress {
    let part = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    PostalAddress {
        lines: street.split('|').filter(|line| !line.is_empty()).map(str::to_owned).collect(),
        locality: part(town),
        region: part(region),
        postal_code: part(postal_code),
        country: Country::from_code(code),
    }
}

#[rstest]
#[case("JP", "千代田1-1|皇居ビル3F", "千代田区", "東京都", "1000001", "〒100-0001|東京都千代田区千代田1-1|皇居ビル3F")]
#[case("JP", "1-1 Chiyoda", "Chiyoda-ku", "Tokyo", "100-0001", "1-1 Chiyoda|Chiyoda-ku, Tokyo 100-0001")]
#[case("JP", "千代田1-1", "千代田区", "東京都", "", "東京都千代田区千代田1-1")]
#[case("CN", "长安街1号", "北京市", "", "100000", "100000|北京市|长安街1号")]
#[case("KR", "세종대로 1", "중구", "서울특별시", "04524", "서울특별시 중구|세종대로 1|04524")]
#[case("HK", "皇后大道中1號", "中環", "香港島", "", "香港島|中環|皇后大道中1號")]
#[case("DE", "Hauptstraße 1|Hinterhaus", "Berlin", "", "10115", "Hauptstraße 1|Hinterhaus|10115 Berlin")]
#[case("DE", "Hauptstraße 1", "Berlin", "", "", "Hauptstraße 1|Berlin")]
#[case("FR", "1 rue de la Paix", "Orléans", "", "45000", "1 rue de la Paix|45000 ORLÉANS")]
#[case("NL", "Damrak 1", "Amsterdam", "", "1012 LG", "Damrak 1|1012 LG Amsterdam")]
#[case("US", "1 Main St|Suite 2", "Boston", "MA", "02110", "1 Main St|Suite 2|Boston, MA 02110")]
#[case("US", "1 Main St", "Boston", "", "02110", "1 Main St|Boston, 02110")]
#[case("US", "1 Main St", "", "MA", "02110", "1 Main St|MA 02110")]
#[case("US", "1 Main St", "", "", "02110", "1 Main St|02110")]
#[case("GB", "10 Downing Street", "London", "", "SW1A 2AA", "10 Downing Street|LONDON|SW1A 2AA")]
#[case("AE", "Sheikh Zayed Road 1", "Dubai", "Dubai", "", "Sheikh Zayed Road 1|Dubai|Dubai")]
#[case("IL", "שדרות רוטשילד 1", "תל אביב", "", "6688101", "שדרות רוטשילד 1|תל אביב 6688101")]
#[case("RU", "ул. Ленина, 1", "Москва", "", "101000", "ул. Ленина, 1|Москва|101000")]
#[case("PL", "Marszałkowska 1", "Warszawa", "", "00-001", "Marszałkowska 1|00-001 Warszawa")]
#[case("DE", "", "", "", "", "")]
fn each_country_has_its_order(
    #[case] code: &str,
    #[case] street: &str,
    #[case] town: &str,
    #[case] region: &str,
    #[case] postal_code: &str,
    #[case] lines: &str,
) {
    let address = address(code, street, town, region, postal_code);
    let home = address.country.map(|country| address.lines_for(country).join("|"));
    assert_eq!(home.as_deref(), Some(lines));
}

#[test]
fn abroad_the_country_comes_last() {
    let address = address("DE", "Hauptstraße 1", "Berlin", "", "10115");
    let japan = Country::from_code("JP").map(|japan| address.lines_for(japan));
    assert_eq!(japan.unwrap_or_default(), ["Hauptstraße 1", "10115 Berlin", "GERMANY"]);
}

#[rstest]
#[case("DE", "Hauptstraße 1", "Berlin", "", "10115", true)]
#[case("DE", "Hauptstraße 1", "Berlin", "", "", false)]
#[case("DE", " ", "Berlin", "", "10115", false)]
#[case("DE", "Hauptstraße 1", "", "", "10115", false)]
#[case("AE", "Sheikh Zayed Road 1", "Dubai", "", "", true)]
#[case("", "Hauptstraße 1", "Berlin", "", "10115", false)]
fn an_address_is_usable_or_not(
    #[case] code: &str,
    #[case] street: &str,
    #[case] town: &str,
    #[case] region: &str,
    #[case] postal_code: &str,
    #[case] usable: bool,
) {
    assert_eq!(address(code, street, town, region, postal_code).is_usable(), usable);
}

#[test]
fn empty_parts_are_not_in_json() {
    let address = address("DE", "Hauptstraße 1", "", "", "");
    let json = serde_json::to_string(&address).unwrap_or_default();
    assert_eq!(json, r#"{"lines":["Hauptstraße 1"],"country":"DE"}"#);
    assert_eq!(serde_json::from_str::<PostalAddress>(&json).ok(), Some(address));
    assert!(PostalAddress::default().is_empty());
}

proptest! {
    #[test]
    fn every_part_is_written_in_every_country(at in 0_usize..250, own: bool) {
        let texts = if own { ["街1", "市2", "県3", "7777777"] } else { ["Street 1", "TOWN", "Region", "7777777"] };
        let Some(country) = Country::all().nth(at) else { return Ok(()) };
        let address = address(country.code(), texts[0], texts[1], texts[2], texts[3]);
        let lines = address.lines_for(country);
        prop_assert!(lines.iter().all(|line| !line.trim().is_empty()));
        let all = lines.join("|");
        prop_assert!(all.contains(texts[0]) && all.contains(texts[1]), "{}", all);
    }
}
