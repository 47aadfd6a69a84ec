//! Readings of a folder of messages, held against a table of what they are: `expected.tsv` with the columns file,
//! enhanced status, SMTP reply, word and hard. Other folders are read when named, see below.

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use carillon_channels::inbound::{Finding, Reading, read};

/// One line of the table.
struct Row {
    status: String,
    word: String,
    hard: bool,
}

/// How a folder was read.
#[derive(Default)]
struct Score {
    rows: usize,
    hard: usize,
    word: usize,
    statuses: usize,
    status: usize,
    by_word: BTreeMap<String, (usize, usize)>,
    misses: Vec<String>,
}

impl Score {
    fn add(&mut self, file: &str, row: &Row, finding: &Finding) {
        let status = finding.status.map(|it| it.to_string()).unwrap_or_default();
        let (hard, word) = (finding.hard == row.hard, finding.kind.as_str() == row.word);
        self.rows += 1;
        self.hard += usize::from(hard);
        self.word += usize::from(word);
        // A detail of three digits is somebody's own way to say that there was no code.
        if !row.status.is_empty() && !row.status.contains(".0.9") {
            self.statuses += 1;
            self.status += usize::from(status == row.status);
        }
        let of_word = self.by_word.entry(row.word.clone()).or_default();
        *of_word = (of_word.0 + usize::from(word && hard), of_word.1 + 1);
        if !hard || !word {
            let mark = if hard { "word" } else { "HARD" };
            let expected = format!("{} {} {}", row.status, row.word, row.hard);
            let found = format!("{status} {} {}: {}", finding.kind, finding.hard, finding.reason);
            self.misses.push(format!("{mark} {file} is {expected}, read as {found}"));
        }
    }

    fn told(&self) -> String {
        let words: Vec<_> = self.by_word.iter().map(|(word, (right, all))| format!("{word} {right}/{all}")).collect();
        format!(
            "{}\nhard {}/{}, word {}/{}, status {}/{}\n{}",
            self.misses.join("\n"),
            self.hard,
            self.rows,
            self.word,
            self.rows,
            self.status,
            self.statuses,
            words.join(", ")
        )
    }
}

fn read_table(folder: &Path) -> BTreeMap<String, Vec<Row>> {
    let table = fs::read_to_string(folder.join("expected.tsv")).expect("the folder has an expected.tsv");
    let mut rows: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for line in table.lines().filter(|it| !it.starts_with('#') && !it.is_empty()) {
        let cells: Vec<_> = line.split('\t').collect();
        let [file, status, _, word, hard] = cells[..] else { panic!("five columns: {line}") };
        let row = Row { status: status.to_owned(), word: word.to_owned(), hard: hard == "true" };
        rows.entry(file.to_owned()).or_default().push(row);
    }
    rows
}

fn score(folder: &Path) -> Score {
    let mut score = Score::default();
    for (file, rows) in read_table(folder) {
        let message = fs::read(folder.join(&file)).expect("the messages of the table are there");
        let reading = read(&message);
        for (at, row) in rows.iter().enumerate() {
            score.add(&file, row, finding_at(&reading, at, rows.len()));
        }
    }
    score
}

/// Where as many recipients are read as are expected they are held against each other in order.
fn finding_at(reading: &Reading, at: usize, rows: usize) -> &Finding {
    if reading.findings().len() == rows { &reading.findings()[at] } else { reading.gravest() }
}

#[test]
fn our_own_messages_read_as_expected() {
    let score = score(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/bounces"));
    assert!(score.rows >= 25, "the samples are there");
    assert!(score.misses.is_empty() && score.status == score.statuses, "{}", score.told());
}

#[test]
#[ignore = "needs a folder of messages with an expected.tsv, named in CARILLON_BOUNCES"]
#[expect(clippy::disallowed_methods, reason = "a test has no settings to be told the folder by")]
#[expect(clippy::print_stdout, reason = "who runs it wants the figures")]
fn a_folder_named_by_whoever_runs_this_reads_as_expected() {
    let folder = env::var("CARILLON_BOUNCES").expect("name a folder in CARILLON_BOUNCES");
    let score = score(Path::new(&folder));
    println!("{}", score.told());
    assert!(score.hard * 100 >= score.rows * 95, "{}", score.told());
}
