//! Finds the end of one CSV row in bytes that may not be all there yet, and notices quotes that were left open.
//!
//! Pure: knows bytes and offsets, no file and no line number of it. Written here because the readers at hand take an
//! open quote for a very long cell and swallow the rest of the file without a word.

/// Where the scan stands within a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum State {
    #[default]
    CellStart,
    Bare,
    Quoted,
    /// Just behind a quote in a quoted cell: it ends the cell, or it is the first of a doubled one.
    QuoteSeen,
}

/// One cell: where its content lies, without the quotes around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Cell {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Doubled quotes stand in it.
    pub(super) doubled: bool,
}

/// What a scan of the bytes at hand came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// The row goes on behind the bytes at hand.
    More,
    /// The row ends here; its line end is included.
    Row { end: usize },
    /// A quote was left open; reading can go on here, at the line below the quote.
    OpenQuote { end: usize },
    /// There is no further row.
    Nothing,
}

/// What is wrong with a row that has a clear end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// Text stands behind the closing quote of this cell.
    TextBehindQuote(usize),
    /// The quote of this cell, on the last line of the file, is not closed.
    NotClosed(usize),
    /// This cell is longer than is taken in.
    LongCell(usize),
    /// The row as a whole is longer than is taken in.
    LongRow,
}

/// The scan of one row. Offsets count from the start of the row.
#[derive(Debug, Default)]
pub(super) struct Scan {
    state: State,
    at: usize,
    /// The cell at hand, as far as it is known.
    here: Cell,
    /// Behind the first line end within the cell that is open.
    below: Option<usize>,
    /// Part of the cell that is open was dropped.
    dropped: bool,
    after_cr: bool,
    skipping: bool,
    pub(super) cells: Vec<Cell>,
    pub(super) fault: Option<Fault>,
    /// Line ends passed within quotes.
    pub(super) lines: u64,
    /// Line ends passed when the quote of the cell at hand was opened.
    pub(super) lines_at_quote: u64,
}

impl Scan {
    /// Makes ready for the next row; the buffer of cells is used again.
    pub(super) fn restart(&mut self) {
        let mut cells = std::mem::take(&mut self.cells);
        cells.clear();
        *self = Self { cells, ..Self::default() };
    }

    /// Goes on through the bytes of the row; `ended` when no more will come.
    pub(super) fn run(&mut self, bytes: &[u8], delimiter: u8, ended: bool) -> Found {
        while let Some(&byte) = bytes.get(self.at) {
            let found = match self.state {
                State::CellStart => self.at_cell_start(byte, delimiter),
                State::Bare => self.in_bare(bytes, delimiter),
                State::Quoted => self.in_quoted(bytes),
                State::QuoteSeen => self.behind_quote(byte, delimiter),
            };
            if let Some(found) = found {
                return found;
            }
        }
        if ended { self.at_end_of_file() } else { Found::More }
    }

    fn at_cell_start(&mut self, byte: u8, delimiter: u8) -> Option<Found> {
        self.here = Cell { start: self.at, end: self.at, doubled: false };
        if byte == b'"' {
            self.at += 1;
            (self.here.start, self.state) = (self.at, State::Quoted);
            (self.below, self.dropped, self.after_cr) = (None, false, false);
            self.lines_at_quote = self.lines;
            return None;
        }
        self.state = State::Bare;
        self.at_bare_byte(byte, delimiter)
    }

    fn in_bare(&mut self, bytes: &[u8], delimiter: u8) -> Option<Found> {
        let rest = &bytes[self.at..];
        let plain = rest.iter().position(|byte| *byte == delimiter || matches!(byte, b'\n' | b'\r'));
        self.at += plain.unwrap_or(rest.len());
        self.here.end = self.at;
        bytes.get(self.at).and_then(|byte| self.at_bare_byte(*byte, delimiter))
    }

    fn at_bare_byte(&mut self, byte: u8, delimiter: u8) -> Option<Found> {
        let ends_row = matches!(byte, b'\n' | b'\r');
        if byte == delimiter || ends_row {
            self.finish_cell();
        }
        self.at += 1;
        ends_row.then_some(Found::Row { end: self.at })
    }

    fn in_quoted(&mut self, bytes: &[u8]) -> Option<Found> {
        let rest = &bytes[self.at..];
        let plain = rest.iter().position(|byte| matches!(byte, b'"' | b'\n' | b'\r')).unwrap_or(rest.len());
        self.after_cr &= plain == 0;
        self.at += plain;
        let byte = *bytes.get(self.at)?;
        let ends_line = byte == b'\r' || (byte == b'\n' && !self.after_cr);
        self.after_cr = byte == b'\r';
        if byte == b'"' {
            (self.here.end, self.state) = (self.at, State::QuoteSeen);
        }
        self.at += 1;
        if !ends_line {
            return None;
        }
        self.lines += 1;
        let below = *self.below.get_or_insert(self.at);
        // What was dropped cannot be read again: a cell beyond all bounds that crosses a line ends there.
        self.dropped.then_some(Found::OpenQuote { end: below })
    }

    fn behind_quote(&mut self, byte: u8, delimiter: u8) -> Option<Found> {
        if byte == b'"' {
            (self.here.doubled, self.state) = (true, State::Quoted);
            self.at += 1;
            return None;
        }
        if byte == delimiter || matches!(byte, b'\n' | b'\r') {
            return self.at_bare_byte(byte, delimiter);
        }
        if let Some(end) = self.below {
            return Some(Found::OpenQuote { end });
        }
        self.blame(Fault::TextBehindQuote(self.cells.len()));
        self.state = State::Bare;
        None
    }

    fn at_end_of_file(&mut self) -> Found {
        match (self.state, self.below) {
            (State::CellStart, _) if self.at == 0 => return Found::Nothing,
            (State::CellStart, _) => self.here = Cell { start: self.at, end: self.at, doubled: false },
            (State::Quoted, Some(end)) => return Found::OpenQuote { end },
            (State::Quoted, None) => {
                self.here.end = self.at;
                self.blame(Fault::NotClosed(self.cells.len()));
            }
            (State::Bare, _) => self.here.end = self.at,
            (State::QuoteSeen, _) => {}
        }
        self.finish_cell();
        Found::Row { end: self.at }
    }

    fn finish_cell(&mut self) {
        if !self.skipping {
            self.cells.push(self.here);
        }
        (self.state, self.below) = (State::CellStart, None);
    }

    /// Notes what is wrong; the first fault stays.
    pub(super) fn blame(&mut self, fault: Fault) {
        self.fault.get_or_insert(fault);
    }

    /// Where the content of the cell at hand begins.
    pub(super) fn cell_begin(&self) -> usize {
        if self.state == State::CellStart { self.at } else { self.here.start }
    }

    /// How long the cell at hand is so far.
    pub(super) fn cell_length(&self) -> usize {
        self.at - self.cell_begin()
    }

    /// How long the row is so far.
    pub(super) fn length(&self) -> usize {
        self.at
    }

    /// The line below the quote, where the cell at hand is quoted and has crossed a line end.
    pub(super) fn line_below_quote(&self) -> Option<usize> {
        self.below
    }

    /// The caller dropped the end of the cell at hand, from here up to where the scan stands.
    pub(super) fn dropped_end_of_cell(&mut self, kept: usize) {
        self.at = kept;
        self.here.end = self.here.end.min(kept);
        self.dropped = true;
    }

    /// The caller dropped so many bytes before the cell at hand.
    pub(super) fn dropped_before_cell(&mut self, removed: usize) {
        self.at -= removed;
        self.here.start = self.here.start.saturating_sub(removed);
        self.here.end = self.here.end.saturating_sub(removed);
        self.below = self.below.map(|at| at - removed);
    }

    /// From here on cells are not noted any more: the row is too long to be kept.
    pub(super) fn skip_rest(&mut self, kept: usize) {
        self.cells.truncate(kept);
        self.skipping = true;
    }
}
