//! The line at the top of a fax, as it can be read and as it is drawn.

use carillon_compose::Message;
use carillon_compose::letter::{FAX_DPI, FaxHeader, FaxLook, LetterFrame, Sides, print_batch, render};
use carillon_domain::language::Language;
use carillon_typeset::Bitmap;
use rstest::rstest;

use crate::fixture::message;
use crate::letter::frame;
use crate::pdf::{bare, text, typesetter};

/// The rows of the uppermost 11 mm of a page, above which no letter begins.
const TOP: u32 = FAX_DPI * 11 / 25;

fn look(sender: &str) -> LetterFrame {
    let (sender, number) = (sender.to_owned(), Some("+49 30 5550".to_owned()));
    let header = FaxHeader { sender, number, at: "2026-11-27 09:05 UTC".to_owned() };
    LetterFrame { fax: Some(FaxLook { header: Some(header) }), ..frame() }
}

/// A message of several pages.
fn long(language: Language) -> Message {
    let mut long = message(language);
    long.blocks = [long.blocks.clone(), long.blocks.clone(), long.blocks].concat();
    long
}

/// Black pixels at the top of each page.
fn at_the_top(language: Language, frame: &LetterFrame) -> Vec<u32> {
    let message = long(language);
    let pages = print_batch(&[(&message, frame)], Sides::One, FAX_DPI, typesetter()).unwrap();
    let black = |page: &Bitmap| (0..TOP).flat_map(|y| page.row(y)).map(|byte| byte.count_ones()).sum();
    pages.iter().map(black).collect()
}

// Statement E3.
#[rstest]
#[case(Language::Ja, "株式会社オーロラ")]
#[case(Language::Ar, "شركة الفجر")]
#[case(Language::En, "Łódź Software")]
fn e3_each_page_says_who_sends_it_from_where_when_and_which_page_it_is(
    #[case] language: Language,
    #[case] sender: &str,
) {
    let pdf = render(&long(language), &look(sender), typesetter()).unwrap();
    let told = text(&pdf);
    let pages: Vec<&str> = told.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
    assert!(pages.len() > 1, "there are several pages");
    for (at, page) in pages.iter().enumerate() {
        for part in ["+49 30 5550", "2026-11-27 09:05 UTC", &format!("{}/{}", at + 1, pages.len())] {
            assert!(page.contains(part), "{part} is not on page {}:\n{page}", at + 1);
        }
        // Programs give back letters that run to the left in either order.
        let (page, letters) = (bare(page), bare(sender));
        let turned: String = letters.chars().rev().collect();
        assert!(language == Language::Ar || page.contains(&letters) || page.contains(&turned), "{letters}: {page}");
    }
    let drawn = at_the_top(language, &look(sender));
    assert_eq!(drawn.len(), pages.len());
    assert!(drawn.iter().all(|black| *black > 500), "{drawn:?}");
}

#[test]
fn where_those_who_dial_draw_the_line_the_top_of_each_page_is_left_to_them() {
    let frame = LetterFrame { fax: Some(FaxLook::default()), ..frame() };
    assert!(at_the_top(Language::De, &frame).iter().all(|black| *black == 0));
}
