//! Reads delivery receipts: the fields of version 3.4 where they are set, else the words message centers write
//! (`id:… stat:DELIVRD err:…`). Must not know which message a receipt is of.

use carillon_domain::Setback;
use rusmpp::tlvs::TlvValue;
use rusmpp::values::MessageState;

use crate::End;

/// The longest name a message can have.
const LONGEST_ID: usize = 64;

/// What a receipt says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Receipt {
    /// The message center's name for the message.
    pub(super) id: String,
    /// How it ended; nothing while it is still on its way.
    pub(super) end: Option<End>,
    /// Its words, for people.
    pub(super) told: String,
}

/// Reads a receipt from the text of a message and the values that came with it.
pub(super) fn read<'a>(text: &str, values: impl Iterator<Item = &'a TlvValue>) -> Option<Receipt> {
    let (mut id, mut state) = (None, None);
    for value in values {
        match value {
            TlvValue::ReceiptedMessageId(name) => id = Some(name.as_str().to_owned()),
            TlvValue::MessageState(found) => state = Some(*found),
            _ => {}
        }
    }
    let word = field(text, "stat");
    let id = id.filter(|it| !it.is_empty()).or_else(|| field(text, "id").map(str::to_owned));
    let id = id.filter(|it| it.len() <= LONGEST_ID)?;
    let end = word.map_or_else(|| state.and_then(end_of_state), end_of_word);
    Some(Receipt { id, end, told: tell(word, state, field(text, "err")) })
}

/// The value after `name:`, up to the next space. Names are written in either case.
fn field<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.split_whitespace().find_map(|word| {
        let (found, value) = word.split_once(':')?;
        (found.eq_ignore_ascii_case(name) && !value.is_empty()).then_some(value)
    })
}

/// An unreachable handset is no proof of a wrong number, so none of these condemns it.
fn end_of_word(word: &str) -> Option<End> {
    match word.to_ascii_uppercase().as_str() {
        "DELIVRD" | "DELIVERED" => Some(End::Delivered),
        "EXPIRED" => Some(End::Failed(Setback::NoAnswer)),
        "DELETED" => Some(End::Cancelled),
        "UNDELIV" | "UNDELIVERABLE" | "FAILED" => Some(End::Failed(Setback::Failed)),
        "REJECTD" | "REJECTED" => Some(End::Failed(Setback::Blocked)),
        _ => None,
    }
}

fn end_of_state(state: MessageState) -> Option<End> {
    match u8::from(state) {
        2 => Some(End::Delivered),
        3 => Some(End::Failed(Setback::NoAnswer)),
        4 => Some(End::Cancelled),
        5 => Some(End::Failed(Setback::Failed)),
        8 => Some(End::Failed(Setback::Blocked)),
        _ => None,
    }
}

/// The state and the error, and nothing of the message: what is told is kept and shown.
fn tell(word: Option<&str>, state: Option<MessageState>, error: Option<&str>) -> String {
    let known =
        word.map_or_else(|| state.map_or_else(String::new, |it| format!("state {}", u8::from(it))), str::to_owned);
    let told = error.map_or_else(|| known.clone(), |error| format!("{known}, error {error}"));
    crate::outcome::tidy(&told)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;
    use rusmpp::types::COctetString;

    const WORDS: &str =
        "id:7f-3 sub:001 dlvrd:001 submit date:2611271200 done date:2611271201 stat:DELIVRD err:000 text:Hi id:9";

    fn words(text: &str) -> Option<Receipt> {
        read(text, std::iter::empty())
    }

    #[rstest]
    #[case("DELIVRD", Some(End::Delivered))]
    #[case("delivrd", Some(End::Delivered))]
    #[case("UNDELIV", Some(End::Failed(Setback::Failed)))]
    #[case("EXPIRED", Some(End::Failed(Setback::NoAnswer)))]
    #[case("REJECTD", Some(End::Failed(Setback::Blocked)))]
    #[case("DELETED", Some(End::Cancelled))]
    #[case("ACCEPTD", None)]
    #[case("ENROUTE", None)]
    #[case("UNKNOWN", None)]
    fn words_are_ends(#[case] word: &str, #[case] end: Option<End>) {
        let receipt = words(&WORDS.replace("DELIVRD", word)).unwrap();
        assert_eq!((receipt.id.as_str(), receipt.end), ("7f-3", end));
        assert_eq!(receipt.told, format!("{word}, error 000"));
    }

    #[rstest]
    #[case(2, Some(End::Delivered))]
    #[case(1, None)]
    #[case(5, Some(End::Failed(Setback::Failed)))]
    #[case(8, Some(End::Failed(Setback::Blocked)))]
    #[case(200, None)]
    fn fields_are_ends_where_there_are_no_words(#[case] state: u8, #[case] end: Option<End>) {
        let name = TlvValue::ReceiptedMessageId(COctetString::from_string("a1".to_owned()).unwrap());
        let values = [name, TlvValue::MessageState(MessageState::from(state))];
        let receipt = read("", values.iter()).unwrap();
        assert_eq!((receipt.id.as_str(), receipt.end, receipt.told), ("a1", end, format!("state {state}")));
    }

    #[rstest]
    #[case("")]
    #[case("stat:DELIVRD")]
    #[case("id: stat:DELIVRD")]
    #[case("hello")]
    #[case("id:00000000000000000000000000000000000000000000000000000000000000000 stat:DELIVRD")]
    fn what_names_no_message_is_no_receipt(#[case] text: &str) {
        assert_eq!(words(text), None);
    }
}
