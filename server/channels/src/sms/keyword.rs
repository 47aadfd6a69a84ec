//! Words people send to stop, to start again or to ask for help, in their own language. The table is data, in
//! `keywords.txt`. Must not know what follows from a word, nor whom it concerns.

use std::collections::HashMap;
use std::sync::LazyLock;

use carillon_domain::fold;

/// The longest text that can be a keyword, in bytes: the longest of the table, and room for what is dropped.
const LONGEST: usize = 200;

/// What a text that consists of one word asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Keyword {
    /// No more messages.
    Stop,
    /// Messages again.
    Start,
    /// Who writes, and how to stop it.
    Help,
}

static WORDS: LazyLock<HashMap<String, Keyword>> = LazyLock::new(|| {
    let lines = lines().map(|(_, keyword, words)| words.split(',').map(move |word| (bare(word), keyword)));
    lines.flatten().collect()
});

impl Keyword {
    /// Reads the whole of a text that came in. Only a text that says nothing else is a keyword: “please don’t stop” is
    /// for a person to read.
    pub fn read(text: &str) -> Option<Self> {
        if text.len() > LONGEST {
            return None;
        }
        WORDS.get(&bare(text)).copied()
    }

    fn from_word(word: &str) -> Option<Self> {
        match word {
            "stop" => Some(Self::Stop),
            "start" => Some(Self::Start),
            "help" => Some(Self::Help),
            _ => None,
        }
    }
}

/// The lines of the table: language, keyword, words.
fn lines() -> impl Iterator<Item = (&'static str, Keyword, &'static str)> {
    let lines = include_str!("keywords.txt").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| {
        let mut fields = line.split('|').map(str::trim);
        Some((fields.next()?, Keyword::from_word(fields.next()?)?, fields.next()?))
    })
}

/// A text without case, width and accents, and with nothing but single spaces between its words.
fn bare(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::c4("STOP", Keyword::Stop)]
    #[case::c4_small("stop", Keyword::Stop)]
    #[case::c4_all("Stopall", Keyword::Stop)]
    #[case::c4_unsubscribe("UNSUBSCRIBE", Keyword::Stop)]
    #[case::c4_cancel("CANCEL", Keyword::Stop)]
    #[case::c4_end("END", Keyword::Stop)]
    #[case::c4_quit("QUIT", Keyword::Stop)]
    #[case::spaces("  Stop \r\n", Keyword::Stop)]
    #[case::punctuation("“STOP!!!”", Keyword::Stop)]
    #[case::emoji("STOP 🛑", Keyword::Stop)]
    #[case::full_width("ＳＴＯＰ", Keyword::Stop)]
    #[case::two_words("Opt-Out", Keyword::Stop)]
    #[case::french("ARRÊT", Keyword::Stop)]
    #[case::french_bare("arret", Keyword::Stop)]
    #[case::turkish("İPTAL", Keyword::Stop)]
    #[case::turkish_asked("yardim", Keyword::Help)]
    #[case::arabic("إلغاء", Keyword::Stop)]
    #[case::arabic_bare("الغاء", Keyword::Stop)]
    #[case::japanese("配信停止。", Keyword::Stop)]
    #[case::half_width_kana("ｽﾄｯﾌﾟ", Keyword::Stop)]
    #[case::chinese("退订", Keyword::Stop)]
    #[case::chinese_letter("t", Keyword::Stop)]
    #[case::korean("수신거부", Keyword::Stop)]
    #[case::russian("Стоп.", Keyword::Stop)]
    #[case::start("Start", Keyword::Start)]
    #[case::yes("YES", Keyword::Start)]
    #[case::unstop("unstop", Keyword::Start)]
    #[case::help("HELP?", Keyword::Help)]
    #[case::info("info", Keyword::Help)]
    #[case::german("Hilfe", Keyword::Help)]
    fn a_text_of_one_keyword_is_read(#[case] text: &str, #[case] keyword: Keyword) {
        assert_eq!(Keyword::read(text), Some(keyword));
    }

    #[rstest]
    #[case("please don't stop")]
    #[case("Don’t stop")]
    #[case("stop it, this is fun; see you at the bus stop")]
    #[case("non-stop")]
    #[case("The end")]
    #[case("fine")]
    #[case("ja")]
    #[case("1")]
    #[case("🛑")]
    #[case("")]
    #[case("配信停止しないで")]
    fn anything_more_is_for_a_person(#[case] text: &str) {
        assert_eq!(Keyword::read(text), None);
    }

    #[test]
    fn every_language_has_all_three_and_no_word_asks_for_two_things() {
        let languages = "en de fr es it pt nl sv da nb fi pl cs ru uk tr ar he ja ko zh";
        for language in languages.split(' ') {
            for wanted in [Keyword::Stop, Keyword::Start, Keyword::Help] {
                assert!(
                    lines().any(|(found, keyword, _)| (found, keyword) == (language, wanted)),
                    "{language} {wanted:?}"
                );
            }
        }
        for (language, keyword, words) in lines() {
            for word in words.split(',') {
                assert_eq!(Keyword::read(word), Some(keyword), "{language}: {word}");
            }
        }
        let text = include_str!("keywords.txt").lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(lines().count(), text, "a line that cannot be read");
    }

    #[test]
    fn a_flood_is_no_keyword() {
        assert_eq!(Keyword::read(&"stop ".repeat(100_000)), None);
    }
}
