//! The token in a public address: whoever has it may see one message, and nothing else.
//! Must not know addresses or pages.

use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::chance::Entropy;
use crate::text_serde::serde_as_text;

/// Characters of a token: 128 bits at six bits each.
const LENGTH: usize = 22;

/// 128 random bits, written as 22 characters that may stand in an address.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicToken([u8; 16]);

/// A text that is not a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// Cut off, or with something attached.
    #[error("a token has {LENGTH} characters; copy the whole address")]
    WrongLength,
    /// Not a token we could have written.
    #[error("a token is letters, digits, `-` and `_`; copy the whole address")]
    WrongCharacter,
}

impl PublicToken {
    /// A new token.
    pub fn mint(entropy: &dyn Entropy) -> Self {
        let mut bits = [0; 16];
        entropy.fill(&mut bits);
        Self(bits)
    }
}

impl FromStr for PublicToken {
    type Err = TokenError;

    fn from_str(text: &str) -> Result<Self, TokenError> {
        if text.len() != LENGTH {
            return Err(TokenError::WrongLength);
        }
        let mut bits = [0; 16];
        // The engine refuses stray bits in the last character, so a token has one text only.
        match URL_SAFE_NO_PAD.decode_slice(text, &mut bits) {
            Ok(16) => Ok(Self(bits)),
            _ => Err(TokenError::WrongCharacter),
        }
    }
}

impl fmt::Display for PublicToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

/// Masked: a token is a key, and keys do not go into logs.
impl fmt::Debug for PublicToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("PublicToken(•••)")
    }
}

serde_as_text!(PublicToken, "a public token");

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use crate::chance::CountingEntropy;
    use proptest::prelude::*;
    use rstest::rstest;

    #[test]
    fn a_token_comes_back_and_is_not_shown() {
        let token = PublicToken::mint(&CountingEntropy::default());
        let text = token.to_string();
        assert_eq!(text.len(), 22);
        assert_eq!(text.parse(), Ok(token));
        assert!(!format!("{token:?}").contains(&text[..4]));
        assert_eq!(serde_json::to_string(&token).unwrap(), format!("\"{text}\""));
    }

    #[rstest]
    #[case("", TokenError::WrongLength)]
    #[case("AAAAAAAAAAAAAAAAAAAAA", TokenError::WrongLength)]
    #[case("AAAAAAAAAAAAAAAAAAAAAAA", TokenError::WrongLength)]
    #[case("AAAAAAAAAAAAAAAAAAAAA+", TokenError::WrongCharacter)]
    #[case("AAAAAAAAAAAAAAAAAAAAA=", TokenError::WrongCharacter)]
    #[case(" AAAAAAAAAAAAAAAAAAAAA", TokenError::WrongCharacter)]
    #[case("AAAAAAAAAAAAAAAAAAAAéA", TokenError::WrongLength)]
    #[case("AAAAAAAAAAAAAAAAAAAAAB", TokenError::WrongCharacter)]
    fn wrong_tokens_are_refused(#[case] text: &str, #[case] error: TokenError) {
        // 21 characters plus a two-byte one are 23 bytes; stray low bits are the last row.
        assert_eq!(text.parse::<PublicToken>(), Err(error));
    }

    proptest! {
        #[test]
        fn any_token_comes_back(start: u64) {
            let token = PublicToken::mint(&CountingEntropy::starting_at(start));
            prop_assert_eq!(token.to_string().parse(), Ok(token));
        }

        #[test]
        fn a_token_has_one_text_only(text in "[A-Za-z0-9_-]{22}") {
            if let Ok(token) = text.parse::<PublicToken>() {
                prop_assert_eq!(token.to_string(), text);
            }
        }
    }
}
