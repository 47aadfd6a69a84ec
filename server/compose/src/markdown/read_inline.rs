//! Markdown to inlines.

use pulldown_cmark::{CowStr, Event, LinkType, Tag};

use super::read::Reader;
use crate::block::Inline;
use crate::error::Fault;
use crate::url::Url;
use crate::value::{SOFT, expand_plain, expand_url};

/// The title that makes a button of a link.
pub(super) const BUTTON: &str = "button";

impl Reader<'_> {
    /// Reads inlines up to the end of what contains them, and takes that end.
    pub(super) fn inlines(&mut self) -> Result<Vec<Inline>, Fault> {
        let mut content = Vec::new();
        while let Some(event) = self.events.peek() {
            if matches!(event, Event::End(_)) {
                self.events.next();
                break;
            }
            self.inline(&mut content)?;
        }
        Ok(content)
    }

    /// Reads one inline.
    pub(super) fn inline(&mut self, out: &mut Vec<Inline>) -> Result<(), Fault> {
        match self.events.next() {
            Some(Event::Text(text)) => self.values.push(out, &text),
            Some(Event::Code(text)) => {
                out.push(Inline::Code(expand_plain(&text, self.values.kept)));
            }
            Some(Event::Html(html) | Event::InlineHtml(html)) => self.html(out, &html),
            Some(Event::SoftBreak) => out.push(Inline::Text(SOFT.to_string())),
            Some(Event::HardBreak) => out.push(Inline::Break),
            Some(Event::Start(tag)) => self.deeper(|reader| reader.nested(out, tag))?,
            // Footnotes, formulas and task lists are not switched on.
            _ => {}
        }
        Ok(())
    }

    fn nested(&mut self, out: &mut Vec<Inline>, tag: Tag<'_>) -> Result<(), Fault> {
        match tag {
            Tag::Strong => {
                let content = self.inlines()?;
                out.push(Inline::Strong(content));
            }
            Tag::Emphasis => {
                let content = self.inlines()?;
                out.push(Inline::Emphasis(content));
            }
            Tag::Link { link_type, dest_url, title, .. } => {
                let url = self.url(link_type, &dest_url)?;
                self.buttons += usize::from(title.as_ref() == BUTTON);
                let content = self.inlines()?;
                out.push(Inline::Link { url, content });
            }
            Tag::Image { .. } => return Err(Fault::Picture),
            _ => out.extend(self.inlines()?),
        }
        Ok(())
    }

    fn url(&self, kind: LinkType, address: &CowStr<'_>) -> Result<Url, Fault> {
        let text = match kind {
            LinkType::Email => format!("mailto:{address}"),
            _ => address.to_string(),
        };
        expand_url(&text, self.values.kept).map_err(|reason| {
            let shown = expand_plain(&text, self.values.kept);
            Fault::Link { address: shown.chars().take(60).collect(), reason }
        })
    }

    /// HTML is not a way to say anything here: it is shown as the text it is.
    pub(super) fn html(&self, out: &mut Vec<Inline>, html: &str) {
        let bare = html.trim();
        if is_break(bare) {
            out.push(Inline::Break);
        } else if !(bare.starts_with("<!--") && bare.ends_with("-->")) {
            self.values.push(out, html);
        }
    }
}

fn is_break(html: &str) -> bool {
    let inner = html.strip_prefix("<br").and_then(|rest| rest.strip_suffix('>'));
    inner.is_some_and(|inner| inner.trim().is_empty() || inner.trim() == "/")
}
