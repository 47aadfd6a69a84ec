//! Many letters in one file, for printing them together, which costs less time than each alone. Knows on which pages each
//! lies and how many sheets it takes; must not know printers.

use carillon_typeset::{Bitmap, Pdf, Typesetter};

use super::{LetterError, LetterFrame, job_of};
use crate::block::Message;

/// Which sides of a sheet are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sides {
    /// The front alone.
    #[default]
    One,
    /// Both. A letter with an odd number of pages leaves the back of its last sheet blank.
    Two,
}

impl Sides {
    /// Pages on a sheet.
    pub const fn pages(self) -> usize {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
    }
}

/// Where a letter lies in its batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LetterPages {
    /// Its first page, counted from 1.
    pub first: usize,
    /// Its pages.
    pub pages: usize,
    /// The sheets of paper it takes.
    pub sheets: usize,
}

/// Letters in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// All of them, one after the other, each with page numbers of its own.
    pub pdf: Pdf,
    /// Where each lies, in their order.
    pub letters: Vec<LetterPages>,
}

/// Renders many letters as one PDF. One letter that cannot be made stops the batch, and the error tells which.
pub fn render_batch(
    letters: &[(&Message, &LetterFrame)],
    sides: Sides,
    typesetter: &Typesetter,
) -> Result<Batch, LetterError> {
    let batch = set_batch(letters, sides, &[], typesetter)?;
    if !is_miscounted(letters, &batch) {
        return Ok(batch);
    }
    // How many sheets there are is known only now, and every one of them says so.
    let counts: Vec<usize> = batch.letters.iter().map(|it| it.sheets).collect();
    set_batch(letters, sides, &counts, typesetter)
}

fn set_batch(
    letters: &[(&Message, &LetterFrame)],
    sides: Sides,
    counts: &[usize],
    typesetter: &Typesetter,
) -> Result<Batch, LetterError> {
    let (job, sheets) = job_of(letters, sides, counts)?;
    let pdf = typesetter.typeset(job).map_err(|error| super::explain(error, &sheets))?;
    let letters = lie(&pdf.ends, sides);
    Ok(Batch { pdf, letters })
}

/// Whether a letter whose sheets are numbered has another number of them than one.
fn is_miscounted(letters: &[(&Message, &LetterFrame)], batch: &Batch) -> bool {
    letters.iter().zip(&batch.letters).any(|((_, frame), lies)| frame.code.is_some() && lies.sheets != 1)
}

/// Renders letters for a machine that takes no PDF: the same pages in black and white, with so many pixels in an inch.
pub fn print_batch(
    letters: &[(&Message, &LetterFrame)],
    sides: Sides,
    dpi: u32,
    typesetter: &Typesetter,
) -> Result<Vec<Bitmap>, LetterError> {
    let coded = letters.iter().any(|(_, frame)| frame.code.is_some());
    let counted = if coded { render_batch(letters, sides, typesetter)?.letters } else { Vec::new() };
    let counts: Vec<usize> = counted.iter().map(|it| it.sheets).collect();
    let (job, sheets) = job_of(letters, sides, &counts)?;
    typesetter.print(job, dpi).map_err(|error| super::explain(error, &sheets))
}

/// Where letters lie that end on these pages.
fn lie(ends: &[usize], sides: Sides) -> Vec<LetterPages> {
    let mut first = 1;
    let letter = |end: &usize| {
        let pages = (end + 1).saturating_sub(first);
        let sheets = pages.div_ceil(sides.pages());
        let found = LetterPages { first, pages, sheets };
        first += sheets * sides.pages();
        found
    };
    ends.iter().map(letter).collect()
}
