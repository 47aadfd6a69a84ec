//! The check of a campaign on paper, and of the documents its steps list.

use carillon_compose::{Finding, check, check_paper};
use carillon_domain::campaign::CampaignFolder;

use crate::pdf::typesetter;

const SAMPLE: &str = r#"{"customer": {"name": "Ada"}, "records": [], "record": null, "brand": {"name": "House"},
"reseller": null, "anchor": "2026-12-01", "sent_on": "2026-10-02", "reference": "C-1"}"#;

/// A campaign whose only step says this and lists these documents, with more files.
fn campaign(words: &str, documents: &str, more: &[(&str, &str)]) -> CampaignFolder {
    let definition = format!(
        "name = \"c\"\ntitle = \"C\"\nclass = \"service\"\nlanguages = [\"en\"]\n[audience]\nof = \"customers\"\n\
         [grouping]\nby = \"customer\"\n[[sequence]]\nname = \"s\"\nanchor = \"since\"\n\
         [[sequence.step]]\nname = \"one\"\nat = \"0d\"\nladder = [\"email\"]\ndocuments = [{documents}]\n"
    );
    let content = format!("+++\nsubject = \"Words\"\n+++\n{words}, {{{{ customer.name }}}}.\n");
    let mut files =
        vec![("campaign.toml", definition.as_str()), ("content/one/en.md", &content), ("samples/a.json", SAMPLE)];
    files.extend(more);
    CampaignFolder::from_files(files.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned()))).unwrap()
}

fn faults(findings: &[Finding]) -> Vec<(&str, &str)> {
    let faults = findings.iter().filter(|finding| finding.is_fault());
    faults.map(|finding| (finding.place.as_str(), finding.what.as_str())).collect()
}

#[test]
fn a_character_no_font_has_is_named_with_its_file_and_sample() {
    assert_eq!(check_paper(&campaign("Dear", "", &[]), typesetter()), []);
    let found = check_paper(&campaign("Dear \u{16A70}", "", &[]), typesetter());
    let [(place, what)] = faults(&found)[..] else { panic!("{found:?}") };
    assert_eq!(place, "content/one/en.md");
    assert!(what.contains('\u{16A70}') && what.contains("samples/a.json"), "{what}");
}

#[test]
fn words_that_are_too_many_for_a_card_are_told() {
    let posting = |words: &str| {
        let folder = campaign(words, "", &[]);
        let files = folder.files().map(|(path, text)| {
            let text = text.replace("ladder = [\"email\"]", "ladder = [\"letter\"]\npost = \"postcard\"");
            (
                path.to_owned(),
                text.replace("\"name\": \"Ada\"", "\"name\": \"Ada\", \"postal_lines\": [\"1 High Street\"]"),
            )
        });
        check_paper(&CampaignFolder::from_files(files.collect::<Vec<_>>()).unwrap(), typesetter())
    };
    assert_eq!(posting("Dear"), []);
    let found = posting(&"Dear, dear, dear ".repeat(250));
    let [warning] = found.as_slice() else { panic!("{found:?}") };
    assert!(!warning.is_fault() && warning.place == "content/one/en.md", "{warning:?}");
    assert!(warning.what.starts_with("the words do not fit on a postcard (with samples/a.json)"), "{}", warning.what);
    assert!(warning.todo.ends_with("content/one/letter/en.md"), "{}", warning.todo);
}

#[test]
fn a_template_that_fails_is_told_by_its_file() {
    let good = ("documents/list.typ", "#import \"document.typ\": *\n#show: page\n#data.customer.name");
    assert_eq!(check_paper(&campaign("Dear", "\"list.pdf\"", &[good]), typesetter()), []);
    let bad = ("documents/list.typ", "#import \"document.typ\": *\n#data.customer.nothing");
    let found = check_paper(&campaign("Dear", "\"list.pdf\"", &[bad]), typesetter());
    assert_eq!(faults(&found)[0].0, "documents/list.typ", "{found:?}");
}

#[test]
fn a_document_nobody_defined_is_a_fault_and_one_of_ours_is_not() {
    let found = check(&campaign("Dear", "\"quote.pdf\", \"list.pdf\", \"sheet.xlsx\"", &[]));
    let told = faults(&found);
    assert_eq!(told.len(), 2, "{found:?}");
    assert!(told[0].1.contains("`list.pdf`, which nothing defines"), "{told:?}");
    assert!(told[1].1.contains("`sheet.xlsx`, which nothing defines"), "{told:?}");
    let idle = check(&campaign("Dear", "", &[("documents/list.typ", "Words")]));
    assert!(idle.iter().any(|finding| finding.what == "no step goes with this document" && !finding.is_fault()));
}
