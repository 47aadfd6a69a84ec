//! `carillon render`: a message in every medium, from a sample, without a database; and what is not there.

use rstest::rstest;

use crate::support::{Installation, sample};

const SAMPLE: &str = "campaigns/renewal/samples/person-one-license.json";

fn arguments<'a>(folder: &'a str, data: &'a str, medium: &'a str) -> Vec<&'a str> {
    vec!["render", folder, "--step", "30-days", "--sample", data, "--lang", "ar", "--medium", medium]
}

fn paths() -> (String, String) {
    (sample("campaigns/renewal").display().to_string(), sample(SAMPLE).display().to_string())
}

#[rstest]
#[case("email", "dir=\"rtl\"")]
#[case("text", "AUR-7KQ2-X4MD-9T")]
#[case("web", "<table")]
#[case("plain", "AUR-7KQ2-X4MD-9T")]
#[case("sms", "https://messages.example/")]
#[case("json", "\"direction\":\"rtl\"")]
#[case(
    "xml",
    "<communication xmlns=\"urn:carillon:communication:1\" version=\"1\" campaign=\"renewal\" step=\"30-days\""
)]
#[case("csv", "\u{feff}")]
fn a_message_is_rendered_from_a_sample_without_a_database(#[case] medium: &str, #[case] said: &str) {
    let installation = Installation::new();
    let (folder, data) = paths();
    let told = installation.must(&arguments(&folder, &data, medium));
    assert!(told.contains(said), "{told}");
    assert_eq!(told.contains("</"), ["email", "web", "xml"].contains(&medium), "markup only where it belongs");
    assert!(!installation.data().join("carillon.db").exists());
}

#[test]
fn a_text_message_holds_nothing_a_phone_cannot_show() {
    let (folder, data) = paths();
    let told = Installation::new().must(&arguments(&folder, &data, "sms"));
    assert!(!told.contains(['<', '\u{2066}', '\u{2068}', '\u{a0}']), "{told}");
}

#[test]
fn a_spreadsheet_is_the_same_in_a_file_and_in_a_pipe() {
    let installation = Installation::new();
    let (folder, data) = paths();
    let mut arguments = arguments(&folder, &data, "xlsx");
    let piped = installation.run(&arguments).stdout;
    assert!(piped.starts_with(b"PK"));
    let file = installation.data().with_extension("xlsx");
    let name = file.display().to_string();
    arguments.extend(["--document", "renewals", "--out", &name]);
    assert_eq!(installation.must(&arguments), "");
    assert_eq!(std::fs::read(file).unwrap(), piped);
}

#[rstest]
#[case(
    "--step",
    "40-days",
    1,
    "--step 40-days: the campaign `renewal` has no such step; it has 60-days, 30-days, 0-days"
)]
#[case("--lang", "tlh", 2, "--lang tlh: no language Carillon writes in; the campaign has ")]
#[case("--sample", "nowhere.json", 1, "--sample nowhere.json: cannot be read: ")]
#[case("--sample", "nowhere.json", 1, "samples/person-one-license.json")]
#[case("--medium", "pigeon", 2, "[possible values: email, text, web, ")]
#[case("--document", "quotes", 2, "--document quotes: there is none of this name; use one of renewals")]
fn what_is_not_there_is_told_with_what_is(
    #[case] option: &str,
    #[case] value: &str,
    #[case] code: i32,
    #[case] said: &str,
) {
    let (folder, data) = paths();
    let mut arguments = arguments(&folder, &data, "csv");
    match arguments.iter().position(|argument| *argument == option) {
        Some(at) => arguments[at + 1] = value,
        None => arguments.extend([option, value]),
    }
    let told = Installation::new().must_fail(&arguments, code);
    assert!(told.contains(said), "{told}");
}

#[test]
fn a_language_the_campaign_lacks_and_a_campaign_without_spreadsheets_are_told() {
    let installation = Installation::new();
    let folder = sample("../tests/data/campaigns/good").display().to_string();
    let data = sample("../tests/data/campaigns/good/samples/one.json").display().to_string();
    let render = |lang: &str| {
        let arguments = ["render", &folder, "--step", "notice", "--sample", &data, "--lang", lang, "--medium", "xlsx"];
        installation.must_fail(&arguments, 1)
    };
    let told = render("ja");
    assert!(told.contains("has no ja; it has en, de"), "{told}");
    let told = render("de");
    assert!(told.contains("there is no spreadsheet; write documents/NAME.xlsx.toml"), "{told}");
}

#[test]
fn a_letter_goes_through_a_program_of_the_house_and_how_it_ends_is_told() {
    let installation = Installation::new();
    let (folder, data) =
        (sample("campaigns/renewal"), sample("campaigns/renewal/samples/organisation-three-licenses.json"));
    let (folder, data) = (folder.display().to_string(), data.display().to_string());
    let arguments = |medium, program| {
        let mut arguments = vec!["render", folder.as_str(), "--step", "30-days", "--sample", &data, "--lang", "de"];
        arguments.extend(["--medium", medium, "--through", program]);
        arguments
    };
    let counted = installation.must(&arguments("letter-ps", "grep -c ^%%Page:"));
    assert_eq!(counted.trim(), "1", "one page of PostScript came to the program");
    let told = installation.must_fail(&arguments("letter", "false"), 1);
    assert!(told.contains("--through: false ended with exit status: 1"), "{told}");
    installation.must_fail(&arguments("letter", ""), 2);
}
