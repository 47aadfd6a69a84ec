//! Words that the rules of a market want in a text that advertises: Korea's label and free way out, China's signature.
//! Must not know who sends, nor whether a text advertises.

use crate::phone::PhoneNumber;

/// What an advertising text begins with in Korea; no other form of the bracket counts.
const KR_LABEL: &str = "(광고)";
/// What its last words name: the free number to refuse by.
const KR_REFUSE: &str = "무료수신거부";
/// The least digits of the number after it, such as `080-123-4567`.
const KR_DIGITS: usize = 9;

/// A market with rules of its own for the words of a text message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SmsMarket {
    /// Advertising is labelled at its beginning, and ends with a free way to refuse it.
    Korea,
    /// Every text is signed by its brand.
    China,
}

/// Words that a market's rules want and a text lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MarketError {
    /// Korea's label.
    #[error("a text that advertises in Korea begins with `(광고)`; write it first, with exactly these brackets")]
    NoLabel,
    /// Who sends, after the label.
    #[error("a text that advertises in Korea names its sender after `(광고)`; write the name and how to reach it")]
    NoSender,
    /// Korea's way out.
    #[error("a text that advertises in Korea ends with `무료수신거부` and a free number; add it as the last words")]
    NoWayOut,
}

impl SmsMarket {
    /// The market a number belongs to, if it has such rules.
    pub fn of(number: &PhoneNumber) -> Option<Self> {
        match number.as_str() {
            number if number.starts_with("+82") => Some(Self::Korea),
            number if number.starts_with("+86") => Some(Self::China),
            _ => None,
        }
    }

    /// Whether a text that advertises may be sent there as it is.
    pub fn check_promotion(self, text: &str) -> Result<(), MarketError> {
        match self {
            Self::Korea => check_korea(text),
            Self::China => Ok(()),
        }
    }

    /// The text with the signature the market wants: once, however often it is asked for.
    pub fn sign(self, text: &str, brand: &str) -> String {
        let signature = format!("【{brand}】");
        if self != Self::China || text.starts_with(&signature) {
            return text.to_owned();
        }
        // Somewhere within, it is taken out: carriers refuse a text with two.
        format!("{signature}{}", text.replace(&signature, ""))
    }
}

fn check_korea(text: &str) -> Result<(), MarketError> {
    let rest = text.strip_prefix(KR_LABEL).ok_or(MarketError::NoLabel)?;
    let (words, number) = rest.rsplit_once(KR_REFUSE).ok_or(MarketError::NoWayOut)?;
    let is_number = number.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, ' ' | '-' | '\n' | '.'));
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    if !is_number || digits.len() < KR_DIGITS || !digits.starts_with("080") {
        return Err(MarketError::NoWayOut);
    }
    if words.trim().is_empty() { Err(MarketError::NoSender) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::right("(광고)캐릴런 02-1234-5678\n봄 할인\n무료수신거부 080-123-4567", Ok(()))]
    #[case::no_label("캐릴런 봄 할인 무료수신거부 080-123-4567", Err(MarketError::NoLabel))]
    #[case::other_brackets("[광고]캐릴런 할인 무료수신거부 080-123-4567", Err(MarketError::NoLabel))]
    #[case::spaced("( 광고)캐릴런 할인 무료수신거부 080-123-4567", Err(MarketError::NoLabel))]
    #[case::no_way_out("(광고)캐릴런 봄 할인", Err(MarketError::NoWayOut))]
    #[case::not_last("(광고)캐릴런 무료수신거부 080-123-4567 봄 할인", Err(MarketError::NoWayOut))]
    #[case::not_free("(광고)캐릴런 할인 무료수신거부 02-1234-5678", Err(MarketError::NoWayOut))]
    #[case::nobody("(광고) 무료수신거부 080-123-4567", Err(MarketError::NoSender))]
    fn korea_wants_a_label_and_a_free_way_out(#[case] text: &str, #[case] expected: Result<(), MarketError>) {
        assert_eq!(SmsMarket::Korea.check_promotion(text), expected);
    }

    #[test]
    fn china_wants_its_signature_exactly_once() {
        for text in ["您的许可证即将到期", "【钟琴】您的许可证即将到期", "您的许可证【钟琴】即将到期"]
        {
            let signed = SmsMarket::China.sign(text, "钟琴");
            assert_eq!(signed, "【钟琴】您的许可证即将到期");
            assert_eq!(SmsMarket::China.sign(&signed, "钟琴"), signed);
        }
        assert_eq!(SmsMarket::Korea.sign("안내", "캐릴런"), "안내");
    }

    #[test]
    fn markets_are_known_by_their_numbers() {
        let of = |number: &str| number.parse().ok().as_ref().and_then(SmsMarket::of);
        let found = (of("+821012345678"), of("+8613812345678"), of("+4915112345678"));
        assert_eq!(found, (Some(SmsMarket::Korea), Some(SmsMarket::China), None));
    }
}
