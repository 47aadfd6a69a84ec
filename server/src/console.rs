//! What a person or a script reads in the terminal: results on standard output, everything else on standard error.

use std::io::{IsTerminal, Write};

/// A result: the only thing that goes to standard output. Whoever reads it may have had enough: that is no fault.
pub(crate) fn result(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Progress and news for a person.
pub(crate) fn note(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// What went wrong, and what to do.
pub(crate) fn error(line: &str) {
    note(&format!("carillon: {line}"));
}

/// A progress bar over `total` steps, drawn only on a terminal.
pub(crate) fn bar(total: u64, what: &str) -> indicatif::ProgressBar {
    let bar = if std::io::stderr().is_terminal() {
        indicatif::ProgressBar::new(total)
    } else {
        indicatif::ProgressBar::hidden()
    };
    let style = indicatif::ProgressStyle::with_template("{msg:28} {bar:32} {percent:>3} % {eta}");
    bar.set_style(style.unwrap_or_else(|_| indicatif::ProgressStyle::default_bar()));
    bar.set_message(what.to_owned());
    bar
}
