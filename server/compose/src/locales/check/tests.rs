//! The check finds each kind of fault, and none in the files as they are.

use rstest::rstest;

use super::*;
use crate::locales::{check, sources};

fn shipped() -> Sources {
    Language::ALL.iter().map(|&language| (language, sources(language))).collect()
}

#[test]
fn the_files_as_they_are_have_no_faults() {
    let report = check();
    let findings: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

/// Changes one file of a language.
fn spoil(language: Language, change: impl Fn(&str) -> String) -> Vec<String> {
    let mut all = shipped();
    let files = all.get_mut(&language).expect("a language");
    let file = files.iter_mut().find(|(name, _)| name == "email.ftl").expect("the file");
    let changed = change(&file.1);
    assert_ne!(changed, file.1, "the fault was injected");
    file.1 = changed;
    check_sources(&all).findings.iter().map(ToString::to_string).collect()
}

fn without_line(text: &str, start: &str) -> String {
    text.split_inclusive('\n').filter(|line| !line.trim_start().starts_with(start)).collect()
}

#[rstest]
#[case::key(Language::De, "email-view =", "locales/de/email.ftl: `email-view` is missing")]
#[case::form(Language::Ru, "[few]", "has no form `few` for `$count`")]
#[case::arabic_form(Language::Ar, "[two]", "has no form `two` for `$count`")]
#[case::english(Language::En, "email-view =", "English has no `email-view`")]
fn a_line_taken_out_is_found(#[case] language: Language, #[case] start: &str, #[case] said: &str) {
    let findings = spoil(language, |text| without_line(text, start));
    assert!(findings.iter().any(|finding| finding.contains(said)), "{findings:#?}");
}

#[rstest]
#[case::variable("{ $reference }", "{ $ref }", "does not use `$reference`")]
#[case::unknown("{ $reference }", "{ $reference } { $more }", "uses `$more`, which nobody gives it")]
#[case::function("{ $reference }", "{ NUMBER($reference) }", "calls `NUMBER`")]
#[case::broken("{ $reference }", "{ $reference", "cannot be read")]
#[case::twice("email-view =", "email-view = x\nemail-view =", "`email-view` is there twice")]
#[case::other_file("email-view =", "channel-email = x\nemail-view =", "`channel-email` is in")]
fn a_word_changed_is_found(#[case] from: &str, #[case] to: &str, #[case] said: &str) {
    let findings = spoil(Language::Fr, |text| text.replacen(from, to, 1));
    assert!(findings.iter().any(|finding| finding.contains(said)), "{findings:#?}");
}

#[test]
fn a_number_that_no_longer_chooses_is_found() {
    let findings = spoil(Language::De, |text| {
        let start = text.find("email-more-rows").expect("the phrase");
        let end = text[start..].find("\n    }").expect("its end") + start + "\n    }".len();
        format!("{}email-more-rows = {{ $count }} Zeilen{}", &text[..start], &text[end..])
    });
    assert!(findings.iter().any(|finding| finding.contains("does not choose a form")), "{findings:#?}");
}

/// The report on the files without some of them.
fn without_file(language: Language, name: &str) -> Report {
    let mut all = shipped();
    all.get_mut(&language).expect("a language").retain(|(file, _)| file != name);
    check_sources(&all)
}

#[test]
fn a_file_taken_away_is_found_and_its_phrases_are_counted() {
    let report = without_file(Language::Ko, "email.ftl");
    let told = report.findings.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert!(told.iter().any(|told| told.starts_with("locales/ko/email.ftl: the file is missing")), "{told:?}");
    let whole = check().missing;
    let phrases = sources(Language::En).into_iter().find(|(name, _)| name == "email.ftl").expect("the file").1;
    let keys = phrases.lines().filter(|line| line.starts_with("email-")).count();
    assert_eq!(report.missing - whole, keys);
    assert!(report.to_string().contains(&format!("{} languages, {} missing, ", Language::ALL.len(), report.missing)));
}

#[test]
fn the_portal_s_files_may_be_missing_together_but_not_one_or_a_phrase_of_it() {
    let alone = without_file(Language::Ko, "care.ftl");
    assert!(alone.to_string().contains("fault") && alone.missing > 0, "{alone}");
    let mut all = shipped();
    all.get_mut(&Language::Ko)
        .expect("a language")
        .retain(|(file, _)| !super::super::PORTAL_FILES.contains(&file.as_str()));
    assert_eq!(check_sources(&all), check());
    let mut all = shipped();
    let files = all.get_mut(&Language::Ko).expect("a language");
    let file = files.iter_mut().find(|(name, _)| name == "care.ftl").expect("the file");
    file.1 = without_line(&file.1, "care-skip =");
    let findings = check_sources(&all).findings;
    assert!(findings.iter().any(|it| it.to_string().starts_with("locales/ko/care.ftl: `care-skip` is missing")));
}

#[test]
fn a_folder_without_a_line_in_the_table_is_found() {
    let told: Vec<String> = check_folders(["de", "vi", "zh-Hant"]).iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 1);
    assert!(told[0].starts_with("locales/vi: `vi` is no language of ours; add its line to the table"), "{told:?}");
}
