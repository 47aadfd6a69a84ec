//! Invoices, quotes and a campaign's own templates, as other programs see them.

use carillon_compose::document::{DocumentError, DocumentFrame, DocumentTemplate, SumError, render};
use carillon_compose::paper::Paper;
use carillon_domain::language::Language;
use carillon_typeset::{Pdf, TypesetError};
use jiff::civil::date;
use serde_json::{Value as Json, json};

use crate::fixture::data;
use crate::pdf::{bare, fonts, letters, text, typesetter, words};

fn frame(language: Language) -> DocumentFrame {
    DocumentFrame {
        language,
        paper: Paper::A4,
        date: date(2026, 10, 2),
        reference: Some("C-4K7Q2M9X".to_owned()),
        footer: vec!["Morgenstern Software GmbH · IBAN DE02 1203 0000 0000 2020 51".to_owned()],
    }
}

/// The data of the tests' notice, with a sale of two tax rates.
fn sold() -> Json {
    let mut data = data();
    data["customer"]["address"] = json!(["1-2-3 Marunouchi", "Chiyoda-ku, Tokyo 100-0005", "JAPAN"]);
    data["brand"]["tax_id"] = json!("DE123456789");
    data["sale"] = json!({
        "number": "R-2026-0042", "date": "2026-10-02", "until": "2026-11-01", "currency": "EUR",
        "lines": [
            {"description": "Glyph Studio, renewal for 12 months", "part_number": "GS-REN-12M-A", "quantity": "1250", "unit_price": "14.79", "tax_rate": "19"},
            {"description": "Atlas <Maps> #strong[Pro]", "part_number": "AT-PRO-01", "quantity": 3, "unit_price": "1234.50", "tax_rate": "19"},
            {"description": "Handbook", "part_number": "HB-7", "quantity": "2.5", "unit_price": 9.99, "tax_rate": "7"}
        ]
    });
    data
}

fn invoice(language: Language) -> Pdf {
    render(DocumentTemplate::invoice(), &frame(language), &sold(), typesetter()).unwrap()
}

#[test]
fn an_invoice_has_its_sums_and_is_an_archive_file() {
    let pdf = invoice(Language::En);
    let file = String::from_utf8_lossy(&pdf.bytes);
    assert!(file.contains("<pdfaid:part>2<") && file.contains("<pdfaid:conformance>B<"));
    assert!(fonts(&pdf).iter().all(|font| font.embedded && font.subset));
    let shown = text(&pdf);
    let parts =
        ["Invoice", "R-2026-0042", "October 2, 2026", "November 1, 2026", "K-1001", "C-4K7Q2M9X", "DE123456789"];
    let amounts = [
        "€14.79",
        "€18,487.50",
        "€3,703.50",
        "2.5",
        "€9.99",
        "€24.98",
        "€22,215.98",
        "€1.75",
        "€4,216.29",
        "€26,434.02",
    ];
    for part in parts.iter().chain(&amounts).chain(&["Atlas <Maps> #strong[Pro]", "VAT 19%", "VAT 7%", "Page 1 of 1"]) {
        assert!(shown.contains(part), "{part} is not in {shown}");
    }
}

/// A digit in the script of any of our languages, as an ASCII one.
fn digit(letter: char) -> Option<char> {
    let from =
        |zero: char| char::from_digit(u32::from(letter).checked_sub(u32::from(zero)).filter(|value| *value < 10)?, 10);
    ['0', '\u{660}', '\u{6F0}', '\u{E50}'].into_iter().find_map(from)
}

#[test]
fn every_language_has_the_same_numbers() {
    for &language in Language::ALL {
        let shown = letters(&invoice(language));
        for part in ["R-2026-0042", "GS-REN-12M-A", "AT-PRO-01", "HB-7"] {
            assert!(shown.contains(part), "{part} is not in the invoice in {language}: {shown}");
        }
        let digits: String = shown.chars().filter_map(digit).collect();
        for amount in ["1848750", "370350", "2498", "2221598", "175", "421629", "2643402"] {
            assert!(digits.contains(amount), "{amount} is not in the invoice in {language}: {shown}");
        }
    }
}

#[test]
fn a_quote_says_until_when_it_holds() {
    let pdf = render(DocumentTemplate::quote(), &frame(Language::En), &sold(), typesetter()).unwrap();
    let shown = text(&pdf);
    assert!(shown.contains("Quote") && shown.contains("This quote is valid until November 1, 2026."), "{shown}");
}

#[test]
fn an_invoice_of_many_lines_repeats_its_head_and_keeps_its_sums_together() {
    let mut data = sold();
    let line = data["sale"]["lines"][0].clone();
    data["sale"]["lines"] = std::iter::repeat_n(line, 80).collect();
    let pdf = render(DocumentTemplate::invoice(), &frame(Language::En), &data, typesetter()).unwrap();
    assert!(pdf.pages > 2);
    let words = words(&pdf);
    for page in 1..=pdf.pages {
        let heads = words.iter().filter(|word| word.page == page && word.text == "Quantity").count();
        assert!(heads == 1 || (page == pdf.pages && heads == 0), "page {page}: {heads}");
    }
    let page_of = |text: &str| words.iter().rfind(|word| word.text == text).map(|word| word.page);
    assert_eq!(page_of("Subtotal"), page_of("Total"));
    assert!(text(&pdf).contains("€1,479,000.00"));
}

#[test]
fn an_arabic_invoice_is_mirrored() {
    let part_before_quantity = |language| {
        let words = words(&invoice(language));
        let left = |text: &str| words.iter().find(|word| bare(&word.text) == text).unwrap().left;
        left("GS-REN-12M-A") < left("1,250")
    };
    assert!(part_before_quantity(Language::En));
    assert!(!part_before_quantity(Language::Ar));
}

#[test]
fn a_campaign_s_own_template_reads_the_same_data() {
    let template = DocumentTemplate::new(
        r#"#import "document.typ": *
#show: page.with(title: say("document-renewals"))
#say("document-quote-until", date: shown.anchor)
#if data.records.len() == 3 [three]
#sheet((start, end, end), ([P], [S], [€]), shown.records.map(r => (r.product, r.seats, r.price)))"#,
    );
    let pdf = render(&template, &frame(Language::De), &data(), typesetter()).unwrap();
    let shown = bare(&text(&pdf));
    for part in ["1.Dezember2026", "three", "Atlas<Maps>|Pro", "1.250", "1.234,50€"] {
        assert!(shown.contains(part), "{part} is not in {shown}");
    }
}

#[test]
fn faults_of_a_template_have_a_place_and_faults_of_data_a_reason() {
    let template = DocumentTemplate::new("#import \"document.typ\": *\n\n#shown.nothing");
    let error = render(&template, &frame(Language::En), &data(), typesetter()).unwrap_err();
    let DocumentError::Typeset(TypesetError::Template { place, .. }) = &error else { panic!("{error}") };
    assert_eq!(place.as_ref().map(ToString::to_string).as_deref(), Some("template.typ:3"));
    let told = |change: &dyn Fn(&mut Json)| {
        let mut data = sold();
        change(&mut data["sale"]);
        render(DocumentTemplate::invoice(), &frame(Language::En), &data, typesetter()).unwrap_err()
    };
    assert_eq!(told(&|sale| sale["lines"] = json!([])), DocumentError::Sum(SumError::NoLines));
    let comma = told(&|sale| sale["lines"][1]["quantity"] = json!("1,5"));
    assert_eq!(
        comma.to_string(),
        "the data of the document cannot be read: `1,5` is not a number; write digits and at most one point, such as 1234.5; \
         correct it where it comes from"
    );
}

#[test]
fn the_same_data_is_the_same_file() {
    assert_eq!(invoice(Language::Ja).bytes, invoice(Language::Ja).bytes);
}
