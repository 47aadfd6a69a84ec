//! Carriers that take everything and keep nothing: what is simulated leaves nobody's hands.

use async_trait::async_trait;
use carillon_channels::fax::{self, FaxFormat, FaxJob, FaxProvider};
use carillon_channels::letter::{self, LetterProvider, Piece};
use carillon_channels::sms::{SmsProvider, TextMessage};
use carillon_channels::{Answer, Report};
use std::sync::Arc;

use crate::Carriers;

const TOLD: &str = "simulated";

/// Takes everything.
struct Nowhere;

/// Carriers of letters, faxes and text messages that reach nobody.
pub(super) fn carriers() -> Carriers {
    Carriers { letter: Arc::new(Nowhere), fax: Arc::new(Nowhere), sms: Arc::new(Nowhere) }
}

#[async_trait]
impl LetterProvider for Nowhere {
    fn name(&self) -> &'static str {
        "nowhere"
    }

    async fn send(&self, piece: &Piece) -> Answer {
        Answer::accepted(TOLD, piece.key.clone())
    }

    async fn news(&self, _receipts: &[String]) -> Result<Vec<Report>, String> {
        Ok(Vec::new())
    }

    async fn standings(&self, _receipts: &[String]) -> Result<Vec<letter::Standing>, String> {
        Ok(Vec::new())
    }

    async fn cancel(&self, _receipt: &str) -> Result<bool, String> {
        Ok(false)
    }

    async fn check(&self) -> Result<(), String> {
        Ok(())
    }
}

#[async_trait]
impl FaxProvider for Nowhere {
    fn name(&self) -> &'static str {
        "nowhere"
    }

    /// Nobody looks at it: nothing has to be drawn.
    fn takes(&self) -> FaxFormat {
        FaxFormat::Pdf
    }

    async fn send(&self, job: &FaxJob) -> Answer {
        Answer::accepted(TOLD, job.key.clone())
    }

    async fn news(&self, _receipts: &[String]) -> Result<Vec<Report>, String> {
        Ok(Vec::new())
    }

    async fn standings(&self, _receipts: &[String]) -> Result<Vec<fax::Standing>, String> {
        Ok(Vec::new())
    }

    async fn cancel(&self, _receipt: &str) -> Result<bool, String> {
        Ok(false)
    }

    async fn check(&self) -> Result<(), String> {
        Ok(())
    }
}

#[async_trait]
impl SmsProvider for Nowhere {
    fn name(&self) -> &'static str {
        "nowhere"
    }

    async fn send(&self, message: &TextMessage) -> Answer {
        Answer::accepted(TOLD, message.key.clone())
    }

    async fn check(&self) -> Result<(), String> {
        Ok(())
    }
}
