//! Findings as a person reads them: what the check finds again with each sample is one thing to mend, said once.
//!
//! The check ends such a sentence with the sample, `(with samples/one.json)`; what is the same but for it is one finding.

use std::collections::BTreeMap;

use carillon_compose::Finding;

/// A finding, and the samples it was found with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GatheredFinding {
    /// What is wrong, without the samples where there are any.
    pub finding: Finding,
    /// The file names of the samples, in the order of the findings; none where it was found without one.
    pub samples: Vec<String>,
}

/// Gathers findings that differ only by their sample; each stands where the first of them stood.
pub fn gather<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Vec<GatheredFinding> {
    let mut gathered: Vec<GatheredFinding> = Vec::new();
    let mut known: BTreeMap<Finding, usize> = BTreeMap::new();
    for finding in findings {
        let (what, sample) = split(&finding.what);
        let finding = Finding { what, ..finding.clone() };
        let at = *known.entry(finding.clone()).or_insert_with(|| {
            gathered.push(GatheredFinding { finding, samples: Vec::new() });
            gathered.len() - 1
        });
        let samples = &mut gathered[at].samples;
        samples.extend(sample.filter(|sample| !samples.contains(sample)));
    }
    gathered
}

/// Parts `it is empty (with samples/one.json, in en)` into `it is empty (in en)` and `one.json`.
fn split(what: &str) -> (String, Option<String>) {
    let parts = || {
        let (before, with) = what.rsplit_once(" (with samples/")?;
        let (sample, after) = with.strip_suffix(')')?.split_once(".json")?;
        let more = after.strip_prefix(", ");
        (after.is_empty() || more.is_some()).then_some((before, sample, more))
    };
    let Some((before, sample, more)) = parts() else { return (what.to_owned(), None) };
    let what = more.map_or_else(|| before.to_owned(), |more| format!("{before} ({more})"));
    (what, Some(format!("{sample}.json")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("it is empty (with samples/one.json)", "it is empty", Some("one.json"))]
    #[case("it is empty (with samples/size, 1 (a).json, in en)", "it is empty (in en)", Some("size, 1 (a).json"))]
    #[case("it is empty (with samples/one.json) and more", "it is empty (with samples/one.json) and more", None)]
    #[case("it is empty", "it is empty", None)]
    fn the_sample_is_taken_out_of_the_sentence(#[case] told: &str, #[case] what: &str, #[case] sample: Option<&str>) {
        assert_eq!(split(told), (what.to_owned(), sample.map(ToOwned::to_owned)));
    }

    #[test]
    fn what_is_found_with_each_sample_is_one_finding() {
        let fault = |what: &str| Finding::fault("content/60-days/en.md:3", what, "correct the name");
        let findings = [
            fault("`x` is not in the data (with samples/a.json)"),
            fault("`y` is not in the data"),
            fault("`x` is not in the data (with samples/b.json)"),
            Finding::fault(
                "content/60-days/de.md:3",
                "`x` is not in the data (with samples/a.json)",
                "correct the name",
            ),
        ];
        let gathered = gather(&findings);
        let told: Vec<_> = gathered.iter().map(|it| (it.finding.what.as_str(), it.samples.len())).collect();
        assert_eq!(told, [("`x` is not in the data", 2), ("`y` is not in the data", 0), ("`x` is not in the data", 1)]);
        assert_eq!(gathered[0].samples, ["a.json", "b.json"]);
    }
}
