//! The front matter of a content file: TOML between two lines of `+++`.

use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use crate::error::{ComposeError, Fault, Place};
use crate::format::Digits;

/// A content file cut into its templates, each with the line it starts on.
pub(super) struct Parts {
    pub(super) subject: (usize, String),
    pub(super) preheader: Option<(usize, String)>,
    pub(super) body: (usize, String),
    pub(super) digits: Option<Digits>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Front {
    subject: Spanned<String>,
    preheader: Option<Spanned<String>>,
    /// By CLDR's name. Without it, they follow from the language and the customer's country.
    digits: Option<Spanned<String>>,
}

const FENCE: &str = "+++";

/// Cuts a content file at its fences.
pub(super) fn split(file: &str, text: &str) -> Result<Parts, ComposeError> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let refuse = |line, what: String| ComposeError::new(Place::line(file, line), Fault::FrontMatter(what));
    let Some((front, body)) = fences(text) else {
        return Err(refuse(1, "the file does not start with +++ and a second +++".to_owned()));
    };
    let read: Front = toml::from_str(&text[front.clone()]).map_err(|error| {
        let at = front.start + error.span().map_or(0, |span| span.start);
        refuse(line_at(text, at), error.message().to_owned())
    })?;
    let digits = read.digits.map(|name| {
        let known = Digits::ALL.map(Digits::as_str).join(", ");
        let refused = || refuse(line_at(text, front.start + name.span().start), format!("digits can be {known}"));
        Digits::from_name(name.get_ref()).ok_or_else(refused)
    });
    let part = |value: Spanned<String>| (line_at(text, front.start + value.span().start), value.into_inner());
    Ok(Parts {
        subject: part(read.subject),
        preheader: read.preheader.map(part),
        body: (line_at(text, body), text[body..].to_owned()),
        digits: digits.transpose()?,
    })
}

/// Where the front matter lies, and where the body starts.
fn fences(text: &str) -> Option<(Range<usize>, usize)> {
    let mut at = 0;
    let mut start = None;
    for line in text.split_inclusive('\n') {
        let end = at + line.len();
        match start {
            None if line.trim_end() == FENCE => start = Some(end),
            None => return None,
            Some(start) if line.trim_end() == FENCE => return Some((start..at, end)),
            Some(_) => {}
        }
        at = end;
    }
    None
}

fn line_at(text: &str, at: usize) -> usize {
    text.get(..at).map_or(1, |before| before.matches('\n').count() + 1)
}
