//! Parts are counted as carriers count them, and nothing is lost or cut in two.

use proptest::prelude::*;
use rstest::rstest;
use unicode_segmentation::UnicodeSegmentation as _;

use super::*;

fn auto(text: &str) -> SmsText {
    SmsText::encode(text, SmsPolicy::Auto)
}

#[rstest]
#[case::empty("", 1, 1, SmsEncoding::Gsm7)]
#[case::full("a", 160, 1, SmsEncoding::Gsm7)]
#[case::one_over("a", 161, 2, SmsEncoding::Gsm7)]
#[case::two_full("a", 306, 2, SmsEncoding::Gsm7)]
#[case::three("a", 307, 3, SmsEncoding::Gsm7)]
#[case::extension_full("€", 80, 1, SmsEncoding::Gsm7)]
#[case::extension_over("€", 81, 2, SmsEncoding::Gsm7)]
#[case::kanji_full("語", 70, 1, SmsEncoding::Ucs2)]
#[case::kanji_over("語", 71, 2, SmsEncoding::Ucs2)]
#[case::kanji_two_full("語", 134, 2, SmsEncoding::Ucs2)]
#[case::kanji_three("語", 135, 3, SmsEncoding::Ucs2)]
#[case::pairs_full("😀", 35, 1, SmsEncoding::Ucs2)]
#[case::pairs_over("😀", 36, 2, SmsEncoding::Ucs2)]
fn parts_are_counted(#[case] unit: &str, #[case] times: usize, #[case] parts: usize, #[case] encoding: SmsEncoding) {
    let sms = auto(&unit.repeat(times));
    assert_eq!((sms.parts.len(), sms.encoding), (parts, encoding));
}

#[test]
fn what_takes_two_places_moves_to_the_next_part_whole() {
    let sms = auto(&format!("{}€{}", "a".repeat(152), "b".repeat(10)));
    assert_eq!(sms.parts, ["a".repeat(152), format!("€{}", "b".repeat(10))]);
    let sms = auto(&format!("{}😀{}", "語".repeat(66), "語".repeat(10)));
    assert_eq!(sms.parts, ["語".repeat(66), format!("😀{}", "語".repeat(10))]);
}

#[rstest]
#[case::german("äöüßÄÖÜ Größe", SmsEncoding::Gsm7)]
#[case::swedish("åäöÅÄÖé", SmsEncoding::Gsm7)]
#[case::finnish("åäöÅÄÖ yötä", SmsEncoding::Gsm7)]
#[case::danish("æøåÆØÅ", SmsEncoding::Gsm7)]
#[case::french("é è à ù", SmsEncoding::Gsm7)]
#[case::french_with_cedilla("ça va", SmsEncoding::Ucs2)]
#[case::spanish("ñ ¿ ¡ ü", SmsEncoding::Gsm7)]
#[case::spanish_with_acute("aquí", SmsEncoding::Ucs2)]
#[case::quotes("“so”", SmsEncoding::Ucs2)]
#[case::no_break_space("5\u{a0}km", SmsEncoding::Ucs2)]
#[case::isolate("\u{2068}x\u{2069}", SmsEncoding::Ucs2)]
fn the_small_alphabet_is_taken_where_it_suffices(#[case] text: &str, #[case] encoding: SmsEncoding) {
    let sms = auto(text);
    assert_eq!((sms.encoding, sms.text.as_str()), (encoding, text));
    assert_eq!(SmsText::encode(text, SmsPolicy::Ucs2).encoding, SmsEncoding::Ucs2);
}

#[rstest]
#[case::french("Ça va, garçon ? « œuvre » – forêt…", "Ça va, garcon ? \" oeuvre \" - foret...")]
#[case::quotes("“so” ‘so’ — 5\u{a0}km", "\"so\" 'so' - 5 km")]
#[case::polish("Zażółć gęślą jaźń", "Zazolc gesla jazn")]
#[case::hungarian("Őr fűző", "Ör füzö")]
#[case::turkish("İstanbul ışık ğ ş", "Istanbul isik g s")]
#[case::greek("Καλημέρα σας", "KAΛHMEPA ΣAΣ")]
#[case::composed("e\u{301} n\u{303} c\u{327}", "é ñ c")]
#[case::marks("\u{2066}AB-1\u{2069}\u{200b}", "AB-1")]
#[case::full_width("ＡＢ１", "AB1")]
fn plain_letters_are_taken_where_the_policy_says_so(#[case] text: &str, #[case] plain: &str) {
    let sms = SmsText::encode(text, SmsPolicy::Transliterate);
    assert_eq!((sms.encoding, sms.text.as_str()), (SmsEncoding::Gsm7, plain));
}

#[rstest]
#[case("Привет, ça va “so”")]
#[case("語 – é")]
#[case("ok 👍 – ç")]
fn words_that_cannot_be_made_to_fit_keep_all_their_letters(#[case] text: &str) {
    let sms = SmsText::encode(text, SmsPolicy::Transliterate);
    assert_eq!((sms.encoding, sms.text.as_str()), (SmsEncoding::Ucs2, text));
}

#[test]
fn every_policy_is_read_back_from_its_word() {
    for policy in SmsPolicy::ALL {
        assert_eq!(policy.to_string().parse(), Ok(policy));
    }
    assert_eq!("gsm".parse::<SmsPolicy>(), Err(UnknownSmsPolicy("gsm".to_owned())));
}

fn text() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        6 => "[a-zA-Z0-9 ]".prop_map(|text| text),
        2 => "[€^{}~|\\[\\]\\\\]".prop_map(|text| text),
        1 => "[é語ç]".prop_map(|text| text),
        1 => Just("😀".to_owned()),
        1 => "\\PC",
    ];
    proptest::collection::vec(letter, 0..600).prop_map(|letters| letters.concat())
}

/// Text of the small alphabet alone.
fn small() -> impl Strategy<Value = String> {
    "[a-z€^{}~|]{0,700}"
}

fn assert_cut_well(sms: &SmsText) -> Result<(), TestCaseError> {
    let size = |text: &str| text.chars().map(|letter| sms.encoding.units(letter)).sum::<usize>();
    prop_assert_eq!(&sms.parts.concat(), &sms.text);
    prop_assert_eq!(size(&sms.text), sms.units);
    if sms.units <= sms.encoding.single() {
        prop_assert_eq!(sms.parts.len(), 1);
        return Ok(());
    }
    for (at, part) in sms.parts.iter().enumerate() {
        prop_assert!(size(part) <= sms.encoding.per_part() && !part.is_empty());
        // As much as fits is in each part: only what belongs together may leave places empty.
        if let Some(next) = sms.parts.get(at + 1).and_then(|next| next.graphemes(true).next()) {
            prop_assert!(size(part) + size(next) > sms.encoding.per_part());
        }
    }
    Ok(())
}

#[test]
fn a_letter_stays_with_its_marks() {
    for whole in ["e\u{301}", "👍🏽", "👩‍👩‍👧", "🇯🇵", "か\u{3099}", "नि"] {
        let before = "語".repeat(67 - whole.encode_utf16().count() + 1);
        let sms = auto(&format!("{before}{whole}{}", "語".repeat(20)));
        assert_eq!(sms.parts, [before, format!("{whole}{}", "語".repeat(20))], "{whole}");
    }
}

#[test]
fn a_letter_with_more_marks_than_a_part_holds_is_cut_all_the_same() {
    let sms = auto(&format!("e{}", "\u{301}".repeat(200)));
    assert_eq!(sms.parts.iter().map(|part| part.encode_utf16().count()).collect::<Vec<_>>(), [67, 67, 67]);
}

proptest! {
    #[test]
    fn bytes_read_back(text in text(), small in small(), bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        for (encoding, text) in [(SmsEncoding::Ucs2, &text), (SmsEncoding::Gsm7, &small)] {
            let written = encoding.write_bytes(text).unwrap_or_default();
            prop_assert_eq!(&encoding.read_bytes(&written), text);
            prop_assert_eq!(written.len(), encoding.measure(text) * if encoding == SmsEncoding::Ucs2 { 2 } else { 1 });
            encoding.read_bytes(&bytes);
        }
    }

    #[test]
    fn parts_are_the_text_and_cut_no_letter(text in text(), small in small()) {
        for policy in SmsPolicy::ALL {
            assert_cut_well(&SmsText::encode(&text, policy))?;
            assert_cut_well(&SmsText::encode(&small, policy))?;
        }
    }

    #[test]
    fn what_is_sent_in_the_small_alphabet_is_of_it(text in text()) {
        for policy in SmsPolicy::ALL {
            let sms = SmsText::encode(&text, policy);
            let changed = sms.text != text;
            prop_assert!(!changed || policy == SmsPolicy::Transliterate);
            prop_assert_eq!(sms.encoding == SmsEncoding::Gsm7, policy != SmsPolicy::Ucs2 && alphabet::fits(&sms.text));
        }
    }
}
