//! Names of sheets and of files, without what programs and file systems refuse. Must not know where they are used.

/// A sheet's name may have this many characters, counted in UTF-16.
const LONGEST_SHEET: usize = 31;

/// Longer names of files are refused by some systems, counted in bytes and with room for an ending.
const LONGEST_FILE: usize = 200;

/// The name of a sheet.
pub(super) fn sheet_name(title: &str) -> String {
    let refused = |c: char| c.is_control() || "[]:*?/\\".contains(c);
    let cleaned: String = title.chars().map(|c| if refused(c) { '-' } else { c }).collect();
    let cut = cut(cleaned.trim().trim_matches('\''), LONGEST_SHEET, char::len_utf16);
    let name = cut.trim_end().trim_end_matches('\'');
    match name {
        "" => "Sheet1".to_owned(),
        // Excel keeps this name for itself.
        name if name.eq_ignore_ascii_case("history") => format!("{name}-"),
        name => name.to_owned(),
    }
}

/// The name of a file without its ending; `otherwise` where nothing is left.
pub(super) fn file_name(text: &str, otherwise: &str) -> String {
    let refused = |c: char| c.is_control() || "/\\:*?\"<>|".contains(c);
    let cleaned: String = text.chars().map(|c| if refused(c) { '-' } else { c }).collect();
    let edges = [' ', '.', '-'];
    let name = cut(cleaned.trim_matches(edges), LONGEST_FILE, char::len_utf8).trim_end_matches(edges);
    if name.is_empty() { otherwise.to_owned() } else { name.to_owned() }
}

/// As many whole characters as fit.
fn cut(text: &str, longest: usize, length: fn(char) -> usize) -> &str {
    let mut room = longest;
    let over = text.char_indices().find(|&(_, c)| {
        let fits = length(c) <= room;
        room = room.saturating_sub(length(c));
        !fits
    });
    over.map_or(text, |(at, _)| &text[..at])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("Renewals", "Renewals")]
    #[case("2026/12: [all] *?\\", "2026-12- -all- ---")]
    #[case("'quoted'", "quoted")]
    #[case("", "Sheet1")]
    #[case("History", "History-")]
    #[case("Verlängerungen der Softwarelizenzen", "Verlängerungen der Softwarelize")]
    #[case("𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷", "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷")]
    fn sheets_are_named(#[case] title: &str, #[case] name: &str) {
        assert_eq!(sheet_name(title), name);
    }

    #[rstest]
    #[case("renewals C-1", "renewals C-1")]
    #[case("../../etc/passwd", "etc-passwd")]
    #[case("更新一覧", "更新一覧")]
    #[case("a\"b<c>|d\n", "a-b-c--d")]
    #[case("...", "renewals")]
    fn files_are_named(#[case] text: &str, #[case] name: &str) {
        assert_eq!(file_name(text, "renewals"), name);
    }

    proptest! {
        #[test]
        fn any_title_is_a_name_the_library_takes(title in "\\PC{0,60}|[\\[\\]':*?/\\\\ ]{0,40}") {
            let name = sheet_name(&title);
            prop_assert!(rust_xlsxwriter::Worksheet::new().set_name(&name).is_ok(), "{name:?}");
        }

        #[test]
        fn any_text_names_a_file_in_its_folder(text in "\\PC{0,300}") {
            let name = file_name(&text, "x");
            prop_assert!(!name.is_empty() && name.len() <= LONGEST_FILE && !name.contains(['/', '\\']) && !name.starts_with('.'));
        }
    }
}
