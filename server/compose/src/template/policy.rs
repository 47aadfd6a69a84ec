//! What the template language of messages leaves out, so that a template cannot grow without
//! bound: other templates, and arithmetic that makes long text out of short. Everything else is
//! bounded while it runs. Must not run anything.

use super::scan::{Kind, Segment};
use crate::error::Fault;

/// The tags a message may use.
const TAGS: &[&str] = &[
    "for",
    "endfor",
    "if",
    "elif",
    "else",
    "endif",
    "set",
    "endset",
    "with",
    "endwith",
    "macro",
    "endmacro",
    "call",
    "endcall",
    "filter",
    "endfilter",
    "raw",
    "endraw",
    "break",
    "continue",
];

/// Finds the first thing a message may not use, with its line.
pub(crate) fn refuse(segments: &[Segment<'_>]) -> Option<(usize, Fault)> {
    segments.iter().find_map(|segment| {
        let fault = match segment.kind {
            Kind::Tag => refuse_tag(segment.word()).or_else(|| refuse_code(segment.code())),
            Kind::Print => refuse_code(segment.code()),
            Kind::Text | Kind::Comment => None,
        };
        fault.map(|fault| (segment.line, fault))
    })
}

fn refuse_tag(word: &str) -> Option<Fault> {
    if TAGS.contains(&word) {
        return None;
    }
    let what = format!("the tag `{word}`");
    Some(Fault::Refused { what, instead: "use for, if, set, with or macro; a message is one file" })
}

/// What code may not use, be it in a tag, a print or an expression of its own.
pub(crate) fn refuse_code(code: &str) -> Option<Fault> {
    let bare = without_strings(code);
    for (at, c) in bare.char_indices() {
        let (what, instead) = match c {
            '~' => ("`~`", "write the values one after the other: {{ a }}{{ b }}"),
            '*' => ("`*`", "put the product into the data"),
            '+' if !beside_number(&bare, at) => ("`+` between values", "put the sum into the data"),
            _ => continue,
        };
        return Some(Fault::Refused { what: what.to_owned(), instead });
    }
    None
}

/// The code with every string literal emptied.
fn without_strings(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut quote = None;
    let mut escaped = false;
    for c in code.chars() {
        match quote {
            Some(_) if escaped => escaped = false,
            Some(_) if c == '\\' => escaped = true,
            Some(open) if c == open => {
                quote = None;
                out.push(c);
            }
            Some(_) => {}
            None => {
                if c == '"' || c == '\'' {
                    quote = Some(c);
                }
                out.push(c);
            }
        }
    }
    out
}

/// Adding a number cannot make text: `loop.index + 1` is fine.
fn beside_number(code: &str, at: usize) -> bool {
    let after = code[at + 1..].trim_start().starts_with(|c: char| c.is_ascii_digit());
    let before = code[..at].trim_end();
    let word = before.rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '_').next();
    after || word.is_some_and(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::super::scan::scan;
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("{{ a ~ b }}", Some("`~`"))]
    #[case("{{ 'x' * 100000000 }}", Some("`*`"))]
    #[case("{% set a = a + a %}", Some("`+` between values"))]
    #[case("{% include 'x' %}", Some("the tag `include`"))]
    #[case("{% autoescape false %}", Some("the tag `autoescape`"))]
    #[case("{% do x %}", Some("the tag `do`"))]
    #[case("{{ loop.index + 1 }}{{ 2 + n }}{{ n - 3 }}", None)]
    #[case("{{ x1 + y }}", Some("`+` between values"))]
    #[case("{{ n|plural(one='+ ~ *', other=\"a \\\" ~\") }} ~ * +", None)]
    #[case("{% raw %}{{ a ~ b }}{% endraw %}", None)]
    fn growth_is_refused(#[case] source: &str, #[case] refused: Option<&str>) {
        let found = refuse(&scan(source)).map(|(_, fault)| match fault {
            Fault::Refused { what, .. } => what,
            other => other.to_string(),
        });
        assert_eq!(found.as_deref(), refused);
    }

    #[test]
    fn the_line_is_told() {
        assert_eq!(refuse(&scan("a\n\n{{ b }}\n{{ c ~ d }}")).map(|(line, _)| line), Some(4));
    }
}
