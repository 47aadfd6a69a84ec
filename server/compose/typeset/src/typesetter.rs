//! Sets documents: Typst's compiler, then its writer of PDF/A, on threads with room enough. Must not know templates.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use jiff::Timestamp;
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use rayon::{ThreadPool, ThreadPoolBuilder};
use typst::diag::{SourceResult, Warned};
use typst::foundations::{Content, Datetime, Smart};
use typst::introspection::Introspector as _;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::bitmap::{Bitmap, draw, picture};
use crate::desk::Desk;
use crate::error::{TypesetError, explain};
use crate::fonts::Fonts;
use crate::job::{Job, Pdf, data_files};

/// What the compiler may use of a thread's stack. It is address space, not memory.
const STACK_BYTES: usize = 64 << 20;

/// For so many documents the compiler remembers what none of them used again.
const REMEMBERED: usize = 4;

/// Sets documents. A clone shares fonts and threads.
#[derive(Debug, Clone)]
pub struct Typesetter {
    fonts: Fonts,
    pool: Arc<ThreadPool>,
}

impl Typesetter {
    /// A typesetter with these fonts, that sets so many documents at a time.
    pub fn new(fonts: Fonts, threads: usize) -> Result<Self, TypesetError> {
        let pool = ThreadPoolBuilder::new()
            .num_threads(threads.max(1))
            .stack_size(STACK_BYTES)
            .thread_name(|at| format!("typeset-{at}"))
            .build()
            .map_err(|error| TypesetError::Internal(format!("no threads: {error}")))?;
        Ok(Self { fonts, pool: Arc::new(pool) })
    }

    /// The fonts it uses.
    pub fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// Sets one document. It keeps the caller waiting; call it where that is no harm.
    pub fn typeset(&self, job: Job<'_>) -> Result<Pdf, TypesetError> {
        self.set(job, &|_, pdf| Ok(pdf))
    }

    /// Sets one document for a machine that takes no PDF: each page in black and white, with so many pixels in an inch. A
    /// document that could not be a PDF is refused here as well.
    pub fn print(&self, job: Job<'_>, dpi: u32) -> Result<Vec<Bitmap>, TypesetError> {
        self.set(job, &|document, _| Ok(document.pages().par_iter().map(|page| draw(page, dpi)).collect()))
    }

    /// Sets one document to be looked at: each page as a PNG picture, with so many pixels in an inch.
    pub fn pictures(&self, job: Job<'_>, dpi: u32) -> Result<Vec<Vec<u8>>, TypesetError> {
        self.set(job, &|document, _| {
            let pictures = document.pages().par_iter().map(|page| picture(page, dpi));
            pictures.collect::<Result<_, _>>().map_err(TypesetError::Internal)
        })
    }

    fn set<T: Send>(&self, job: Job<'_>, finish: Finish<'_, T>) -> Result<T, TypesetError> {
        if let Some(family) = job.families.iter().find(|family| !self.fonts.has_family(family)) {
            return Err(TypesetError::MissingFont { family: family.clone() });
        }
        let sources = std::iter::once(job.main).chain(job.imports.iter().copied());
        let sources = sources.map(|template| template.source.clone()).collect();
        let desk = Desk { fonts: &self.fonts, sources, data: data_files(job.data) };
        let options = pdf_options(job.id, job.created)?;
        let set = || self.pool.install(|| set_on_desk(&desk, &options, finish));
        // A panic in the compiler must not take the others with it.
        let found = catch_unwind(AssertUnwindSafe(set));
        // On errors, too: what was remembered would never be given back.
        comemo::evict(REMEMBERED);
        found.unwrap_or_else(|_| Err(TypesetError::Internal("the compiler panicked".to_owned())))
    }
}

/// What becomes of a document and its PDF.
type Finish<'a, T> = &'a (dyn Fn(&PagedDocument, Pdf) -> Result<T, TypesetError> + Sync);

fn set_on_desk<T>(desk: &Desk<'_>, options: &PdfOptions, finish: Finish<'_, T>) -> Result<T, TypesetError> {
    let Warned { output, .. } = typst::compile::<PagedDocument>(desk);
    let write = |document: PagedDocument| -> SourceResult<_> {
        let bytes = typst_pdf::pdf(&document, options)?;
        let pdf = Pdf { bytes, pages: document.pages().len(), ends: ends_of(&document) };
        Ok((document, pdf))
    };
    let (document, pdf) = output.and_then(write).map_err(|diagnostics| explain(desk, &diagnostics))?;
    finish(&document, pdf)
}

/// The pages with a label `end-…`, in their order.
fn ends_of(document: &PagedDocument) -> Vec<usize> {
    let introspector = document.introspector();
    let labelled = introspector.query_labelled();
    let ends =
        labelled.iter().filter(|found| found.label().is_some_and(|it| it.resolve().as_str().starts_with("end-")));
    let page = |found: &Content| Some(introspector.page(found.location()?)?.get());
    ends.filter_map(page).collect()
}

fn pdf_options(id: String, created: Timestamp) -> Result<PdfOptions, TypesetError> {
    let standards =
        PdfStandards::new(&[PdfStandard::A_2b]).map_err(|error| TypesetError::Internal(error.message().to_string()))?;
    let moment = created.to_zoned(jiff::tz::TimeZone::UTC).datetime();
    let part = i8::unsigned_abs;
    let datetime = Datetime::from_ymd_hms(
        moment.year().into(),
        part(moment.month()),
        part(moment.day()),
        part(moment.hour()),
        part(moment.minute()),
        part(moment.second()),
    );
    Ok(PdfOptions {
        ident: Smart::Custom(id),
        creator: Smart::Custom(Some("Carillon".to_owned())),
        timestamp: datetime.map(typst_pdf::Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    })
}
