//! The lines of charts carry the number of their line through loops and conditions, so that a
//! value that is no number can be told with the line it was written on. The numbers are made of
//! private characters: whoever reads the chart takes them out, anybody else drops them.

use super::scan::{Kind, scan};
use crate::value::line_mark;

/// The template with a mark on each line of a chart.
pub(crate) fn mark_chart_lines(source: &str) -> String {
    let mut marker = Marker { out: String::with_capacity(source.len()), at_start: true, in_chart: false };
    for segment in scan(source) {
        match segment.kind {
            Kind::Tag | Kind::Comment => marker.out.push_str(segment.text),
            Kind::Print => marker.print(segment.text, segment.line),
            Kind::Text => {
                for (at, piece) in segment.text.split_inclusive('\n').enumerate() {
                    marker.text(piece, segment.line + at);
                }
            }
        }
    }
    marker.out
}

struct Marker {
    out: String,
    /// Nothing of the line is there yet but the marks of quotes around it.
    at_start: bool,
    in_chart: bool,
}

impl Marker {
    fn print(&mut self, code: &str, line: usize) {
        if self.at_start && self.in_chart {
            self.out.push_str(&line_mark(line));
        }
        self.at_start = false;
        self.out.push_str(code);
    }

    /// A line of text, or the part of one up to or after code.
    fn text(&mut self, piece: &str, line: usize) {
        let (margin, words) = piece.split_at(piece.len() - piece.trim_start_matches([' ', '>']).len());
        self.out.push_str(margin);
        if self.at_start && opens_chart(words) && !self.in_chart {
            self.in_chart = true;
            let info = words.trim_end();
            self.out.push_str(info);
            self.out.push_str(&line_mark(line));
            self.out.push_str(&words[info.len()..]);
        } else {
            if self.at_start && words.starts_with("```") {
                self.in_chart = false;
            }
            if self.at_start && self.in_chart && !words.trim().is_empty() {
                self.out.push_str(&line_mark(line));
            }
            self.out.push_str(words);
        }
        self.at_start = piece.ends_with('\n') || (self.at_start && words.is_empty());
    }
}

fn opens_chart(words: &str) -> bool {
    let info = words.trim_start_matches('`');
    words.starts_with("```") && info.split_whitespace().next() == Some("chart")
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    /// Marks as `⟦line⟧`.
    fn marked(source: &str) -> String {
        let mut out = mark_chart_lines(source);
        for line in 1..20 {
            out = out.replace(&line_mark(line), &format!("⟦{line}⟧"));
        }
        out
    }

    #[rstest]
    #[case("a\n```chart bar\nx | 1\n\n```\nb | 2\n", "a\n```chart bar⟦2⟧\n⟦3⟧x | 1\n\n```\nb | 2\n")]
    #[case("```chart bar\n{{ a }} | 1\n```", "```chart bar⟦1⟧\n⟦2⟧{{ a }} | 1\n```")]
    #[case(
        "```chart bar\n{% for r in x \n%}{{ r }} | 1\n{% endfor \n%}```\n{{ c }}",
        "```chart bar⟦1⟧\n{% for r in x \n%}⟦3⟧{{ r }} | 1\n{% endfor \n%}```\n{{ c }}"
    )]
    #[case(
        "```chart bar\n{% if a %}x | {{ b }}{% endif %}\n```",
        "```chart bar⟦1⟧\n{% if a %}⟦2⟧x | {{ b }}{% endif %}\n```"
    )]
    #[case("> ```chart bar\n> {{ a }} | 1\n> ```\n", "> ```chart bar⟦1⟧\n> ⟦2⟧{{ a }} | 1\n> ```\n")]
    #[case("```\nx | 1\n```\n```charts\nx | 1\n", "```\nx | 1\n```\n```charts\nx | 1\n")]
    fn only_lines_of_charts_are_marked(#[case] source: &str, #[case] expected: &str) {
        assert_eq!(marked(source), expected);
    }
}
