//! The check finds each kind of fault, and none in the files as they are.

use rstest::rstest;

use super::*;
use crate::locales::{check, sources};

fn shipped() -> Sources {
    Language::ALL.iter().map(|&language| (language, sources(language))).collect()
}

#[test]
fn the_files_as_they_are_have_no_faults() {
    let findings: Vec<String> = check().iter().map(ToString::to_string).collect();
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
    check_sources(&all).iter().map(ToString::to_string).collect()
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

#[test]
fn a_file_taken_away_is_found() {
    let mut all = shipped();
    all.get_mut(&Language::Ko).expect("a language").retain(|(name, _)| name != "email.ftl");
    let findings = check_sources(&all);
    assert!(
        findings.iter().any(|finding| finding.to_string().starts_with("locales/ko/email.ftl: the file is missing"))
    );
}
