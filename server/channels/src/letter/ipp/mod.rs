//! A printer or a print server that speaks IPP, such as CUPS. Must not know what is in a letter.

mod fault;
mod job;
mod line;
mod settings;

use async_trait::async_trait;
use ipp::prelude::{Operation, StatusCode};
use tokio::sync::Mutex;

use self::job::{ASKED, Job};
use self::line::{Line, Question, Silence, number, text};
pub use self::settings::{IppSettings, IppSettingsError, Sides};
use super::provider::ended;
use super::{LetterProvider, Piece, Standing};
use crate::print::answers;
use crate::{Answer, Report};

/// Prints over IPP. The receipt is the number of the job and the key of the piece: a print server that was set up anew
/// gives old numbers to other jobs.
pub struct IppProvider {
    settings: IppSettings,
    line: Line,
    /// One piece at a time: between the look for a job of this name and the job itself nobody else may send it.
    turn: Mutex<()>,
}

impl IppProvider {
    /// A printer of these settings. Opens no connection yet.
    pub fn new(settings: &IppSettings) -> Result<Self, IppSettingsError> {
        Ok(Self { settings: settings.clone(), line: Line::new(settings)?, turn: Mutex::default() })
    }

    /// The job of this name that is printed or will be.
    async fn find(&self, key: &str) -> Result<Option<Job>, Silence> {
        for which in ["not-completed", "completed"] {
            let question = Question::default().keyword("which-jobs", which).boolean("my-jobs", true);
            let told = self.line.ask(Operation::GetJobs, question.keywords("requested-attributes", ASKED), &[]).await?;
            let found = told.jobs().filter_map(Job::read).find(|it| it.name == key && it.still_counts());
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }

    async fn print(&self, piece: &Piece) -> Answer {
        let question = Question::default().name("job-name", &piece.key).format("application/pdf");
        let question =
            question.wish("media", self.settings.media(piece.paper)).wish("sides", self.settings.sides(piece));
        let told = match self.line.ask(Operation::PrintJob, question, &piece.pdf).await {
            Ok(told) => told,
            Err(silence @ Silence::Broken(_)) => return self.look_again(piece, &silence).await,
            Err(silence) => return fault::silent(&silence),
        };
        if !told.status().is_success() {
            return fault::refused(told.status(), &told.words());
        }
        match told.jobs().find_map(|it| number(it, "job-id")) {
            Some(id) => taken(id, &piece.key),
            None => answers::uncertain("the printer took the letter and gave no number for it"),
        }
    }

    /// The line broke while the printer may have had the letter: often it can say so itself.
    async fn look_again(&self, piece: &Piece, silence: &Silence) -> Answer {
        match self.find(&piece.key).await {
            Ok(Some(job)) => taken(job.id, &piece.key),
            Ok(None) | Err(_) => fault::silent(silence),
        }
    }

    async fn standing(&self, receipt: &str) -> Result<Option<Standing>, String> {
        let Some((id, key)) = parts(receipt) else { return Ok(None) };
        let question = Question::of_job(id).keywords("requested-attributes", ASKED);
        let told = self.line.ask(Operation::GetJobAttributes, question, &[]).await.map_err(|it| fault::explain(&it))?;
        match told.status() {
            StatusCode::ClientErrorNotFound | StatusCode::ClientErrorGone => return Ok(Some(unknown(receipt))),
            status if !status.is_success() => return Err(told.words()),
            _ => {}
        }
        let job = told.jobs().find_map(Job::read).filter(|it| it.name == key);
        Ok(Some(job.map_or_else(|| unknown(receipt), |it| it.standing(receipt))))
    }

    /// Whether the job of this receipt is the one we mean.
    async fn is_ours(&self, receipt: &str) -> Result<bool, String> {
        Ok(self.standing(receipt).await?.is_some_and(|it| it.end.is_none() && it.told != UNKNOWN))
    }
}

const UNKNOWN: &str = "the printer does not know this job any more; count the sheets, and keep its history for longer";

fn unknown(receipt: &str) -> Standing {
    Standing { receipt: receipt.to_owned(), end: None, sides: None, sheets: None, told: UNKNOWN.to_owned() }
}

fn taken(id: i32, key: &str) -> Answer {
    answers::accepted(&format!("job {id}"), format!("{id}:{key}"))
}

fn parts(receipt: &str) -> Option<(i32, &str)> {
    let (id, key) = receipt.split_once(':')?;
    Some((id.parse().ok()?, key))
}

#[async_trait]
impl LetterProvider for IppProvider {
    fn name(&self) -> &'static str {
        "ipp"
    }

    async fn send(&self, piece: &Piece) -> Answer {
        if let Some(defect) = piece.defect() {
            return answers::refused(defect);
        }
        let _turn = self.turn.lock().await;
        match self.find(&piece.key).await {
            Ok(Some(job)) => taken(job.id, &piece.key),
            Ok(None) => self.print(piece).await,
            // Nothing but a question was asked yet: the letter is not with the printer.
            Err(silence) => answers::deferred(None, &fault::explain(&silence)),
        }
    }

    async fn news(&self, receipts: &[String]) -> Result<Vec<Report>, String> {
        self.standings(receipts).await.map(ended)
    }

    async fn standings(&self, receipts: &[String]) -> Result<Vec<Standing>, String> {
        let mut found = Vec::with_capacity(receipts.len());
        for receipt in receipts {
            found.extend(self.standing(receipt).await?);
        }
        Ok(found)
    }

    async fn cancel(&self, receipt: &str) -> Result<bool, String> {
        let Some((id, _)) = parts(receipt) else { return Ok(false) };
        if !self.is_ours(receipt).await? {
            return Ok(false);
        }
        let told = self.line.ask(Operation::CancelJob, Question::of_job(id), &[]).await;
        let told = told.map_err(|it| fault::explain(&it))?;
        match told.status() {
            status if status.is_success() => Ok(true),
            StatusCode::ClientErrorNotPossible | StatusCode::ClientErrorNotFound => Ok(false),
            _ => Err(told.words()),
        }
    }

    async fn check(&self) -> Result<(), String> {
        let asked = ["printer-state", "printer-state-reasons", "printer-is-accepting-jobs"];
        let question = Question::default().keywords("requested-attributes", &asked);
        let told = self.line.ask(Operation::GetPrinterAttributes, question, &[]).await;
        let told = told.map_err(|it| fault::explain(&it))?;
        let Some(printer) = told.printer().filter(|_| told.status().is_success()) else { return Err(told.words()) };
        let reasons = text(printer, "printer-state-reasons").unwrap_or_default();
        if text(printer, "printer-is-accepting-jobs").as_deref() == Some("false") {
            return Err(format!("the printer takes no letters ({reasons}); let it accept jobs again"));
        }
        if number(printer, "printer-state") == Some(STOPPED) {
            return Err(format!("the printer has stopped ({reasons}); see to it and start it again"));
        }
        Ok(())
    }
}

/// The `printer-state` in which nothing is printed (RFC 8011, 5.4.11).
const STOPPED: i32 = 5;
