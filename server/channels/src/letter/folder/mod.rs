//! A folder a day for a print house: the letters as PDF files, and a list of them. Must not know how it gets there.

mod day;
mod settings;

use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use carillon_domain::Clock;
use jiff::Timestamp;
use jiff::civil::Date;
use tokio::task::spawn_blocking;

use self::day::Day;
pub use self::settings::{FolderSettings, FolderSettingsError};
use super::daily::REMEMBERED;
use super::daily::hours::Hours;
use super::daily::manifest::Line;
use super::daily::receipt::{days_of, parts, standing};
use super::provider::ended;
use super::{LetterProvider, Piece, Standing};
use crate::print::answers;
use crate::{Answer, Report};

/// Writes the letters of a day into a folder of its own. A piece may be taken back until the cut-off, and counts as
/// delivered after it: from then on the folder is the print house's.
pub struct FolderProvider {
    name: &'static str,
    days: Arc<Days>,
    clock: Arc<dyn Clock>,
}

/// The folder and the hours; one hand at a time is in it.
struct Days {
    root: PathBuf,
    hours: Hours,
    turn: Mutex<()>,
}

impl FolderProvider {
    /// For a print house. Folders are made when first needed.
    pub fn new(settings: &FolderSettings, clock: Arc<dyn Clock>) -> Result<Self, FolderSettingsError> {
        let days = Days { root: settings.folder.clone(), hours: settings.hours()?, turn: Mutex::default() };
        Ok(Self { name: "folder", days: Arc::new(days), clock })
    }

    /// For ourselves, to look at what would be printed.
    pub fn at_home(settings: &FolderSettings, clock: Arc<dyn Clock>) -> Result<Self, FolderSettingsError> {
        Ok(Self { name: "file", ..Self::new(settings, clock)? })
    }

    /// Does it where waiting for a disk keeps nobody else waiting.
    async fn within<T: Send + 'static>(
        &self,
        act: impl FnOnce(&Days, Timestamp) -> io::Result<T> + Send + 'static,
    ) -> Result<T, String> {
        let (days, now) = (Arc::clone(&self.days), self.clock.now());
        let done = spawn_blocking(move || {
            let _turn = days.turn.lock().unwrap_or_else(PoisonError::into_inner);
            act(&days, now)
        });
        let done = done.await.map_err(io::Error::other).and_then(|it| it);
        let folder = self.days.root.display();
        done.map_err(|error| {
            format!("cannot use the folder of letters {folder}: {error}; make room, or make it writable")
        })
    }
}

impl Days {
    fn put(&self, now: Timestamp, piece: &Piece) -> io::Result<String> {
        let day = self.day_with(&piece.key)?.unwrap_or_else(|| self.hours.day_of(now).to_string());
        Day::new(&self.root, &day).put(&Line::of(piece), &piece.pdf)?;
        Ok(format!("{day}/{}", piece.key))
    }

    /// The newest day in which the key lies.
    fn day_with(&self, key: &str) -> io::Result<Option<String>> {
        let mut days = self.all()?;
        days.sort_unstable_by(|a, b| b.cmp(a));
        Ok(days.into_iter().take(REMEMBERED).find(|day| Day::new(&self.root, day).has(key)))
    }

    fn all(&self) -> io::Result<Vec<String>> {
        let entries = match self.root.read_dir() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let names = entries.filter_map(|it| it.ok()?.file_name().into_string().ok());
        Ok(names.filter(|it| it.parse::<Date>().is_ok()).collect())
    }

    fn take(&self, now: Timestamp, receipt: &str) -> io::Result<bool> {
        let Some((day, key)) = parts(receipt) else { return Ok(false) };
        if self.hours.is_closed(day, now) {
            return Ok(false);
        }
        Day::new(&self.root, &day.to_string()).take(key)
    }

    /// Reads the list of each day once.
    fn standings(&self, now: Timestamp, receipts: &[String]) -> io::Result<Vec<Standing>> {
        let mut found = Vec::new();
        for date in days_of(receipts) {
            let (day, is_closed) = (Day::new(&self.root, &date.to_string()), self.hours.is_closed(date, now));
            let lines = day.lines()?;
            if is_closed {
                day.close(&lines)?;
            }
            let of_day = receipts.iter().filter(|it| parts(it).is_some_and(|(of, _)| of == date));
            found.extend(of_day.filter_map(|it| Some(standing(it, lines.get(parts(it)?.1)?, is_closed))));
        }
        Ok(found)
    }

    /// Looks whether a day can be written by writing one that is none.
    fn check(&self) -> io::Result<()> {
        let probe = self.root.join(format!(".probe{}", std::process::id()));
        std::fs::create_dir_all(&self.root)?;
        std::fs::write(&probe, b"probe")?;
        std::fs::remove_file(&probe)
    }
}

#[async_trait]
impl LetterProvider for FolderProvider {
    fn name(&self) -> &'static str {
        self.name
    }

    async fn send(&self, piece: &Piece) -> Answer {
        if let Some(defect) = piece.defect() {
            return answers::refused(defect);
        }
        let piece = piece.clone();
        match self.within(move |days, now| days.put(now, &piece)).await {
            Ok(receipt) => answers::accepted(&format!("written as {receipt}.pdf"), receipt),
            Err(error) => answers::deferred(None, &error),
        }
    }

    async fn news(&self, receipts: &[String]) -> Result<Vec<Report>, String> {
        self.standings(receipts).await.map(ended)
    }

    async fn standings(&self, receipts: &[String]) -> Result<Vec<Standing>, String> {
        let receipts = receipts.to_vec();
        self.within(move |days, now| days.standings(now, &receipts)).await
    }

    async fn cancel(&self, receipt: &str) -> Result<bool, String> {
        let receipt = receipt.to_owned();
        self.within(move |days, now| days.take(now, &receipt)).await
    }

    async fn check(&self) -> Result<(), String> {
        self.within(|days, _| days.check()).await
    }
}
