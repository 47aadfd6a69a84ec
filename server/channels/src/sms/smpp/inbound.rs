//! What the message center sends by itself, read: a receipt, or a text somebody wrote, whose parts are put together.
//! Must not know connections.

use std::collections::{BTreeMap, VecDeque};

use carillon_domain::SmsEncoding;
use rusmpp::pdus::DeliverSm;
use rusmpp::tlvs::TlvValue;
use rusmpp::values::Ton;

use super::receipt::{self, Receipt};
use super::submit::HAS_HEADER;
use crate::sms::message::InboundText;

/// How many texts in parts are known at once; a sender who never sends the rest must not fill the memory.
const MOST_TEXTS: usize = 64;
/// The longest text taken, in letters; nobody writes one by hand, and a thousand of them may wait to be kept.
const LONGEST: usize = 10_000;
/// The bits of `esm_class` that say what kind of message it is, and two of the kinds.
const KIND: u8 = 0x3c;
const RECEIPT: u8 = 0x04;
const INTERMEDIATE: u8 = 0x20;

/// What came in.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Inbound {
    Receipt(Receipt),
    Text(InboundText),
    /// Nothing yet, or nothing anybody would want.
    Nothing,
}

/// Reads what comes in and keeps the parts of texts.
#[derive(Debug, Default)]
pub(super) struct Reader {
    texts: VecDeque<Waiting>,
}

#[derive(Debug)]
struct Waiting {
    of: (String, String, Place),
    parts: BTreeMap<u8, String>,
}

/// Which text a part is of: its number and how many parts the text has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    reference: u16,
    count: u8,
}

impl Reader {
    pub(super) fn read(&mut self, command: &DeliverSm) -> Inbound {
        let class = u8::from(command.esm_class);
        let values = || command.tlvs().iter().filter_map(|it| it.value());
        let payload = values().find_map(|it| match it {
            TlvValue::MessagePayload(payload) => Some(payload.value.as_ref()),
            _ => None,
        });
        let bytes = payload.unwrap_or(command.short_message().as_ref());
        let (header, words) = if class & HAS_HEADER == 0 { (&[][..], bytes) } else { cut_header(bytes) };
        let mut body = decode(words, u8::from(command.data_coding));
        if let Some((end, _)) = body.char_indices().nth(LONGEST) {
            body.truncate(end);
        }
        // What comes whole in a payload is no part, whatever its header says.
        let place = if payload.is_some() { None } else { place(header) };
        let names_message = values().any(|it| matches!(it, TlvValue::ReceiptedMessageId(_)));
        match class & KIND {
            RECEIPT => receipt::read(&body, values()).map_or(Inbound::Nothing, Inbound::Receipt),
            INTERMEDIATE => Inbound::Nothing,
            _ if names_message => receipt::read(&body, values()).map_or(Inbound::Nothing, Inbound::Receipt),
            _ => self.gather(command, place, body),
        }
    }

    fn gather(&mut self, command: &DeliverSm, place: Option<(Place, u8)>, body: String) -> Inbound {
        let from = number(command.source_addr_ton, command.source_addr.as_str());
        let to = number(command.dest_addr_ton, command.destination_addr.as_str());
        let Some((place, number)) = place else { return Inbound::Text(InboundText { from, to, body }) };
        let waiting = self.find((from.clone(), to.clone(), place));
        let is_whole = waiting.parts.len() == usize::from(place.count);
        if is_whole && waiting.parts.get(&number) != Some(&body) {
            // The numbers of texts come round again; this is the first part of another.
            waiting.parts.clear();
        }
        waiting.parts.insert(number, body);
        if waiting.parts.len() < usize::from(place.count) {
            return Inbound::Nothing;
        }
        // It stays: a text that is not kept is told again by its last part alone.
        Inbound::Text(InboundText { from, to, body: waiting.parts.values().map(String::as_str).collect() })
    }

    /// The text these parts are of; the oldest makes room for a new one.
    fn find(&mut self, of: (String, String, Place)) -> &mut Waiting {
        let at = self.texts.iter().position(|it| it.of == of).unwrap_or_else(|| {
            if self.texts.len() == MOST_TEXTS {
                self.texts.pop_front();
            }
            self.texts.push_back(Waiting { of, parts: BTreeMap::new() });
            self.texts.len() - 1
        });
        &mut self.texts[at]
    }
}

/// A number as people write it: with `+` where the message center says that it is an international one.
fn number(kind: Ton, digits: &str) -> String {
    if kind == Ton::International && !digits.starts_with('+') { format!("+{digits}") } else { digits.to_owned() }
}

/// The header before the words, without its length, and the words.
fn cut_header(bytes: &[u8]) -> (&[u8], &[u8]) {
    let Some((length, rest)) = bytes.split_first() else { return (&[], &[]) };
    rest.split_at_checked(usize::from(*length)).unwrap_or((&[], &[]))
}

/// Where a part belongs, from the elements of its header: a reference of one byte, or of two.
fn place(mut header: &[u8]) -> Option<(Place, u8)> {
    while let [element, length, rest @ ..] = header {
        let (data, after) = rest.split_at_checked(usize::from(*length))?;
        let (reference, count, number) = match (element, data) {
            (0, [reference, count, number]) => (u16::from(*reference), *count, *number),
            (8, [high, low, count, number]) => (u16::from_be_bytes([*high, *low]), *count, *number),
            _ => {
                header = after;
                continue;
            }
        };
        return (count > 1 && (1..=count).contains(&number)).then_some((Place { reference, count }, number));
    }
    None
}

/// The words in their alphabet. What names none we know is read byte by byte.
fn decode(bytes: &[u8], coding: u8) -> String {
    match coding {
        // The default alphabet, with or without a class of message.
        0 | 0xf0..=0xf3 => SmsEncoding::Gsm7.read_bytes(bytes),
        8 | 0x18..=0x1b => SmsEncoding::Ucs2.read_bytes(bytes),
        _ => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rusmpp::types::{COctetString, OctetString};
    use rusmpp::values::{DataCoding, EsmClass};

    fn command(class: u8, coding: u8, bytes: &[u8]) -> DeliverSm {
        let address = |text: &str| COctetString::from_string(text.to_owned()).unwrap();
        let command = DeliverSm::builder().source_addr(address("4915112345678")).destination_addr(address("72345"));
        let command = command.esm_class(EsmClass::from(class)).data_coding(DataCoding::from(coding));
        command.short_message(OctetString::from_slice(bytes).unwrap()).build()
    }

    fn body(reader: &mut Reader, class: u8, coding: u8, bytes: &[u8]) -> Option<String> {
        match reader.read(&command(class, coding, bytes)) {
            Inbound::Text(text) => Some(text.body),
            Inbound::Nothing => None,
            Inbound::Receipt(receipt) => panic!("{receipt:?}"),
        }
    }

    #[test]
    fn words_are_read_in_their_alphabet() {
        let read = |coding, bytes: &[u8]| body(&mut Reader::default(), 0, coding, bytes).unwrap();
        assert_eq!(read(0, &[0x53, 0x00, 0x1b, 0x65]), "S@€");
        assert_eq!(read(8, &[0x50, 0x5c, 0x6b, 0x62]), "停止");
        assert_eq!(read(3, &[0x61, 0xe7]), "aç");
        assert_eq!(read(1, b"a@"), "a@");
    }

    #[test]
    fn parts_come_in_any_order_and_make_one_text() {
        let mut reader = Reader::default();
        assert_eq!(body(&mut reader, 0x40, 0, &[5, 0, 3, 9, 2, 2, b'O', b'P']), None);
        assert_eq!(body(&mut reader, 0x40, 0, &[5, 0, 3, 8, 2, 1, b'x']), None, "of another text");
        assert_eq!(body(&mut reader, 0x40, 0, &[5, 0, 3, 9, 2, 2, b'O', b'P']), None, "told again");
        assert_eq!(body(&mut reader, 0x40, 0, &[5, 0, 3, 9, 2, 1, b'S', b'T']).as_deref(), Some("STOP"));
        let again = body(&mut reader, 0x40, 0, &[5, 0, 3, 9, 2, 1, b'S', b'T']);
        assert_eq!(again.as_deref(), Some("STOP"), "its last part told again, since the text was not kept");
        assert_eq!(body(&mut reader, 0x40, 0, &[5, 0, 3, 9, 2, 1, b'u', b'p']), None, "another text of that number");
        assert_eq!(body(&mut reader, 0x40, 0, &[6, 8, 4, 1, 9, 2, 1, b'a']), None);
        assert_eq!(body(&mut reader, 0x40, 0, &[6, 8, 4, 1, 9, 2, 2, b'b']).as_deref(), Some("ab"));
        assert_eq!(body(&mut reader, 0x40, 0, &[4, 5, 2, 0, 1, b'c']).as_deref(), Some("c"), "another element");
    }

    #[test]
    fn parts_without_an_end_do_not_pile_up() {
        let mut reader = Reader::default();
        for reference in 0..=u16::MAX {
            let [high, low] = reference.to_be_bytes();
            body(&mut reader, 0x40, 0, &[6, 8, 4, high, low, 2, 1, b'a']);
        }
        assert_eq!(reader.texts.len(), MOST_TEXTS);
    }

    #[test]
    fn a_receipt_is_known_by_its_class() {
        let words = b"id:7 stat:DELIVRD err:000";
        let mut reader = Reader::default();
        assert!(matches!(reader.read(&command(0x04, 0, words)), Inbound::Receipt(_)));
        assert!(matches!(reader.read(&command(0, 0, words)), Inbound::Text(_)), "somebody may write so");
        assert_eq!(reader.read(&command(0x20, 0, words)), Inbound::Nothing);
        assert_eq!(reader.read(&command(0x04, 0, b"")), Inbound::Nothing);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(class: u8, coding: u8, bytes in proptest::collection::vec(any::<u8>(), 0..255)) {
            Reader::default().read(&command(class, coding, &bytes));
        }
    }
}
