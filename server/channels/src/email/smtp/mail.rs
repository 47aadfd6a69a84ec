//! One message as the dialogue needs it. Must not know the connection.

use lettre::Address;
use lettre::transport::smtp::commands;
use lettre::transport::smtp::extension::{MailBodyParameter, MailParameter};

use super::super::provider::Envelope;
use super::super::wire::{UnwritableAddress, wire_address};

/// Addresses as they go over the wire, and the bytes.
pub(super) struct Mail<'a> {
    from: Option<Address>,
    to: Address,
    message: &'a [u8],
}

impl<'a> Mail<'a> {
    pub(super) fn new(envelope: &Envelope, message: &'a [u8]) -> Result<Self, UnwritableAddress> {
        let from = envelope.from.as_ref().map(wire_address).transpose()?;
        Ok(Self { from, to: wire_address(&envelope.to)?, message })
    }

    /// Our messages are ASCII; somebody else's may not be, and then the server is told.
    pub(super) fn mail_command(&self) -> commands::Mail {
        let body = MailParameter::Body(MailBodyParameter::EightBitMime);
        let parameters = if self.message.is_ascii() { Vec::new() } else { vec![body] };
        commands::Mail::new(self.from.clone(), parameters)
    }

    pub(super) fn rcpt_command(&self) -> commands::Rcpt {
        commands::Rcpt::new(self.to.clone(), Vec::new())
    }

    /// The message without its last line end, which the end of the message brings along.
    pub(super) fn body(&self) -> &'a [u8] {
        self.message.strip_suffix(b"\r\n").unwrap_or(self.message)
    }
}
