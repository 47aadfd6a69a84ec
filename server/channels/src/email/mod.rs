//! Email: putting a message together and handing it to somebody who delivers it.
//! Must not know campaigns, languages' words or rows of the database; it is given bytes and addresses.

mod accounts;
mod attachment;
mod body;
mod boundary;
mod dkim;
mod field;
mod file;
mod maildir;
mod memory;
mod message;
mod message_id;
mod nowhere;
mod outbox;
mod provider;
mod receipt;
mod ses;
mod smtp;
mod wellformed;
mod wire;

use crate::outcome;

pub use accounts::{Account, AccountLimits, Accounts, AccountsError, DomainLimit, DomainLimits};
pub use attachment::{Attachment, size_on_the_wire};
pub use dkim::{DkimAlgorithm, DkimError, DkimSettings, DkimSigner, Signed};
pub use file::FileProvider;
pub use memory::{MemoryProvider, SentEmail};
pub use message::{Mailbox, MessageError, OutgoingEmail, Unsubscribe, assemble};
pub use message_id::message_id;
pub use nowhere::NowhereProvider;
pub use outbox::{Correspondent, Outbox, OutboxEntry, OutboxError, OutboxMessage};
pub use provider::{EmailProvider, Envelope, ProviderKind, ProviderSettings, ProviderSettingsError, build_provider};
pub use receipt::receipt_of;
pub use ses::{SesProvider, SesSettings, SesSettingsError};
pub use smtp::{Security, SmtpProvider, SmtpSettings, SmtpSettingsError};
