//! The returns desk: envelopes the post brings back are scanned, and the next rung of their ladder follows.

use carillon_compose::letter::SheetCode;
use carillon_domain::{DeliveryState, PieceId, ReturnReason, ScanId};
use carillon_store::entity::{delivery, scan};
use carillon_store::{WriteTransaction, descent};
use jiff::Timestamp;
use serde_json::json;

use super::{Came, Setting};
use crate::ladder::without_suppression;
use crate::{Engine, EngineError, Person, Result};

/// The longest code that is kept, in characters.
const LONGEST: usize = 200;
/// Scans on the page of the desk.
const SHOWN: u64 = 50;

/// What came of a scan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Returned {
    /// The letter is marked as brought back, and what follows is under way.
    Taken(Box<ScanView>),
    /// It was scanned before; nothing was done again.
    Known(Box<ScanView>),
    /// No letter of ours bears this code; it is on the list of unknown ones.
    Unknown {
        /// The code as it was read.
        code: String,
    },
}

/// A scan as the desk shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScanView {
    /// `scn_…`
    pub id: String,
    /// What was scanned.
    pub code: String,
    /// Why it came back.
    pub reason: Option<ReturnReason>,
    /// When.
    pub at: Timestamp,
    /// It was taken back.
    pub undone: bool,
    /// The letter; none for a code nobody knows.
    pub letter: Option<ScannedLetter>,
}

/// A letter that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScannedLetter {
    /// `cus_…`
    pub customer_id: String,
    /// The customer's name.
    pub customer: String,
    /// The address it bore, in lines.
    pub address: Vec<String>,
    /// `com_…`
    pub communication_id: String,
    /// What people call it.
    pub reference: String,
    /// Its subject.
    pub subject: String,
    /// The rung that follows: its channel and its state. None where a person has to look.
    pub next: Option<(String, DeliveryState)>,
}

impl Engine {
    /// Takes a scanned or typed code in. The same letter scanned twice changes nothing.
    pub async fn scan_return(&self, code: &str, reason: ReturnReason, by: &Person) -> Result<Returned> {
        let code: String = code.trim().chars().take(LONGEST).collect();
        if code.is_empty() {
            return Err(EngineError::Conflict(
                "nothing was scanned; scan the code at the left edge of the letter".into(),
            ));
        }
        let Some(row) = self.letter_of_code(&code).await? else {
            self.keep_scan(&code, None, reason, by).await?;
            return Ok(Returned::Unknown { code });
        };
        let db = self.parts.store.connection();
        if let Some(known) = carillon_store::scan::of_delivery(db, &row.id).await? {
            return Ok(Returned::Known(Box::new(self.scan_view(known).await?)));
        }
        let setting =
            Setting { delivery_id: &row.id, setback: reason.setback(), reason: reason.as_str(), actor: &by.id };
        if self.set_back(&setting).await? == Came::Known && !is_over(&row) {
            return Err(EngineError::Conflict("this letter has not been handed over yet; look at its page".into()));
        }
        if let Some(kept) = self.keep_scan(&code, Some(row.id.clone()), reason, by).await? {
            return Ok(Returned::Taken(Box::new(self.scan_view(kept).await?)));
        }
        // Somebody at another desk was quicker.
        let known = carillon_store::scan::of_delivery(db, &row.id).await?.ok_or(EngineError::NotFound)?;
        Ok(Returned::Known(Box::new(self.scan_view(known).await?)))
    }

    async fn letter_of_code(&self, code: &str) -> Result<Option<delivery::Model>> {
        let Ok(piece) = SheetCode::piece_of(code).parse::<PieceId>() else { return Ok(None) };
        Ok(descent::by_piece(self.parts.store.connection(), &piece.to_string()).await?)
    }

    /// Keeps a scan; none where one of the same letter stands.
    async fn keep_scan(
        &self,
        code: &str,
        delivery_id: Option<String>,
        reason: ReturnReason,
        by: &Person,
    ) -> Result<Option<scan::Model>> {
        let now = self.clock_now();
        let row = scan::Model {
            id: ScanId::mint(now, self.entropy()).to_string(),
            code: code.to_owned(),
            delivery_id,
            reason: reason.as_str().to_owned(),
            scanned_by: by.id.clone(),
            at: now.as_millisecond(),
            undone_at: None,
        };
        let is_new = carillon_store::scan::insert(self.parts.store.connection(), row.clone()).await?;
        Ok(is_new.then_some(row))
    }

    /// The latest scans, the newest first.
    pub async fn latest_scans(&self) -> Result<Vec<ScanView>> {
        let rows = carillon_store::scan::latest(self.parts.store.connection(), SHOWN).await?;
        let mut views = Vec::with_capacity(rows.len());
        for row in rows {
            views.push(self.scan_view(row).await?);
        }
        Ok(views)
    }

    /// Takes a scan back, as long as nothing of what follows has gone out.
    pub async fn undo_return(&self, scan_id: &str, by: &Person) -> Result<()> {
        let tx = self.parts.store.begin_write().await?;
        let row = carillon_store::scan::by_id(&tx, scan_id).await?.ok_or(EngineError::NotFound)?;
        if row.undone_at.is_some() {
            return Ok(());
        }
        if let Some(id) = &row.delivery_id
            && let Some(about) = self.about(&tx, id).await?
        {
            self.take_back_next(&tx, &about.delivery).await?;
            descent::restore(&tx, id, "the scan of its return was taken back").await?;
            carillon_store::task::withdraw(&tx, id).await?;
            if let Some(list) = without_suppression(&about.customer, id) {
                carillon_store::customer::set_suppressions(&tx, vec![(about.customer.id.clone(), list)]).await?;
            }
            let line = self.line_about(&about, "return-undone", &by.id, json!({ "channel": about.delivery.channel }));
            carillon_store::event::insert(&tx, vec![line]).await?;
        }
        carillon_store::scan::undo(&tx, scan_id, self.now_ms()).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Withdraws what followed on the ladder, if it can be.
    async fn take_back_next(&self, tx: &WriteTransaction, row: &delivery::Model) -> Result<()> {
        let on_ladder = descent::on_ladder(tx, &row.communication_id, row.ladder).await?;
        let behind: Vec<&delivery::Model> =
            on_ladder.iter().filter(|it| it.rung > row.rung && it.state != "cancelled").collect();
        let waiting: Vec<String> = behind.iter().map(|it| it.id.clone()).collect();
        if waiting.is_empty() {
            return Ok(());
        }
        carillon_store::volume::take_turn(tx).await?;
        carillon_store::volume::recall(tx, &waiting).await?;
        for next in behind {
            let reason = "the scan that led to it was taken back";
            if !carillon_store::delivery::cancel(tx, &next.id, reason, self.now_ms()).await? {
                let told = format!("it is too late: the {} that follows has begun to go out", next.channel);
                return Err(EngineError::Conflict(told));
            }
        }
        Ok(())
    }

    async fn scan_view(&self, row: scan::Model) -> Result<ScanView> {
        let letter = match &row.delivery_id {
            Some(id) => self.scanned_letter(id).await?,
            None => None,
        };
        Ok(ScanView {
            id: row.id,
            code: row.code,
            reason: row.reason.parse().ok(),
            at: Timestamp::from_millisecond(row.at).unwrap_or_default(),
            undone: row.undone_at.is_some(),
            letter,
        })
    }

    async fn scanned_letter(&self, delivery_id: &str) -> Result<Option<ScannedLetter>> {
        let db = self.parts.store.connection();
        let Some(row) = carillon_store::delivery::by_id(db, delivery_id).await? else { return Ok(None) };
        let ids = std::slice::from_ref(&row.communication_id);
        let Some(about) = carillon_store::communication::by_ids(db, ids).await?.pop() else { return Ok(None) };
        let customer = self.customer_row(&about.customer_id).await?;
        let on_ladder = descent::on_ladder(db, &row.communication_id, row.ladder).await?;
        let next = on_ladder.iter().rev().find(|it| it.rung > row.rung);
        Ok(Some(ScannedLetter {
            customer_id: customer.id,
            customer: customer.display_name,
            address: row.address.lines().map(ToOwned::to_owned).collect(),
            communication_id: about.id,
            reference: about.reference,
            subject: about.subject,
            next: next.and_then(|it| Some((it.channel.clone(), it.state.parse().ok()?))),
        }))
    }
}

/// Whether what could be known of a letter is known: it failed before it was scanned.
fn is_over(row: &delivery::Model) -> bool {
    row.state.parse::<DeliveryState>().is_ok_and(DeliveryState::is_settled)
}
