//! Real servers of mail, print, fax and text messages for tests, each with a folder and free loopback ports of its own and gone when
//! dropped, and the contracts the providers of each channel keep. Compiled only with the feature `testing`.
//!
//! What cannot start panics with one line that says what to install: nothing is skipped.

mod certificate;
pub mod contract;
mod cups;
mod dovecot;
pub mod fax_contract;
mod folder;
mod hylafax;
mod judge;
pub mod letter_contract;
mod mailbox;
mod paper;
mod port;
mod postfix;
mod process;
mod sample;
mod sftp_server;
mod shears;
mod sms_contract;
mod sms_folder;
mod smsc;
mod smtp_sink;
mod sns;

pub use certificate::TestAuthority;
pub use cups::{Cups, Mood};
pub use dovecot::{Dovecot, DovecotOptions};
pub use fax_contract::sample_fax;
pub use folder::TestFolder;
pub use hylafax::{Callee, HylaFax};
pub use mailbox::{Mailbox, Maildir, wait_for_messages};
pub use paper::{count_pages, sample_pdf, sample_piece};
pub use port::free_port;
pub use postfix::{Postfix, PostfixOptions};
pub use sample::{sample_address, sample_email, sample_envelope};
pub use sftp_server::SftpServer;
pub use shears::{cut_after, cut_within};
pub use sms_contract::{ArrivedText, Handset, check_sms_provider, sample_text, wait_for_texts};
pub use sms_folder::SmsFolder;
pub use smsc::{Smsc, Submitted};
pub use smtp_sink::{SmtpSink, SunkEmail};
pub use sns::TestTopic;
