//! A ring of slices, clockwise from the top, or the other way where reading runs from the right.
//! Slices have numbers, and the list beside the ring has the same.

use std::f64::consts::TAU;
use std::fmt::Write;

use carillon_domain::language::{Direction, Language};

use super::draw::round;
use super::{items, open_picture};
use crate::chart::Chart;
use crate::chart::shape::Slice;
use crate::html::escape;

/// Half the picture's side, the middle of the band and where numbers stand.
const MIDDLE: f64 = 110.0;
const RADIUS: f64 = 70.0;
const NUMBERS: f64 = 96.0;

/// What parts two slices, in hundredths of the ring.
const GAP: f64 = 0.6;

/// Different colours; neighbours never have the same.
const COLOURS: usize = 4;

/// Writes the picture. A ring of nothing is an empty ring.
pub(super) fn write(out: &mut String, chart: &Chart, slices: &[Slice], language: Language) {
    open_picture(out, chart, language, "width=\"220\" height=\"220\" viewBox=\"0 0 220 220\"");
    let mirrored = language.direction() == Direction::Rtl;
    let turn = if mirrored { "translate(220 0) scale(-1 1) rotate(-90 110 110)" } else { "rotate(-90 110 110)" };
    band(out, turn, " stroke-opacity=\"0.1\"");
    for (at, slice) in slices.iter().enumerate().filter(|(_, slice)| slice.share > 0.0) {
        let gap = if slices.len() > 1 { GAP.min(slice.share * 50.0) } else { 0.0 };
        let (length, start) = (round(slice.share * 100.0 - gap), round(slice.start * 100.0));
        let dashes = format!(
            " class=\"{}\" pathLength=\"100\" stroke-dasharray=\"{length} {}\" stroke-dashoffset=\"-{start}\"",
            colour(at, slices.len()),
            round(100.0 - length)
        );
        band(out, turn, &dashes);
    }
    if slices.len() > 1 {
        numbers(out, slices, mirrored);
    }
    out.push_str("</svg>");
}

/// The last of a ring lies beside the first, so it has not the same colour.
pub(super) fn colour(at: usize, count: usize) -> String {
    let number = if at + 1 == count && at > 0 && at.is_multiple_of(COLOURS) { 2 } else { at % COLOURS + 1 };
    format!("slice-{number}")
}

fn band(out: &mut String, turn: &str, more: &str) {
    let _ = write!(
        out,
        "<circle cx=\"{MIDDLE}\" cy=\"{MIDDLE}\" r=\"{RADIUS}\" fill=\"none\" stroke=\"currentColor\" \
         stroke-width=\"28\" transform=\"{turn}\"{more}/>"
    );
}

fn numbers(out: &mut String, slices: &[Slice], mirrored: bool) {
    for (at, slice) in slices.iter().enumerate().filter(|(_, slice)| slice.share > 0.0) {
        let angle = TAU * (slice.start + slice.share / 2.0);
        let side = if mirrored { -1.0 } else { 1.0 };
        let (x, y) = (MIDDLE + side * NUMBERS * angle.sin(), MIDDLE - NUMBERS * angle.cos());
        let (x, y, number) = (round(x), round(y + 5.0), at + 1);
        let _ = write!(out, "<text x=\"{x}\" y=\"{y}\" text-anchor=\"middle\">{number}</text>");
    }
}

/// The slices by their numbers; under the one of all small values, those.
pub(super) fn legend(out: &mut String, chart: &Chart, slices: &[Slice], language: Language) {
    if slices.is_empty() {
        out.push_str("<ul class=\"chart-data\">");
        items(out, chart, &chart.points, language);
        out.push_str("</ul>");
        return;
    }
    out.push_str("<ol class=\"chart-data\">");
    for slice in slices {
        let _ = write!(out, "<li>{}", escape(&chart.say(&slice.point, language)));
        if !slice.parts.is_empty() {
            out.push_str("<ul>");
            items(out, chart, &slice.parts, language);
            out.push_str("</ul>");
        }
        out.push_str("</li>");
    }
    out.push_str("</ol>");
}
