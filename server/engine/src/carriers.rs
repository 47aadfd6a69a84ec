//! Who takes a message on each channel beside mail.

use std::sync::Arc;

use carillon_channels::fax::{FaxProvider, MemoryProvider as FaxesInMemory};
use carillon_channels::letter::{LetterProvider, MemoryProvider as LettersInMemory};
use carillon_channels::sms::{MemoryProvider as TextsInMemory, SmsProvider};

/// The providers of letters, faxes and text messages.
#[derive(Clone)]
pub struct Carriers {
    /// Prints letters, or has them printed.
    pub letter: Arc<dyn LetterProvider>,
    /// Sends faxes.
    pub fax: Arc<dyn FaxProvider>,
    /// Sends text messages.
    pub sms: Arc<dyn SmsProvider>,
}

impl Carriers {
    /// Carriers that keep everything in memory: for tests, and where nothing is to leave.
    pub fn in_memory() -> Self {
        Self {
            letter: Arc::new(LettersInMemory::default()),
            fax: Arc::new(FaxesInMemory::default()),
            sms: Arc::new(TextsInMemory::default()),
        }
    }
}
