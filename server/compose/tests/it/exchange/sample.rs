//! Every message of the sample campaigns, in every language, from every sample.

use carillon_compose::Composed;
use carillon_compose::exchange::ExchangeError;
use carillon_domain::language::Language;
use carillon_domain::medium::Medium;
use serde_json::Value as Json;

use super::judge::{judge, judge_xml};
use crate::fixture;
use crate::samples::said;

fn all() -> Vec<Composed> {
    let composed = said().iter().map(|said| Composed {
        campaign: said.name.split('/').next().unwrap().to_owned(),
        step: said.name.split('/').nth(2).unwrap().to_owned(),
        reference: said.data["reference"].as_str().map(ToOwned::to_owned),
        medium: Medium::Web,
        message: said.message.clone(),
        data: said.data.clone(),
    });
    composed.collect()
}

#[test]
fn both_forms_of_every_sample_follow_their_schemas_and_say_the_same() {
    let all = all();
    assert!(all.len() >= 160, "{}", all.len());
    assert_eq!(judge(&all), "");
}

#[test]
fn json_reads_back_to_the_same_communication() {
    for composed in all() {
        assert_eq!(Composed::from_json(&composed.to_json()), Ok(composed));
    }
}

#[test]
fn the_forms_of_a_notice() {
    let composed = Composed {
        campaign: "renewal".to_owned(),
        step: "60-days".to_owned(),
        reference: None,
        medium: Medium::Letter,
        message: fixture::message(Language::Ar),
        data: serde_json::json!({ "customer": { "name": "A", "seats": 1.5, "known": true, "title": null }, "records": [] }),
    };
    insta::assert_snapshot!("exchange_xml_ar", composed.to_xml().replace("><", ">\n<"));
    let json: Json = serde_json::from_str(&composed.to_json()).unwrap();
    assert_eq!((json["language"].as_str(), json["direction"].as_str()), (Some("ar"), Some("rtl")));
    assert!(json.get("reference").is_none());
}

#[test]
fn other_texts_are_refused() {
    let text = all()[0].to_json();
    let refused = |from: &str, to: &str| Composed::from_json(&text.replacen(from, to, 1)).unwrap_err();
    assert_eq!(refused("\"version\":1", "\"version\":2"), ExchangeError::Version(2));
    assert!(refused("\"blocks\"", "\"block\"").to_string().contains("missing field `blocks`"), "the field is named");
    assert!(matches!(refused("{", ""), ExchangeError::Form(_)));
}

/// The schema is no sieve: what it should not let through, it does not.
#[test]
fn the_xml_schema_refuses_what_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let fine = all()[0].to_xml();
    let changes = [
        ("direction=\"ltr\"", "direction=\"up\""),
        ("<paragraph>", "<paragraph style=\"x\">"),
        ("<rule/>", "<rules/>"),
        ("url=\"https:", "url=\"javascript:"),
        ("<subject>", "<title/><subject>"),
        ("level=\"1\"", "level=\"7\""),
        ("medium=\"web\"", "medium=\"pigeon\""),
    ];
    for (from, to) in changes {
        let wrong = if fine.contains(from) {
            fine.replacen(from, to, 1)
        } else {
            fine.replacen("<body>", &format!("<body>{to}"), 1)
        };
        let told = judge_xml(folder.path(), std::iter::once(wrong.as_str()));
        assert!(told.contains("fails to validate"), "{to}: {told}");
    }
}
