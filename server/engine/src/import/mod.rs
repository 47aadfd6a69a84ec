//! Import: a file of customers, records or resellers becomes rows of the tables, and its bad rows go to the quarantine.
//!
//! How a row walks: `read` settles the form of the file and hands out rows with their lines; `prepare` binds them to the
//! map and reads them by the rules of `domain`, on a thread of its own; `write` compares slices of some thousands with what
//! is there and writes each in one transaction. A row is imported whole or not at all, and the same file twice changes
//! nothing. Must not know the command line, the pages, or where the map and the file come from.

mod ascending;
mod brands;
mod chunk;
mod content;
mod customers;
mod date_cells;
mod error;
mod prepare;
mod read;
mod records;
mod resellers;
mod rules;
mod seen;
mod source;
mod summary;
mod target;
mod write;

use std::sync::Arc;

use carillon_domain::import::{ImportMap, Target as Kind};
use carillon_domain::{Entropy, ImportId};
use carillon_store::Store;
use tokio::sync::mpsc;

pub use brands::import_brands;
pub use error::ImportError;
pub use rules::rules_file;
pub use source::ImportSource;
pub use summary::{ImportOptions, ImportSummary, Progress, QuarantinedRow};

use ascending::Ascending;
use customers::Customers;
pub(crate) use customers::{display_name, search_text};
use prepare::Preparer;
use read::{Layout, read_rows};
use records::Records;
use resellers::Resellers;
use rules::Rules;
use target::{Context, Target};
use write::Writer;

use crate::Engine;

/// How many slices the reading may be ahead of the tables.
const AHEAD: usize = 3;

/// Imports a file by a map, whose text is given, and tells on the way how far it is.
///
/// Writes in slices: what breaks it off leaves whole rows, and running it again completes it. A dry run counts the same
/// and writes nothing.
pub async fn import_file(
    store: &Store,
    source: &ImportSource,
    map: &str,
    options: &ImportOptions,
    entropy: &dyn Entropy,
    progress: &mut (dyn FnMut(Progress) + Send),
) -> Result<ImportSummary, ImportError> {
    import_heard(store, None, source, map, options, entropy, progress).await
}

/// The same, and campaigns of this engine hear of customers who are reached in another way from now on.
pub(crate) async fn import_heard(
    store: &Store,
    heard_by: Option<&Engine>,
    source: &ImportSource,
    map: &str,
    options: &ImportOptions,
    entropy: &dyn Entropy,
    progress: &mut (dyn FnMut(Progress) + Send),
) -> Result<ImportSummary, ImportError> {
    let map = Arc::new(ImportMap::parse(&options.map_name, map).map_err(ImportError::Map)?);
    let rules = Rules::read(&options.map_name, &map, options.rules.as_deref())?;
    let import_id = ImportId::mint(options.now, entropy).to_string();
    let entropy = &Ascending::new(entropy);
    let context = Context {
        import_id: &import_id,
        file: source.name(),
        by: &options.by,
        now_ms: options.now.as_millisecond(),
        now: options.now,
        entropy,
    };
    let job = Job { store, heard_by, source, map: Arc::clone(&map), options, context };
    match map.target {
        Kind::Customers => job.run(Customers::new(map), progress).await,
        Kind::Records => job.run(Records::new(map, rules), progress).await,
        Kind::Resellers => job.run(Resellers::new(map), progress).await,
    }
}

/// One import.
struct Job<'a> {
    store: &'a Store,
    heard_by: Option<&'a Engine>,
    source: &'a ImportSource,
    map: Arc<ImportMap>,
    options: &'a ImportOptions,
    context: Context<'a>,
}

impl Job<'_> {
    async fn run<T: Target>(
        self,
        target: T,
        progress: &mut (dyn FnMut(Progress) + Send),
    ) -> Result<ImportSummary, ImportError> {
        let unreadable = |cause| ImportError::Unreadable { file: self.source.name().to_owned(), cause };
        let bytes_total = self.source.length().map_err(unreadable)?;
        let target = Arc::new(target);
        let (send, mut chunks) = mpsc::channel(AHEAD);
        let preparer =
            Preparer::new(Arc::clone(&target), Arc::clone(&self.map), self.source.name(), self.options.today, send);
        let reading = self.read(preparer);
        let dry_run = self.options.dry_run;
        let mut writer = Writer::new(target, self.map, self.store, self.context, self.heard_by, dry_run);
        while let Some(chunk) = chunks.recv().await {
            let bytes_done = chunk.bytes_done;
            writer.take(chunk).await?;
            progress(Progress { bytes_done, bytes_total, rows: writer.rows() });
        }
        match reading.await {
            Ok(read) => read?,
            Err(_) => return Err(ImportError::Broken { file: self.source.name().to_owned() }),
        }
        let rows = writer.rows();
        let summary = writer.finish().await?;
        progress(Progress { bytes_done: bytes_total, bytes_total, rows });
        Ok(summary)
    }

    /// Reads on a thread of its own. When the tables fail, nobody takes the slices any more, and it stops by itself.
    fn read<T: Target>(&self, mut preparer: Preparer<T>) -> tokio::task::JoinHandle<Result<(), ImportError>> {
        let (source, map) = (self.source.clone(), Arc::clone(&self.map));
        tokio::task::spawn_blocking(move || {
            let layout =
                Layout { sheet: map.sheet.as_deref(), encoding: Some(&map.encoding), delimiter: map.delimiter };
            read_rows(&source, layout, &mut preparer)?;
            preparer.finish();
            Ok(())
        })
    }
}
