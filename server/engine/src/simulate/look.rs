//! Looking at what a simulation told: its numbers, what happened a page at a time, what differs, and each message.

use carillon_domain::{Language, SimulationId};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::de::DeserializeOwned;

use super::changes::{Change, Shift};
use super::kept::{CHANGES, HEAD, Head, moments_part, piece_part};
use super::moment::{Moment, What};
use super::order::SimulationForm;
use super::piece::Piece;
use super::registry::Progress;
use crate::campaign::{Medium, Rendered};
use crate::view::CampaignVersionRow;
use crate::{Engine, EngineError, Result};

/// Lines on a page.
pub const LINES: usize = 25;

/// Where somebody asks for a simulation.
#[derive(Debug, Clone)]
pub struct SimulationDesk {
    /// The campaign's name.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// Every version, the newest first.
    pub versions: Vec<CampaignVersionRow>,
    /// How many customers there are to copy.
    pub customers: u64,
    /// What stands in the form before anybody typed.
    pub form: SimulationForm,
    /// What is kept of this campaign, the newest first.
    pub kept: Vec<Head>,
}

/// How a simulation stands.
#[derive(Debug, Clone)]
pub enum SimulationStanding {
    /// So many hundredths of its days have passed.
    Living(u8),
    /// It came to no end.
    Failed,
    /// It was lived through.
    Kept(Box<Head>),
    /// It is not kept any more, or never was.
    Vanished,
}

/// Which lines are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LineFilter {
    /// Of whom: a number or a part of a name; empty for everybody.
    pub customer: String,
    /// Which kind of thing.
    pub what: Option<What>,
    /// Which kind of difference.
    pub shift: Option<Shift>,
    /// The page, from 1.
    pub page: usize,
}

/// Some of what there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines<T> {
    /// The lines of this page.
    pub lines: Vec<T>,
    /// How many there are on all pages.
    pub all: usize,
    /// This page, from 1.
    pub page: usize,
    /// How many pages there are, at least 1.
    pub pages: usize,
}

/// A difference with what differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeLine {
    /// How.
    pub shift: Shift,
    /// With the version it is compared with.
    pub before: Option<Moment>,
    /// With the version that is simulated.
    pub after: Option<Moment>,
}

/// A message as it would have gone out.
#[derive(Debug, Clone)]
pub struct SimulatedMessage {
    /// The number of the version.
    pub version: u32,
    /// Whose copy it was for.
    pub customer_id: String,
    /// At which step.
    pub step: String,
    /// The language it is in.
    pub language: Language,
    /// Its subject; empty where it could not be composed.
    pub subject: String,
    /// What happened around it.
    pub moments: Vec<Moment>,
}

impl Engine {
    /// Where a simulation of a campaign is asked for.
    pub async fn simulation_desk(&self, name: &str) -> Result<SimulationDesk> {
        let (row, newest) = self.newest_campaign_version(name).await?;
        let today: Date = self.clock_now().to_zoned(TimeZone::UTC).date();
        let number = u32::try_from(newest.number).unwrap_or(0);
        Ok(SimulationDesk {
            versions: self.version_rows(&row).await?,
            customers: carillon_store::customer::count(self.parts.store.connection()).await?,
            form: SimulationForm::usual(number, today),
            kept: self.kept_simulations(name).await?,
            name: row.name,
            title: row.title,
        })
    }

    async fn kept_simulations(&self, name: &str) -> Result<Vec<Head>> {
        let place = self.simulations()?;
        let mut heads = Vec::new();
        for id in place.list().await? {
            // One of an earlier program, or one that is just being let go, is no reason to show none.
            let head = self.part::<Head>(id, HEAD.to_owned()).await.ok().flatten();
            heads.extend(head.filter(|head| head.campaign == name));
        }
        Ok(heads)
    }

    /// How a simulation of a campaign stands.
    pub async fn simulation(&self, name: &str, id: &str) -> Result<SimulationStanding> {
        let Ok(id) = id.parse() else { return Ok(SimulationStanding::Vanished) };
        match self.simulations.progress(id) {
            Some(Progress::Living(share)) => return Ok(SimulationStanding::Living(share)),
            Some(Progress::Failed) => return Ok(SimulationStanding::Failed),
            Some(Progress::Kept) | None => {}
        }
        let head = self.part::<Head>(id, HEAD.to_owned()).await?.filter(|head| head.campaign == name);
        Ok(head.map_or(SimulationStanding::Vanished, |head| SimulationStanding::Kept(Box::new(head))))
    }

    /// What happened in a life, in the order of time.
    pub async fn simulation_lines(&self, id: SimulationId, life: usize, filter: &LineFilter) -> Result<Lines<Moment>> {
        let moments: Vec<Moment> = self.part(id, moments_part(life)).await?.ok_or(EngineError::Gone)?;
        let customer = carillon_domain::fold(filter.customer.trim());
        let wanted = |it: &Moment| filter.what.is_none_or(|what| it.what == what) && it.is_of(&customer);
        Ok(page_of(moments.into_iter().filter(wanted).collect(), filter.page))
    }

    /// What differs between the two lives, in the order of time.
    pub async fn simulation_changes(&self, id: SimulationId, filter: &LineFilter) -> Result<Lines<ChangeLine>> {
        let changes: Vec<Change> = self.part(id, CHANGES.to_owned()).await?.ok_or(EngineError::Gone)?;
        let after: Vec<Moment> = self.part(id, moments_part(0)).await?.unwrap_or_default();
        let before: Vec<Moment> = self.part(id, moments_part(1)).await?.unwrap_or_default();
        let customer = carillon_domain::fold(filter.customer.trim());
        let line = |change: Change| ChangeLine {
            shift: change.shift,
            before: change.before.and_then(|at| before.get(at)).cloned(),
            after: change.after.and_then(|at| after.get(at)).cloned(),
        };
        let wanted = |it: &ChangeLine| {
            let of = it.after.as_ref().or(it.before.as_ref());
            filter.shift.is_none_or(|shift| it.shift == shift) && of.is_some_and(|of| of.is_of(&customer))
        };
        Ok(page_of(changes.into_iter().map(line).filter(wanted).collect(), filter.page))
    }

    /// A message of a life, with what happened around it.
    pub async fn simulated_message(&self, head: &Head, life: usize, number: u32) -> Result<SimulatedMessage> {
        let version = head.lives.get(life).ok_or(EngineError::NotFound)?.version;
        let piece = self.piece(head.id, life, number).await?;
        let moments: Vec<Moment> = self.part(head.id, moments_part(life)).await?.unwrap_or_default();
        Ok(SimulatedMessage {
            version,
            customer_id: piece.customer_id,
            step: piece.step,
            language: piece.language,
            subject: piece.subject,
            moments: moments.into_iter().filter(|it| it.message == Some(number)).collect(),
        })
    }

    /// How a message of a life looks in a medium, or why it cannot be shown there; with its language and subject.
    pub async fn show_simulated_message(
        &self,
        id: SimulationId,
        life: usize,
        number: u32,
        medium: &str,
    ) -> Result<(Language, String, Result<Rendered, String>)> {
        let piece = self.piece(id, life, number).await?;
        let (language, subject) = (piece.language, piece.subject.clone());
        Ok((language, subject, piece.render(Medium::named(medium), self).await?))
    }

    async fn piece(&self, id: SimulationId, life: usize, number: u32) -> Result<Piece> {
        self.part(id, piece_part(life, number)).await?.ok_or(EngineError::NotFound)
    }

    /// A part of what is kept, read.
    async fn part<T: DeserializeOwned + Send + 'static>(&self, id: SimulationId, name: String) -> Result<Option<T>> {
        let Some(bytes) = self.simulations()?.part(id, name).await? else { return Ok(None) };
        let read = tokio::task::spawn_blocking(move || serde_json::from_slice(&bytes)).await;
        let read = read.map_err(|e| EngineError::internal("a kept simulation", e))?;
        read.map(Some).map_err(|e| EngineError::internal("a kept simulation", e))
    }
}

fn page_of<T>(all: Vec<T>, page: usize) -> Lines<T> {
    let count = all.len();
    let pages = count.div_ceil(LINES).max(1);
    let page = page.clamp(1, pages);
    let lines = all.into_iter().skip((page - 1) * LINES).take(LINES).collect();
    Lines { lines, all: count, page, pages }
}

#[cfg(test)]
mod tests {
    use super::page_of;

    #[test]
    fn every_page_has_its_lines_and_a_page_too_far_is_the_last() {
        let page = |number| page_of((0..120).collect(), number);
        assert_eq!((page(0).page, page(1).lines.len(), page(5).lines.len(), page(9).page), (1, 25, 20, 5));
        assert_eq!((page(2).lines[0], page(2).all, page(2).pages), (25, 120, 5));
        assert_eq!(page_of(Vec::<u8>::new(), 1).pages, 1);
    }
}
