//! Postcards as other programs see them: two sides, the address where the post reads it, and nothing that leads to a page
//! of the customer's own.

use carillon_compose::letter::postcard::{self, Card};
use carillon_compose::letter::{LetterError, LetterFrame, SheetCode, post};
use carillon_compose::paper::Paper;
use carillon_compose::{Block, Message};
use carillon_domain::campaign::PostForm;
use carillon_domain::country::Country;
use carillon_domain::language::Language;
use rstest::rstest;

use crate::fixture::{links, message};
use crate::letter::{frame, saying, scanned};
use crate::pdf::{fonts, letters, page_size, text, typesetter, words};

fn frame_to(country: &str) -> LetterFrame {
    LetterFrame { country: Some(Country::parse(country).unwrap()), ..frame() }
}

/// As many words as postcards usually have.
fn few_words(language: Language) -> Message {
    let own = message(language);
    let blocks = own.blocks.iter().filter(|it| !matches!(it, Block::Table { .. } | Block::Chart(_)));
    Message { blocks: blocks.take(3).cloned().collect(), ..own.clone() }
}

#[rstest]
#[case("DE", 148.0, 105.0)]
#[case("JP", 148.0, 100.0)]
#[case("US", 152.4, 101.6)]
fn a_postcard_is_one_card_of_its_country(
    #[case] country: &str,
    #[case] width: f64,
    #[case] height: f64,
    #[values(Language::En, Language::Ja, Language::Ar)] language: Language,
) {
    let frame = frame_to(country);
    let pdf = postcard::render(&few_words(language), &frame, typesetter()).unwrap();
    assert_eq!(pdf.pages, 2);
    let (w, h) = page_size(&pdf);
    assert!((w - width).abs() < 0.1 && (h - height).abs() < 0.1, "{w} x {h}");
    let file = String::from_utf8_lossy(&pdf.bytes);
    assert!(file.contains("<pdfaid:part>2<") && file.contains("<pdfaid:conformance>B<"));
    assert!(fonts(&pdf).iter().all(|font| font.embedded && font.subset));
    let (_, card) = Card::of_country(frame.country);
    let front: Vec<_> = words(&pdf).into_iter().filter(|word| word.page == 1).collect();
    for line in &frame.recipient {
        for part in line.split(' ') {
            let within = |word: &&crate::pdf::Word| {
                let (x, y) = (card.address.x - 0.6, card.address.y - 0.6);
                word.text == part && word.left >= x && word.top >= y
            };
            let found = front.iter().find(within).unwrap_or_else(|| panic!("{part}: {front:?}"));
            let (right, bottom) = (card.address.x + card.address.w, card.address.y + card.address.h);
            assert!(found.right <= right + 0.6 && found.bottom <= bottom + 0.6, "{found:?}");
        }
    }
    for blank in &card.blank {
        let over = front.iter().find(|word| {
            let beside = word.right <= blank.x || word.left >= blank.x + blank.w;
            !beside && word.bottom > blank.y && word.top < blank.y + blank.h
        });
        assert!(over.is_none(), "the post's own part of the card bears {over:?}");
    }
    let back = words(&pdf).into_iter().filter(|word| word.page == 2);
    assert!(back.into_iter().all(|word| word.left > 5.0 && word.right < w - 5.0 && word.bottom < h - 5.0));
}

#[test]
fn nothing_on_a_postcard_leads_to_the_customers_own_pages() {
    let words = message(Language::En);
    let mut own = few_words(Language::En);
    own.blocks.extend(words.blocks.iter().filter(|it| matches!(it, Block::Button { .. })).cloned());
    own.blocks.push(Block::Button { label: "Read it".to_owned(), url: links().message });
    let shown = letters(&postcard::render(&own, &frame_to("DE"), typesetter()).unwrap());
    assert!(!shown.contains(links().message.as_str()), "{shown}");
    let secret = links().message.as_str().rsplit('/').next().unwrap().to_owned();
    assert!(!secret.is_empty() && !shown.contains(&secret), "{shown}");
}

#[test]
fn a_postcard_is_known_again_by_its_code() {
    let code = SheetCode { job: "20261127".to_owned(), piece: "P-7K3M9QXAA".to_owned() };
    for country in ["DE", "JP", "US"] {
        let coded = LetterFrame { code: Some(code.clone()), ..frame_to(country) };
        let pdf = postcard::render(&few_words(Language::En), &coded, typesetter()).unwrap();
        assert_eq!(scanned(&pdf)[0], code.text(1, 1), "{country}");
        assert!(text(&pdf).contains("P-7K3M9QXAA 1/1"), "people read it too");
    }
}

#[test]
fn words_that_do_not_fit_on_a_card_go_in_an_envelope() {
    let (long, frame) = (saying(&"Many words fill a card. ".repeat(120)), frame_to("JP"));
    let refused = postcard::render(&long, &frame, typesetter());
    assert!(matches!(refused, Err(LetterError::WordsDoNotFit)));
    let posted = post(PostForm::Postcard, &long, &frame, typesetter()).unwrap();
    assert_eq!((posted.pages, posted.sheets, posted.paper, posted.duplex), (1, 1, Paper::A4, false));
    let card = post(PostForm::Postcard, &few_words(Language::Ja), &frame, typesetter()).unwrap();
    assert_eq!((card.pages, card.sheets, card.paper, card.duplex), (2, 1, Paper::Hagaki, true));
}

#[test]
fn an_address_that_does_not_fit_on_a_card_is_named() {
    let wide = LetterFrame { recipient: vec!["W".repeat(80)], ..frame_to("US") };
    let error = postcard::render(&few_words(Language::En), &wide, typesetter()).unwrap_err();
    assert!(matches!(error, LetterError::AddressDoesNotFit { at: 0, .. }), "{error}");
    let empty = LetterFrame { recipient: vec![" ".to_owned()], ..frame_to("US") };
    assert_eq!(postcard::render(&few_words(Language::En), &empty, typesetter()), Err(LetterError::NoAddress { at: 0 }));
}

#[test]
fn an_address_that_only_a_window_has_room_for_goes_in_an_envelope() {
    let recipient = vec!["W".repeat(25), "1 High Street".to_owned()];
    let (paper, window) = LetterFrame::sheet_for(Country::parse("US").unwrap());
    let frame = LetterFrame { recipient, paper, window, ..frame_to("US") };
    let refused = postcard::render(&few_words(Language::En), &frame, typesetter());
    assert!(matches!(refused, Err(LetterError::AddressDoesNotFit { .. })));
    let posted = post(PostForm::Postcard, &few_words(Language::En), &frame, typesetter()).unwrap();
    assert_eq!((posted.paper, posted.duplex), (Paper::Letter, false));
}

#[test]
fn the_same_postcard_is_the_same_file() {
    let render = || postcard::render(&few_words(Language::Ja), &frame_to("JP"), typesetter()).unwrap().bytes;
    assert_eq!(render(), render());
}
