//! Which encoding a file may have that is not in the one stated: for the advice in an error, never to decode by.

use encoding_rs::{EUC_KR, Encoding, GB18030, SHIFT_JIS, WINDOWS_1251, WINDOWS_1252, WINDOWS_1255, WINDOWS_1256};

/// An encoding, and how a text looks that was saved in it.
type Likely = (&'static Encoding, fn(&str) -> bool);

/// The most likely encoding of bytes that are not UTF-8, by the script they would make.
pub(crate) fn guess_encoding(sample: &[u8]) -> Option<&'static Encoding> {
    let sample = &sample[..sample.len().min(64 * 1024)];
    if sample.is_ascii() {
        return None;
    }
    if letters_stand_alone(sample) {
        return Some(WINDOWS_1252);
    }
    let likely: [Likely; 6] = [
        (SHIFT_JIS, is_japanese),
        (WINDOWS_1251, is_cyrillic),
        (WINDOWS_1255, |text| share(text, |c| matches!(c, '\u{590}'..='\u{5ff}')) > 0.95),
        (WINDOWS_1256, |text| share(text, |c| matches!(c, '\u{600}'..='\u{6ff}')) > 0.95),
        (EUC_KR, |text| share(text, |c| matches!(c, '가'..='힣')) > 0.9),
        (GB18030, |text| share(text, is_han) > 0.8),
    ];
    likely.into_iter().find(|(encoding, fits)| fits(&decoded(encoding, sample))).map(|(encoding, _)| encoding)
}

/// The text without what was cut off at the ends of the sample.
fn decoded(encoding: &'static Encoding, sample: &[u8]) -> String {
    let (text, _) = encoding.decode_without_bom_handling(sample);
    text.trim_matches('\u{fffd}').to_owned()
}

/// In western languages an accented letter stands between plain ones; other scripts come in runs.
fn letters_stand_alone(sample: &[u8]) -> bool {
    let runs: Vec<&[u8]> = sample.split(u8::is_ascii).filter(|run| !run.is_empty()).collect();
    let alone = runs.iter().filter(|run| run.len() == 1 && run[0] >= 0xc0).count();
    alone * 10 >= runs.len() * 8
}

fn is_japanese(text: &str) -> bool {
    let is_kana = |c| matches!(c, '\u{3040}'..='\u{30ff}');
    share(text, is_kana) > 0.1 && share(text, |c| is_kana(c) || is_han(c)) > 0.8
}

/// Capitals stand at the start of words; other single-byte scripts read as Cyrillic mix them in.
fn is_cyrillic(text: &str) -> bool {
    let pairs = || text.chars().zip(text.chars().skip(1));
    let odd = pairs().filter(|(before, after)| before.is_lowercase() && after.is_uppercase()).count();
    let capitals = text.chars().filter(|c| !c.is_ascii() && c.is_uppercase()).count();
    share(text, |c| matches!(c, '\u{400}'..='\u{4ff}')) > 0.95 && capitals > 0 && odd * 20 <= capitals
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}')
}

/// Marks that stand in any script.
fn is_punctuation(c: char) -> bool {
    matches!(c, '\u{a0}' | '«' | '»' | '·' | '\u{2010}'..='\u{2026}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff0f}')
}

/// How much of what is neither ASCII nor a mark belongs; what could not be decoded does not.
#[expect(clippy::cast_precision_loss, reason = "counts of a bounded sample")]
fn share(text: &str, belongs: impl Fn(char) -> bool) -> f64 {
    let foreign = || text.chars().filter(|c| !c.is_ascii() && !is_punctuation(*c));
    let fitting = foreign().filter(|c| belongs(*c)).count();
    fitting as f64 / foreign().count().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_their_own_script_tell_their_encoding() {
        let cases = [
            (WINDOWS_1252, "Jürgen,Müller,Straße 5\nFrançois,Lefèvre,Orléans\n"),
            (SHIFT_JIS, "株式会社サクラ,田中,さくら,東京都千代田区\n"),
            (WINDOWS_1251, "Иван,Петров,ООО «Ромашка»,Москва\n"),
            (WINDOWS_1255, "שלום,כהן,תל אביב\n"),
            (WINDOWS_1256, "شركة النور,محمد,الرياض\n"),
            (EUC_KR, "김철수,서울특별시 강남구\n"),
            (GB18030, "王小明,北京市朝阳区建国路\n"),
        ];
        for (encoding, text) in cases {
            let (bytes, _, _) = encoding.encode(text);
            assert_eq!(guess_encoding(&bytes), Some(encoding), "{text}");
        }
    }

    #[test]
    fn nothing_is_guessed_from_plain_letters_or_noise() {
        assert_eq!(guess_encoding(b"Customer No,Name\n"), None);
        let noise: Vec<u8> = (0..4096_u32).map(|at| u8::try_from(at * 7919 % 251).unwrap_or(0)).collect();
        assert_eq!(guess_encoding(&noise), None);
    }
}
