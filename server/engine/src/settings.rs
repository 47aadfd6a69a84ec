//! What an installation decides about the use cases; read from the configuration by the program, never here.

use std::path::PathBuf;
use std::sync::Arc;

use carillon_channels::inbound::Verp;
use carillon_channels::sms::SenderIds;
use carillon_domain::calendar::HolidayCalendar;
use carillon_domain::{PhoneNumber, RetrySchedule};
use carillon_typeset::FontOptions;
use secrecy::SecretBox;

use crate::document::AttachmentLimits;

/// The decisions of an installation.
pub struct Settings {
    /// Where people reach us, without a slash at the end: `https://notices.example.com`.
    pub public_url: String,
    /// At least 32 random bytes: signs sessions and Message-IDs.
    pub secret: SecretBox<Vec<u8>>,
    /// The right-hand side of Message-IDs and the domain of the envelope sender.
    pub mail_domain: String,
    /// How often one message may be sent again from its page in 24 hours.
    pub resends_per_message: u32,
    /// How often messages of one customer may be sent again from pages in 24 hours.
    pub resends_per_customer: u32,
    /// A message's page says so where the data on file has changed since it was written.
    pub tell_changes: bool,
    /// How long a claim holds before others may take the delivery over, in seconds.
    pub lease_seconds: i64,
    /// When a deferred delivery is tried again.
    pub retry: RetrySchedule,
    /// How long a session lasts, in hours.
    pub session_hours: i64,
    /// Hand-overs at the same time in one process.
    pub connections: usize,
    /// The next slice of what is due is made while the one before is written. Without it a run is the same each time,
    /// whatever offers are short.
    pub plan_ahead: bool,
    /// Makes the addresses bounces come back to; without it they go to the sender.
    pub return_paths: Option<Verp>,
    /// Who text messages say they are from; where there is none for a number, none goes there.
    pub sms_senders: SenderIds,
    /// Our fax number, which stands at the top of each page of a fax.
    pub fax_number: Option<PhoneNumber>,
    /// Which days are business days where, by law and by what this installation knows better.
    pub holidays: Arc<HolidayCalendar>,
    /// How many bytes of documents the servers of recipients take.
    pub attachment_limits: AttachmentLimits,
    /// Where fonts for documents and letters are looked for.
    pub fonts: FontOptions,
    /// Where what simulations told is kept for a while; without it nobody can simulate from the portal.
    pub simulations: Option<PathBuf>,
}

impl Settings {
    /// What an installation decides that decides nothing: it is reached here, and signs with this.
    pub fn new(public_url: &str, mail_domain: &str, secret: [u8; 32]) -> Self {
        Self {
            public_url: public_url.to_owned(),
            secret: SecretBox::new(Box::new(secret.to_vec())),
            mail_domain: mail_domain.to_owned(),
            resends_per_message: 3,
            resends_per_customer: 10,
            tell_changes: true,
            lease_seconds: 30,
            retry: RetrySchedule::default(),
            session_hours: 1,
            connections: 4,
            plan_ahead: true,
            return_paths: None,
            sms_senders: SenderIds::default(),
            fax_number: None,
            holidays: Arc::default(),
            attachment_limits: AttachmentLimits::default(),
            fonts: FontOptions::default(),
            simulations: None,
        }
    }
}

impl std::fmt::Debug for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Settings").field("public_url", &self.public_url).finish_non_exhaustive()
    }
}
