//! Tables in a mail. On a phone, a table of more than two columns becomes one card for each row:
//! each cell then shows the name of its column, which is hidden everywhere else.

use std::fmt::Write;

use super::blocks::line;
use super::theme::{LINE, QUIET, Theme};
use crate::block::{Align, Inline, plain_text};
use crate::html::escape;

/// More columns than this are many.
const MANY: usize = 4;

/// The head and rows of a table.
pub(super) fn table(columns: &[Align], head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>], theme: &Theme) -> String {
    let mut out = String::from("<thead><tr>");
    for (at, (cell, align)) in head.iter().zip(columns).enumerate() {
        let (side, gap) = (theme.side(*align), gap(at, columns.len(), theme));
        // Writing to a string cannot fail, here and below.
        let _ = write!(
            out,
            "<th align=\"{side}\" style=\"padding:{gap};border-bottom:2px solid {LINE};font-size:13px;font-weight:600;color:{QUIET};text-align:{side}\">{}</th>",
            line(cell, theme)
        );
    }
    out.push_str("</tr></thead><tbody>");
    let names: Vec<String> = head.iter().map(|cell| hidden_name(cell, columns.len())).collect();
    for row in rows {
        write_row(&mut out, columns, &names, row, theme);
    }
    out.push_str("</tbody>");
    out
}

fn write_row(out: &mut String, columns: &[Align], names: &[String], row: &[Vec<Inline>], theme: &Theme) {
    out.push_str("<tr>");
    for (at, (cell, align)) in row.iter().zip(columns).enumerate() {
        let (side, gap) = (theme.side(*align), gap(at, columns.len(), theme));
        // Many columns are read in smaller letters, rather than in broken words.
        let smaller = if columns.len() > MANY { ";font-size:13px" } else { "" };
        let name = names.get(at).map_or("", String::as_str);
        let _ = write!(
            out,
            "<td align=\"{side}\" valign=\"top\" style=\"padding:{gap};border-bottom:1px solid {LINE};text-align:{side}{smaller}\">{name}{}</td>",
            line(cell, theme)
        );
    }
    out.push_str("</tr>");
}

/// The padding of a cell: none at the outer edges.
fn gap(at: usize, columns: usize, theme: &Theme) -> &'static str {
    match (at + 1 == columns, theme.start == "left") {
        (true, _) => "9px 0",
        (false, true) => "9px 14px 9px 0",
        (false, false) => "9px 0 9px 14px",
    }
}

fn hidden_name(cell: &[Inline], columns: usize) -> String {
    let name = plain_text(cell);
    if columns < 3 || name.is_empty() {
        return String::new();
    }
    format!("<span class=\"name\" style=\"display:none;mso-hide:all\">{}</span>", escape(&name))
}
