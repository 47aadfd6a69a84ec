//! Dotted names in the code of a template: `r.part.edition`. Knows neither what they start from nor whether they are
//! there.

use super::scan::{Kind, Segment};

/// Every dotted name outside of quotes, with its line.
pub(super) fn find(segments: &[Segment<'_>]) -> Vec<(String, usize)> {
    let code = segments.iter().filter(|segment| matches!(segment.kind, Kind::Tag | Kind::Print));
    code.flat_map(|segment| paths_in(segment.text, segment.line)).collect()
}

fn paths_in(text: &str, first_line: usize) -> Vec<(String, usize)> {
    let (mut found, mut path) = (Vec::new(), String::new());
    let (mut line, mut quote, mut before) = (first_line, None, ' ');
    for c in text.chars() {
        let in_name = quote.is_none() && (c.is_ascii_alphanumeric() || c == '_' || (c == '.' && !path.is_empty()));
        if in_name {
            path.push(c);
        } else {
            keep(&mut path, line, &mut found);
        }
        match quote {
            Some(open) if c == open && before != '\\' => quote = None,
            None if c == '"' || c == '\'' => quote = Some(c),
            Some(_) | None => {}
        }
        line += usize::from(c == '\n');
        before = c;
    }
    found
}

/// A path has a dot in it and starts with a letter: numbers have dots, too.
fn keep(path: &mut String, line: usize, found: &mut Vec<(String, usize)>) {
    let path = std::mem::take(path);
    if path.contains('.') && !path.starts_with(|first: char| first.is_ascii_digit()) {
        found.push((path.trim_end_matches('.').to_owned(), line));
    }
}

#[cfg(test)]
mod tests {
    use super::super::scan::scan;
    use super::find;

    #[test]
    fn dotted_names_are_found_with_their_lines() {
        let source = "a.b {{ r.part.seats|number }}\n{% if r.x == 'no.path' and\n  q.part.months > 1.5 %}{# c.d #}";
        let found = find(&scan(source));
        let expected = [("r.part.seats", 1), ("r.x", 2), ("q.part.months", 3)];
        assert_eq!(found, expected.map(|(path, line)| (path.to_owned(), line)));
    }
}
