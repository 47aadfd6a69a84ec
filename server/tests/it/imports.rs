//! Imports on the command line: counts that add up, faulty files told by place and reason, nothing half-done.

use std::path::PathBuf;

use rstest::rstest;
use serde_json::Value;

use crate::support::{Installation, sample};

fn file(name: &str) -> (String, String) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/imports");
    (
        folder.join(format!("{name}.csv")).display().to_string(),
        folder.join(format!("{name}.map.toml")).display().to_string(),
    )
}

fn counts(json: &str) -> [u64; 5] {
    let summary: Value = serde_json::from_str(json).unwrap();
    ["read", "created", "updated", "unchanged", "quarantined"].map(|name| summary[name].as_u64().unwrap())
}

#[test]
fn the_sample_company_moves_in_and_stays_the_same_the_second_time() {
    let installation = Installation::new();
    installation.must(&["import", &sample("brands.toml").display().to_string()]);
    for table in ["resellers", "customers", "licenses"] {
        let data = sample(&format!("{table}.csv")).display().to_string();
        let map = sample(&format!("{table}.map.toml")).display().to_string();
        let [read, created, updated, unchanged, quarantined] =
            counts(&installation.must(&["import", &data, "--map", &map, "--json"]));
        assert_eq!((created, updated, unchanged, quarantined), (read, 0, 0, 0), "{table}");
        let again = counts(&installation.must(&["import", &data, "--map", &map, "--json"]));
        assert_eq!(again, [read, 0, 0, read, 0], "{table}");
    }
}

/// Rows read, created and quarantined of files that are wrong in one way each.
#[rstest]
#[case("good", 3, 3, 0)]
#[case("shift-jis", 2, 2, 0)]
#[case("windows-1252", 1, 1, 0)]
#[case("bom", 1, 1, 0)]
#[case("utf-16", 1, 1, 0)]
#[case("quoted-newlines", 3, 1, 2)]
#[case("duplicate-ids", 3, 2, 1)]
#[case("row-too-short", 3, 2, 1)]
#[case("row-too-long", 3, 2, 1)]
#[case("bad-email", 11, 2, 9)]
#[case("bad-date", 7, 2, 5)]
#[case("hostile", 2, 2, 0)]
fn rows_are_taken_or_quarantined_and_the_counts_add_up(
    #[case] name: &str,
    #[case] read: u64,
    #[case] created: u64,
    #[case] quarantined: u64,
) {
    let installation = Installation::new();
    let (data, map) = file(name);
    let output = installation.run(&["import", &data, "--map", &map, "--json"]);
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(i32::from(quarantined > 0)), "{told}");
    assert_eq!(counts(&String::from_utf8(output.stdout).unwrap()), [read, created, 0, 0, quarantined], "{told}");
    assert_eq!(told.matches(&data).count(), usize::try_from(quarantined).unwrap(), "each with its place: {told}");
}

#[rstest]
#[case("shift-jis-as-utf-8", &["UTF-8", "encoding"])]
#[case("missing-column", &["Email", "E-Mail"])]
#[case("duplicate-header", &["Email"])]
#[case("map-unknown-key", &["phon"])]
#[case("map-records-without-kind", &["record_kind"])]
fn a_file_that_cannot_be_understood_is_refused_whole(#[case] name: &str, #[case] told: &[&str]) {
    let installation = Installation::new();
    let (data, map) = file(name);
    let output = installation.must_fail(&["import", &data, "--map", &map], 1);
    for part in told {
        assert!(output.contains(part), "{part:?} is not in {output}");
    }
}

#[test]
fn a_quote_left_open_is_told_by_its_line_and_the_rows_before_it_are_kept() {
    let installation = Installation::new();
    let (data, map) = file("unclosed-quote");
    let output = installation.run(&["import", &data, "--map", &map]);
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(told.contains(":3:") && told.contains("quote"), "{told}");
}

#[test]
fn a_cell_of_ten_megabytes_is_quarantined_and_its_neighbours_are_not() {
    let installation = Installation::new();
    let (_, map) = file("good");
    let good = std::fs::read_to_string(file("good").0).unwrap();
    let mut lines: Vec<String> = good.lines().map(ToOwned::to_owned).collect();
    let huge = lines[2].replacen(',', &format!("{},", "x".repeat(10_000_000)), 1);
    lines[2] = huge;
    let data = installation.data().with_file_name("huge.csv");
    std::fs::write(&data, lines.join("\n")).unwrap();
    let output = installation.run(&["import", &data.display().to_string(), "--map", &map, "--json"]);
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(counts(&String::from_utf8(output.stdout).unwrap()), [3, 2, 0, 0, 1], "{told}");
    assert!(told.len() < 2_000, "the cell itself is not printed");
}

#[test]
fn rules_beside_a_map_are_read_and_tell_where_a_part_number_fails() {
    let installation = Installation::new();
    installation.must(&["import", &sample("brands.toml").display().to_string()]);
    for table in ["resellers", "customers"] {
        let [data, map] = ["csv", "map.toml"].map(|ending| sample(&format!("{table}.{ending}")).display().to_string());
        installation.must(&["import", &data, "--map", &map]);
    }
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name);
    let map = std::fs::read_to_string(sample("licenses.map.toml")).unwrap();
    std::fs::write(place("licenses.map.toml"), format!("parsers = \"codes.toml\"\n{map}")).unwrap();
    let rules = std::fs::read_to_string(sample("campaigns/renewal/fields.toml")).unwrap();
    std::fs::write(place("codes.toml"), rules.replace("parser.part", "parser.code")).unwrap();
    let table = std::fs::read_to_string(sample("licenses.csv")).unwrap();
    let broken = table.replacen("TDW-DSK-1-A1-EU", "TDW-DSK-1-A9-EU", 1);
    assert_ne!(broken, table);
    std::fs::write(place("licenses.csv"), broken).unwrap();
    let [data, map] = ["licenses.csv", "licenses.map.toml"].map(|name| place(name).display().to_string());
    let output = installation.run(&["import", &data, "--map", &map, "--json"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{told}");
    let [read, created, updated, unchanged, quarantined] = counts(&String::from_utf8(output.stdout).unwrap());
    assert_eq!((created, updated, unchanged, quarantined), (read - 1, 0, 0, 1));
    assert!(
        told.contains("licenses.csv:2: Part number: `TDW-DSK-1-A9-EU`: character 11: `A9` is not in the table"),
        "{told}"
    );
}
