//! Every block becomes short lines of what a phone can show.

use carillon_domain::language::Language;
use rstest::rstest;

use super::*;
use crate::markdown::from_markdown;

fn say(markdown: &str, language: Language) -> String {
    render(&from_markdown(markdown, "Subject", language).expect(markdown))
}

#[rstest]
#[case::subject_and_headings("# Hello\n\nworld", "Hello\nworld")]
#[case::marks("a **b** *c* `d`", "a b c d")]
#[case::lists("- a\n- b\n\n1. c\n2. d", "- a\n- b\n1. c\n2. d")]
#[case::table("| H | I |\n|---|---|\n| a | b |\n| c | |\n", "a, b\nc")]
#[case::button("[Renew](https://a.example/r \"button\")", "Renew https://a.example/r")]
#[case::link("see [there](https://a.example/) now", "see there https://a.example/ now")]
#[case::address("<https://a.example/>", "https://a.example/")]
#[case::sentence("Go to [here](https://a.example/).", "Go to here https://a.example/.")]
#[case::no_spaces("詳細は[a@a.example](mailto:a@a.example)まで", "詳細は a@a.example まで")]
#[case::mail("[care@a.example](mailto:care@a.example)", "care@a.example")]
#[case::phone("[+49 30 5](tel:+49305)", "+49305")]
#[case::quote_and_rule("> a\n\n---\n\nb", "a\nb")]
#[case::chart("```chart bar\ntitle: Seats\nGlyph | 1250\nAtlas | 3\n```", "Seats\nGlyph: 1,250, Atlas: 3")]
#[case::spaces("5\u{a0}km 1\u{202f}234 a\u{ad}b\u{200b}c", "5 km 1 234 abc")]
#[case::direction("\u{2066}AB-1\u{2069} x\u{200e}", "AB-1 x")]
fn blocks_are_short_lines(#[case] markdown: &str, #[case] text: &str) {
    assert_eq!(say(markdown, Language::En), text);
}

#[test]
fn nothing_invisible_is_left_in_any_language() {
    for &language in Language::ALL {
        let text = say("\u{2066}AB-1\u{2069} a\u{a0}b\n\n```chart bar\nunit: percent\nx | 12.5\n```", language);
        let bad = |c: char| matches!(c, '\u{2066}'..='\u{2069}' | '\u{a0}' | '\u{202f}');
        assert!(!text.contains(bad), "{language}: {text:?}");
    }
}

#[test]
fn spaces_of_japanese_stay() {
    assert_eq!(say("山田\u{3000}様", Language::Ja), "山田\u{3000}様");
}
