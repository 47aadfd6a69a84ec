//! Slots become the blocks the data names, leave nothing behind where it names none, and nothing else can be one.

use carillon_domain::language::Language;
use rstest::rstest;
use serde_json::json;

use super::*;
use crate::block::{Inline, plain_text};

const OFFER: &str = "## Two years\n\nFor {{ customer.name }}.\n\n[Take it]({{ link.renew }} \"button\")\n";

fn offers() -> OfferContents {
    let mut offers = OfferContents::default();
    for (language, text) in [(Language::En, OFFER), (Language::De, "Zwei Jahre")] {
        offers.insert("two-years", language, OfferFile::parse("offers/two-years/en.md", text).expect("an offer"));
    }
    offers
}

fn data() -> Json {
    json!({
        "customer": {"name": "**Ann** {{ offer(\"main\") }} \u{10F7A0}\u{10F7B0}\u{10F7A1}"},
        "items": [1, 2],
        "offers": {"main": {"name": "two-years"}, "gone": {"name": "no-such-offer"}},
        "partner_text": {
            "en": {"markdown": "We are **near** you. {{ customer.name }}"},
            "de": {"markdown": "Wir sind [nah](https://example.com)."},
        },
    })
}

fn say(body: &str, language: Language) -> Result<Message, ComposeError> {
    let text = format!("+++\nsubject = \"S\"\n+++\n{body}");
    let content = ContentFile::parse("content/a/en.md", &text)?;
    compose_with(&content, language, &data(), &Links::sample(), &offers())
}

fn words(blocks: &[Block]) -> Vec<String> {
    let word = |block: &Block| match block {
        Block::Heading { content, .. } | Block::Paragraph { content } => plain_text(content),
        Block::Button { label, .. } => format!("[{label}]"),
        other => format!("{other:?}"),
    };
    blocks.iter().map(word).collect()
}

#[test]
fn a_slot_becomes_the_blocks_of_its_offer() {
    let message = say("Before\n\n{{ offer(\"main\") }}\n\nAfter", Language::En).expect("a message");
    let name = "**Ann** {{ offer(\"main\") }}";
    assert_eq!(words(&message.blocks), ["Before", "Two years", &format!("For {name}."), "[Take it]", "After"]);
    let german = say("{{ offer(\"main\") }}", Language::De).expect("a message");
    assert_eq!(words(&german.blocks), ["Zwei Jahre"]);
    let korean = say("  {{ offer('main') }}  ", Language::Ko).expect("the nearest language");
    assert_eq!(words(&korean.blocks)[0], "Two years");
}

#[rstest]
#[case("Before\n\n{{ offer(\"other\") }}\n\nAfter")]
#[case("Before\n\n{% if false %}\n{{ offer(\"main\") }}\n{% endif %}\n\nAfter")]
#[case("Before\n\n{% set kept %}{{ offer(\"main\") }}{% endset %}\n\nAfter")]
#[case("Before\n\n{{ offer(\"main\")|upper }}\n\nAfter")]
fn what_nobody_fills_leaves_nothing_behind(#[case] body: &str) {
    assert_eq!(words(&say(body, Language::En).expect(body).blocks), ["Before", "After"]);
}

#[test]
fn a_slot_may_stand_in_a_quote_or_in_a_loop() {
    let quote = say("> {{ offer(\"main\") }}", Language::De).expect("a quote");
    let text = |words: &str| Block::Paragraph { content: vec![Inline::Text(words.to_owned())] };
    assert_eq!(quote.blocks, [Block::Quote { blocks: vec![text("Zwei Jahre")] }]);
    let twice = say("{% for i in items %}\n{{ offer(\"main\") }}\n\n{% endfor %}", Language::De).expect("a loop");
    assert_eq!(words(&twice.blocks), ["Zwei Jahre", "Zwei Jahre"]);
}

#[rstest]
#[case("Take {{ offer(\"main\") }} now")]
#[case("Before\n{{ offer(\"main\") }}")]
#[case("{{ offer(\"main\") }}\nAfter")]
#[case("{{ offer(\"main\") }}{{ partner() }}")]
#[case("# {{ partner() }}")]
#[case("- {{ offer(\"main\") }}")]
#[case("| a |\n|---|\n| {{ offer(\"main\") }} |")]
#[case("`{{ offer(\"main\") }}`")]
#[case("```\n{{ offer(\"main\") }}\n```")]
#[case("[x](https://example.com/{{ partner() }})")]
fn a_slot_among_words_is_a_fault(#[case] body: &str) {
    let error = say(body, Language::En).expect_err(body);
    assert!(matches!(error.fault, Fault::Slot(_)), "{error}");
    assert!(error.to_string().contains("on a line of its own"), "{error}");
}

#[test]
fn a_subject_has_no_slot() {
    let text = "+++\nsubject = 'S {{ offer(\"main\") }}'\n+++\nx";
    let content = ContentFile::parse("content/a/en.md", text).expect("content");
    let error = compose_with(&content, Language::En, &data(), &Links::sample(), &offers()).expect_err("a fault");
    assert_eq!(error.fault, Fault::Slot("offer"));
}

#[test]
fn no_value_can_be_a_slot() {
    let message = say("{{ customer.name }}", Language::En).expect("a message");
    assert_eq!(words(&message.blocks), ["**Ann** {{ offer(\"main\") }}"]);
}

#[rstest]
#[case("{{ offer() }}", "missing")]
#[case("{{ offer(\"Main Slot\") }}", "`Main Slot` cannot be the name of a slot")]
#[case("{{ offer(items) }}", "")]
#[case("{{ partner(1) }}", "too many")]
#[case("{{ offer(\"gone\") }}", "the content of the offer `no-such-offer` is not in the data")]
fn a_slot_that_cannot_be_is_told(#[case] body: &str, #[case] said: &str) {
    let error = say(body, Language::En).expect_err(body).to_string();
    assert!(error.contains(said), "{error}");
}

#[test]
fn slots_inside_of_offers_are_refused_with_their_line() {
    for (text, function) in
        [("a\n\n{{ offer(\"x\") }}", "offer"), ("a\n\n{% if a %}{{ partner() }}{% endif %}", "partner")]
    {
        let error = OfferFile::parse("offers/a/en.md", text).expect_err("refused").to_string();
        assert!(error.starts_with(&format!("offers/a/en.md:3: the slot `{function}` inside of an offer")), "{error}");
    }
}

#[test]
fn a_partner_says_it_in_the_nearest_language() {
    let said = |language| words(&say("{{ partner() }}", language).expect("a message").blocks);
    assert_eq!(said(Language::De), ["Wir sind nah."]);
    assert_eq!(said(Language::Ja), ["We are near you. {{ customer.name }}"], "its braces are braces");
}

#[test]
fn the_slots_of_a_message_are_those_it_shows() {
    let body = "{{ offer(\"b\") }}\n\n{% if items|length > 1 %}{{ offer(\"a\") }}{% else %}{{ partner() }}{% endif %}\n\n\
        {% set unused %}{{ offer(\"c\") }}{% endset %}";
    let content = ContentFile::parse("a.md", &format!("+++\nsubject = \"S\"\n+++\n{body}")).expect("content");
    let slots = content.slots(Language::En, &data(), &Links::sample()).expect("slots");
    assert_eq!(slots.offers.into_iter().collect::<Vec<_>>(), ["a", "b"]);
    assert!(!slots.partner && content.has_slot("partner"));
    let plain = ContentFile::parse("a.md", "+++\nsubject = \"S\"\n+++\n{{ not_there }}").expect("content");
    assert_eq!(plain.slots(Language::En, &data(), &Links::sample()), Ok(PrintedSlots::default()));
}
