//! A folder a day on the server of a print house, over SFTP: the same files and the same list as in a folder next to us.
//! Must not know what the print house does with them.

mod link;
mod pin;
mod settings;
mod shelf;

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use carillon_domain::Clock;
use futures::future::BoxFuture;
use jiff::Timestamp;
use tokio::sync::Mutex;
use tokio::time::timeout;

use self::link::{Door, Fault};
pub use self::settings::{SftpSettings, SftpSettingsError};
use self::shelf::Shelf;
use super::daily::hours::Hours;
use super::daily::receipt::{days_of, parts, standing};
use super::provider::ended;
use super::{LetterProvider, Piece, Standing};
use crate::print::answers;
use crate::{Answer, Report};

/// The longest any one thing may take, however large a letter is and however slow the line.
const LIMIT: Duration = Duration::from_mins(10);

/// Writes the letters of a day into a folder of the print house's server. A piece may be taken back until the cut-off, and
/// counts as delivered after it. A hand-over that broke off is deferred: the next finds what is there by its key, and goes
/// on with it.
pub struct SftpProvider {
    door: Door,
    place: String,
    root: String,
    hours: Hours,
    /// The open line, for one hand at a time: nobody else may write a list in between.
    held: Mutex<Option<Shelf>>,
    clock: Arc<dyn Clock>,
}

impl SftpProvider {
    /// A server of these settings. Opens no connection yet.
    pub fn new(settings: &SftpSettings, clock: Arc<dyn Clock>) -> Result<Self, SftpSettingsError> {
        let (door, hours) = (Door::new(settings)?, settings.hours()?);
        let place = format!("{}:{}", settings.host, settings.port);
        let root = settings.folder.trim_end_matches('/').to_owned();
        Ok(Self { door, place, root, hours, held: Mutex::default(), clock })
    }

    /// Does it over the open line; over a new one where there is none, or where it turns out to be broken.
    async fn within<T>(
        &self,
        act: impl for<'a> Fn(&'a mut Shelf) -> BoxFuture<'a, Result<T, Fault>>,
    ) -> Result<T, String> {
        let mut held = self.held.lock().await;
        let mut open = held.take();
        loop {
            let is_new = open.is_none();
            let mut drawer = match open.take() {
                Some(drawer) => drawer,
                None => Shelf::new(&self.root, self.door.open().await.map_err(|fault| self.explain(&fault))?),
            };
            let done = timeout(LIMIT, act(&mut drawer)).await;
            match done.unwrap_or_else(|_| Err(Fault::Line(format!("no end within {LIMIT:?}")))) {
                Err(Fault::Line(_)) if !is_new => {}
                Err(fault @ Fault::Line(_)) => return Err(self.explain(&fault)),
                done => {
                    *held = Some(drawer);
                    return done.map_err(|fault| self.explain(&fault));
                }
            }
        }
    }

    fn explain(&self, fault: &Fault) -> String {
        format!("the print house's server {}: {fault}", self.place)
    }
}

async fn standings(
    shelf: &mut Shelf,
    hours: &Hours,
    now: Timestamp,
    receipts: &[String],
) -> Result<Vec<Standing>, Fault> {
    let mut found = Vec::new();
    for date in days_of(receipts) {
        let (day, is_closed) = (date.to_string(), hours.is_closed(date, now));
        let lines = shelf.lines(&day).await?;
        if is_closed {
            shelf.close(&day, &lines).await?;
        }
        let of_day = receipts.iter().filter(|it| parts(it).is_some_and(|(of, _)| of == date));
        found.extend(of_day.filter_map(|it| Some(standing(it, lines.get(parts(it)?.1)?, is_closed))));
    }
    Ok(found)
}

#[async_trait]
impl LetterProvider for SftpProvider {
    fn name(&self) -> &'static str {
        "sftp"
    }

    async fn send(&self, piece: &Piece) -> Answer {
        if let Some(defect) = piece.defect() {
            return answers::refused(defect);
        }
        let (piece, today) = (Arc::new(piece.clone()), self.hours.day_of(self.clock.now()).to_string());
        let key = piece.key.clone();
        let put = self.within(move |shelf| {
            let (piece, today) = (Arc::clone(&piece), today.clone());
            Box::pin(async move { shelf.put(&today, &piece).await })
        });
        match put.await {
            Ok(day) => answers::accepted(&format!("written as {day}/{key}.pdf"), format!("{day}/{key}")),
            Err(error) => answers::deferred(None, &error),
        }
    }

    async fn news(&self, receipts: &[String]) -> Result<Vec<Report>, String> {
        self.standings(receipts).await.map(ended)
    }

    async fn standings(&self, receipts: &[String]) -> Result<Vec<Standing>, String> {
        if days_of(receipts).is_empty() {
            return Ok(Vec::new());
        }
        let (all, now) = (Arc::new((receipts.to_vec(), self.hours.clone())), self.clock.now());
        let look = self.within(move |shelf| {
            let all = Arc::clone(&all);
            Box::pin(async move { standings(shelf, &all.1, now, &all.0).await })
        });
        look.await
    }

    async fn cancel(&self, receipt: &str) -> Result<bool, String> {
        let Some((day, key)) = parts(receipt) else { return Ok(false) };
        if self.hours.is_closed(day, self.clock.now()) {
            return Ok(false);
        }
        let whose = Arc::new((day.to_string(), key.to_owned()));
        let take = self.within(move |shelf| {
            let whose = Arc::clone(&whose);
            Box::pin(async move { shelf.take(&whose.0, &whose.1).await })
        });
        take.await
    }

    async fn check(&self) -> Result<(), String> {
        self.within(|shelf| Box::pin(async move { shelf.probe().await })).await
    }

    async fn close(&self) {
        self.held.lock().await.take();
    }
}
