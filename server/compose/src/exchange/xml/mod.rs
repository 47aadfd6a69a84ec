//! The XML form: blocks and inlines as elements, data as a tree of values. Must not know JSON's form.

mod data;
mod element;

use std::borrow::Cow;

use element::Writer;

use super::{Composed, VERSION};
use crate::block::{Align, Block, Inline};
use crate::chart::{Chart, ChartUnit};

/// The namespace of every element.
const NAMESPACE: &str = "urn:carillon:communication:1";

pub(super) fn write(composed: &Composed) -> String {
    let mut out = Writer::new();
    let version = VERSION.to_string();
    let mut about = vec![
        ("xmlns", NAMESPACE),
        ("version", version.as_str()),
        ("campaign", &composed.campaign),
        ("step", &composed.step),
        ("medium", composed.medium.as_str()),
    ];
    about.extend(composed.reference.as_deref().map(|reference| ("reference", reference)));
    out.element("communication", &about, |out| {
        write_message(out, composed);
        out.element("data", &[], |out| data::write(out, &composed.data));
    });
    out.finish()
}

fn write_message(out: &mut Writer, composed: &Composed) {
    let message = &composed.message;
    let spoken = [("language", message.language.tag()), ("direction", message.language.direction().as_str())];
    out.element("message", &spoken, |out| {
        out.element("subject", &[], |out| out.text(&message.subject));
        if let Some(preheader) = &message.preheader {
            out.element("preheader", &[], |out| out.text(preheader));
        }
        out.element("body", &[], |out| write_blocks(out, &message.blocks));
    });
}

fn write_blocks(out: &mut Writer, blocks: &[Block]) {
    for block in blocks {
        write_block(out, block);
    }
}

fn write_block(out: &mut Writer, block: &Block) {
    match block {
        Block::Heading { level, content } => {
            let level = level.to_string();
            out.element("heading", &[("level", level.as_str())], |out| write_line(out, content));
        }
        Block::Paragraph { content } => out.element("paragraph", &[], |out| write_line(out, content)),
        Block::List { ordered, items } => {
            let ordered: Cow<'_, str> = ordered.to_string().into();
            out.element("list", &[("ordered", &ordered)], |out| {
                for item in items {
                    out.element("item", &[], |out| write_blocks(out, item));
                }
            });
        }
        Block::Table { columns, head, rows } => write_table(out, columns, head, rows),
        Block::Button { label, url } => out.element("button", &[("url", url.as_str())], |out| out.text(label)),
        Block::Chart(chart) => write_chart(out, chart),
        Block::Quote { blocks } => out.element("quote", &[], |out| write_blocks(out, blocks)),
        Block::Rule => out.empty("rule", &[]),
    }
}

fn write_table(out: &mut Writer, columns: &[Align], head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) {
    out.element("table", &[], |out| {
        for align in columns {
            out.empty("column", &[("align", align_name(*align))]);
        }
        out.element("head", &[], |out| write_cells(out, head));
        for row in rows {
            out.element("row", &[], |out| write_cells(out, row));
        }
    });
}

fn write_chart(out: &mut Writer, chart: &Chart) {
    let mut about = vec![("kind", chart.kind.as_str())];
    if !chart.title.is_empty() {
        about.push(("title", &chart.title));
    }
    match chart.unit {
        ChartUnit::Number => about.push(("unit", "number")),
        ChartUnit::Percent => about.push(("unit", "percent")),
        ChartUnit::Money(currency) => about.extend([("unit", "money"), ("currency", currency.code())]),
    }
    out.element("chart", &about, |out| {
        for point in &chart.points {
            out.element("point", &[("value", point.value.as_str())], |out| out.text(&point.label));
        }
    });
}

fn write_cells(out: &mut Writer, cells: &[Vec<Inline>]) {
    for cell in cells {
        out.element("cell", &[], |out| write_line(out, cell));
    }
}

const fn align_name(align: Align) -> &'static str {
    match align {
        Align::Auto => "auto",
        Align::Start => "start",
        Align::Center => "center",
        Align::End => "end",
    }
}

fn write_line(out: &mut Writer, content: &[Inline]) {
    for inline in content {
        match inline {
            Inline::Text(text) => out.text(text),
            Inline::Strong(inner) => out.element("strong", &[], |out| write_line(out, inner)),
            Inline::Emphasis(inner) => out.element("emphasis", &[], |out| write_line(out, inner)),
            Inline::Code(text) => out.element("code", &[], |out| out.text(text)),
            Inline::Ltr(text) => out.element("ltr", &[], |out| out.text(text)),
            Inline::Link { url, content } => {
                out.element("link", &[("url", url.as_str())], |out| write_line(out, content));
            }
            Inline::Break => out.empty("break", &[]),
        }
    }
}
