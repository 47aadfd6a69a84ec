//! Style sheets as pieces of text: enough to find imports and addresses, and to leave out what a browser ignores.

/// A piece of a style sheet. The pieces in a row are the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// A comment or white space.
    Idle,
    /// A string with its quotes.
    Quoted(&'a str),
    /// `url(…)`: the text of it, and the address in it.
    Url { text: &'a str, target: &'a str },
    /// One of `{ } ; , ( )`.
    Mark(char),
    /// Anything else, up to the next of these.
    Word(&'a str),
}

/// The pieces of a sheet, each with its place.
pub(crate) fn pieces(sheet: &str) -> impl Iterator<Item = (usize, Piece<'_>)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let (piece, length) = next_piece(&sheet[at..])?;
        let place = at;
        at += length;
        Some((place, piece))
    })
}

fn next_piece(rest: &str) -> Option<(Piece<'_>, usize)> {
    let first = rest.chars().next()?;
    Some(match first {
        '/' if rest.starts_with("/*") => (Piece::Idle, end_of_comment(rest)),
        _ if first.is_whitespace() => (Piece::Idle, rest.len() - rest.trim_start().len()),
        '"' | '\'' => {
            let length = end_of_string(rest, first);
            (Piece::Quoted(&rest[..length]), length)
        }
        '{' | '}' | ';' | ',' | '(' | ')' => (Piece::Mark(first), 1),
        _ => url(rest).unwrap_or_else(|| {
            let length = end_of_word(rest);
            (Piece::Word(&rest[..length]), length)
        }),
    })
}

fn end_of_comment(rest: &str) -> usize {
    rest[2..].find("*/").map_or(rest.len(), |at| at + 4)
}

fn end_of_string(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if letter == quote => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// A word ends before white space, a mark, a string or a comment, and after a colon: `b:url(x)` is two pieces.
fn end_of_word(rest: &str) -> usize {
    let ends = |at: usize, letter: char| {
        letter.is_whitespace()
            || "{};,()\"'".contains(letter)
            || rest[at..].starts_with("/*")
            || rest[..at].ends_with(':')
    };
    rest.char_indices().skip(1).find(|(at, letter)| ends(*at, *letter)).map_or(rest.len(), |(at, _)| at)
}

/// `url(target)`, `url("target")` or `url('target')`.
fn url(rest: &str) -> Option<(Piece<'_>, usize)> {
    let inner = rest.strip_prefix("url(")?;
    let lead = inner.len() - inner.trim_start().len();
    let quote = inner[lead..].chars().next().filter(|letter| matches!(letter, '"' | '\''));
    let closed = match quote {
        Some(quote) => {
            let after = lead + end_of_string(&inner[lead..], quote);
            after + inner[after..].find(')')?
        }
        None => inner.find(')')?,
    };
    let length = "url(".len() + closed + 1;
    let target = unquoted(inner[..closed].trim());
    Some((Piece::Url { text: &rest[..length], target }, length))
}

/// A string without its quotes.
pub(crate) fn unquoted(text: &str) -> &str {
    text.trim_matches(|letter| matches!(letter, '"' | '\''))
}

/// The sheet without comments and without white space that means nothing.
pub(crate) fn minify(sheet: &str) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut idle = false;
    for (_, piece) in pieces(sheet) {
        match piece {
            Piece::Idle => idle = true,
            Piece::Mark(mark) => {
                // `and (` and `calc(1px + (…))` need their space; before the other marks it means nothing.
                if idle && mark == '(' {
                    space(&mut out);
                } else if mark == '}' {
                    out.truncate(out.trim_end_matches(';').len());
                }
                out.push(mark);
                idle = false;
            }
            Piece::Quoted(text) | Piece::Url { text, .. } | Piece::Word(text) => {
                if idle {
                    space(&mut out);
                }
                out.push_str(text);
                idle = false;
            }
        }
    }
    out
}

/// A space, unless what stands before needs none.
fn space(out: &mut String) {
    if !out.is_empty() && !out.ends_with(['{', '}', ';', ',', '(']) {
        out.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minified_sheets_mean_the_same() {
        for (sheet, small) in [
            ("a {\n  color: red;\n  margin: 0;\n}\n", "a{color: red;margin: 0}"),
            ("/* note */ a{b:c} /* end", "a{b:c}"),
            ("a > b , c :hover { x : y }", "a > b,c :hover{x : y}"),
            ("@media (width > 40rem) and (hover) { a { b: c; } }", "@media (width > 40rem) and (hover){a{b: c}}"),
            ("a { width: calc(1px + (2px - 3px)); }", "a{width: calc(1px + (2px - 3px))}"),
            ("a{margin:0/**/auto}", "a{margin:0 auto}"),
            ("a::after { content: \"  {;} /* \\\" */ \"; }", "a::after{content: \"  {;} /* \\\" */ \"}"),
            ("a { background: url( 'x y.svg' ) no-repeat }", "a{background: url( 'x y.svg' ) no-repeat}"),
            ("a { background: url(data:image/svg+xml;utf8,x) }", "a{background: url(data:image/svg+xml;utf8,x)}"),
            ("a) b{} ", "a) b{}"),
        ] {
            assert_eq!(minify(sheet), small);
        }
    }

    #[test]
    fn a_small_sheet_stays_as_it_is() {
        let small =
            minify("@layer a, b;\n:root { --x: 1px; }\n[dir=rtl] .a:not(.b) > c { d: var(--x, 2px) !important; }");
        assert_eq!(minify(&small), small);
    }

    #[test]
    fn addresses_are_found() {
        let sheet = "a{b:url(x.svg) url( \"y).svg\" ) url('z')}";
        let targets: Vec<_> = pieces(sheet)
            .filter_map(|(_, piece)| match piece {
                Piece::Url { target, .. } => Some(target),
                _ => None,
            })
            .collect();
        assert_eq!(targets, ["x.svg", "y).svg", "z"]);
    }

    #[test]
    fn broken_sheets_end() {
        for sheet in ["/*", "\"abc", "url(", "url(\"", "a{", "\\", "url(\"a\\"] {
            assert!(pieces(sheet).count() > 0, "{sheet}");
        }
    }
}
