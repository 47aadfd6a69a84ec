//! Real mail servers for tests, each with a folder and free loopback ports of its own and gone when
//! dropped, and the contract every provider of email keeps. Compiled only with the feature `testing`.
//!
//! What cannot start panics with one line that says what to install: nothing is skipped.

mod certificate;
pub mod contract;
mod cups;
mod folder;
mod judge;
pub mod letter_contract;
mod mailbox;
mod paper;
mod port;
mod postfix;
mod process;
mod sample;
mod smtp_sink;

pub use certificate::TestAuthority;
pub use cups::{Cups, Mood};
pub use folder::TestFolder;
pub use mailbox::{Mailbox, Maildir, wait_for_messages};
pub use paper::{count_pages, sample_pdf, sample_piece};
pub use port::free_port;
pub use postfix::{Postfix, PostfixOptions};
pub use sample::{sample_address, sample_email, sample_envelope};
pub use smtp_sink::{SmtpSink, SunkEmail};
