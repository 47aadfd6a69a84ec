//! Commands as scripts use them: exit codes, standard output, campaign folders good and bad.

use std::path::PathBuf;

use rstest::rstest;

use crate::support::{Installation, sample};

fn faulty(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/campaigns").join(name);
    assert!(path.is_dir(), "{}", path.display());
    path.display().to_string()
}

#[test]
fn the_sample_campaigns_are_proved_applied_and_unchanged_the_second_time() {
    let installation = Installation::new();
    let folder = sample("campaigns/renewal").display().to_string();
    installation.must(&["campaign", "check", "--without-paper", &folder]);
    assert_eq!(installation.must(&["campaign", "apply", &folder]), "renewal: stored as version 1\n");
    assert_eq!(installation.must(&["campaign", "apply", &folder]), "renewal: unchanged, version 1\n");
}

#[test]
fn a_campaign_comes_back_as_the_same_files_and_a_change_is_told() {
    let installation = Installation::new();
    let folder = sample("campaigns/welcome");
    installation.must(&["campaign", "apply", &folder.display().to_string()]);
    let back = installation.data().join("out/welcome");
    let dir = back.display().to_string();
    assert!(installation.must(&["campaign", "export", &dir]).starts_with("welcome: version 1"));
    let files = |root: &PathBuf| carillon_engine::read_folder(root).unwrap();
    assert_eq!(files(&back), files(&folder));
    assert_eq!(installation.must(&["campaign", "diff", &dir]), "");
    assert!(installation.must_fail(&["campaign", "export", &dir], 1).contains("not empty"));
    let definition = back.join("campaign.toml");
    // As an editor of another system would save it.
    let theirs = format!("\u{feff}{}", std::fs::read_to_string(&definition).unwrap().replace('\n', "\r\n"));
    std::fs::write(&definition, &theirs).unwrap();
    assert_eq!(installation.must(&["campaign", "diff", &dir]), "", "line ends are no difference");
    std::fs::write(&definition, theirs.replace("priority = ", "priority = 1")).unwrap();
    let told = installation.must_fail(&["campaign", "diff", &dir], 1);
    assert!(told.contains("--- a/campaign.toml") && told.contains("+priority = 1"), "{told}");
    let nothing = installation.data().join("out/nothing").display().to_string();
    assert!(installation.must_fail(&["campaign", "export", &nothing], 1).contains("no such campaign"));
}

#[rstest]
#[case("unknown-variable", &["content/notice/de.md:8", "record.produkt"])]
#[case("missing-language", &["content/"])]
#[case("bad-offset", &["campaign.toml"])]
#[case("unknown-key", &["campaign.toml"])]
#[case("step-without-content", &["content/"])]
fn a_faulty_campaign_is_refused_with_place_and_reason(#[case] name: &str, #[case] told: &[&str]) {
    let installation = Installation::new();
    let folder = faulty(name);
    for command in ["check", "apply"] {
        let output = installation.must_fail(&["campaign", command, &folder], 1);
        for part in told {
            assert!(output.contains(part), "{name}: {part:?} is not in\n{output}");
        }
    }
}

#[test]
fn a_check_tells_a_script_what_every_step_says_in_every_medium() {
    let folder = sample("campaigns/renewal").display().to_string();
    let told = Installation::new().must(&["campaign", "check", "--without-paper", "--json", &folder]);
    let report: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!((&report["faults"], &report["dir"]), (&0.into(), &folder.into()));
    let rows = report["coverage"].as_array().unwrap();
    let row = rows.iter().find(|row| row["step"] == "30-days" && row["medium"] == "web").unwrap();
    assert!(row["common"].as_array().unwrap().contains(&"ar".into()) && row["missing"] == serde_json::json!([]));
}

#[test]
fn wrong_usage_ends_with_2_and_faults_with_1() {
    let installation = Installation::new();
    installation.must_fail(&["nonsense"], 2);
    installation.must_fail(&["user", "add", "a@example.com", "--name", "A", "--role", "king"], 2);
    installation.must_fail(&["campaign", "check", "/nowhere"], 1);
    let told = installation.must_fail(&["serve", "--clock", "someday"], 1);
    assert!(told.contains("+60d"), "{told}");
}

#[test]
fn every_language_has_every_phrase() {
    assert_eq!(Installation::new().must(&["locales", "check"]), "32 languages, 0 missing\n");
}

#[test]
fn the_tables_can_be_brought_up_to_date_by_hand() {
    let installation = Installation::new();
    let told = installation.must_fail(&["migrate", "status"], 1);
    assert!(told.contains("waits"), "{told}");
    installation.must(&["migrate", "up"]);
    assert!(installation.must(&["migrate", "status"]).contains("applied"));
}

#[test]
fn a_key_is_shown_once_listed_without_its_secret_and_revoked() {
    let installation = Installation::new();
    let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    let add = ["key", "add", "--name", "shop", "--scope", "events:write"];
    let made = read(&installation.must(&[&add[..], &["--json"]].concat()));
    let (id, secret) = (made["id"].as_str().unwrap(), made["secret"].as_str().unwrap());
    assert!(secret.starts_with("car_") && secret.len() == 52 && made["scopes"][0] == "events:write", "{made}");
    assert!(installation.must_fail(&add, 1).contains("there is a key `shop` already"));
    installation.must_fail(&["key", "add", "--name", "crm", "--scope", "events:read"], 2);
    installation.must_fail(&["key", "add", "--name", "crm"], 2);
    let listed = installation.must(&["key", "list", "--json"]);
    let mut wanted = made.clone();
    wanted.as_object_mut().unwrap().remove("secret");
    assert_eq!(read(&listed), wanted);
    assert!(installation.must(&["key", "list"]).contains(&secret[..12]));
    assert!(installation.must(&["key", "revoke", id, "--json"]).contains("\"revoked\":\""));
    assert!(installation.must_fail(&["key", "revoke", id], 1).contains("no key that could be revoked"));
}

#[test]
fn mail_that_came_back_is_read_from_files_and_from_a_pipe_and_a_file_that_is_not_there_keeps_no_other_from_it() {
    let installation = Installation::new();
    installation.must(&["migrate", "up"]);
    let bounce = "From: MAILER-DAEMON@mx.example\r\nTo: bounce+x@ours.test\r\nSubject: Undelivered Mail Returned to Sender\r\n\
                  MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
                  --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n\
                  Final-Recipient: rfc822; cat@far.test\r\nAction: failed\r\nStatus: 5.1.1\r\n\
                  Diagnostic-Code: smtp; 550 5.1.1 User unknown\r\n\r\n--b--\r\n";
    let file = installation.data().with_file_name("bounce.eml");
    std::fs::write(&file, bounce).unwrap();
    let file = file.display().to_string();
    let line: serde_json::Value = serde_json::from_str(&installation.must(&["ingest", "--read", &file])).unwrap();
    assert_eq!(
        (line["kind"].as_str(), line["hard"].as_bool(), line["status"].as_str()),
        (Some("userunknown"), Some(true), Some("5.1.1"))
    );
    assert_eq!(line["recipient"], "cat@far.test");
    let piped: serde_json::Value =
        serde_json::from_str(&installation.must_with(&["ingest", "--read"], bounce)).unwrap();
    assert_eq!((piped["file"].as_str(), piped["kind"].as_str()), (Some("-"), Some("userunknown")));
    let told = installation.must_fail(&["ingest", "--read", "nowhere.eml", &file], 1);
    assert!(told.contains("nowhere.eml") && told.contains("userunknown"), "{told}");
    let stored = installation.run(&["ingest", &file]);
    let told = String::from_utf8_lossy(&stored.stderr).into_owned();
    assert!(stored.status.success() && told.contains("1 about nothing of ours"), "{told}");
}
