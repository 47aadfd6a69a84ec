//! Words longer than a line may be broken anywhere, so that nothing runs off the paper.

/// No word of a language is longer than this.
const LONGEST: usize = 40;

/// Between these many letters an endless word may be broken.
const STEP: usize = 8;

/// The text, with invisible places to break endless words at.
pub(crate) fn soften(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(is_break) {
        if word.chars().count() <= LONGEST || word.starts_with("http") {
            out.push_str(word);
            continue;
        }
        for (at, letter) in word.chars().enumerate() {
            if at > 0 && at % STEP == 0 {
                out.push('\u{200B}');
            }
            out.push(letter);
        }
    }
    out
}

/// Where lines break anyway: at spaces, and at any letter of East Asia.
fn is_break(letter: char) -> bool {
    letter.is_whitespace() || u32::from(letter) >= 0x2E80 || letter == '\u{200B}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_endless_words_are_softened() {
        for text in ["", "Donaudampfschifffahrtsgesellschaft hat", "東京都千代田区".repeat(20).as_str()] {
            assert_eq!(soften(text), *text);
        }
        let endless = "x".repeat(100);
        let softened = soften(&endless);
        assert_eq!(softened.replace('\u{200B}', ""), endless);
        assert!(softened.split('\u{200B}').all(|part| part.len() <= STEP));
    }
}
