//! One line of inlines: neighbours joined, empty pieces dropped, spaces moved out of marked text.

use super::breaks::{trim_around_breaks, trim_edges};
use super::single_line;
use super::text::push_text;
use crate::block::{Inline, plain_text};

/// Tidies the inlines of one block.
pub(crate) fn tidy_line(content: Vec<Inline>) -> Vec<Inline> {
    let mut line = tidy_inlines(content);
    trim_edges(&mut line);
    line
}

fn tidy_inlines(content: Vec<Inline>) -> Vec<Inline> {
    let mut out = Vec::new();
    for inline in join_texts(content) {
        push_tidy(&mut out, inline);
    }
    trim_around_breaks(out)
}

/// Neighbouring texts become one, so that marks which span them are seen whole.
fn join_texts(content: Vec<Inline>) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::with_capacity(content.len());
    for inline in content {
        match (out.last_mut(), inline) {
            (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
            (_, other) => out.push(other),
        }
    }
    out
}

fn push_tidy(out: &mut Vec<Inline>, inline: Inline) {
    match inline {
        Inline::Text(text) => push_text(out, &text),
        Inline::Code(text) => push_filled(out, single_line(&text), Inline::Code),
        Inline::Ltr(text) => push_filled(out, single_line(&text), Inline::Ltr),
        Inline::Break => out.push(Inline::Break),
        Inline::Strong(inner) => push_nested(out, without(inner, Kind::Strong), Inline::Strong),
        Inline::Emphasis(inner) => {
            push_nested(out, without(inner, Kind::Emphasis), Inline::Emphasis);
        }
        Inline::Link { url, content } => {
            let mut content = without(content, Kind::Link);
            if plain_text(&content).trim().is_empty() {
                content = vec![Inline::Text(url.readable().to_owned())];
            }
            push_nested(out, content, |content| Inline::Link { url, content });
        }
    }
}

pub(super) fn push_filled(out: &mut Vec<Inline>, text: String, make: impl Fn(String) -> Inline) {
    if !text.is_empty() {
        out.push(make(text));
    }
}

/// Spaces and breaks at the edges of marked text move out of it: `** a**` is not bold anywhere.
fn push_nested(out: &mut Vec<Inline>, inner: Vec<Inline>, make: impl FnOnce(Vec<Inline>) -> Inline) {
    let mut inner = tidy_inlines(inner);
    let before = take_edge(&mut inner, Edge::Start);
    let after = take_edge(&mut inner, Edge::End);
    out.extend(before);
    if !inner.is_empty() {
        out.push(make(inner));
    }
    out.extend(after);
}

#[derive(Clone, Copy, PartialEq)]
enum Edge {
    Start,
    End,
}

fn take_edge(content: &mut Vec<Inline>, edge: Edge) -> Vec<Inline> {
    let mut taken = Vec::new();
    loop {
        let at = if edge == Edge::Start { 0 } else { content.len().wrapping_sub(1) };
        match content.get_mut(at) {
            Some(Inline::Break) => taken.push(content.remove(at)),
            Some(Inline::Text(text)) => {
                let (space, rest) = split_space(text, edge);
                if space.is_empty() {
                    break;
                }
                taken.push(Inline::Text(space));
                if !rest.is_empty() {
                    *text = rest;
                    break;
                }
                content.remove(at);
            }
            _ => break,
        }
    }
    if edge == Edge::End {
        taken.reverse();
    }
    taken
}

fn split_space(text: &str, edge: Edge) -> (String, String) {
    let kept = if edge == Edge::Start { text.trim_start() } else { text.trim_end() };
    let cut = text.len() - kept.len();
    let space = if edge == Edge::Start { &text[..cut] } else { &text[kept.len()..] };
    (space.to_owned(), kept.to_owned())
}

/// What must not stand inside of itself.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Strong,
    Emphasis,
    Link,
}

/// The content with every inline of one kind replaced by what is in it: a link inside a link is
/// nothing any medium knows, and strong words inside strong words are not stronger.
fn without(content: Vec<Inline>, kind: Kind) -> Vec<Inline> {
    content.into_iter().flat_map(|inline| unwrap(inline, kind)).collect()
}

fn unwrap(inline: Inline, kind: Kind) -> Vec<Inline> {
    let (found, inner, make): (_, _, Box<dyn FnOnce(Vec<Inline>) -> Inline>) = match inline {
        Inline::Strong(inner) => (Kind::Strong, inner, Box::new(Inline::Strong)),
        Inline::Emphasis(inner) => (Kind::Emphasis, inner, Box::new(Inline::Emphasis)),
        Inline::Link { url, content } => (Kind::Link, content, Box::new(|content| Inline::Link { url, content })),
        other => return vec![other],
    };
    let inner = without(inner, kind);
    if found == kind { inner } else { vec![make(inner)] }
}
