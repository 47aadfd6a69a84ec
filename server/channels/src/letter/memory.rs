//! Keeps letters in memory and answers as it is told, for tests of what sends.
//! Must not be chosen where letters matter.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;

use super::provider::ended;
use super::{LetterProvider, Piece, Standing};
use crate::print::answers;
use crate::{Answer, End, Report};

/// A piece the provider was given, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentPiece {
    /// The piece.
    pub piece: Piece,
    /// How it ended; `None` while it is open.
    pub end: Option<End>,
}

/// Accepts everything and keeps it, unless told to answer otherwise. The receipt is the piece's key.
#[derive(Debug, Default)]
pub struct MemoryProvider {
    inside: Mutex<Inside>,
}

#[derive(Debug, Default)]
struct Inside {
    sent: Vec<SentPiece>,
    answers: VecDeque<Answer>,
}

impl MemoryProvider {
    /// The pieces accepted so far, oldest first.
    pub fn sent(&self) -> Vec<SentPiece> {
        self.lock().sent.clone()
    }

    /// Gives this answer to the next piece that comes without an answer laid ready.
    /// A piece that is not accepted is not kept.
    pub fn answer_next(&self, answer: Answer) {
        self.lock().answers.push_back(answer);
    }

    /// Ends the piece of this key, if it is open.
    pub fn end(&self, key: &str, end: End) {
        let mut inside = self.lock();
        let open = inside.sent.iter_mut().filter(|it| it.end.is_none() && it.piece.key == key);
        open.for_each(|it| it.end = Some(end));
    }

    fn lock(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn standing(sent: &SentPiece) -> Standing {
    let sheets = (sent.end == Some(End::Delivered)).then_some(sent.piece.sheets);
    let told = "kept in memory".to_owned();
    Standing { receipt: sent.piece.key.clone(), end: sent.end, sides: None, sheets, told }
}

#[async_trait]
impl LetterProvider for MemoryProvider {
    fn name(&self) -> &'static str {
        "memory"
    }

    async fn send(&self, piece: &Piece) -> Answer {
        if let Some(defect) = piece.defect() {
            return answers::refused(defect);
        }
        let mut inside = self.lock();
        let answer = inside.answers.pop_front();
        let answer = answer.unwrap_or_else(|| answers::accepted("kept in memory", &piece.key));
        let is_kept = inside.sent.iter().any(|it| it.piece.key == piece.key && it.end != Some(End::Cancelled));
        if answer.receipt.is_some() && !is_kept {
            inside.sent.push(SentPiece { piece: piece.clone(), end: None });
        }
        answer
    }

    async fn news(&self, receipts: &[String]) -> Result<Vec<Report>, String> {
        self.standings(receipts).await.map(ended)
    }

    async fn standings(&self, receipts: &[String]) -> Result<Vec<Standing>, String> {
        let inside = self.lock();
        let newest = |key: &String| inside.sent.iter().rev().find(|it| it.piece.key == *key);
        Ok(receipts.iter().filter_map(newest).map(standing).collect())
    }

    async fn cancel(&self, receipt: &str) -> Result<bool, String> {
        self.end(receipt, End::Cancelled);
        let inside = self.lock();
        let newest = inside.sent.iter().rev().find(|it| it.piece.key == receipt);
        Ok(newest.is_some_and(|it| it.end == Some(End::Cancelled)))
    }

    async fn check(&self) -> Result<(), String> {
        Ok(())
    }
}
