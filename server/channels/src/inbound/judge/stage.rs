//! At which command of the SMTP dialogue a server refused. Must not judge what that means.

/// The command that was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// The recipient.
    Recipient,
    /// The message itself.
    Data,
}

const DATA: [&str; 9] = [
    "end of data",
    "in reply to data",
    "after data",
    ">>> data",
    "smtp command data",
    "sending data",
    "data command",
    "(data)",
    "pipelined data",
];

const RECIPIENT: [&str; 8] = [
    "in reply to rcpt",
    "after rcpt",
    ">>> rcpt",
    "rcpt command",
    "rcpt to command",
    "rcpt to:",
    "has rejected address",
    "does not like recipient",
];

impl Stage {
    /// The stage a text names. `text` is in lower case, on one line.
    pub(super) fn of(text: &str) -> Option<Self> {
        let names = |words: &[&str]| words.iter().any(|it| text.contains(it));
        if names(&DATA) {
            return Some(Self::Data);
        }
        names(&RECIPIENT).then_some(Self::Recipient)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_counts_where_both_are_named() {
        assert_eq!(Stage::of("550 no (in reply to rcpt to command)"), Some(Stage::Recipient));
        assert_eq!(Stage::of(">>> rcpt to:<a@b> >>> data <<< 550"), Some(Stage::Data));
        assert_eq!(Stage::of("550 no"), None);
    }
}
