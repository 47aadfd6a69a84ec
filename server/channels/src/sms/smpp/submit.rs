//! Makes the commands that hand a text over: its alphabet, its parts and what tells the handset their order.
//! Must not know connections.

use carillon_domain::{SmsEncoding, SmsPolicy, SmsText};
use rusmpp::pdus::SubmitSm;
use rusmpp::tlvs::MessageSubmissionRequestTlvValue;
use rusmpp::types::{AnyOctetString, COctetString, OctetString};
use rusmpp::values::{DataCoding, EsmClass, MessagePayload, Npi, RegisteredDelivery, Ton};
use sha2::{Digest as _, Sha256};

use super::settings::LongMessages;
use crate::sms::message::TextMessage;
use crate::sms::sender::SenderId;

/// The bit of `esm_class` that says a header stands before the words.
pub(super) const HAS_HEADER: u8 = 0x40;
/// A receipt is wanted, whether it arrives or not.
const WITH_RECEIPT: u8 = 1;

/// How texts become commands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Form {
    pub(super) policy: SmsPolicy,
    pub(super) long_messages: LongMessages,
    pub(super) most_parts: usize,
}

impl Form {
    /// The commands for a message, in their order, or why there are none.
    pub(super) fn commands(self, message: &TextMessage) -> Result<Vec<SubmitSm>, String> {
        let sms = SmsText::encode(&message.body, self.policy);
        if sms.parts.len() > self.most_parts {
            let (parts, most) = (sms.parts.len(), self.most_parts);
            return Err(format!("the text takes {parts} messages, more than {most}; shorten it, or raise most_parts"));
        }
        let base = addressed(message, sms.encoding).ok_or("the sender or the number does not fit its field")?;
        match (&sms.parts[..], self.long_messages) {
            ([_, _, ..], LongMessages::Payload) => Ok(vec![with_payload(base, &sms)?]),
            ([whole], _) => Ok(vec![base.with_short_message(octets(&bytes_of(whole, sms.encoding)?)?)]),
            (parts, LongMessages::Parts) => numbered(&base, parts, sms.encoding, reference(&message.key)),
            ([], LongMessages::Payload) => Err("the text has no words".to_owned()),
        }
    }
}

/// A command without words.
fn addressed(message: &TextMessage, encoding: SmsEncoding) -> Option<SubmitSm> {
    let (ton, npi) = match &message.from {
        SenderId::Name(_) => (Ton::Alphanumeric, Npi::Unknown),
        SenderId::ShortCode(_) => (Ton::NetworkSpecific, Npi::Unknown),
        SenderId::Number(_) => (Ton::International, Npi::Isdn),
    };
    let coding = match encoding {
        SmsEncoding::Gsm7 => DataCoding::McSpecific,
        SmsEncoding::Ucs2 => DataCoding::Ucs2,
    };
    let command = SubmitSm::builder().source_addr_ton(ton).source_addr_npi(npi);
    let command = command.source_addr(digits(message.from.as_str())?).dest_addr_ton(Ton::International);
    let command = command.dest_addr_npi(Npi::Isdn).destination_addr(digits(message.to.as_str())?);
    // The library's own default sets a bit that asks for nothing we know.
    let command = command.esm_class(EsmClass::from(0)).data_coding(coding);
    Some(command.registered_delivery(RegisteredDelivery::from(WITH_RECEIPT)).build())
}

/// An address in its field; the type of number says that it is an international one.
fn digits(address: &str) -> Option<COctetString<1, 21>> {
    COctetString::from_string(address.trim_start_matches('+').to_owned()).ok()
}

fn with_payload(base: SubmitSm, sms: &SmsText) -> Result<SubmitSm, String> {
    let payload = MessagePayload::new(AnyOctetString::from_vec(bytes_of(&sms.text, sms.encoding)?));
    let mut command = base;
    command.push_tlv(MessageSubmissionRequestTlvValue::MessagePayload(payload));
    Ok(command)
}

fn numbered(base: &SubmitSm, parts: &[String], encoding: SmsEncoding, reference: u8) -> Result<Vec<SubmitSm>, String> {
    let count = u8::try_from(parts.len()).map_err(|_| "the text has more than 255 parts; shorten it")?;
    let commands = (1..=count).zip(parts).map(|(number, part)| {
        let mut bytes = vec![5, 0, 3, reference, count, number];
        bytes.extend(bytes_of(part, encoding)?);
        let mut command = base.clone().with_short_message(octets(&bytes)?);
        command.esm_class = EsmClass::from(HAS_HEADER);
        Ok(command)
    });
    commands.collect()
}

/// A number that tells the parts of one text from those of another. It follows from the key: a text that is handed over
/// twice lays itself over what came the first time.
fn reference(key: &str) -> u8 {
    Sha256::digest(key.as_bytes())[0]
}

fn bytes_of(text: &str, encoding: SmsEncoding) -> Result<Vec<u8>, String> {
    encoding.write_bytes(text).ok_or_else(|| "a letter is not in the alphabet of the text".to_owned())
}

fn octets(bytes: &[u8]) -> Result<OctetString<0, 255>, String> {
    OctetString::from_slice(bytes).map_err(|_| "a part does not fit one message".to_owned())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FORM: Form = Form { policy: SmsPolicy::Auto, long_messages: LongMessages::Parts, most_parts: 10 };

    fn message(from: &str, body: &str) -> TextMessage {
        let (to, from) = ("+4915112345678".parse().unwrap(), from.parse().unwrap());
        TextMessage { key: "dlv_1".to_owned(), to, from, body: body.to_owned() }
    }

    #[test]
    fn a_short_text_is_one_command_in_the_small_alphabet() {
        let commands = FORM.commands(&message("CARILLON", "a@€")).unwrap();
        let [command] = &commands[..] else { panic!("{commands:?}") };
        assert_eq!(command.short_message().as_ref(), [0x61, 0x00, 0x1b, 0x65]);
        assert_eq!((command.data_coding, u8::from(command.esm_class)), (DataCoding::McSpecific, 0));
        assert_eq!((command.source_addr_ton, command.source_addr_npi), (Ton::Alphanumeric, Npi::Unknown));
        assert_eq!((command.destination_addr.as_str(), command.dest_addr_ton), ("4915112345678", Ton::International));
        assert_eq!(u8::from(command.registered_delivery), 1);
    }

    #[test]
    fn each_kind_of_sender_has_its_type() {
        let kind = |from| {
            let command = FORM.commands(&message(from, "a")).unwrap().remove(0);
            (command.source_addr.as_str().to_owned(), command.source_addr_ton, command.source_addr_npi)
        };
        assert_eq!(kind("72345"), ("72345".to_owned(), Ton::NetworkSpecific, Npi::Unknown));
        assert_eq!(kind("+493012345678"), ("493012345678".to_owned(), Ton::International, Npi::Isdn));
    }

    #[test]
    fn a_payload_is_whole_and_too_many_parts_are_refused() {
        let form = Form { long_messages: LongMessages::Payload, ..FORM };
        let commands = form.commands(&message("CARILLON", &"語".repeat(200))).unwrap();
        assert_eq!((commands.len(), commands[0].short_message().len(), commands[0].tlvs().len()), (1, 0, 1));
        let error = FORM.commands(&message("CARILLON", &"語".repeat(671))).unwrap_err();
        assert!(error.contains("takes 11 messages, more than 10"), "{error}");
    }

    proptest! {
        /// Parts fit 140 bytes on the air, are numbered, and together are the text.
        #[test]
        fn parts_are_the_text(body in "([a-z€{]{0,60}|[語é😀]{0,20}|e\u{301}|👩‍👩‍👧){1,12}") {
            prop_assume!(!body.is_empty());
            let Ok(commands) = FORM.commands(&message("CARILLON", &body)) else { return Ok(()) };
            let encoding = SmsText::encode(&body, SmsPolicy::Auto).encoding;
            let mut words = Vec::new();
            for (at, command) in commands.iter().enumerate() {
                let bytes = command.short_message().as_ref();
                let header = if commands.len() == 1 { 0 } else { 6 };
                if header > 0 {
                    prop_assert_eq!(&bytes[..3], [5, 0, 3]);
                    prop_assert_eq!((usize::from(bytes[4]), usize::from(bytes[5])), (commands.len(), at + 1));
                    prop_assert_eq!(bytes[3], commands[0].short_message().as_ref()[3]);
                    prop_assert_eq!(u8::from(command.esm_class), HAS_HEADER);
                }
                let septets = if encoding == SmsEncoding::Gsm7 { bytes.len() - header } else { 0 };
                let room = if septets > 0 { (septets * 7).div_ceil(8) + header } else { bytes.len() };
                prop_assert!(room <= 140, "{room}");
                // Each part is a text of its own: no pair and no escape is cut.
                let read = encoding.read_bytes(&bytes[header..]);
                prop_assert!(!read.contains(char::REPLACEMENT_CHARACTER));
                words.extend_from_slice(&bytes[header..]);
            }
            prop_assert_eq!(encoding.read_bytes(&words), body);
        }
    }
}
