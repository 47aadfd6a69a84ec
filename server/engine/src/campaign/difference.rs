//! What differs between two folders, file by file and line by line. Knows no row and no page.

use std::collections::BTreeSet;
use std::time::Duration;

use carillon_domain::campaign::CampaignFolder;
use similar::{Algorithm, ChangeTag, TextDiff};

/// Unchanged lines shown around a change.
const AROUND: usize = 3;
/// Texts that have nothing in common are compared no longer than this; the difference is then coarser, and right.
const PATIENCE: Duration = Duration::from_millis(500);

/// What happened to a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineChange {
    /// It is the same.
    Kept,
    /// It is gone.
    Removed,
    /// It is new.
    Added,
}

/// A line of a difference, without its line end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DifferenceLine {
    /// What happened to it.
    pub change: LineChange,
    /// The line.
    pub text: String,
}

/// Lines that changed, with some around them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hunk {
    /// The line it starts on in the later text, or in the earlier one where the file is gone.
    pub line: usize,
    /// Its lines.
    pub lines: Vec<DifferenceLine>,
}

/// A file that is not the same in both folders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileDifference {
    /// The path in the folder.
    pub path: String,
    /// It is in the earlier folder.
    pub was: bool,
    /// It is in the later folder.
    pub is: bool,
    /// What changed.
    pub hunks: Vec<Hunk>,
}

/// Every file that differs, in the order of the paths.
pub fn differences(earlier: &CampaignFolder, later: &CampaignFolder) -> Vec<FileDifference> {
    let paths: BTreeSet<&str> = earlier.files().chain(later.files()).map(|(path, _)| path).collect();
    let different = paths.into_iter().filter(|path| earlier.get(path) != later.get(path));
    different
        .map(|path| {
            let (was, is) = (earlier.get(path), later.get(path));
            let hunks = hunks(was.unwrap_or_default(), is.unwrap_or_default());
            FileDifference { path: path.to_owned(), was: was.is_some(), is: is.is_some(), hunks }
        })
        .collect()
}

fn hunks(was: &str, is: &str) -> Vec<Hunk> {
    let difference = TextDiff::configure().algorithm(Algorithm::Myers).timeout(PATIENCE).diff_lines(was, is);
    let groups = difference.grouped_ops(AROUND);
    let hunk = |group: &Vec<similar::DiffOp>| {
        let line =
            group.first().map_or(1, |op| if is.is_empty() { op.old_range().start } else { op.new_range().start } + 1);
        let changes = group.iter().flat_map(|op| difference.iter_changes(op));
        Hunk { line, lines: changes.map(|change| line_of(change.tag(), change.value())).collect() }
    };
    groups.iter().map(hunk).collect()
}

fn line_of(tag: ChangeTag, text: &str) -> DifferenceLine {
    let change = match tag {
        ChangeTag::Equal => LineChange::Kept,
        ChangeTag::Delete => LineChange::Removed,
        ChangeTag::Insert => LineChange::Added,
    };
    DifferenceLine { change, text: text.strip_suffix('\n').unwrap_or(text).to_owned() }
}

/// The differences as `diff -u` writes them, so that other tools read them.
pub fn unified_text(earlier: &CampaignFolder, later: &CampaignFolder) -> String {
    let mut text = String::new();
    for file in differences(earlier, later) {
        let name =
            |there: bool, side: &str| if there { format!("{side}/{}", file.path) } else { "/dev/null".to_owned() };
        let (was, is) = (earlier.get(&file.path).unwrap_or_default(), later.get(&file.path).unwrap_or_default());
        let difference = TextDiff::configure().algorithm(Algorithm::Myers).timeout(PATIENCE).diff_lines(was, is);
        let mut unified = difference.unified_diff();
        unified.context_radius(AROUND).header(&name(file.was, "a"), &name(file.is, "b"));
        text.push_str(&unified.to_string());
    }
    text
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> CampaignFolder {
        CampaignFolder::from_files(files.iter().copied()).unwrap()
    }

    #[test]
    fn only_what_changed_is_told_with_some_lines_around_it() {
        let before = (1..=20).map(|n| format!("line {n}")).collect::<Vec<_>>().join("\n") + "\n";
        let after = before.replace("line 10\n", "السطر 10\n");
        let found = differences(
            &folder(&[("a.md", &before), ("gone.md", "x\n"), ("same.md", "")]),
            &folder(&[("a.md", &after), ("new.md", "y"), ("same.md", "")]),
        );
        let told: Vec<_> = found.iter().map(|file| (file.path.as_str(), file.was, file.is)).collect();
        assert_eq!(told, [("a.md", true, true), ("gone.md", true, false), ("new.md", false, true)]);
        let [hunk] = found[0].hunks.as_slice() else { panic!("one place") };
        assert_eq!((hunk.line, hunk.lines.len()), (7, 8));
        let changed: Vec<_> = hunk.lines.iter().filter(|line| line.change != LineChange::Kept).collect();
        assert_eq!((changed[0].change, changed[0].text.as_str()), (LineChange::Removed, "line 10"));
        assert_eq!((changed[1].change, changed[1].text.as_str()), (LineChange::Added, "السطر 10"));
        assert_eq!(found[1].hunks[0].lines[0], DifferenceLine { change: LineChange::Removed, text: "x".into() });
    }

    #[test]
    fn the_same_folder_has_no_difference() {
        let one = folder(&[("a.md", "1\n")]);
        assert_eq!(differences(&one, &one), []);
        assert_eq!(unified_text(&one, &one), "");
    }

    #[test]
    fn as_text_it_is_what_other_tools_write() {
        let text = unified_text(&folder(&[("a.md", "1\n2\n")]), &folder(&[("a.md", "1\n3"), ("b.md", "x\n")]));
        let wanted = "--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n 1\n-2\n+3\n\\ No newline at end of file\n\
                      --- /dev/null\n+++ b/b.md\n@@ -0,0 +1 @@\n+x\n";
        assert_eq!(text, wanted);
    }
}
