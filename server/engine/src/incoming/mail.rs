//! What comes back by mail: read, traced to the delivery it is about, and done what follows from it.

use std::collections::HashMap;

use async_trait::async_trait;
use carillon_channels::inbound::{Finding, Incoming, Kind, MailSink, Reading, Refusal, Traced, read};
use carillon_domain::{Channel, Setback};
use carillon_store::entity::delivery;
use carillon_store::{ConnectionTrait, descent};
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

use super::{Came, Setting};
use crate::happen::{Told, Within};
use crate::{Engine, EngineError, Result};

impl Engine {
    /// Takes one message in. `envelope_to` is the address it was handed over for, where that is known.
    pub async fn take_mail(&self, envelope_to: Option<&str>, message: &[u8]) -> Result<(Reading, Came)> {
        let reading = read(message);
        let came = match self.trace(&reading, envelope_to).await? {
            Found::Ours(row) => self.take_about(&reading, &row).await?,
            Found::Forged => Came::Forged,
            Found::Nothing => self.take_stray(&reading).await?,
        };
        Ok((reading, came))
    }

    /// The delivery a message is about: by the return path we made, by the Message-ID, which nobody else knows, or by what
    /// its provider calls it.
    pub(super) async fn trace(&self, reading: &Reading, envelope_to: Option<&str>) -> Result<Found> {
        let db = self.parts.store.connection();
        let traced = self.settings().return_paths.as_ref().and_then(|verp| reading.origin.trace(verp, envelope_to));
        match traced {
            Some(Traced::Genuine(id)) => {
                let row = carillon_store::delivery::by_id(db, &id.to_string()).await?;
                return Ok(row.map_or(Found::Nothing, |row| Found::Ours(Box::new(row))));
            }
            Some(Traced::Forged(_)) => return Ok(Found::Forged),
            None => {}
        }
        for id in &reading.origin.message_ids {
            if let Some(row) = descent::by_message_id(db, id).await? {
                return Ok(Found::Ours(Box::new(row)));
            }
        }
        for receipt in &reading.origin.receipts {
            if let Some(row) = descent::by_receipt(db, Channel::Email.as_str(), receipt).await? {
                return Ok(Found::Ours(Box::new(row)));
            }
        }
        Ok(Found::Nothing)
    }

    pub(super) async fn take_about(&self, reading: &Reading, row: &delivery::Model) -> Result<Came> {
        let finding = finding_about(reading, row);
        match (finding.kind, finding.setback()) {
            (_, Some(setback)) => self.mail_came_back(row, finding, setback).await,
            (Kind::Complaint, _) => self.leaves(row, "complained", finding).await,
            (Kind::Unsubscribe, _) => self.leaves(row, "unsubscribed-by-mail", finding).await,
            (Kind::Reply, _) => self.note(row, "replied", finding, Some(Within::Replied)).await,
            (Kind::Vacation | Kind::AutoReply | Kind::Challenge, _) => {
                self.note(row, "answered-by-machine", finding, None).await
            }
            (Kind::Delayed(_), _) => self.note(row, "delivery-delayed", finding, None).await,
            (Kind::Delivered, _) => self.note(row, "delivery-arrived", finding, None).await,
            (Kind::Bounce(_) | Kind::Unknown, _) => Ok(Came::Unknown),
        }
    }

    async fn mail_came_back(&self, row: &delivery::Model, finding: &Finding, setback: Setback) -> Result<Came> {
        self.set_back(&Setting { delivery_id: &row.id, setback, reason: &finding.reason, actor: "system" }).await
    }

    /// A line on the timeline, once for each thing of a kind that is said of a delivery.
    async fn note(&self, row: &delivery::Model, kind: &str, finding: &Finding, within: Option<Within>) -> Result<Came> {
        let listening = match within {
            Some(event) => Some(self.listen(event).await?),
            None => None,
        };
        let tx = self.parts.store.begin_write().await?;
        if let Some(listening) = &listening {
            listening.begin(&tx).await?;
        }
        let Some(about) = self.about(&tx, &row.id).await? else { return Ok(Came::Unknown) };
        if is_noted(&tx, row, kind, finding).await? {
            return Ok(Came::Known);
        }
        let line = self.line_about(&about, kind, "customer", detail_of(row, finding));
        carillon_store::event::insert(&tx, vec![line.clone()]).await?;
        if let (Some(event), Some(listening)) = (within, &listening) {
            self.happened_within(&tx, &Told::of(event, &line, &about.customer)?, listening).await?;
        }
        tx.commit().await?;
        Ok(Came::Noted)
    }

    /// The customer wants to hear nothing more of this kind. The wish is done before it is noted: what breaks off in
    /// between is done again when it is told again, and what is noted is not done again, whatever was wished meanwhile.
    async fn leaves(&self, row: &delivery::Model, kind: &str, finding: &Finding) -> Result<Came> {
        let db = self.parts.store.connection();
        if is_noted(db, row, kind, finding).await? {
            return Ok(Came::Known);
        }
        let ids = std::slice::from_ref(&row.communication_id);
        let about = carillon_store::communication::by_ids(db, ids).await?.pop();
        let about = about.ok_or_else(|| EngineError::Internal("a delivery of nothing".into()))?;
        self.unsubscribe(&about.token).await?;
        self.note(row, kind, finding, None).await
    }

    /// Mail about no delivery: who writes from an address on file and wants to leave is heard all the same.
    async fn take_stray(&self, reading: &Reading) -> Result<Came> {
        let Some(finding) = reading.findings().iter().find(|it| it.kind == Kind::Unsubscribe) else {
            return Ok(Came::Unknown);
        };
        let Some(from) = &finding.recipient else { return Ok(Came::Unknown) };
        self.stop_by_address(from).await
    }
}

/// Whether the timeline says this of a delivery already.
async fn is_noted(db: &impl ConnectionTrait, row: &delivery::Model, kind: &str, finding: &Finding) -> Result<bool> {
    let detail = detail_of(row, finding);
    let ids = std::slice::from_ref(&row.communication_id);
    let known = carillon_store::event::of_communications(db, ids, 500).await?;
    Ok(known.iter().any(|line| line.kind == kind && line.detail == detail))
}

fn detail_of(row: &delivery::Model, finding: &Finding) -> Value {
    json!({ "reason": finding.reason, "channel": row.channel, "kind": finding.kind })
}

/// What a message says of this delivery's recipient; where it names nobody of ours, what it says first.
fn finding_about<'a>(reading: &'a Reading, row: &delivery::Model) -> &'a Finding {
    let of_it = |it: &&Finding| it.recipient.as_deref().is_some_and(|it| it.eq_ignore_ascii_case(&row.address));
    reading.findings().iter().find(of_it).unwrap_or_else(|| reading.gravest())
}

/// What a message could be traced to.
pub(super) enum Found {
    Ours(Box<delivery::Model>),
    Forged,
    Nothing,
}

/// A bounce of a mail of ours.
struct Bounce {
    /// Which of the messages.
    at: usize,
    delivery_id: String,
    setback: Setback,
    reason: String,
}

impl Engine {
    /// The bounces among these messages; what is anything else is left out.
    async fn bounces_among(&self, mails: &[Incoming<'_>]) -> Result<Vec<Bounce>> {
        let mut bounces = Vec::new();
        let readings: Vec<(usize, Reading)> = mails
            .iter()
            .enumerate()
            .map(|(at, mail)| (at, read(mail.bytes)))
            .filter(|(_, reading)| reading.setback().is_some())
            .collect();
        let by_path = self.by_return_path(&readings, mails).await?;
        for (at, reading) in readings {
            let row = match by_path.get(&at) {
                Some(row) => row.clone(),
                None => match self.trace(&reading, mails[at].envelope_to).await? {
                    Found::Ours(row) => *row,
                    Found::Forged | Found::Nothing => continue,
                },
            };
            let finding = finding_about(&reading, &row);
            if let Some(setback) = finding.setback().filter(|_| row.channel == Channel::Email.as_str()) {
                bounces.push(Bounce { at, delivery_id: row.id, setback, reason: finding.reason.clone() });
            }
        }
        Ok(bounces)
    }

    /// The deliveries whose return paths some of these came back on, by the place of the message.
    async fn by_return_path(
        &self,
        readings: &[(usize, Reading)],
        mails: &[Incoming<'_>],
    ) -> Result<HashMap<usize, delivery::Model>> {
        let Some(verp) = &self.settings().return_paths else { return Ok(HashMap::new()) };
        let genuine = |(at, reading): &(usize, Reading)| match reading.origin.trace(verp, mails[*at].envelope_to) {
            Some(Traced::Genuine(id)) => Some((*at, id.to_string())),
            Some(Traced::Forged(_)) | None => None,
        };
        let ids: Vec<(usize, String)> = readings.iter().filter_map(genuine).collect();
        let asked: Vec<String> = ids.iter().map(|(_, id)| id.clone()).collect();
        let rows = carillon_store::delivery::by_ids(self.parts.store.connection(), &asked).await?;
        let rows: HashMap<String, delivery::Model> = rows.into_iter().map(|row| (row.id.clone(), row)).collect();
        Ok(ids.into_iter().filter_map(|(at, id)| Some((at, rows.get(&id)?.clone()))).collect())
    }

    /// Takes the bounces among these messages in together; which they were.
    async fn take_bounces(&self, mails: &[Incoming<'_>]) -> Result<Vec<usize>> {
        let bounces = self.bounces_among(mails).await?;
        let settings: Vec<Setting<'_>> = bounces
            .iter()
            .map(|it| Setting {
                delivery_id: &it.delivery_id,
                setback: it.setback,
                reason: &it.reason,
                actor: "system",
            })
            .collect();
        if settings.is_empty() {
            return Ok(Vec::new());
        }
        let came = self.set_all_back(Some(Within::EmailBounced), &settings).await?;
        let taken = bounces.iter().zip(came).filter(|(_, came)| *came != Came::Early);
        Ok(taken.map(|(it, _)| it.at).collect())
    }
}

#[async_trait]
impl MailSink for Engine {
    async fn take(&self, mail: Incoming<'_>) -> std::result::Result<(), Refusal> {
        match self.take_mail(mail.envelope_to, mail.bytes).await {
            Ok((_, Came::Early)) => Err(Refusal::Later("the message it is about is being handed over".into())),
            Ok((reading, came)) => {
                tracing::debug!(kind = %reading.kind(), ?came, "a message came in");
                Ok(())
            }
            Err(EngineError::Unavailable(reason)) => Err(Refusal::Later(reason)),
            Err(error) => Err(Refusal::Later(error.to_string())),
        }
    }

    /// The bounces in one transaction, the rest one by one; so do the bounces where they cannot be taken together.
    async fn take_all(
        &self,
        mails: &[Incoming<'_>],
        stop: &CancellationToken,
    ) -> Vec<std::result::Result<(), Refusal>> {
        let together = self.take_bounces(mails).await.unwrap_or_default();
        let mut answers = Vec::with_capacity(mails.len());
        for (at, mail) in mails.iter().enumerate() {
            if together.contains(&at) {
                answers.push(Ok(()));
            } else if stop.is_cancelled() {
                // What is behind this one is taken already or comes again: both are harmless.
                answers.push(Err(Refusal::Later("we are stopping".into())));
            } else {
                answers.push(self.take(*mail).await);
            }
        }
        answers
    }
}
