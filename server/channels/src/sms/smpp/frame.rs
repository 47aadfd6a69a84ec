//! Commands as they go over the wire. Reads from whoever is at the other end: nothing it sends makes this take more
//! memory than one command, or stop. Must not know what a command asks for.

use bytes::{Buf as _, BytesMut};
use rusmpp::decode::DecodeWithLength as _;
use rusmpp::encode::{Length as _, owned::Encode as _};
use rusmpp::{Command, CommandId, CommandStatus, Pdu};
use tokio::io::{AsyncRead, AsyncReadExt as _};

/// The least a command has: its length, what it is, its status and its number.
const HEADER: usize = 16;
/// The greatest command read: a payload of 64 KB and what stands around it.
const GREATEST: usize = 68 * 1024;

/// A command as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) id: CommandId,
    pub(super) status: CommandStatus,
    pub(super) sequence: u32,
    /// What it holds; nothing where it holds nothing, or nothing that can be read.
    pub(super) pdu: Option<Pdu>,
}

/// Reads commands one after the other.
#[derive(Debug)]
pub(super) struct FrameReader<R> {
    stream: R,
    buffer: BytesMut,
}

impl<R: AsyncRead + Unpin> FrameReader<R> {
    pub(super) fn new(stream: R) -> Self {
        Self { stream, buffer: BytesMut::new() }
    }

    /// The next command, or why there is none any more. May be dropped while it waits; nothing is lost.
    pub(super) async fn next(&mut self) -> Result<Frame, String> {
        loop {
            if let Some(frame) = take(&mut self.buffer)? {
                return Ok(frame);
            }
            match self.stream.read_buf(&mut self.buffer).await {
                Ok(0) => return Err("it closed the connection".to_owned()),
                Ok(_) => {}
                Err(error) => return Err(format!("the connection broke: {error}")),
            }
        }
    }
}

/// Takes one command off the buffer, if all of it is there.
pub(super) fn take(buffer: &mut BytesMut) -> Result<Option<Frame>, String> {
    let Some(length) = buffer.first_chunk::<4>().map(|it| u32::from_be_bytes(*it)) else { return Ok(None) };
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    if !(HEADER..=GREATEST).contains(&length) {
        return Err(format!("it does not speak SMPP: a command of {length} bytes"));
    }
    if buffer.len() < length {
        return Ok(None);
    }
    let mut bytes = buffer.split_to(length);
    bytes.advance(4);
    let word = |at: usize| bytes.get(at..at + 4).and_then(<[u8]>::first_chunk).map_or(0, |it| u32::from_be_bytes(*it));
    let (id, status, sequence) = (CommandId::from(word(0)), CommandStatus::from(word(4)), word(8));
    let pdu = Command::decode(&mut bytes, length - 4).ok().and_then(|(command, _)| command.pdu().cloned());
    Ok(Some(Frame { id, status, sequence, pdu }))
}

/// A command in bytes.
pub(super) fn write(status: CommandStatus, sequence: u32, pdu: Pdu) -> BytesMut {
    let command = Command::new(status, sequence, pdu);
    let length = command.length() + 4;
    let mut bytes = BytesMut::with_capacity(length);
    bytes.extend_from_slice(&u32::try_from(length).unwrap_or(u32::MAX).to_be_bytes());
    command.encode(&mut bytes);
    bytes
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_command_is_read_back_and_half_of_one_is_waited_for() {
        let mut bytes = write(CommandStatus::EsmeRthrottled, 7, Pdu::EnquireLinkResp);
        assert_eq!(&bytes[..], [0, 0, 0, 16, 0x80, 0, 0, 0x15, 0, 0, 0, 0x58, 0, 0, 0, 7]);
        bytes.extend_from_slice(&[0, 0, 0]);
        let frame = take(&mut bytes).unwrap().unwrap();
        assert_eq!(
            (frame.id, frame.status, frame.sequence),
            (CommandId::EnquireLinkResp, CommandStatus::EsmeRthrottled, 7)
        );
        assert_eq!((take(&mut bytes), bytes.len()), (Ok(None), 3));
    }

    #[test]
    fn a_length_that_cannot_be_ends_the_connection() {
        for length in [0_u32, 15, 70_000, u32::MAX] {
            assert!(take(&mut BytesMut::from(&length.to_be_bytes()[..])).unwrap_err().contains("not speak SMPP"));
        }
    }

    #[test]
    fn a_command_that_cannot_be_read_still_says_what_it_is() {
        // deliver_sm that ends within its first field.
        let mut bytes = BytesMut::from(&[0, 0, 0, 18, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 9, b'a', b'b', 0xff][..]);
        let frame = take(&mut bytes).unwrap().unwrap();
        assert_eq!((frame.id, frame.sequence, frame.pdu), (CommandId::DeliverSm, 9, None));
        assert_eq!(&bytes[..], [0xff], "and what follows it is the next command");
    }

    /// Commands with fields, and answers.
    const KNOWN: &[u32] = &[4, 5, 0x21, 0x103, 0x8000_0004, 0x8000_0009];

    proptest! {
        /// Any body of any command is read or not, and takes exactly its bytes.
        #[test]
        fn any_body_is_taken_whole(
            id in prop_oneof![4 => prop::sample::select(KNOWN), 1 => any::<u32>()],
            body in proptest::collection::vec(prop_oneof![3 => 0_u8..4, 1 => any::<u8>()], 0..300),
        ) {
            let mut bytes = BytesMut::new();
            bytes.extend_from_slice(&u32::try_from(HEADER + body.len()).unwrap().to_be_bytes());
            bytes.extend_from_slice(&id.to_be_bytes());
            bytes.extend_from_slice(&[0, 0, 0, 0, 0, 0, 0, 1]);
            bytes.extend_from_slice(&body);
            bytes.extend_from_slice(b"next");
            let frame = take(&mut bytes).unwrap().unwrap();
            prop_assert_eq!(u32::from(frame.id), id);
            prop_assert_eq!(&bytes[..], b"next");
        }
    }
}
