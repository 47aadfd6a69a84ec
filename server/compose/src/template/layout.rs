//! White space around tags. A line that holds nothing but tags leaves no line behind, so that a
//! loop or a condition can stand on lines of its own, in tables too. Lines keep their numbers:
//! the line end moves into the tag, where it means nothing.

use super::scan::{Kind, Segment};

/// The template with the ends of lines of tags moved into the tags.
pub(crate) fn hide_tag_lines(segments: &[Segment<'_>]) -> String {
    let mut out = String::new();
    let mut line = String::new();
    for segment in segments {
        if segment.kind == Kind::Text {
            let mut parts = segment.text.split_inclusive('\n');
            for part in parts.by_ref() {
                line.push_str(part);
                if part.ends_with('\n') {
                    finish_line(&mut out, &mut line);
                }
            }
        } else {
            push_code(&mut line, segment);
        }
    }
    finish_line(&mut out, &mut line);
    out.replace([TAG, CODE], "")
}

/// Marks, while a line is put together, the end of a tag or comment.
const TAG: char = '\u{10F7A8}';
/// Marks anything else that is code.
const CODE: char = '\u{10F7A9}';

fn push_code(line: &mut String, segment: &Segment<'_>) {
    let mark = if segment.kind == Kind::Print { CODE } else { TAG };
    line.push(mark);
    line.push_str(segment.text);
    line.push(mark);
}

fn finish_line(out: &mut String, line: &mut String) {
    match tags_only(line) {
        Some(tags) => out.push_str(&tags),
        None => out.push_str(line),
    }
    line.clear();
}

/// The tags of a line of nothing but tags, with its line end inside of the last one.
fn tags_only(line: &str) -> Option<String> {
    let body = line.strip_suffix('\n')?;
    let parts: Vec<&str> = body.split(TAG).collect();
    // Between two marks stands a tag; outside of them only white space may stand.
    let outside = parts.iter().step_by(2).all(|text| text.trim_matches([' ', '\t']).is_empty());
    if parts.len() < 3 || !outside {
        return None;
    }
    let mut tags: String = parts.iter().skip(1).step_by(2).copied().collect();
    let end = tags.len() - 2;
    let at = if tags[..end].ends_with(['-', '+']) { end - 1 } else { end };
    tags.insert(at, '\n');
    Some(tags)
}

#[cfg(test)]
mod tests {
    use super::super::scan::scan;
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("a\n{% if b %}\nc\n{% endif %}\nd", "a\n{% if b \n%}c\n{% endif \n%}d")]
    #[case("{% for r in x %}| {{ r }} |\n{% endfor %}\n", "{% for r in x %}| {{ r }} |\n{% endfor \n%}")]
    #[case("x{% if b %}y{% endif %}\nz", "x{% if b %}y{% endif %}\nz")]
    #[case("  {% endif %} {# note #}\nz", "{% endif %}{# note \n#}z")]
    #[case("{% if b -%}\nz", "{% if b \n-%}z")]
    #[case("{{ b }}\n", "{{ b }}\n")]
    #[case("{% endif %}", "{% endif %}")]
    fn lines_of_tags_leave_no_line(#[case] source: &str, #[case] expected: &str) {
        let hidden = hide_tag_lines(&scan(source));
        assert_eq!(hidden, expected);
        assert_eq!(hidden.matches('\n').count(), source.matches('\n').count());
    }
}
