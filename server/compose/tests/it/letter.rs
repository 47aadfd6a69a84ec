//! Letters as other programs see them: glyphs, fonts, windows, fold marks, and nothing of a value become markup.

use carillon_compose::letter::{
    Area, LetterError, LetterFrame, LetterPages, SheetCode, Sides, Window, render, render_batch,
};
use carillon_compose::paper::Paper;
use carillon_compose::{Block, Inline, Message};
use carillon_domain::country::Country;
use carillon_domain::language::Language;
use carillon_typeset::{FontOptions, Fonts, Pdf, TypesetError, Typesetter};
use jiff::civil::date;
use proptest::prelude::*;
use rstest::rstest;

use crate::fixture::{LANGUAGES, data, links, message};
use crate::pdf::{bare, fonts, letters, page_size, raster, text, typesetter, words};

/// An address as long as addresses usually are.
const ADDRESS: [&str; 5] =
    ["Kranich Versand GmbH", "Einkauf", "Frau Dr. Annika Vogt", "Hafenstraße 12a", "20457 Hamburg"];

pub(crate) fn frame() -> LetterFrame {
    let (paper, window) = LetterFrame::sheet_for(Country::parse("DE").unwrap());
    LetterFrame {
        country: None,
        brand: carillon_compose::email::Brand::from_data(&data()["brand"]),
        recipient: ADDRESS.map(ToOwned::to_owned).to_vec(),
        date: date(2026, 10, 2),
        reference: Some("C-4K7Q2M9X".to_owned()),
        footer: vec!["Morgenstern Software GmbH · Amtsgericht Charlottenburg HRB 123456 B".to_owned()],
        view_url: links().message,
        paper,
        window,
        code: None,
        fax: None,
    }
}

/// A frame for the envelope of a profile.
fn frame_for(name: &str) -> LetterFrame {
    let paper = if name == "us-10" { Paper::Letter } else { Paper::A4 };
    LetterFrame { window: Window::named(name).unwrap(), paper, ..frame() }
}

fn letter(language: Language, frame: &LetterFrame) -> Pdf {
    render(&message(language), frame, typesetter()).unwrap()
}

/// The notice in any language: its words are those of the English one where there are none yet.
fn any_message(language: Language) -> Message {
    let own = LANGUAGES.contains(&language);
    let message = message(if own { language } else { Language::En });
    Message { subject: language.autonym().to_owned(), language, ..message }
}

/// A message of one paragraph.
pub(crate) fn saying(text: &str) -> Message {
    let content = vec![Inline::Text(text.to_owned())];
    Message {
        subject: "Subject".to_owned(),
        preheader: None,
        language: Language::En,
        blocks: vec![Block::Paragraph { content }],
    }
}

#[test]
fn the_letter_of_every_language_is_an_archive_file_with_the_glyphs_of_its_fonts() {
    for &language in Language::ALL {
        let pdf = render(&any_message(language), &frame(), typesetter()).unwrap();
        let file = String::from_utf8_lossy(&pdf.bytes);
        assert!(file.contains("<pdfaid:part>2<") && file.contains("<pdfaid:conformance>B<"), "{language}");
        let family = match language {
            Language::Ja => Some("NotoSansCJKjp"),
            Language::ZhHans => Some("NotoSansCJKsc"),
            Language::ZhHant => Some("NotoSansCJKtc"),
            Language::Ko => Some("NotoSansCJKkr"),
            _ => None,
        };
        let fonts = fonts(&pdf);
        assert!(fonts.iter().all(|font| font.embedded && font.subset), "{language}: {fonts:?}");
        for font in fonts.iter().filter(|font| font.name.contains("CJK")) {
            assert!(family.is_some_and(|family| font.name.contains(family)), "{language}: {font:?}");
        }
        assert!(
            family.is_none_or(|family| fonts.iter().any(|font| font.name.contains(family))),
            "{language}: {fonts:?}"
        );
    }
}

#[rstest]
#[case("DE", 210.0, 297.0)]
#[case("US", 215.9, 279.4)]
#[case("MX", 215.9, 279.4)]
#[case("JP", 210.0, 297.0)]
fn the_paper_is_that_of_the_country(#[case] country: &str, #[case] width: f64, #[case] height: f64) {
    let (paper, window) = LetterFrame::sheet_for(Country::parse(country).unwrap());
    let (w, h) = page_size(&letter(Language::En, &LetterFrame { paper, window, ..frame() }));
    assert!((w - width).abs() < 0.1 && (h - height).abs() < 0.1, "{w} x {h}");
}

/// Where the words of an address stand; each of them must be there.
fn address_box(pdf: &Pdf, window: &Window, address: &[&str]) -> Area {
    let parts: Vec<&str> = address.iter().flat_map(|line| line.split(' ')).collect();
    let window = window.window;
    let near = |value: f64, start: f64, length: f64| value > start - 3.0 && value < start + length + 3.0;
    let words = words(pdf).into_iter().filter(|word| word.page == 1);
    let found: Vec<_> = words
        .filter(|word| parts.contains(&word.text.as_str()))
        .filter(|word| near(word.left, window.x, window.w) && near(word.top, window.y, window.h))
        .collect();
    for part in &parts {
        assert!(found.iter().any(|word| word.text == *part), "{part} is not in the window: {found:?}");
    }
    let least = |side: fn(&crate::pdf::Word) -> f64| found.iter().map(side).fold(f64::MAX, f64::min);
    let most = |side: fn(&crate::pdf::Word) -> f64| found.iter().map(side).fold(f64::MIN, f64::max);
    let (x, y) = (least(|word| word.left), least(|word| word.top));
    Area { x, y, w: most(|word| word.right) - x, h: most(|word| word.bottom) - y }
}

#[rstest]
#[case("de-b")]
#[case("de-a")]
#[case("fr")]
#[case("ch")]
#[case("uk")]
#[case("us-10")]
#[case("jp-n3")]
fn the_address_shows_in_the_window_however_the_sheet_slides(
    #[case] name: &str,
    #[values(Language::En, Language::Ja, Language::Ar)] language: Language,
) {
    let frame = frame_for(name);
    let pdf = letter(language, &frame);
    let found = address_box(&pdf, frame.window, &ADDRESS);
    assert!(frame.window.safe_area().holds(&found), "{found:?} in {:?}", frame.window.safe_area());
}

/// Six lines, two of them longer than a window is wide.
const LONG: [&str; 6] = [
    "Donau Energie- und Wasserversorgungsgesellschaft mbH & Co. KG",
    "Abteilung für Einkauf und Vertragsangelegenheiten",
    "Frau Dr. Maximiliane von Hohenstein-Wittgenstein",
    "Gebäude C, 4. Stock",
    "Straße des Friedens 112",
    "93047 Regensburg",
];

#[rstest]
#[case("de-b")]
#[case("us-10")]
#[case("uk")]
#[case("fr")]
fn a_long_address_shrinks_or_goes_to_a_person(#[case] name: &str) {
    let frame = LetterFrame { recipient: LONG.map(ToOwned::to_owned).to_vec(), ..frame_for(name) };
    match render(&message(Language::En), &frame, typesetter()) {
        Ok(pdf) => {
            let found = address_box(&pdf, frame.window, &LONG);
            assert!(frame.window.safe_area().holds(&found), "{name}: {found:?}");
        }
        Err(error) => assert!(matches!(error, LetterError::AddressDoesNotFit { .. }), "{error}"),
    }
}

#[test]
fn the_long_address_fits_into_the_german_window() {
    let frame = LetterFrame { recipient: LONG.map(ToOwned::to_owned).to_vec(), ..frame() };
    assert_eq!(letter(Language::En, &frame).pages, 1);
}

#[test]
fn an_address_that_does_not_fit_is_named() {
    let recipient = (1..=9).map(|line| format!("Line {line} of an address that never ends")).collect();
    let frame = LetterFrame { recipient, ..frame() };
    let error = render(&message(Language::En), &frame, typesetter()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the address does not fit: it starts with “Line 1 of an address that never ends”; shorten its lines, or send the letter by hand"
    );
    let wide = LetterFrame { recipient: vec!["W".repeat(80)], ..frame.clone() };
    assert!(matches!(render(&message(Language::En), &wide, typesetter()), Err(LetterError::AddressDoesNotFit { .. })));
    let empty = LetterFrame { recipient: vec![" ".to_owned()], ..frame };
    assert_eq!(render(&message(Language::En), &empty, typesetter()), Err(LetterError::NoAddress { at: 0 }));
}

#[rstest]
#[case("de-b", &[105.0, 148.5, 210.0])]
#[case("de-a", &[87.0, 148.5, 192.0])]
#[case("us-10", &[93.1, 186.2])]
fn marks_show_where_to_fold(
    #[case] name: &str,
    #[case] marks: &[f64],
    #[values(Language::En, Language::Ar)] language: Language,
) {
    let dots = raster(&letter(language, &frame_for(name)));
    // Only marks stand between 5 and 8 mm from the left edge.
    let dark: Vec<usize> = (0..dots.len()).filter(|&y| dots[y][55..75].iter().all(|&dot| dot < 200)).collect();
    let mut found: Vec<f64> = Vec::new();
    for y in dark {
        let y = f64::from(u32::try_from(y).unwrap()).mul_add(0.1, 0.05);
        if found.last().is_none_or(|last| y - last > 1.0) {
            found.push(y);
        }
    }
    assert_eq!(found.len(), marks.len(), "{found:?}");
    assert!(found.iter().zip(marks).all(|(found, mark)| (found - mark).abs() < 0.3), "{found:?}");
}

#[test]
fn the_same_letter_is_the_same_file() {
    let first = letter(Language::Ja, &frame());
    let second = letter(Language::Ar, &frame());
    assert_eq!(letter(Language::Ja, &frame()).bytes, first.bytes);
    assert_eq!(letter(Language::Ar, &frame()).bytes, second.bytes);
    // Another typesetter has remembered nothing.
    let fresh = Typesetter::new(Fonts::find(&FontOptions::default()), 1).unwrap();
    assert_eq!(render(&message(Language::Ja), &frame(), &fresh).unwrap().bytes, first.bytes);
}

#[test]
fn a_character_without_a_glyph_stops_the_letter_and_is_named() {
    let error = render(&saying("Amulet \u{1F9FF} and \u{16A70}"), &frame(), typesetter()).unwrap_err();
    let LetterError::Typeset(TypesetError::MissingGlyph { characters, near }) = &error else { panic!("{error}") };
    assert_eq!(
        (characters.as_slice(), near.as_str()),
        (['\u{1F9FF}', '\u{16A70}'].as_slice(), "Amulet \u{1F9FF} and \u{16A70}")
    );
    assert!(error.to_string().starts_with("no font has U+1F9FF (\u{1F9FF}), U+16A70"), "{error}");
}

#[test]
fn a_language_without_its_font_is_told_what_to_install() {
    let bare = Typesetter::new(Fonts::find(&FontOptions { folders: Vec::new(), system: false }), 1).unwrap();
    let told = |language| render(&message(language), &frame(), &bare).unwrap_err().to_string();
    assert!(
        told(Language::Ja).contains("`Noto Sans CJK JP` is not installed; on Debian: apt-get install fonts-noto-cjk")
    );
    assert!(
        told(Language::Ar).contains("`Noto Naskh Arabic` is not installed; on Debian: apt-get install fonts-noto-core")
    );
    // Latin letters are part of the program.
    let pdf = render(&saying("Grüße, Łódź, Ελλάδα, Привет"), &frame(), &bare).unwrap();
    assert!(letters(&pdf).contains("Grüße,Łódź,Ελλάδα,Привет"));
}

/// What a notice says that no language changes.
const FACTS: [&str; 6] = ["GS-2026-00A1-77", "AT-99-0001", "BC-7", "1,250", "184,900", "1,234.50"];

#[test]
fn every_language_has_the_same_part_numbers_and_amounts() {
    for language in LANGUAGES {
        let shown = bare(&text(&letter(language, &frame())));
        for fact in FACTS {
            assert!(shown.contains(fact), "{fact} is not in the letter in {language}: {shown}");
        }
    }
}

#[test]
fn what_leads_somewhere_is_printed() {
    for language in LANGUAGES {
        let shown = letters(&letter(language, &frame()));
        for url in [links().message, links().renew.unwrap()] {
            assert!(shown.contains(url.as_str()), "{url} is not in the letter in {language}: {shown}");
        }
    }
}

/// A table far longer than a page.
fn long_table(language: Language) -> Message {
    let cell = |text: String| vec![Inline::Text(text)];
    let rows =
        (1..=90).map(|row| vec![cell(format!("Product {row}")), vec![Inline::Ltr(format!("PN-{row:04}"))]]).collect();
    let head = vec![cell("Product".to_owned()), cell("Number".to_owned())];
    let columns = vec![carillon_compose::Align::Auto, carillon_compose::Align::End];
    Message { blocks: vec![Block::Table { columns, head, rows }], ..any_message(language) }
}

#[test]
fn a_table_repeats_its_head_on_each_page_and_pages_are_counted() {
    let pdf = render(&long_table(Language::En), &frame(), typesetter()).unwrap();
    assert!(pdf.pages >= 3, "{}", pdf.pages);
    let words = words(&pdf);
    for page in 1..=pdf.pages {
        assert_eq!(words.iter().filter(|word| word.page == page && word.text == "Number").count(), 1, "page {page}");
    }
    let shown = text(&pdf);
    for page in 1..=pdf.pages {
        assert!(shown.contains(&format!("Page {page} of {}", pdf.pages)), "{shown}");
    }
    assert!((1..=90).all(|row| shown.contains(&format!("PN-{row:04}"))));
}

#[test]
fn an_arabic_page_is_mirrored() {
    let place = |language, word: &str| {
        let pdf = render(&long_table(language), &frame(), typesetter()).unwrap();
        words(&pdf).into_iter().find(|found| found.text == word && found.page == 1).unwrap()
    };
    assert!(place(Language::En, "PN-0001").right > 185.0 && place(Language::En, "1").left < 60.0);
    assert!(place(Language::Ar, "PN-0001").left < 25.0 && place(Language::Ar, "1").left > 150.0);
}

#[test]
fn a_batch_is_one_file_with_page_numbers_of_its_own_for_each_letter() {
    let (german, arabic) = (long_table(Language::En), message(Language::Ar));
    let us = frame_for("us-10");
    let frame = frame();
    let letters = [(&german, &frame), (&arabic, &us), (&german, &frame)];
    let pdf = render_batch(&letters, Sides::One, typesetter()).unwrap().pdf;
    let alone = render(&german, &frame, typesetter()).unwrap().pages;
    assert_eq!(pdf.pages, 2 * alone + 1);
    assert_eq!(text(&pdf).matches(&format!("Page 1 of {alone}")).count(), 2);
    let lost = LetterFrame { recipient: vec!["W".repeat(80)], ..frame.clone() };
    let error = render_batch(&[(&german, &frame), (&german, &lost)], Sides::One, typesetter()).unwrap_err();
    assert!(matches!(error, LetterError::AddressDoesNotFit { at: 1, .. }), "{error}");
}

// Statement D6; how long a thousand take is told by the benchmark.
#[rstest]
#[case(Sides::One)]
#[case(Sides::Two)]
fn d6_the_pages_of_a_batch_are_those_of_its_sheets(#[case] sides: Sides) {
    let (long, short) = (long_table(Language::En), message(Language::Ar));
    let (pages, frame) = (render(&long, &frame(), typesetter()).unwrap().pages, frame());
    assert!(pages > 1, "{pages}");
    let letters: Vec<_> = (0..12).map(|at| (if at % 3 == 0 { &long } else { &short }, &frame)).collect();
    let batch = render_batch(&letters, sides, typesetter()).unwrap();
    assert_eq!(batch.letters.len(), letters.len());
    let sheets: usize = batch.letters.iter().map(|letter| letter.sheets).sum();
    assert_eq!(batch.pdf.pages, sheets * sides.pages());
    let expected = |at: usize| if at.is_multiple_of(3) { pages } else { 1 };
    for (at, LetterPages { first, pages, .. }) in batch.letters.iter().enumerate() {
        assert_eq!((first % sides.pages(), *pages), (1 % sides.pages(), expected(at)), "letter {at} starts a sheet");
    }
}

/// What would be markup in a Typst source, and what breaks out of strings.
const HOSTILE: [&str; 22] = [
    "#import \"x\"",
    "$x$",
    "*bold*",
    "_x_",
    "<a>",
    "\\",
    "]",
    "[",
    "#panic()",
    "`raw`",
    "@ref",
    "= head",
    "- item",
    "/ t: d",
    "\"",
    "\\\"",
    "{page}",
    "// gone",
    "/* gone */",
    "~",
    "---",
    "https://evil.example/#x",
];

fn hostile() -> impl Strategy<Value = String> {
    let one = prop_oneof![
        4 => proptest::sample::select(&HOSTILE[..]).prop_map(ToOwned::to_owned),
        1 => "[ -~äéßñ]{0,12}",
    ];
    proptest::collection::vec(one, 1..5).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_value_becomes_markup(value in hostile()) {
        let inlines = |text: &str| vec![Inline::Text(format!("A{text}Z"))];
        let mut message = saying(&value);
        message.subject = format!("B{value}Y");
        let table = Block::Table { columns: vec![carillon_compose::Align::End], head: vec![inlines(&value)], rows: vec![vec![inlines(&value)]] };
        message.blocks.extend([Block::Heading { level: 2, content: inlines(&value) }, table]);
        message.blocks.push(Block::Paragraph { content: vec![Inline::Code(format!("C{value}X")), Inline::Ltr(format!("D{value}W"))] });
        let mut frame = frame();
        frame.brand.name.clone_from(&value);
        frame.footer = vec![format!("E{value}V")];
        frame.reference = Some(value.clone());
        let pdf = render(&message, &frame, typesetter()).unwrap();
        let shown = letters(&pdf);
        for (first, last) in [("A", "Z"), ("B", "Y"), ("C", "X"), ("D", "W"), ("E", "V")] {
            let whole = bare(&format!("{first}{value}{last}"));
            prop_assert!(shown.contains(&whole), "{} is not in {}", whole, shown);
        }
    }
}

#[test]
fn endless_words_stay_on_the_paper() {
    let pdf = render(&saying(&"x".repeat(3_000)), &frame(), typesetter()).unwrap();
    assert!(letters(&pdf).contains(&"x".repeat(500)));
    assert!(words(&pdf).iter().all(|word| word.right < 195.0));
}

/// What a reader of Data Matrix symbols finds on each page.
pub(crate) fn scanned(pdf: &Pdf) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let (file, pages) = (folder.path().join("it.pdf"), folder.path().join("page"));
    std::fs::write(&file, &pdf.bytes).unwrap();
    let raster = std::process::Command::new("pdftoppm").args(["-r", "300", "-png"]).arg(&file).arg(&pages).status();
    assert!(raster.expect("poppler-utils is installed: run make tools").success());
    let mut files: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|it| it.unwrap().path()).collect();
    files.retain(|it| it.extension().is_some_and(|it| it == "png"));
    files.sort();
    let read = |page: &std::path::PathBuf| {
        let read = std::process::Command::new("dmtxread").args(["-N", "1", "-m", "20000"]).arg(page).output();
        String::from_utf8(read.expect("dmtx-utils is installed: run make tools").stdout).unwrap()
    };
    files.iter().map(read).collect()
}

#[test]
fn every_sheet_bears_a_code_that_another_program_reads() {
    let code = SheetCode { job: "20261127".to_owned(), piece: "P-7K3M9QXAA".to_owned() };
    let coded = LetterFrame { code: Some(code.clone()), ..frame() };
    let (short, long) = (saying("One page."), saying(&"Many words fill a page. ".repeat(400)));
    let one = render(&short, &coded, typesetter()).unwrap();
    assert_eq!((one.pages, scanned(&one)), (1, vec![code.text(1, 1)]));
    let batch = render_batch(&[(&short, &coded), (&long, &coded)], Sides::One, typesetter()).unwrap();
    let sheets = batch.letters[1].sheets;
    assert!(sheets > 1);
    let expected = [code.text(1, 1)].into_iter().chain((1..=sheets).map(|sheet| code.text(sheet, sheets)));
    assert_eq!(scanned(&batch.pdf), expected.collect::<Vec<_>>());
    assert!(text(&one).contains("P-7K3M9QXAA 1/1"), "people read it too");
    assert!(!text(&letter(Language::En, &frame())).contains("P-7K3M9QXAA"));
}

#[test]
fn printed_on_both_sides_the_front_of_each_sheet_bears_its_code() {
    let code = SheetCode { job: "20261127".to_owned(), piece: "P-7K3M9QXAA".to_owned() };
    let coded = LetterFrame { code: Some(code.clone()), ..frame() };
    let long = saying(&"Many words fill a page. ".repeat(400));
    let batch = render_batch(&[(&long, &coded)], Sides::Two, typesetter()).unwrap();
    let sheets = batch.letters[0].sheets;
    let read = scanned(&batch.pdf);
    let fronts: Vec<_> = read.iter().step_by(2).cloned().collect();
    assert_eq!(fronts, (1..=sheets).map(|sheet| code.text(sheet, sheets)).collect::<Vec<_>>());
    assert!(read.iter().skip(1).step_by(2).all(String::is_empty), "{read:?}");
}
