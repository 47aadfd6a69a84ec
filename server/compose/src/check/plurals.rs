//! Every choice of a plural form names all forms of its language, also in lines no sample comes to.

use carillon_domain::language::Language;

use crate::content::ContentFile;
use crate::finding::Finding;
use crate::format::{Plural, missing_plurals};
use crate::functions::plural::lacks;
use crate::template::scan::{Kind, scan};

/// The choices of a content file that lack a form.
pub(super) fn check(content: &ContentFile, language: Language) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in content.sources() {
        for segment in scan(source).iter().filter(|it| matches!(it.kind, Kind::Tag | Kind::Print)) {
            for (at, forms) in choices(segment.text) {
                let missing = missing_plurals(language, |form| forms.contains(&form));
                if !missing.is_empty() {
                    let line = segment.line + segment.text[..at].matches('\n').count();
                    let todo = "name every form of the language in it: plural(one=\"…\", other=\"…\")";
                    let place = format!("{}:{line}", content.file());
                    findings.push(Finding::fault(place, lacks(&missing, language), todo));
                }
            }
        }
    }
    findings
}

/// Each `plural(…)` in a piece of code: where it stands, and the forms it names.
fn choices(code: &str) -> Vec<(usize, Vec<Plural>)> {
    let bare = blank_texts(code);
    let is_call = |at: usize| {
        let after = bare[at + NAME.len()..].trim_start();
        let before = bare[..at].chars().next_back();
        after.starts_with('(') && !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '.')
    };
    let calls = bare.match_indices(NAME).map(|(at, _)| at).filter(|&at| is_call(at));
    calls.map(|at| (at, forms_named(arguments(&bare[at..])))).collect()
}

const NAME: &str = "plural";

/// The code with its texts blanked, byte by byte, so that nothing inside of quotes is taken for code.
fn blank_texts(code: &str) -> String {
    let mut quote = None;
    let mut escaped = false;
    let mut blank = |c: char| {
        let inside = quote.is_some();
        match quote {
            Some(_) if escaped => escaped = false,
            Some(_) if c == '\\' => escaped = true,
            Some(open) if c == open => quote = None,
            None if c == '"' || c == '\'' => quote = Some(c),
            _ => {}
        }
        if inside && c != '\n' { " ".repeat(c.len_utf8()) } else { c.to_string() }
    };
    code.chars().map(&mut blank).collect()
}

/// What stands between the brackets of a call.
fn arguments(call: &str) -> &str {
    let Some(start) = call.find('(') else { return "" };
    let mut depth = 0_usize;
    for (at, c) in call.char_indices().filter(|&(at, _)| at >= start) {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return &call[start + 1..at];
        }
    }
    &call[start + 1..]
}

/// The forms among the names before an equals sign.
fn forms_named(arguments: &str) -> Vec<Plural> {
    let names = arguments.split(',').filter_map(|argument| Some(argument.split_once('=')?.0.trim()));
    names.filter_map(Plural::from_name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("{{ n|plural(one='a', other='b') }}", &["one other"])]
    #[case("{{ n | plural (one=\"few=, (\", two = x|replace(',', '='), other='o') }}", &["one two other"])]
    #[case("{{ m|plural(other='é') }}{{ \"plural(one=\" }}", &["other"])]
    #[case("{{ n|plurals(one='') }}{{ x.plural(one='') }}{{ a_plural(one='') }}", &[])]
    #[case("{% set t = n|plural(one='\\'', other=k|plural(other='x')) %}", &["one other", "other"])]
    fn choices_are_found(#[case] code: &str, #[case] expected: &[&str]) {
        let told =
            |(_, forms): (usize, Vec<Plural>)| forms.iter().map(|form| form.as_str()).collect::<Vec<_>>().join(" ");
        assert_eq!(choices(code).into_iter().map(told).collect::<Vec<_>>(), expected);
    }
}
