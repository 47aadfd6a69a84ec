//! The layout of a mail apart from its words. Laying out MJML costs more than all the rest of a mail, and messages of one
//! step, language and brand differ in words alone: so words are held back, the layout is made once, and they are put into
//! it. Must not know blocks.

use std::collections::HashMap;
use std::fmt::{self, Write};
use std::sync::{Arc, LazyLock};

use mrml::prelude::render::RenderOptions;

use crate::cache::Cache;

/// Around the number of what is held: what neither our MJML nor a theme has, and what attributes keep as it is.
const OPEN: &str = "@@(";
const CLOSE: &str = ")@@";

/// Layouts kept. One has some tens of kilobytes.
const KEPT: usize = 256;

static LAYOUTS: LazyLock<Cache<String, Result<Layout, String>>> = LazyLock::new(|| Cache::new(KEPT));

/// The title of the document, which the layout engine leaves empty, and the number under which its words are held.
const TITLE: &str = "<title></title>";
const TITLE_HELD: Held = Held(0);

/// MJML being written, and what was held back from it.
#[derive(Debug)]
pub(super) struct Draft {
    mjml: String,
    held: Vec<String>,
}

/// A place in MJML for what is held.
#[derive(Debug, Clone, Copy)]
pub(super) struct Held(usize);

/// HTML with places in it: a text, then what is held under a number, then a text, and so on.
struct Layout(Vec<(String, Option<usize>)>);

impl Draft {
    /// A draft of a document with this title.
    pub(super) fn titled(title: String) -> Self {
        Self { mjml: String::new(), held: vec![title] }
    }

    /// Holds HTML back; what comes out is written in its place.
    pub(super) fn hold(&mut self, html: String) -> Held {
        self.held.push(html);
        Held(self.held.len() - 1)
    }

    /// The mail: its layout, with everything that was held in its place.
    pub(super) fn lay_out(self) -> Result<String, String> {
        let layout: Arc<Result<Layout, String>> = LAYOUTS.get(self.mjml.as_str(), || lay_out(&self.mjml));
        let layout = (*layout).as_ref().map_err(Clone::clone)?;
        let mut html = String::with_capacity(layout.0.iter().map(|(text, _)| text.len()).sum::<usize>() * 2);
        for (text, place) in &layout.0 {
            html.push_str(text);
            html.extend(place.and_then(|at| self.held.get(at)).map(String::as_str));
        }
        Ok(html)
    }
}

impl Write for Draft {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.mjml.push_str(text);
        Ok(())
    }
}

impl fmt::Display for Held {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{OPEN}{}{CLOSE}", self.0)
    }
}

fn lay_out(mjml: &str) -> Result<Layout, String> {
    let parsed = mrml::parse(mjml).map_err(|error| error.to_string())?;
    // No fonts from elsewhere: opening a mail must not tell anybody.
    let options = RenderOptions { fonts: HashMap::new(), ..RenderOptions::default() };
    let html = parsed.element.render(&options).map_err(|error| error.to_string())?;
    let html = html.replacen(TITLE, &format!("<title>{TITLE_HELD}</title>"), 1);
    let mut pieces = Vec::new();
    let mut rest = html.as_str();
    while let Some((text, behind)) = rest.split_once(OPEN) {
        let (number, behind) = behind.split_once(CLOSE).ok_or("a place of the layout was torn")?;
        pieces.push((text.to_owned(), number.parse().ok()));
        rest = behind;
    }
    pieces.push((rest.to_owned(), None));
    Ok(Layout(pieces))
}
