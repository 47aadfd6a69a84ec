//! The table of words in words.txt. Must not decide what a message is.

use std::sync::LazyLock;

/// What words speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic {
    BounceSubject,
    DelayedSubject,
    Delayed,
    Delivered,
    Away,
    AutomaticSubject,
    Challenge,
    ComplaintSubject,
    UnsubscribeSubject,
}

impl Topic {
    const fn section(self) -> &'static str {
        match self {
            Self::BounceSubject => "bounce subject",
            Self::DelayedSubject => "delayed subject",
            Self::Delayed => "delayed",
            Self::Delivered => "delivered",
            Self::Away => "away",
            Self::AutomaticSubject => "automatic subject",
            Self::Challenge => "challenge",
            Self::ComplaintSubject => "complaint subject",
            Self::UnsubscribeSubject => "unsubscribe subject",
        }
    }

    /// Whether a text, in lower case with single spaces, speaks of it.
    pub(super) fn is_in(self, text: &str) -> bool {
        self.words().any(|it| text.contains(it))
    }

    /// Whether a text is one of its words and nothing more.
    pub(super) fn is_all_of(self, text: &str) -> bool {
        let text = text.trim_matches(|it: char| !it.is_alphanumeric());
        self.words().any(|it| it == text)
    }

    fn words(self) -> impl Iterator<Item = &'static str> {
        let found = TABLE.iter().filter(move |it| it.0 == self.section());
        found.flat_map(|it| it.1.iter().copied())
    }
}

static TABLE: LazyLock<Vec<(&'static str, Vec<&'static str>)>> = LazyLock::new(|| {
    let mut table: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in include_str!("words.txt").lines().filter(|it| !it.is_empty() && !it.starts_with('#')) {
        if let Some(head) = line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            table.push((head, Vec::new()));
        } else if let Some(section) = table.last_mut() {
            section.1.push(line);
        }
    }
    table
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_has_its_words() {
        use Topic::{
            AutomaticSubject, Away, BounceSubject, Challenge, ComplaintSubject, Delayed, DelayedSubject, Delivered,
            UnsubscribeSubject,
        };
        for topic in [
            AutomaticSubject,
            Away,
            BounceSubject,
            Challenge,
            ComplaintSubject,
            Delayed,
            DelayedSubject,
            Delivered,
            UnsubscribeSubject,
        ] {
            assert!(topic.words().count() > 2, "{topic:?}");
        }
    }

    #[test]
    fn a_wish_to_leave_is_the_whole_subject() {
        assert!(Topic::UnsubscribeSubject.is_all_of("unsubscribe!"));
        assert!(Topic::UnsubscribeSubject.is_all_of("配信停止"));
        assert!(!Topic::UnsubscribeSubject.is_all_of("how do i unsubscribe"));
    }
}
