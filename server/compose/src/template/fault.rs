//! Puts the template engine's errors into our words and our places.

use std::error::Error as _;

use minijinja::{Error, ErrorKind};

use super::scan::{Kind, scan};
use crate::error::{ComposeError, Fault, Place};

/// The error as ours, with the file and line it happened on.
pub(crate) fn located(file: &str, source: &str, error: &Error) -> ComposeError {
    let error = innermost(error);
    let line = error.line().or_else(|| first_loop(source));
    let place = line.map_or_else(|| Place::file(file), |line| Place::line(file, line));
    ComposeError::new(place, fault(source, error))
}

/// The error of an expression as ours; the place is the caller's to know.
pub(crate) fn unplaced(source: &str, error: &Error) -> Fault {
    fault(source, innermost(error))
}

/// The engine cannot tell where too much text was written; only a loop writes so much.
fn first_loop(source: &str) -> Option<usize> {
    let segments = scan(source);
    segments.iter().find(|segment| segment.kind == Kind::Tag && segment.word() == "for").map(|segment| segment.line)
}

/// A fault inside of a macro or block is wrapped once for each.
fn innermost(error: &Error) -> &Error {
    let mut inner = error;
    while let Some(next) = inner.source().and_then(|source| source.downcast_ref::<Error>()) {
        inner = next;
    }
    inner
}

fn fault(source: &str, error: &Error) -> Fault {
    let detail = error.detail().unwrap_or_default().to_owned();
    match error.kind() {
        ErrorKind::OutOfFuel => Fault::Endless,
        ErrorKind::WriteFailure => Fault::TooBig,
        ErrorKind::SyntaxError => Fault::Syntax(detail),
        ErrorKind::UndefinedError => Fault::UnknownValue(name(source, error, &detail)),
        ErrorKind::UnknownFilter | ErrorKind::UnknownTest | ErrorKind::UnknownFunction | ErrorKind::UnknownMethod => {
            Fault::UnknownFunction(detail)
        }
        _ if detail.contains("recursion limit") => Fault::Endless,
        _ if detail.is_empty() => Fault::Value(error.kind().to_string()),
        _ => Fault::Value(detail),
    }
}

/// What was looked for: the engine tells the name in back ticks where it can, else it is cut out
/// of the template.
fn name(source: &str, error: &Error, detail: &str) -> String {
    // What stands in brackets, such as the key of a row, it leaves out.
    if let Some(name) = detail.split('`').nth(1).filter(|name| !name.contains("[...]")) {
        return format!("`{name}`");
    }
    let code = error.range().and_then(|range| Some((source.get(..range.start)?, source.get(range)?)));
    code.map_or_else(|| "a value".to_owned(), |(before, code)| format!("`{}`", operand(before, code)))
}

/// Where a filter was given nothing, the value before its bar is meant and not the filter.
fn operand(before: &str, code: &str) -> String {
    match before.trim_end().strip_suffix('|') {
        Some(expression) => last_name(expression.trim_end()).to_owned(),
        // The engine points at the brackets alone; the name stands before them.
        None if code.starts_with('[') => last_name(before).to_owned() + code.trim(),
        None => code.trim().to_owned(),
    }
}

/// The name a piece of code ends in, with what it looks inside of.
fn last_name(code: &str) -> &str {
    let outside = |c: char| !c.is_alphanumeric() && !"_.[]'\"".contains(c);
    code.rsplit(outside).next().unwrap_or(code)
}
