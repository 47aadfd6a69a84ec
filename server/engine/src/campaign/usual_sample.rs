//! Which sample of a campaign a preview begins with: the one that looks most like an everyday message.
//!
//! Samples are also there to try what is rare. The rule is simple: the first by name whose customer has a name, which has
//! a record where the campaign is about records, and whose own name says nothing of what is rare.

use carillon_domain::campaign::{AudienceOf, CampaignFolder};
use serde_json::Value;

/// Words in the names of samples that try what is rare.
const RARE: [&str; 6] = ["broken", "edge", "empty", "hostile", "missing", "wrong"];

/// The sample to begin with: file name and text. The first one, where none is ordinary.
pub(super) fn usual_sample(folder: &CampaignFolder) -> Option<(&str, &str)> {
    let about_records = folder.definition().is_ok_and(|it| matches!(it.audience.of, AudienceOf::Records { .. }));
    folder.samples().find(|(name, text)| is_usual(name, text, about_records)).or_else(|| folder.samples().next())
}

/// The names of all samples, the one to begin with first.
pub(super) fn sample_names(folder: &CampaignFolder) -> Vec<String> {
    let usual = usual_sample(folder).map(|(name, _)| name);
    let mut names: Vec<_> = folder.samples().map(|(name, _)| name.to_owned()).collect();
    names.sort_by_key(|name| Some(name.as_str()) != usual);
    names
}

fn is_usual(name: &str, text: &str, about_records: bool) -> bool {
    let name = name.to_lowercase();
    let Ok(data) = serde_json::from_str::<Value>(text) else { return false };
    let has_name = data.pointer("/customer/name").and_then(Value::as_str).is_some_and(|name| !name.trim().is_empty());
    let has_record = data.get("records").and_then(Value::as_array).is_some_and(|records| !records.is_empty())
        || data.get("record").is_some_and(Value::is_object);
    has_name && (has_record || !about_records) && !RARE.iter().any(|rare| name.contains(rare))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;

    const NAMED: &str = r#"{"customer": {"name": "Ana"}, "records": [{}]}"#;
    const NAMELESS: &str = r#"{"customer": {"name": " "}, "records": [{}]}"#;
    const WITHOUT_RECORD: &str = r#"{"customer": {"name": "Ana"}, "records": []}"#;
    const RECORDS: &str = "name = \"a\"\ntitle = \"A\"\nclass = \"service\"\nlanguages = [\"en\"]\n[audience]\n\
        of = \"records\"\nkind = \"license\"\n[grouping]\nby = \"customer\"\n[[sequence]]\nname = \"s\"\nanchor = \"expires\"\n\
        [[sequence.step]]\nname = \"on-day\"\nat = \"0d\"\nladder = [\"email\"]\n";

    #[rstest]
    #[case(&[("empty-values", NAMED), ("hostile", NAMED), ("organisation", NAMED), ("person", NAMED)], "organisation")]
    #[case(&[("a", NAMELESS), ("b", WITHOUT_RECORD), ("c", "no JSON"), ("d", NAMED)], "d")]
    #[case(&[("empty", NAMED), ("hostile", NAMELESS)], "empty")]
    fn the_first_ordinary_sample_is_the_one_to_begin_with(#[case] samples: &[(&str, &str)], #[case] usual: &str) {
        let mut folder = CampaignFolder::from_files([("campaign.toml", RECORDS)]).unwrap();
        for (name, text) in samples {
            folder.insert(format!("samples/{name}.json"), text).unwrap();
        }
        let usual = format!("{usual}.json");
        assert_eq!(usual_sample(&folder).unwrap().0, usual);
        let names = sample_names(&folder);
        assert_eq!((names[0].as_str(), names.len()), (usual.as_str(), samples.len()));
    }

    #[test]
    fn where_there_is_no_sample_there_is_none_to_begin_with() {
        assert_eq!(usual_sample(&CampaignFolder::default()), None);
    }
}
