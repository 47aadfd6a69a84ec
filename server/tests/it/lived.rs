//! Commands that live ahead and tell what happened: `simulate`, and `event`.

use crate::support::{Installation, sample};

#[test]
fn a_campaign_is_lived_through_alike_every_time_and_a_change_of_words_is_told() {
    let installation = Installation::new();
    let data = installation.data();
    let folder = sample("campaigns/welcome").display().to_string();
    let days = ["--from", "2026-12-01", "--to", "2026-12-31"];
    let simulate = |more: &[&str]| installation.must(&[&["simulate", &folder], &days[..], more].concat());
    let lines = simulate(&["--json"]);
    assert_eq!(lines, simulate(&["--json"]));
    let accepted: Vec<serde_json::Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .filter(|line: &serde_json::Value| line["kind"] == "delivery-accepted")
        .collect();
    assert!(accepted.len() > 10, "{}", accepted.len());
    assert!(accepted.iter().all(|line| line["words"].as_str().is_some_and(|words| words.len() == 16)), "{lines}");
    assert!(!data.join("outbox").exists(), "nothing has left the building");

    // Beside the data folder: where that is not there, the sample company stands for an installation.
    let other = data.with_file_name("other").join("welcome");
    let copy = carillon_engine::read_folder(&sample("campaigns/welcome")).unwrap();
    carillon_engine::write_folder(&copy, &other).unwrap();
    let words = other.join("content/welcome/en.md");
    let text = std::fs::read_to_string(&words).unwrap() + "\nOne more sentence.\n";
    std::fs::write(words, text).unwrap();
    let told = simulate(&["--against", &other.display().to_string()]);
    let changed = |line: &str| line.starts_with("~ ") && line.contains(" en → words ");
    assert!(!told.is_empty() && told.lines().all(changed), "{told}");
}

#[test]
fn an_event_nobody_can_place_is_refused_with_what_to_do() {
    let installation = Installation::new();
    installation.must(&["migrate", "up"]);
    let told = installation.must_fail(&["event", "renewal-paid", "--customer", "nobody"], 1);
    assert!(told.contains("there is no customer `nobody`; import it first"), "{told}");
    let told = installation.must_fail(&["event", "Renewal Paid", "--customer", "nobody"], 1);
    assert!(told.contains("`Renewal Paid` is no name of an event"), "{told}");
    installation.must_fail(&["event", "renewal-paid"], 2);
    installation.must_fail(&["event", "renewal-paid", "--record", "L-1"], 2);
    let nonsense = installation.must_fail(&["event", "renewal-paid", "--customer", "c1", "--detail", "paid"], 2);
    assert!(nonsense.contains("this is no JSON"), "{nonsense}");
    let backwards = ["simulate", "nowhere", "--from", "2027-01-02", "--to", "2027-01-01"];
    assert!(installation.must_fail(&backwards, 2).contains("is before"));
}
