//! Content files become messages, or are refused with their place.

use carillon_domain::language::Language;
use rstest::rstest;
use serde_json::json;

use super::*;
use crate::block::{Align, Block, Inline};

fn file(body: &str) -> String {
    format!("+++\nsubject = \"S {{{{ x }}}}\"\n+++\n{body}")
}

fn data() -> Json {
    json!({"x": "X", "n": 2, "rows": [{"a": 1}, {"a": 2}], "yes": true, "no": false, "nothing": null})
}

fn say(text: &str, language: Language) -> Result<Message, ComposeError> {
    let content = ContentFile::parse("content/a/en.md", text)?;
    compose(&content, language, &data(), &Links::sample())
}

fn blocks(body: &str) -> Vec<Block> {
    say(&file(body), Language::En).expect(body).blocks
}

fn text(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

fn paragraph(words: &str) -> Block {
    Block::Paragraph { content: vec![text(words)] }
}

#[rstest]
#[case("Order {{ x }} of {{ n }}", Some("Order X of 2"))]
#[case("{{ rows|length }} {{ rows[1].a }}{% if yes %}!{% endif %}", Some("2 2!"))]
#[case("Nothing to fill in", Some("Nothing to fill in"))]
#[case("See {{ link.message }}", None)]
#[case("{{ nobody.knows }}", None)]
#[case("{{ nothing }}", None)]
fn a_subject_can_be_told_alone(#[case] subject: &str, #[case] told: Option<&str>) {
    let content =
        ContentFile::parse("content/a/en.md", &format!("+++\nsubject = \"{subject}\"\n+++\nWords")).expect(subject);
    let alone = content.subject(Language::En, &data());
    assert_eq!(alone.as_deref(), told);
    if let Some(alone) = alone {
        assert_eq!(compose(&content, Language::En, &data(), &Links::sample()).expect(subject).subject, alone);
    }
}

#[test]
fn every_block_is_read() {
    let body = "# H\n\ntext *e* **s** `c` {{ x|ltr }}\\\nnext\n\n1. one\n2. two\n\n> q\n\n---\n\n\
                [Go](https://example.com \"button\")\n\n| a | b | c |\n|:-|:-:|-:|\n| 1 | 2 | 3 |\n";
    let found = blocks(body);
    assert_eq!(found[0], Block::Heading { level: 1, content: vec![text("H")] });
    let Block::Paragraph { content } = &found[1] else { panic!("{found:#?}") };
    assert_eq!(content[1], Inline::Emphasis(vec![text("e")]));
    assert_eq!(content[3], Inline::Strong(vec![text("s")]));
    assert_eq!(content[5], Inline::Code("c".to_owned()));
    assert_eq!(content[7..], [Inline::Ltr("X".to_owned()), Inline::Break, text("next")]);
    let items = vec![vec![paragraph("one")], vec![paragraph("two")]];
    assert_eq!(found[2], Block::List { ordered: true, items });
    assert_eq!(found[3], Block::Quote { blocks: vec![paragraph("q")] });
    assert_eq!(found[4], Block::Rule);
    assert!(matches!(&found[5], Block::Button { label, .. } if label == "Go"));
    let Block::Table { columns, rows, .. } = &found[6] else { panic!("{found:#?}") };
    assert_eq!(columns[..], [Align::Start, Align::Center, Align::End]);
    assert_eq!(rows.len(), 1);
}

#[rstest]
#[case::tags_on_lines("| a |\n|---|\n{% for r in rows %}\n| {{ r.a }} |\n{% endfor %}\nend")]
#[case::tags_in_lines("| a |\n|---|\n{% for r in rows %}| {{ r.a }} |\n{% endfor %}\nend")]
#[case::tags_trimmed("| a |\n|---|\n{% for r in rows -%}\n| {{ r.a }} |\n{% endfor %}\nend")]
#[case::in_a_quote_of_text("| a |\n|---|\n{% for r in rows %}\n{# note #}\n| {{ r.a }} |\n{% endfor %}\n\nend")]
fn rows_of_a_loop_are_one_table(#[case] body: &str) {
    let found = blocks(body);
    let [Block::Table { rows, .. }, end] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!(rows.len(), 2);
    assert_eq!(*end, paragraph("end"));
}

#[rstest]
#[case("a{% if yes %} b{% endif %}\nc", "a b c")]
#[case("{% if yes %}\na\n{% else %}\nb\n{% endif %}\nc", "a c")]
#[case("{% set y %}{{ x }}{{ x }}{% endset %}\n{{ y }}", "XX")]
#[case("{% macro m(v) %}{{ v }}!{% endmacro %}\n{{ m(x) }}", "X!")]
#[case("{{ nothing }}a", "a")]
#[case("{% raw %}{{ x }}{% endraw %}", "{{ x }}")]
#[case("a<b>c</b><br/>", "a<b>c</b>")]
#[case("a<!-- note -->b", "ab")]
#[case("&lt;i&gt; &copy;", "<i> ©")]
fn words_of_a_paragraph(#[case] body: &str, #[case] words: &str) {
    assert_eq!(blocks(body), [paragraph(words)]);
}

#[test]
fn captured_text_keeps_its_form_and_its_values_stay_values() {
    let data = json!({"x": "*not* <b>"});
    let source = file("{% set y %}**bold** {{ x }}{% endset %}{{ y }} {{ y|upper }}");
    let content = ContentFile::parse("f.md", &source).expect("content");
    let message = compose(&content, Language::En, &data, &Links::sample()).expect("message");
    let [Block::Paragraph { content }] = message.blocks.as_slice() else { panic!() };
    assert_eq!(content[0], Inline::Strong(vec![text("bold")]));
    assert_eq!(content[1], text(" *not* <b> "));
    assert_eq!(content[2], Inline::Strong(vec![text("BOLD")]));
    assert_eq!(content[3], text(" *not* <b>"));
}

#[test]
fn lines_join_without_a_space_where_the_script_has_none() {
    let ja = say(&file("これは\n文章です。\nABC\nです"), Language::Ja).expect("message");
    assert_eq!(ja.blocks, [paragraph("これは文章です。 ABC です")]);
}

#[test]
fn values_that_run_the_other_way_are_marked_in_hebrew() {
    let found = say(&file("{{ x }} {{ n }} א"), Language::He).expect("message").blocks;
    let content = vec![Inline::Ltr("X".to_owned()), text(" 2 א")];
    assert_eq!(found, [Block::Paragraph { content }]);
}

#[test]
fn a_value_with_lines_breaks_the_line_and_an_empty_one_leaves_nothing() {
    let content = ContentFile::parse("f.md", &file("{{ a }}\n\n**{{ e }}**\n\n- {{ e }}\n\n# {{ e }}"));
    let data = json!({"x": "x", "a": "one\r\n two\n\n\nthree", "e": " "});
    let message = compose(&content.expect("content"), Language::En, &data, &Links::sample());
    let lines = vec![text("one"), Inline::Break, text("two"), Inline::Break, text("three")];
    assert_eq!(message.expect("message").blocks, [Block::Paragraph { content: lines }]);
}

#[rstest]
#[case::endless("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", 5, Fault::Endless)]
#[case::recursion("{% macro m() %}{{ m() }}{% endmacro %}\n{{ m() }}", 4, Fault::Endless)]
#[case::grows(
    "{% for a in range(90000) %}{{ x }}0123456789012345678901234567890123456789{% endfor %}",
    4,
    Fault::TooBig
)]
#[case::unknown("a\n\n{{ y }}", 6, Fault::UnknownValue("`y`".to_owned()))]
fn a_template_out_of_bounds_is_told_with_its_line(#[case] body: &str, #[case] line: usize, #[case] fault: Fault) {
    let body = if fault == Fault::Endless && line == 5 { format!("\n{body}") } else { body.to_owned() };
    let error = say(&file(&body), Language::En).expect_err("refused");
    assert_eq!(error.fault, fault);
    assert_eq!(error.place.to_string(), format!("content/a/en.md:{line}"));
}

/// Each of these would write 100 million characters or more.
#[rstest]
#[case::text_in_a_loop("{% for a in range(10000) %}LONG{% endfor %}")]
#[case::captured("{% set y %}{% for a in range(10000) %}LONG{% endfor %}{% endset %}{{ y }}")]
#[case::macros("{% macro m() %}LONG{% endmacro %}{% for a in range(10000) %}{{ m() }}{% endfor %}")]
#[case::values("{% for a in range(10000) %}{{ 'LONG' }}{% endfor %}")]
#[case::doubled("{% set a %}LONG{% endset %}DOUBLE{{ a }}")]
#[case::replaced("{{ 'LONG'|replace('x', 'LONG') }}")]
#[case::joined("{{ range(10000)|join('LONG') }}")]
fn a_hundred_megabytes_are_cut_off(#[case] body: &str) {
    let doubled = "{% set a %}{{ a }}{{ a }}{% endset %}".repeat(20);
    let body = body.replace("LONG", &"x".repeat(10_000)).replace("DOUBLE", &doubled);
    let error = say(&file(&body), Language::En).expect_err("refused");
    assert_eq!(error.place.to_string(), "content/a/en.md:4", "{error}");
    let bounded = matches!(error.fault, Fault::TooBig | Fault::Endless) || error.to_string().contains("too long");
    assert!(bounded, "{error}");
}

#[rstest]
#[case::no_fence("# Hi", 1, "does not start with +++")]
#[case::no_end("+++\nsubject = \"x\"\n", 1, "does not start with +++")]
#[case::no_subject("+++\n+++\n", 2, "missing field `subject`")]
#[case::unknown_key("+++\nsubject = \"x\"\nsubjekt = \"y\"\n+++\n", 3, "unknown field `subjekt`")]
#[case::broken("+++\nsubject = x\n+++\n", 2, "front matter")]
#[case::broken_subject("+++\n\nsubject = \"{{ x\"\n+++\n", 3, "cannot be read")]
#[case::broken_body("+++\nsubject = \"x\"\n+++\n\n\n{% if x %}", 6, "cannot be read")]
#[case::growth("+++\nsubject = \"x\"\n+++\n\n{{ x ~ x }}", 5, "`~` is not used in messages")]
#[case::other_file("+++\nsubject = \"x\"\n+++\n{% include 'y' %}", 4, "the tag `include`")]
fn a_file_that_cannot_be_read_is_told_with_its_line(#[case] text: &str, #[case] line: usize, #[case] said: &str) {
    let error = ContentFile::parse("f.md", text).expect_err("refused");
    assert_eq!(error.place.line, Some(line), "{error}");
    assert!(error.to_string().contains(said), "{error}");
}

#[rstest]
#[case("[a](javascript:alert)", "only http, https")]
#[case("[a]({{ x }})", "only http, https")]
#[case("[a](https://{{ x }}.example)", "the host")]
#[case("![a](https://example.com/a.png)", "pictures are not part of messages")]
fn what_a_message_cannot_hold(#[case] body: &str, #[case] said: &str) {
    let error = say(&file(body), Language::En).expect_err("refused");
    assert!(error.to_string().contains(said), "{error}");
}

#[rstest]
#[case::no_number("```chart bar\na | x\n```", 5, "value `x` of `a` is no number")]
#[case::empty("```chart bar\na | {{ nothing }}\n```", 5, "the number is empty")]
#[case::written("```chart bar\na | {{ 1250|number }}\n```", 5, "a comma can mean two things")]
#[case::in_a_loop("```chart bar\n{% for r in rows %}\n\n{{ r.a }} | {{ x }}\n{% endfor %}\n```", 7, "`X` of `1`")]
#[case::after_a_loop(
    "```chart bar\n{% for r in rows %}\n{{ r.a }} | 1\n{% endfor %}\nb | {{ x }}\n```",
    8,
    "`X` of `b`"
)]
#[case::in_a_line("```chart bar\n{% for r in rows %}{{ r.a }} | {{ x }}\n{% endfor %}\n```", 5, "`X` of `1`")]
#[case::in_a_quote("> ```chart bar\n> a | 1\n> b | x\n> ```", 6, "`x` of `b`")]
#[case::negative("```chart ring\na | 1\nb | -1\n```", 6, "`-1` of `b` is below zero")]
#[case::kind("\n```chart pie\na | 1\n```", 5, "there is no chart `pie`")]
#[case::unit("```chart bar\nunit: money EURO\na | 1\n```", 5, "cannot have the unit `money EURO`")]
#[case::bars("```chart bar\na | b | 1\n```", 5, "no `label | value`")]
#[case::many("```chart bar\n{% for i in range(51) %}\n{{ i }} | {{ i }}\n{% endfor %}\n```", 6, "more than 50 values")]
fn a_chart_that_cannot_be_drawn_is_told_with_its_line(#[case] body: &str, #[case] line: usize, #[case] said: &str) {
    let error = say(&file(body), Language::En).expect_err("refused");
    assert_eq!(error.place.to_string(), format!("content/a/en.md:{line}"), "{error}");
    assert!(error.to_string().contains(said), "{error}");
}

#[test]
fn a_chart_is_made_of_data() {
    let source = "```chart ring\ntitle: {{ t }}\nunit: money {{ c }}\n{% for r in rows %}\n{{ r.n }} | {{ r.a }}\n\
                  {% endfor %}\n\\|{% raw %}{{{% endraw %} | 2.50\n```\nend";
    let content = ContentFile::parse("f.md", &file(source)).expect("content");
    let data = json!({"x": "x", "t": "T | `t`\n```", "c": "EUR", "rows": [{"n": "a | 7\n```\n# x", "a": 1}, {"n": "", "a": 0.5}]});
    let message = compose(&content, Language::En, &data, &Links::sample()).expect("message");
    let [Block::Chart(chart), end] = message.blocks.as_slice() else { panic!("{:#?}", message.blocks) };
    assert_eq!(*end, paragraph("end"));
    assert_eq!(chart.title, "T | `t` ```");
    let points: Vec<_> = chart.points.iter().map(|point| (point.label.as_str(), point.value.as_str())).collect();
    assert_eq!(points, [("a | 7 ``` # x", "1"), ("", "0.5"), ("|{{", "2.5")]);
}

#[test]
fn a_chart_without_values_says_nothing_and_other_code_stays_code() {
    assert_eq!(blocks("```chart bar\ntitle: x\n```\n\na"), [paragraph("a")]);
    let code = |text: &str| Inline::Code(text.to_owned());
    let lines = vec![code("```chart bar"), Inline::Break, code("a | 1"), Inline::Break, code("```")];
    assert_eq!(blocks("````\n```chart bar\na | 1\n```\n````"), [Block::Paragraph { content: lines }]);
}

/// The author is told which value, which function and which line.
#[rstest]
#[case::money("{{ x|money('EUR') }}", "`money` needs a number, not `X`")]
#[case::money_without_currency("{{ x|money }}", "`money` needs an amount and a currency, not `X`")]
#[case::money_of_a_list("{{ rows|money('EUR') }}", "`money` needs a text or number, not a sequence: `[")]
#[case::date("{{ n|date }}", "`date` needs a date such as 2026-12-01, not `2`")]
#[case::date_of_a_list("{{ rows|date }}", "`date` needs a text or number, not a sequence: `[")]
#[case::number("{{ x|number }}", "`number` needs a number, not `X`")]
#[case::empty("{{ nothing|date }}", "`date` was given an empty value")]
#[case::no_row("{{ prices[x].amount }}", "`prices[x].amount` is not in the data")]
#[case::no_row_given("{{ prices.Z|money }}", "`prices.Z` is not in the data")]
fn a_value_of_the_wrong_kind_is_told_with_its_line(#[case] code: &str, #[case] said: &str) {
    let content = ContentFile::parse("f.md", &file(&format!("a\n\n{code}"))).expect("content");
    let data = json!({"x": "X", "n": 2, "rows": [{"a": 1}], "nothing": null, "prices": {"Y": {"amount": "1"}}});
    let error = compose(&content, Language::En, &data, &Links::sample()).expect_err("refused");
    assert_eq!(error.place.to_string(), "f.md:6", "{error}");
    assert!(error.to_string().contains(said), "{error}");
}

#[test]
fn blocks_inside_each_other_have_an_end() {
    let error = say(&file(&format!("{} x", ">".repeat(2_000))), Language::En).expect_err("refused");
    assert!(matches!(error.fault, Fault::TooDeep(_)));
}

#[test]
fn an_empty_subject_is_refused_and_one_with_lines_is_one_line() {
    let refused = say("+++\nsubject = \"{% if no %}x{% endif %}\"\n+++\nx", Language::En);
    assert_eq!(refused.expect_err("refused").fault, Fault::EmptySubject);
    let message =
        say("+++\nsubject = \"\"\"a\n\r\n  b {{ x|ltr }}\"\"\"\npreheader = \"{{ nothing }}\"\n+++\nx", Language::Ar);
    let message = message.expect("message");
    assert_eq!(message.subject, "a b X");
    assert_eq!(message.preheader, None);
}

#[test]
fn names_come_with_their_lines() {
    let content = ContentFile::parse("f.md", &file("a {{ y.z }}\n{% for r in rows %}{{ r.a }}{% endfor %}"));
    let names = content.expect("content").names();
    let expected = [("x", 2), ("rows", 5), ("y.z", 4)].map(|(name, line)| (name.to_owned(), line));
    assert_eq!(names, expected);
}

#[test]
fn the_same_input_gives_the_same_message() {
    let source = file("{{ x }} {% for r in rows %}{{ r.a }}{% endfor %}");
    assert_eq!(say(&source, Language::En), say(&source, Language::En));
}
